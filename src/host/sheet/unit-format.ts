const CURRENCIES: Readonly<Record<string, string>> = {
  KRW: '₩#,##0',
  JPY: '¥#,##0',
  USD: '$#,##0.00',
  EUR: '€#,##0.00',
};

/**
 * The number format in which a sheet shows figures of the unit. Counts are whole; a word of the
 * person's own may count or measure, so the sheet's automatic format shows as much as there is. (No
 * `#,##0.##`: it leaves a dot behind whole numbers.)
 */
export function unitFormat(unit: string): string {
  if (unit === '%') return '0.0%';
  if (unit === '#') return '#,##0';
  if (unit === 'score') return '0.00';
  if (unit === 'd' || unit === 'h') return '#,##0.0';
  if (Object.prototype.hasOwnProperty.call(CURRENCIES, unit)) return CURRENCIES[unit];
  if (/^[A-Z]{3}$/.test(unit)) return '#,##0.00';
  return 'General';
}
