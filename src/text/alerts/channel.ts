/** What is posted to a channel, and the settings of it. */
export const CHANNEL_TEXT = {
  digest: { ko: '모아 보기 · {title}', en: 'Weekly digest · {title}' },
  misses: { ko: '새로 미달한 지표 {count}개', en: 'Newly missed KPIs: {count}' },
  open: { ko: '행 열기', en: 'Open the row' },
  may_repeat: {
    ko: '이미 올라온 내용일 수 있습니다.',
    en: 'This may have been posted already.',
  },
  group: { ko: '채널에 올리기', en: 'Post to a channel' },
  plain: {
    ko: '이 설치본은 메일만 보냅니다. 채널에 올리려면 외부 요청 권한이 있는 변형을 설치합니다(설치 안내 참고).',
    en: 'This build only sends mail. To post to a channel, install the variant with the permission for outside requests (see the installation guide).',
  },
  help: {
    ko: '일주일에 한 번 보내는 모아 보기를 Slack이나 Google Chat 채널에도 올립니다. 지표 이름, 값, 담당자가 그 서비스로 나갑니다.',
    en: 'The weekly digest is also posted to a Slack or Google Chat channel. Names of KPIs, their numbers and owners go to that service.',
  },
  url: { ko: '웹훅 주소', en: 'Webhook address' },
  urlHelp: {
    ko: '비밀입니다. 저장한 뒤에는 다시 보이지 않습니다.',
    en: 'It is a secret: once saved it is not shown again.',
  },
  known: { ko: '지금 주소: {shown}', en: 'Current address: {shown}' },
  team: { ko: '팀', en: 'Team' },
  teamHelp: { ko: '비워 두면 모든 지표를 올립니다.', en: 'Blank posts all KPIs.' },
  each: { ko: '새로 미달할 때마다 올리기', en: 'Also post each new miss' },
  save: { ko: '채널 저장', en: 'Save channel' },
  saving: { ko: '저장 중', en: 'Saving' },
  saved: { ko: '채널을 저장했습니다.', en: 'The channel is saved.' },
  remove: { ko: '주소 지우기', en: 'Remove address' },
};
