import type { Language } from '../../contract/language/language';
import { isCurrency } from '../../text/figures';

const SIGNS: Readonly<Record<string, string>> = { KRW: '₩', JPY: '¥', USD: '$', EUR: '€' };
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
  if (isCurrency(unit)) return currencyFormat(unit);
  if (Object.prototype.hasOwnProperty.call(NAMES, unit)) {
    return language ? figure + quoted(NAMES[unit][language]) : figure;
  }
  return figure + quoted(/^[가-힣]/.test(unit) ? unit : ` ${unit}`);
}

/** As in mails an amount from a thousand on has no cents. */
function currencyFormat(unit: string): string {
  const whole = `${SIGNS[unit] ?? ''}#,##0`;
  return WHOLE.includes(unit) ? whole : `[>=1000]${whole};[<=-1000]-${whole};${whole}.00`;
}

/** Words in a number format; a quotation mark cannot stand in them. */
function quoted(word: string): string {
  return word === '' ? '' : `"${word.replace(/["\\\n]/g, '')}"`;
}
