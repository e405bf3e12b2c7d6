import type { Language } from '../../../contract/language/language';
import { isCurrency, KOREAN_CURRENCIES } from '../../../text/figures';

/** Signs before the number; of other currencies it is their code. */
const SIGNS: Readonly<Record<string, string>> = {
  KRW: '₩',
  JPY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  CNY: '"CN¥"',
};
const WHOLE: readonly string[] = ['KRW', 'JPY'];

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

const MEASURED = '#,##0.0#';

/**
 * The number format in which a sheet shows figures of the unit, with the unit behind it where a word
 * names it. Measured figures have one decimal or two. (No `#,##0.##`: it leaves a dot behind whole numbers.)
 */
export function unitFormat(unit: string, language?: Language): string {
  return formatIn(unit, unit === '#' || COUNTED.test(unit) ? '#,##0' : MEASURED, language);
}

/** The same for a part of such a figure, which of counted things need not be whole. */
export function partFormat(unit: string, language?: Language): string {
  return formatIn(unit, MEASURED, language);
}

function formatIn(unit: string, figure: string, language: Language | undefined): string {
  if (unit === '%') return '0.0#%';
  if (unit === '#') return figure;
  if (unit === '') return 'General';
  if (isCurrency(unit)) return currencyFormat(unit, language);
  if (Object.prototype.hasOwnProperty.call(NAMES, unit)) {
    return language ? figure + quoted(NAMES[unit][language]) : figure;
  }
  return figure + quoted(/^[가-힣]/.test(unit) ? unit : ` ${unit}`);
}

/**
 * As sentences write money: behind the number in Korean, `353.33달러`, before it in English; an amount
 * from a thousand on without cents. Each section speaks of one sign, so that none depends on who adds the minus.
 */
function currencyFormat(unit: string, language?: Language): string {
  const [before, after] =
    language === 'ko'
      ? ['', quoted(KOREAN_CURRENCIES[unit] ?? ` ${unit}`)]
      : [SIGNS[unit] ?? quoted(`${unit} `), ''];
  const money = (figure: string) => before + figure + after;
  if (WHOLE.includes(unit)) return money('#,##0');
  const cents = money('#,##0.00');
  return `[>=1000]${money('#,##0')};[<0]-${cents};${cents}`;
}

/** Words in a number format; a quotation mark cannot stand in them. */
function quoted(word: string): string {
  return word === '' ? '' : `"${word.replace(/["\\\n]/g, '')}"`;
}
