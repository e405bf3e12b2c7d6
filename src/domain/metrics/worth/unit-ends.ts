import type { BgNbd } from './bg-nbd';

/** Where expected purchases are wanted, ascending up to the horizon, and what each counts for. */
export interface UnitEnds {
  times: readonly number[];
  weights: readonly number[];
}

/**
 * Σ weights · E(times) = Σ (E(k) − E(k − 1)) / (1 + discount)^k over the units k = 1, 2, … up to the horizon,
 * for a curve E with E(0) = 0; a last part of a unit is discounted as the unit. Over many units the curve
 * is read at Chebyshev points of ln(1 + t / scale), in which BG/NBD's is smooth, and interpolated: Berrut and
 * Trefethen, "Barycentric Lagrange interpolation", SIAM Review 46 (2004) 501–517.
 */
export function unitEnds(horizon: number, discount: number, { r, alpha, a, b }: BgNbd): UnitEnds {
  if (discount === 0) return { times: [horizon], weights: [1] };
  // The time in which the customers that there are on average begin to leave, or the rates to differ.
  const scale = alpha / (1 + (r * a) / (a + b));
  const many = Math.ceil(horizon);
  const times = Array.from({ length: many }, (_, k) => Math.min(k + 1, horizon));
  const weights = times.map(
    (_, k) => (k + 1 < many ? discount : 1 + discount) / (1 + discount) ** (k + 2),
  );
  const top = Math.log1p(horizon / scale);
  // The curve's singularities lie π beside the real axis: so many points leave an error of e^-40.
  const last = Math.ceil(40 / Math.asinh((2 * Math.PI) / top));
  if (many <= last) return { times, weights };
  const points = Array.from(
    { length: last + 1 },
    (_, j) => (top * (1 - Math.cos((Math.PI * j) / last))) / 2,
  );
  const sums = points.map(() => 0);
  const shares = points.map(() => 0);
  times.forEach((time, k) => {
    const at = Math.log1p(time / scale);
    let total = 0;
    points.forEach((point, j) => {
      const end = j === 0 || j === last ? 0.5 : 1;
      // A hair beside a point is as good as on it, and divides.
      shares[j] = ((j % 2 === 0 ? 1 : -1) * end) / (at - point || 1e-300);
      total += shares[j];
    });
    shares.forEach((share, j) => {
      sums[j] += (weights[k] * share) / total;
    });
  });
  return {
    times: points
      .slice(1)
      .map((point, j) => (j === last - 1 ? horizon : scale * Math.expm1(point))),
    weights: sums.slice(1),
  };
}
