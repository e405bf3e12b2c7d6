import type { Timing } from '../../kpi/kpi';
import { vanityIn } from '../review/metric-words';
import { type Candidate, rankOf, ranked } from './ranking';
import type { SetLimits } from './set-kpi';

/** With fewer KPIs an objective is seen from one side only. */
export const FEWEST = 3;

export type CutAdviceCode =
  'too_few' | 'many' | 'too_many' | 'no_leading' | 'no_lagging' | 'without_data' | 'vanity';

export interface CutAdvice {
  code: CutAdviceCode;
  /** Names of the KPIs that it is about, where it is about single ones. */
  names: readonly string[];
}

/** A core KPI of the objective that is no candidate any more, since it is at work. */
export interface RunningKpi {
  timing: Timing | null;
}

type Limits = Pick<SetLimits, 'advised' | 'most'>;

/** What speaks against choosing these, beside those that are at work for the same objective. */
export function cutAdvice(
  chosen: readonly Candidate[],
  running: readonly RunningKpi[],
  limits: Limits,
): CutAdvice[] {
  const without = chosen.filter(({ marks }) => marks.dataQuality === 1);
  const vain = chosen.filter(({ name }) => vanityIn(name) !== undefined);
  return [
    ...countAdvice(chosen.length + running.length, limits),
    ...timingAdvice([...chosen, ...running]),
    ...about('without_data', without),
    ...about('vanity', vain),
  ];
}

function countAdvice(count: number, { advised, most }: Limits): CutAdvice[] {
  if (count > most) return [{ code: 'too_many', names: [] }];
  if (count > advised) return [{ code: 'many', names: [] }];
  return count < FEWEST ? [{ code: 'too_few', names: [] }] : [];
}

/** Of an empty choice nothing is said beyond that. */
function timingAdvice(core: readonly RunningKpi[]): CutAdvice[] {
  if (core.length === 0) return [];
  const has = (timing: Timing) => core.some((kpi) => kpi.timing === timing);
  return [
    ...(has('leading') ? [] : [{ code: 'no_leading', names: [] } as const]),
    ...(has('lagging') ? [] : [{ code: 'no_lagging', names: [] } as const]),
  ];
}

function about(code: CutAdviceCode, kpis: readonly Candidate[]): CutAdvice[] {
  return kpis.length > 0 ? [{ code, names: kpis.map(({ name }) => name) }] : [];
}

/**
 * The ids of the best by rank, as many as are advised, vanity metrics after all others. Where the best are
 * all leading or all lagging, the best of the other kind takes the place of the least.
 */
export function proposedCut(
  candidates: readonly Candidate[],
  running: readonly RunningKpi[],
  { advised }: Limits,
): string[] {
  const order = ranked(candidates.filter(({ marks }) => rankOf(marks) !== null));
  const isVain = ({ name }: Candidate) => vanityIn(name) !== undefined;
  const sound = [...order.filter((kpi) => !isVain(kpi)), ...order.filter(isVain)];
  let chosen = sound.slice(0, Math.max(0, advised - running.length));
  for (const timing of ['leading', 'lagging'] as const) {
    chosen = withTiming(timing, chosen, running, sound);
  }
  return chosen.map(({ id }) => id);
}

function withTiming(
  timing: Timing,
  chosen: readonly Candidate[],
  running: readonly RunningKpi[],
  order: readonly Candidate[],
): Candidate[] {
  const core = [...chosen, ...running];
  const best = order.find((kpi) => kpi.timing === timing);
  if (!best || core.some((kpi) => kpi.timing === timing)) return [...chosen];
  // The only one of its kind stays, or one gap would take the place of another.
  const least = [...chosen]
    .reverse()
    .find(
      (kpi) =>
        kpi.timing === null || core.filter((other) => other.timing === kpi.timing).length > 1,
    );
  return least ? [...chosen.filter((kpi) => kpi !== least), best] : [...chosen];
}
