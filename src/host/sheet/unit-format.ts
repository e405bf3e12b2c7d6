import type { Language } from '../../contract/language/language';

const CURRENCIES: Readonly<Record<string, string>> = {
  KRW: '₩#,##0',
  JPY: '¥#,##0',
  USD: '$#,##0.00',
  EUR: '€#,##0.00',
};

/** Units of time and the score, as they stand behind a number. */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  d: { ko: '일', en: ' d' },
  h: { ko: '시간', en: ' h' },
  min: { ko: '분', en: ' min' },
  s: { ko: '초', en: ' s' },
  score: { ko: '점', en: '' },
};

/** Words that count: their figures are whole. Any other word may measure as well. */
const COUNTED =
  /^(명|건|개|회|곳|대|통|번|팀|장|권|호|세대|가구|people|persons?|customers?|users?|orders?|contracts?|leads?|tickets?|visits?|accounts?|items?|calls?|deals?|cases?|accidents?|incidents?)$/i;

/**
 * The number format in which a sheet shows figures of the unit, with the unit behind it where a word
 * names it. Measured figures have one decimal or two. (No `#,##0.##`: it leaves a dot behind whole numbers.)
 */
export function unitFormat(unit: string, language?: Language): string {
  if (unit === '%') return '0.0#%';
  if (unit === '#') return '#,##0';
  if (unit === '') return 'General';
  if (Object.prototype.hasOwnProperty.call(CURRENCIES, unit)) return CURRENCIES[unit];
  if (/^[A-Z]{3}$/.test(unit)) return '#,##0.00';
  const figure = COUNTED.test(unit) ? '#,##0' : '#,##0.0#';
  if (Object.prototype.hasOwnProperty.call(NAMES, unit)) {
    return language ? figure + quoted(NAMES[unit][language]) : figure;
  }
  return figure + quoted(/^[가-힣]/.test(unit) ? unit : ` ${unit}`);
}

/** Words in a number format; a quotation mark cannot stand in them. */
function quoted(word: string): string {
  return word === '' ? '' : `"${word.replace(/["\\\n]/g, '')}"`;
}
