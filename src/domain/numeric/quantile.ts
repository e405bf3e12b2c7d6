/**
 * The quantile of sorted values by linear interpolation between the two nearest, as PERCENTILE of Google
 * Sheets and R's default: type 7 of Hyndman and Fan, The American Statistician 50 (1996) 361–365.
 */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  return low + (place % 1) * (high - low);
}

/** Beyond them lie outliers: 3 × IQR from the quartiles (Tukey, Exploratory Data Analysis, 1977, 2D). */
export function farFences(sorted: ArrayLike<number>): { low: number; high: number } {
  const low = quantileOf(sorted, 0.25);
  const high = quantileOf(sorted, 0.75);
  const reach = 3 * (high - low);
  return { low: low - reach, high: high + reach };
}
