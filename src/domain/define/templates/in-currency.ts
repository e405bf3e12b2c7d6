import type { KpiTemplate } from './template';

/** About how many won one of each is worth, as a round number: an example stays one that is easily read. */
const WON = { KRW: 1, USD: 1000, EUR: 1000, GBP: 1000, CNY: 200, JPY: 10 } as const;

export type Currency = keyof typeof WON;

/** By the end of a locale, such as `en_US`. */
const OF_COUNTRY: Readonly<Record<string, Currency>> = {
  ...{ KR: 'KRW', US: 'USD', GB: 'GBP', CN: 'CNY', JP: 'JPY' },
  ...{ DE: 'EUR', FR: 'EUR', ES: 'EUR', IT: 'EUR', NL: 'EUR', IE: 'EUR', AT: 'EUR', FI: 'EUR' },
  ...{ BE: 'EUR', PT: 'EUR', GR: 'EUR' },
};

/** What most KPIs with money are in, the first of equals; else what is paid with in the country; else won. */
export function currencyOf(units: readonly string[], locale: string): Currency {
  const counts = new Map<Currency, number>();
  for (const unit of units) if (isCurrency(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  const country = /[_-]([A-Z]{2})$/.exec(locale)?.[1] ?? '';
  return most?.[0] ?? OF_COUNTRY[country] ?? 'KRW';
}

function isCurrency(unit: string): unit is Currency {
  return unit in WON;
}

/** The same template with its example target as one would set it in the currency. */
export function inCurrency(template: KpiTemplate, currency: Currency): KpiTemplate {
  const { unit, aim } = template;
  if (!isCurrency(unit) || unit === currency) return template;
  if (!('target' in aim)) return { ...template, unit: currency };
  return { ...template, unit: currency, aim: { target: (aim.target * WON[unit]) / WON[currency] } };
}
