import type { DraftValue, DraftValues } from '../../../src/contract/rpc/define';
import type { Comparison, Reading } from '../../../src/domain/define/sentence/reading';

/** What the sentence says of the form, by field key; what it does not say is left out. */
export function readValues(reading: Reading): DraftValues {
  const { direction, target, targetHigh, unit, baseline, change, comparison } = reading;
  const { cadence, starts, due, aggregation, doubts } = reading;
  // Whether a rate moves by a share of itself or by points is asked, not taken for granted.
  const isOpen = doubts.includes('percent_or_points');
  const isLevel = change === 'none';
  const said: Record<string, DraftValue> = {
    name: nameOf(reading) || null,
    direction,
    // How far it is to move is no target before it is known from where.
    target: isLevel ? target : null,
    target_high: isLevel ? targetHigh : null,
    target_change: isLevel ? null : target,
    target_change_as: isLevel || isOpen ? null : change,
    target_basis: isLevel ? null : basisOf(comparison),
    unit: isLevel ? unit : null,
    baseline,
    cadence,
    starts,
    due,
    aggregation,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

/** What is compared with now, is compared with where it stands when it begins: its baseline. */
function basisOf(comparison: Comparison): Comparison | null {
  if (comparison === 'none') return null;
  return comparison === 'current' ? 'baseline' : comparison;
}

/** What is counted, and of whom: `강남점 재방문율`, `Response time (VIP customers)`. */
function nameOf({ metric, scope }: Reading): string {
  const first = metric.charAt(0).toUpperCase() + metric.slice(1);
  if (!scope || metric === '') return first;
  return /\p{Script=Hangul}/u.test(metric) ? `${scope} ${metric}` : `${first} (${scope})`;
}
