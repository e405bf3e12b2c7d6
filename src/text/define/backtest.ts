/** Why the past year cannot be replayed, and what one should know of the days that were. */
export const BACKTEST_PROBLEM_TEXT = {
  backtest_needs: {
    ko: '먼저 정해야 하는 항목: {keys}',
    en: 'Fill in first: {keys}.',
  },
  backtest_no_days: {
    ko: '계산식에 날짜 열이 없어 지난 날의 값을 알 수 없습니다. 날짜 열을 쓰는 계산식으로 바꾸면 볼 수 있습니다.',
    en: 'The measure reads no column of dates, so past values are unknown. Use a measure over dated rows.',
  },
  backtest_too_short: {
    ko: '데이터가 {from}에 시작하여 마감한 기간이 아직 없습니다. 한 기간이 마감하면 볼 수 있습니다.',
    en: 'The data begin on {from}, and no full period has closed since. Try again once one has.',
  },
  backtest_rows_old: {
    ko: '데이터가 {last}에 끝나 지난 {months}개월에 해당하는 행이 없습니다. 데이터를 최신으로 바꾸세요.',
    en: 'The data end on {last}, so there are no rows for the last {months} months. Bring them up to date.',
  },
  backtest_short: {
    ko: '데이터가 12개월이 되지 않아 {from}부터 확인했습니다.',
    en: 'There are fewer than 12 months of data, so this starts on {from}.',
  },
  backtest_once_a_day: {
    ko: '하루에 한 번 판단한 결과입니다. 실제 알림은 매시간 판단하므로 연속 확인이 더 빨리 끝날 수 있습니다.',
    en: 'This judges once a day. Alerts run every hour, so they may confirm a miss sooner.',
  },
};

/** Which mails the settings would have brought. */
export const BACKTEST_TEXT = {
  title: { ko: '지난 12개월에 적용해 보기', en: 'Try it on the last 12 months' },
  about: {
    ko: '이 설정으로 어떤 메일이 갔을지 지금 있는 데이터로 계산합니다. 메일은 보내지 않습니다.',
    en: 'Shows which mails these settings would have brought, based on the data as they are now. Nothing is sent.',
  },
  show: { ko: '예상 메일 보기', en: 'Show the mails' },
  working: { ko: '계산하는 중…', en: 'Calculating…' },
  none: {
    ko: '이 설정이었다면 {from}~{to}에 간 메일이 없습니다.',
    en: 'With these settings, {from} to {to} would have brought no mail.',
  },
  one: {
    ko: '이 설정이었다면 {from}~{to}에 메일 1통이 갔습니다.',
    en: 'With these settings, {from} to {to} would have brought 1 mail.',
  },
  many: {
    ko: '이 설정이었다면 {from}~{to}에 메일 {count}통이 갔습니다.',
    en: 'With these settings, {from} to {to} would have brought {count} mails.',
  },
  table: { ko: '예상 메일, 최근 것부터', en: 'Mails, newest first' },
  day: { ko: '날짜', en: 'Day' },
  what: { ko: '내용', en: 'What' },
  figures: { ko: '값 / 목표값', en: 'Value / target' },
  to: { ko: '받는 사람', en: 'To' },
  noOwner: { ko: '담당자 미정', en: 'No owner yet' },
  noValue: { ko: '없음', en: 'none' },
  reminder: { ko: '다시 알림', en: 'Reminder' },
  kind: { ko: '{kind} {count}건', en: '{kind}: {count}' },
  all: { ko: '모두 보기({count}건)', en: 'Show all {count}' },
  assumes: {
    ko: '아무도 확인함을 표시하지 않았고 행이 모두 제때 들어왔다고 봅니다. 시작일과 알림 중지는 반영하지 않습니다.',
    en: 'Assumes that nobody acknowledged anything and that all rows were there in time. The start date and muting are left out.',
  },
};
