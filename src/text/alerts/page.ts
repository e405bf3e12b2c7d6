/** The page on which alerts are switched on. */
export const ALERT_PAGE_TEXT = {
  alertsTitle: { ko: '알림', en: 'Alerts' },
  alertsSwitch: { ko: '주의·미달 알림 메일', en: 'Notify owners of a miss or risk' },
  on: { ko: '켜짐', en: 'On' },
  off: { ko: '꺼짐', en: 'Off' },
  switching: { ko: '바꾸는 중…', en: 'Switching…' },
  onMeans: {
    ko: '한 시간마다 운영 중인 지표를 계산합니다. 미달, 주의, 근접이거나 값이 없거나 오류가 나면 담당자에게 메일을 보내고, 미달과 회복은 참조에게도 알립니다.',
    en: 'Every hour Waymark calculates the active KPIs. The owner gets a mail when one is missed, at risk or just short, or has no number or an error. Watchers hear of misses and recoveries.',
  },
  offMeans: {
    ko: '켜면 한 시간마다 지표를 계산합니다. 미달, 주의, 근접이거나 값이 없거나 오류가 나면 담당자에게 내 계정으로 메일을 보냅니다.',
    en: 'When on, Waymark calculates the KPIs every hour. The owner gets a mail from your account when one is missed, at risk or just short, or has no number or an error.',
  },
  nowOn: { ko: '알림을 켰습니다.', en: 'Alerts are on.' },
  nowOff: { ko: '알림을 껐습니다.', en: 'Alerts are off.' },
  onByAnother: {
    ko: '{by} 계정으로 켜져 있습니다. 이어받으면 메일이 내 계정에서 나갑니다.',
    en: 'Alerts were switched on by {by}. If you take over, mails go out from your account.',
  },
  offOfAnother: {
    ko: '{by} 계정으로 켜 둔 알림입니다. 끄면 아무에게도 알림 메일이 가지 않습니다. 끌까요?',
    en: 'These alerts were switched on by {by}. Once off, nobody gets a mail. Switch them off?',
  },
  keepOn: { ko: '켜 두기', en: 'Keep them on' },
  switchOff: { ko: '알림 끄기', en: 'Switch off' },
  takeOver: { ko: '내 계정으로 이어받기', en: 'Take over' },
  sentBy: { ko: '보내는 계정', en: 'Sent from' },
  onSince: { ko: '켠 시각', en: 'On since' },
  differencesTitle: {
    ko: '마감된 기간의 데이터가 나중에 바뀌었습니다. 기록된 값은 그대로이고, 바꿔도 메일은 가지 않습니다.',
    en: 'Data for closed periods has changed. The recorded values stay unless you replace them, and no mail is sent.',
  },
  difference: {
    ko: '{name}, {period}: 기록된 값 {recorded}, 지금 데이터로는 {found}',
    en: '{name}, {period}: recorded {recorded}, rows say {found}',
  },
  takeOverValue: { ko: '{found} 값으로 바꾸기', en: 'Use {found}' },
  takingOver: { ko: '바꾸는 중…', en: 'Replacing…' },
  takenOver: {
    ko: '값을 바꾸고 변경 이력에 남겼습니다.',
    en: 'The value was replaced and logged in Changes.',
  },
  lastRun: { ko: '마지막 실행', en: 'Last run' },
  neverRan: { ko: '아직 실행되지 않음', en: 'Not yet' },
  mailsLeft: { ko: '오늘 보낼 수 있는 메일', en: 'Mails left today' },
  mailsLeftCount: { ko: '{count}통', en: '{count}' },
  mailsNowTitle: { ko: '지금 보낸다면', en: 'If alerts ran now' },
  mailsNowHelp: {
    ko: '보내거나 기록하지 않고 누가 메일을 받을지만 확인합니다.',
    en: 'Shows who would get a mail, without sending or saving anything.',
  },
  mailsNowShow: { ko: '받을 사람 보기', en: 'Show who would get a mail' },
  evaluating: { ko: '계산하는 중…', en: 'Calculating…' },
  nobodyMailed: { ko: '지금 보낼 메일이 없습니다.', en: 'Nobody would get a mail now.' },
  wouldBeMailed: { ko: '메일 {count}통이 나갑니다.', en: 'Mails that would go out: {count}' },
};
