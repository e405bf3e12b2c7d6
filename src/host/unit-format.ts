/** The number format in which a sheet shows figures of the unit. */
export function unitFormat(unit: string): string {
  if (unit === '%') return '0.0%';
  const currency: Record<string, string> = { KRW: '₩#,##0', JPY: '¥#,##0', USD: '$#,##0.00' };
  if (Object.prototype.hasOwnProperty.call(currency, unit)) return currency[unit];
  if (/^[A-Z]{3}$/.test(unit)) return '#,##0.00';
  return '#,##0.##';
}
