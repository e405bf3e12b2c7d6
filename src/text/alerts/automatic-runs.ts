/** What runs by itself in the file, and its removal. */
export const AUTOMATIC_RUNS_TEXT = {
  title: { ko: '내 계정의 자동 실행', en: 'Automatic runs of my account' },
  none: {
    ko: '이 파일에서 내 계정으로 자동 실행되는 것이 없습니다. 다른 사람의 것은 Google이 보여 주지 않습니다.',
    en: 'Nothing runs by itself in this file under your account. Google does not show those of others.',
  },
  runs: { ko: '알림, 한 시간마다 ({count}개)', en: 'Alerts, every hour ({count})' },
  watches: {
    ko: '알림이 멈췄는지 확인, 한 시간마다 ({count}개)',
    en: 'A look at whether alerts still run, every hour ({count})',
  },
  never: { ko: '아직 실행되지 않았습니다.', en: 'There was no run yet.' },
  last: { ko: '마지막 실행: {at}.', en: 'Last run: {at}.' },
  next: {
    ko: '다음 실행: {at}까지. 몇 분에 실행할지는 Google이 정합니다.',
    en: 'Next run: by {at}, at a minute that Google chooses.',
  },
  remove: { ko: '모두 지우기', en: 'Remove them all' },
  removeHelp: {
    ko: '지우면 내 계정으로 켠 알림이 꺼집니다. 지표와 기록은 그대로 남습니다.',
    en: 'Alerts that you switched on are off once they are removed. KPIs and records stay.',
  },
  removing: { ko: '지우는 중…', en: 'Removing…' },
  removed: { ko: '자동 실행을 모두 지웠습니다.', en: 'All automatic runs were removed.' },
};
