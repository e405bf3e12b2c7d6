import { bridged, centredTrend, type Joining, seasonFigure } from './decomposition';
import { bestEts } from './ets-choice';
import { etsFit, type EtsFit } from './ets-fit';

/** A season of fixed shape that was taken out of the values before they were fitted. */
export interface LongSeasonFit {
  fit: EtsFit;
  joining: Joining;
  /** One part for each place of the season, in the order of the values. */
  figure: Float64Array;
}

/** Numbers of harmonics that are tried: few, since each is drawn from values that noise fills. */
const HARMONICS = [1, 2, 3, 5, 8, 13, 21];

/**
 * For seasons of more than 24 places, where R's `ets()` leaves the season out: the figure of classical
 * decomposition, smoothed to its first harmonics (Hyndman, Athanasopoulos, "Forecasting: Principles and
 * Practice", 12.1), is taken out and the rest is fitted without a season. The number of harmonics is
 * chosen by AICc, each one counted as two quantities, so a figure must earn its place and the interval
 * knows its price. Two full seasons are needed.
 */
export function bestLongSeason(
  values: Float64Array,
  period: number,
  logs: number,
): LongSeasonFit | undefined {
  const whole = bridged(values);
  if (whole.length < 2 * period) return undefined;
  const trend = centredTrend(whole, period);
  const positive = whole.every((value) => value > 0);
  let best: LongSeasonFit | undefined;
  for (const joining of positive ? (['added', 'multiplied'] as const) : (['added'] as const)) {
    const raw = seasonFigure(whole, trend, period, joining);
    let chosen: { harmonics: number; aicc: number } | undefined;
    for (const harmonics of HARMONICS) {
      if (2 * harmonics >= period) break;
      const { adjusted, treatment } = treated(
        values,
        smoothed(raw, harmonics),
        joining,
        harmonics,
        logs,
      );
      const level = { relative: false, trend: 'none', season: 'none' } as const;
      const fit = treatment && etsFit(level, adjusted, 1, treatment);
      if (fit && (!chosen || fit.aicc < chosen.aicc)) chosen = { harmonics, aicc: fit.aicc };
    }
    if (!chosen) continue;
    const figure = smoothed(raw, chosen.harmonics);
    const { adjusted, treatment } = treated(values, figure, joining, chosen.harmonics, logs);
    const fit = treatment && bestEts(adjusted, 1, treatment);
    if (fit && (!best || fit.aicc < best.fit.aicc)) best = { fit, joining, figure };
  }
  return best;
}

/** The mean and the first harmonics of a figure (its Fourier series, cut off). */
function smoothed(figure: Float64Array, harmonics: number): Float64Array {
  const period = figure.length;
  const smooth = new Float64Array(period).fill(
    figure.reduce((sum, part) => sum + part, 0) / period,
  );
  for (let j = 1; j <= harmonics; j += 1) {
    let sine = 0;
    let cosine = 0;
    const angle = (2 * Math.PI * j) / period;
    for (let k = 0; k < period; k += 1) {
      sine += (2 / period) * figure[k] * Math.sin(angle * k);
      cosine += (2 / period) * figure[k] * Math.cos(angle * k);
    }
    for (let k = 0; k < period; k += 1) {
      smooth[k] += sine * Math.sin(angle * k) + cosine * Math.cos(angle * k);
    }
  }
  return smooth;
}

/** No treatment where a part of a multiplied figure is not above nought. */
function treated(
  values: Float64Array,
  figure: Float64Array,
  joining: Joining,
  harmonics: number,
  logs: number,
) {
  let all = logs;
  const adjusted = values.map((value, t) => {
    const part = figure[t % figure.length];
    if (joining === 'added') return value - part;
    if (value === value) all += Math.log(part);
    return value / part;
  });
  return { adjusted, treatment: all === all ? { logs: all, spent: 2 * harmonics } : undefined };
}
