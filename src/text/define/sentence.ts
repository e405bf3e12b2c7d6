/** The step that reads a sentence. */
export const SENTENCE_TEXT = {
  label: { ko: '지표를 한 문장으로', en: 'Your KPI in one sentence' },
  help: {
    ko: '회의에서 말하듯 적으세요. 무엇을, 얼마나, 언제까지인지 읽어 드립니다.',
    en: 'Write it as you would say it in a meeting: what, how much, by when.',
  },
  placeholder: {
    ko: '예: 월 신규 계약 30건 이상, 12월 말까지',
    en: 'At least 30 new contracts a month by the end of December',
  },
  readTitle: { ko: '이렇게 읽었습니다', en: 'Read as' },
  readNothing: {
    ko: '아직 읽은 것이 없습니다. 문장 없이 다음 단계로 가도 됩니다.',
    en: 'Nothing read yet. You can also go on without a sentence.',
  },
  readFields: { ko: '읽은 것: {names}.', en: 'Read: {names}.' },
  leftOver: { ko: '읽지 못한 말이 {count}군데 있습니다.', en: 'Not understood: {count}.' },
  fromWords: { ko: '‘{words}’에서', en: 'from “{words}”' },
  leftover: { ko: '읽지 못한 말: {words}', en: 'Not understood: {words}' },
  leftoverHelp: {
    ko: '빠진 내용은 다음 단계에서 직접 입력하세요.',
    en: 'Enter what is missing in the next steps.',
  },
  metric: { ko: '무엇을', en: 'What' },
  scope: { ko: '범위', en: 'Scope' },
  target: { ko: '목표', en: 'Target' },
  baseline: { ko: '출발점', en: 'From' },
  cadence: { ko: '주기', en: 'Cadence' },
  starts: { ko: '시작일', en: 'Starts' },
  due: { ko: '기한', en: 'Due' },
  aggregation: { ko: '집계', en: 'Aggregation' },
  atLeast: { ko: '{target} 이상', en: 'at least {target}' },
  atMost: { ko: '{target} 이하', en: 'at most {target}' },
  moreThan: { ko: '{target} 초과', en: 'more than {target}' },
  lessThan: { ko: '{target} 미만', en: 'less than {target}' },
  between: { ko: '{target}~{high}', en: '{target} to {high}' },
  bare: { ko: '{target}', en: '{target}' },
  examples: { ko: '좋은 문장과 아쉬운 문장', en: 'Good sentences and weak ones' },
  weak: { ko: '아쉬움', en: 'Weak' },
  good: { ko: '좋음', en: 'Good' },
  useExample: { ko: '이 문장으로 시작', en: 'Start with this' },
};

/** A wish, and the KPI that it could become. */
export const SENTENCE_EXAMPLES = [
  {
    weak: { ko: '매출을 늘리자', en: 'Increase sales' },
    good: {
      ko: '이번 분기 동안 월 매출 10억 원 이상',
      en: 'Monthly sales of at least $1M through this quarter',
    },
  },
  {
    weak: { ko: '고객 만족도를 높이자', en: 'Make customers happier' },
    good: {
      ko: '올해 4분기까지 분기 CSAT 4.5점 이상',
      en: 'Quarterly CSAT of at least 4.5 by Q4',
    },
  },
  {
    weak: { ko: '언젠가 이탈을 줄이자', en: 'Reduce churn some day' },
    good: {
      ko: '12월 말까지 월 고객 이탈률 3% 이하',
      en: 'Monthly customer churn of at most 3% by the end of December',
    },
  },
];
