import type { TargetChange } from '../../../domain/kpi/target-change';
import { type FieldValues, numberIn, wordIn } from './field-value';
import { CHANGES_MEANT, TARGET_BASES } from '../records/record-choices';

/** A target that is a movement: how far, and from where; with one of the two alone the number counts. */
export function targetChangeIn(values: FieldValues): TargetChange | undefined {
  const amount = numberIn(values, 'target_change');
  const basis = wordIn(values, 'target_basis', TARGET_BASES);
  if (amount === undefined || !basis) return undefined;
  return { amount, basis, meant: wordIn(values, 'target_change_as', CHANGES_MEANT) ?? 'relative' };
}
