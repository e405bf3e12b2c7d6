/** Parts of a mail that not every mail has. */
export const MAIL_PARTS_TEXT = {
  change: { ko: '{field}: {before} → {after}', en: '{field}: {before} → {after}' },
  change_above: {
    ko: '상위 지표 ‘{name}’의 {field}: {before} → {after}',
    en: '{field} of “{name}”, the KPI above: {before} → {after}',
  },
  reason: { ko: '사유: {reason}', en: 'Reason: {reason}' },
  section: { ko: '새 소식', en: 'News' },
  answer_here: {
    ko: '답은 시트에서 확장 프로그램 > Waymark > 알림의 ‘내 알림’에서도 적을 수 있습니다.',
    en: 'You can also answer under Extensions > Waymark > Alerts, where your alerts come first.',
  },
};
