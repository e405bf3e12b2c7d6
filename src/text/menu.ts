/** Labels of Waymark's menu. */
export const MENU_TEXT = {
  new_kpi: { ko: '새 지표', en: 'New KPI' },
  kpis: { ko: '지표 목록', en: 'KPIs' },
  cards: { ko: '지표 카드 인쇄', en: 'Print KPI cards' },
  functions: { ko: '함수 넣기', en: 'Insert a function' },
  alerts: { ko: '알림', en: 'Alerts' },
  set_up: { ko: '설정', en: 'Set up Waymark' },
};
