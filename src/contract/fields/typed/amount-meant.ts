import { parseNumber } from './parse-number';

/** What the signs and words around a typed number say that it is. */
export type AmountKind = 'share' | 'money' | 'count';

const CURRENCY: readonly [RegExp, string][] = [
  [/^[+-]?\s*₩|원$/, 'KRW'],
  [/^[+-]?\s*\$/, 'USD'],
  [/^[+-]?\s*€/, 'EUR'],
  [/^[+-]?\s*£/, 'GBP'],
  [/^[+-]?\s*¥/, 'JPY'],
];
/** Words for thousands and more: nobody writes a share in them. */
const LARGE = /\d\s*(?:천|만|억|조|[kmb])/i;
const CURRENCY_UNIT = /^[A-Z]{3}$/;
/** Units of one's own that are money, such as `천원`. */
const OWN_MONEY = /원$|₩|\$|€|£|¥|won|dollar|달러|유로/i;

export interface AmountMeant {
  kind: AmountKind;
  /** The currency whose sign or word stands beside the number. */
  currency?: string;
}

/** `5%` is a share, `₩1,000` and `3만 원` are money, `10억` and `1.2M` are no share; `5` may be anything. */
export function amountMeant(typed: string): AmountMeant | undefined {
  const text = typed.normalize('NFKC').trim();
  if (parseNumber(text) === undefined) return undefined;
  if (text.endsWith('%')) return { kind: 'share' };
  const money = CURRENCY.find(([sign]) => sign.test(text));
  if (money) return { kind: 'money', currency: money[1] };
  return LARGE.test(text) ? { kind: 'count' } : undefined;
}

/** Whether a number typed so can be one of a KPI in this unit; without a unit it can. */
export function fitsUnit({ kind, currency }: AmountMeant, unit: string): boolean {
  if (unit === '') return true;
  if (unit === '%') return kind === 'share';
  if (kind !== 'money') return kind === 'count';
  return CURRENCY_UNIT.test(unit) ? currency === unit : OWN_MONEY.test(unit);
}
