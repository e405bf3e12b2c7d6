import type { Choice } from '../../src/contract/fields/field';

/** Units that are offered; any other text is a unit as well. */
export const UNITS: readonly Choice[] = [
  { value: '#', label: { ko: '개수 (#)', en: 'Count (#)' } },
  { value: '%', label: { ko: '비율 (%)', en: 'Percent (%)' } },
  { value: 'KRW', label: { ko: '원 (₩)', en: 'Korean won (₩)' } },
  { value: 'USD', label: { ko: '미국 달러 ($)', en: 'US dollar ($)' } },
  { value: 'EUR', label: { ko: '유로 (€)', en: 'Euro (€)' } },
  { value: 'd', label: { ko: '일', en: 'Days' } },
  { value: 'h', label: { ko: '시간', en: 'Hours' } },
  { value: 'score', label: { ko: '점수', en: 'Score' } },
];
