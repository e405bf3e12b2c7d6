/**
 * The families in which people look for a function, in the order of the index. The Korean help of each
 * stands in `src/entry/functions/korean/<file>.txt`, which thereby says what belongs to the family.
 */
export const FAMILIES = [
  { file: 'standing', en: 'Standing of a KPI', ko: '지표의 현재 상태' },
  { file: 'periods', en: 'Period aggregates', ko: '기간 집계' },
  { file: 'customers', en: 'Customers leaving and staying', ko: '고객의 이탈과 유지' },
  { file: 'worth', en: 'What a customer is worth', ko: '고객의 가치' },
  { file: 'voice', en: 'What customers say', ko: '고객의 목소리' },
  { file: 'causes', en: 'Why it moved and where it goes', ko: '움직인 까닭과 앞으로의 흐름' },
];
