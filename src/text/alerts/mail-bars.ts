/** About the small bar chart of a mail. */
export const MAIL_BARS_TEXT = {
  title: { ko: '최근 {count}개 기간', en: 'Last {count} periods' },
  missed: { ko: '미달', en: 'missed' },
  running: { ko: '진행 중', en: 'in progress' },
  legend_target: { ko: '가로선: 목표값', en: 'Line: target' },
  legend_missed: { ko: '빨간 막대: 미달', en: 'Red bar: missed' },
  legend_running: { ko: '옅은 막대: 진행 중', en: 'Pale bar: in progress' },
};
