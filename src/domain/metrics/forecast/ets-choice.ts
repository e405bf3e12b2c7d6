import { etsFit, type EtsFit, type Treatment } from './ets-fit';
import type { EtsForm } from './ets-likelihood';

/**
 * The candidates of R's `ets()`: additive trends, damped or not; multiplied seasons only with relative
 * errors; neither of them where a value is not above nought; no season beyond 24 places.
 */
export function etsForms(positive: boolean, period: number): EtsForm[] {
  const forms: EtsForm[] = [];
  for (const relative of positive ? [false, true] : [false]) {
    for (const trend of ['none', 'line', 'damped'] as const) {
      forms.push({ relative, trend, season: 'none' });
      if (period < 2 || period > 24) continue;
      forms.push({ relative, trend, season: 'added' });
      if (relative) forms.push({ relative, trend, season: 'multiplied' });
    }
  }
  return forms;
}

/** The form of least AICc (Hyndman, Koehler, Snyder, Grose, Int. J. Forecasting 18 (2002) 439–454). */
export function bestEts(
  values: Float64Array,
  period: number,
  treatment: Treatment,
): EtsFit | undefined {
  const positive = values.every((value) => !(value <= 0));
  let best: EtsFit | undefined;
  for (const form of etsForms(positive, period)) {
    const fit = etsFit(form, values, period, treatment);
    if (fit && (!best || fit.aicc < best.aicc)) best = fit;
  }
  return best;
}
