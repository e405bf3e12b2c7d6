/**
 * The rate of a year from the rate of a period: 1 − (1 − rate)^n. Reckoned by logarithms of 1 + x, which
 * keeps the digits of small rates.
 */
export function annualRate({ rate, periods_per_year }: AnnualizeValues): number {
  return -Math.expm1(periods_per_year * Math.log1p(-rate));
}

export interface AnnualizeValues {
  rate: number;
  periods_per_year: number;
}
