import type { Language } from '../../contract/language/language';
import { isCurrency, KOREAN_CURRENCIES } from '../../text/figures';

/** Signs before the number; of other currencies it is their code. */
const SIGNS: Readonly<Record<string, string>> = {
  KRW: '₩',
  JPY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  CNY: '"CN¥"',
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
  if (isCurrency(unit)) return currencyFormat(unit, language);
  const figure = COUNTED.test(unit) ? '#,##0' : '#,##0.0#';
  if (Object.prototype.hasOwnProperty.call(NAMES, unit)) {
    return language ? figure + quoted(NAMES[unit][language]) : figure;
  }
  return figure + quoted(/^[가-힣]/.test(unit) ? unit : ` ${unit}`);
}

/** As sentences write money: behind the number in Korean, `353.33달러`, before it in English. */
function currencyFormat(unit: string, language?: Language): string {
  const figure = unit === 'KRW' || unit === 'JPY' ? '#,##0' : '#,##0.00';
  if (language === 'ko') return figure + quoted(KOREAN_CURRENCIES[unit] ?? ` ${unit}`);
  return (SIGNS[unit] ?? quoted(`${unit} `)) + figure;
}

/** Words in a number format; a quotation mark cannot stand in them. */
function quoted(word: string): string {
  return word === '' ? '' : `"${word.replace(/["\\\n]/g, '')}"`;
}
