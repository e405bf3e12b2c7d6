import { type EtsFit, etsSearch, type EtsSearch, FINE, type Treatment } from './ets-fit';
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

/** Steps that gain no more than this, of a deviance, are near enough to tell forms apart. */
const ROUGH = 1e-3;

/** Where another start would have to make the mean squared error this many times less to win, none is followed. */
const HOPELESS = 1.5;

/** Forms this near the best one, in AICc, may change places with it when they are refined. */
const NEAR = 2;

/**
 * The form of least AICc (Hyndman, Koehler, Snyder, Grose, Int. J. Forecasting 18 (2002) 439–454). All forms
 * are fitted roughly from their best start, those with hope from the other starts, and the winners finely:
 * most of the time went into the last digits of forms that were far behind.
 */
export function bestEts(
  values: Float64Array,
  period: number,
  treatment: Treatment,
): EtsFit | undefined {
  const positive = values.every((value) => !(value <= 0));
  // All forms look at their starts first, so that the engine sees every kind before it optimises for one.
  const searches = etsForms(positive, period).flatMap(
    (form) => etsSearch(form, values, period, treatment) ?? [],
  );
  for (const search of searches) search.followNext(ROUGH);
  const reach = leastOf(searches) + values.length * Math.log(HOPELESS);
  for (const search of searches) {
    // A start that did not settle says nothing against its form.
    const isHopeless = search.aicc() > reach && search.aicc() < Infinity;
    while (!isHopeless && search.followNext(ROUGH));
  }
  const near = leastOf(searches) + NEAR;
  const finalists = searches.filter((search) => search.aicc() <= near);
  for (const search of finalists) search.refine(FINE);
  const [best] = finalists.sort((one, other) => one.aicc() - other.aicc());
  return best?.fit();
}

function leastOf(searches: readonly EtsSearch[]): number {
  return Math.min(...searches.map((search) => search.aicc()));
}
