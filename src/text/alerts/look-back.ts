/** Why some of the past cannot be replayed. */
export const LOOK_BACK_PROBLEM_TEXT = {
  backtest_no_past: {
    ko: '날짜가 있는 행도, 기록된 값도 없습니다.',
    en: 'There are neither dated rows nor recorded values.',
  },
  backtest_no_time: {
    ko: '계산할 시간이 모자라 빠졌습니다. 기간을 줄여 다시 확인하세요.',
    en: 'There was no time left to calculate these. Choose fewer months and try again.',
  },
  backtest_too_many: {
    ko: '한 번에 계산할 수 있는 양을 넘어 빠졌습니다. 기간을 줄여 다시 확인하세요.',
    en: 'More than can be calculated at once, so these were left out. Choose fewer months and try again.',
  },
  backtest_until: {
    ko: '계산할 시간이 모자라 {day}까지만 확인했습니다.',
    en: 'There was no time left to go on after {day}.',
  },
  backtest_no_kpi: {
    ko: '"{kpi}" 지표는 운영 중이 아니거나 없습니다. 다른 지표를 고르세요.',
    en: 'There is no active KPI "{kpi}". Choose another one.',
  },
};

/** Which mails the alerts of all KPIs would have brought. */
export const LOOK_BACK_TEXT = {
  view: { ko: '되돌아보기', en: 'Look back' },
  title: { ko: '지난 기간에 갔을 메일', en: 'Mails of past months' },
  about: {
    ko: '운영 중인 모든 지표의 지금 정의로, 지난 기간에 누가 어떤 메일을 받았을지 계산합니다. 메일은 보내지 않습니다.',
    en: 'Shows who would have got which mails, based on the definitions of all active KPIs as they are now. Nothing is sent.',
  },
  howFar: { ko: '기간', en: 'How far back' },
  months: { ko: '지난 {months}개월', en: 'Last {months} months' },
  show: { ko: '메일 세어 보기', en: 'Count the mails' },
  working: { ko: '계산하는 중…', en: 'Calculating…' },
  mayLeave: {
    ko: '지표가 많으면 1분쯤 걸립니다. 그동안 다른 화면을 봐도 됩니다.',
    en: 'This can take a minute with many KPIs. You can look at other views meanwhile.',
  },
  stop: { ko: '그만두기', en: 'Stop' },
  done: { ko: '지난 메일을 모두 세었습니다.', en: 'The mails of past months are counted.' },
  none: {
    ko: '지금 기준이었다면 {from}~{to}에 간 메일이 없습니다.',
    en: 'As things are now, {from} to {to} would have brought no mail.',
  },
  one: {
    ko: '지금 기준이었다면 {from}~{to}에 메일 1통이 갔습니다.',
    en: 'As things are now, {from} to {to} would have brought 1 mail.',
  },
  many: {
    ko: '지금 기준이었다면 {from}~{to}에 메일 {count}통이 {people}명에게 갔습니다.',
    en: 'As things are now, {from} to {to} would have brought {count} mails to {people} people.',
  },
  manyToOne: {
    ko: '지금 기준이었다면 {from}~{to}에 메일 {count}통이 한 사람에게 갔습니다.',
    en: 'As things are now, {from} to {to} would have brought {count} mails to one person.',
  },
  taken: { ko: '확인한 지표 {count}개', en: 'KPIs looked at: {count}' },
  left: { ko: '확인하지 못한 지표', en: 'Not looked at' },
  andMore: { ko: '{names} 외 {count}개', en: '{names} and {count} more' },
  people: { ko: '받는 사람과 달', en: 'By person and month' },
  kpis: { ko: '지표별로 알린 내용', en: 'By KPI' },
  person: { ko: '받는 사람', en: 'To' },
  month: { ko: '달', en: 'Month' },
  total: { ko: '합계', en: 'Total' },
  kpi: { ko: '지표', en: 'KPI' },
  told: { ko: '알린 내용', en: 'What it told' },
  span: { ko: '처음~마지막', en: 'First to last' },
  firstToLast: { ko: '{first}~{last}', en: '{first} to {last}' },
  assumes: {
    ko: '지금의 정의와 데이터로 하루에 한 번 판단한 결과입니다. 첫날 전에는 아무것도 알리지 않았고, 아무도 확인함을 표시하거나 계획을 적지 않았다고 봅니다. 시작일, 마감일, 알림 중지는 반영하지 않습니다. 입력한 값은 마지막으로 기록된 날부터, 가져온 값은 기간이 끝난 날부터 알던 것으로 봅니다.',
    en: 'Judged once a day by the definitions and data of today. Assumes that nothing had been told before the first day, and that nobody acknowledged anything or wrote a plan. Start, deadline and muting are left out. A typed value counts from the day it was last recorded, an imported one from the end of its period.',
  },
};

