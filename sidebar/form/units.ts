import type { Choices } from '../../src/contract/fields/choices';

/** Units that are offered; any other text is a unit as well. */
export const UNITS: Choices = {
  '#': { ko: '개수 (#)', en: 'Count (#)' },
  '%': { ko: '비율 (%)', en: 'Percent (%)' },
  KRW: { ko: '원 (₩)', en: 'Korean won (₩)' },
  USD: { ko: '미국 달러 ($)', en: 'US dollar ($)' },
  EUR: { ko: '유로 (€)', en: 'Euro (€)' },
  d: { ko: '일', en: 'Days' },
  h: { ko: '시간', en: 'Hours' },
  score: { ko: '점수', en: 'Score' },
};
