/**
 * The families in which people look for a function, in the order of the index. Each is a folder of
 * that name in every layer; the Korean help in `src/entry/functions/<folder>/korean.txt` says which functions
 * belong to it.
 */
export const FAMILIES = [
  { folder: 'standing', en: 'Standing of a KPI', ko: '지표의 현재 상태' },
  { folder: 'periods', en: 'Period aggregates', ko: '기간 집계' },
  { folder: 'customers', en: 'Customers leaving and staying', ko: '고객의 이탈과 유지' },
  { folder: 'worth', en: 'What a customer is worth', ko: '고객의 가치' },
  { folder: 'voice', en: 'What customers say', ko: '고객의 목소리' },
  { folder: 'causes', en: 'Why it moved and where it goes', ko: '움직인 까닭과 앞으로의 흐름' },
];