/** What other terms would have changed. */
export const WHAT_IF_TEXT = {
  title: { ko: '기준을 바꿔 보기', en: 'Try other terms' },
  about: {
    ko: '비워 둔 항목은 지표마다 정한 그대로 둡니다. 정의는 바뀌지 않습니다.',
    en: 'What is left blank stays as each KPI has it. No definition changes.',
  },
  whose: { ko: '바꿔 볼 지표', en: 'For' },
  all: { ko: '모든 지표', en: 'All KPIs' },
  percent: { ko: '{heading}(%)', en: '{heading} (%)' },
  wrong: {
    ko: '{min}에서 {max} 사이의 수를 적으세요.',
    en: 'Enter a number from {min} to {max}.',
  },
  wrongWhole: {
    ko: '{min}에서 {max} 사이의 정수를 적으세요.',
    en: 'Enter a whole number from {min} to {max}.',
  },
  outcome: { ko: '기준을 바꾸면', en: 'With the other terms' },
  fewer: {
    ko: '바꾼 기준이었다면 메일이 {now}통에서 {then}통으로 {count}통 줄어듭니다.',
    en: 'With the other terms: {then} mails instead of {now}, {count} fewer.',
  },
  more: {
    ko: '바꾼 기준이었다면 메일이 {now}통에서 {then}통으로 {count}통 늘어납니다.',
    en: 'With the other terms: {then} mails instead of {now}, {count} more.',
  },
  same: {
    ko: '바꾼 기준이었더라도 메일은 {then}통으로 같습니다.',
    en: 'With the other terms: the same number of mails, {then}.',
  },
  noMisses: {
    ko: '이 동안 미달로 끝난 기간이 없습니다.',
    en: 'No period ended missed in this time.',
  },
  misses: {
    ko: '미달로 끝난 기간은 {count}건이고, 지금 기준으로는 그중 {told}건을 미달로 알립니다.',
    en: 'Periods that ended missed: {count}. Told as a miss as things are now: {told}.',
  },
  unmoved: {
    ko: '바꾼 기준에서도 모두 같은 날에 알립니다.',
    en: 'With the other terms, all are told on the same day.',
  },
  oneDay: { ko: '하루', en: '1 day' },
  days: { ko: '{days}일', en: '{days} days' },
  later: {
    ko: '늦게 알리는 미달: {count}건, 최대 {span} 늦음({names})',
    en: 'Told later, by at most {span}: {count} ({names})',
  },
  earlier: {
    ko: '일찍 알리는 미달: {count}건, 최대 {span} 빠름({names})',
    en: 'Told earlier, by at most {span}: {count} ({names})',
  },
  warnedOnly: {
    ko: '미달이 아니라 주의나 근접으로만 알리는 미달: {count}건({names})',
    en: 'Told only as at risk or just short: {count} ({names})',
  },
  untold: {
    ko: '알리지 않게 되는 미달: {count}건({names})',
    en: 'No longer told: {count} ({names})',
  },
  gained: {
    ko: '새로 알리게 되는 미달: {count}건({names})',
    en: 'Told only with the other terms: {count} ({names})',
  },
};
