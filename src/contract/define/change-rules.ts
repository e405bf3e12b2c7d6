import { isBasisShorter } from '../../domain/kpi/standing/relative-target';
import type { Problem } from '../../domain/problem';
import { type FieldValues, isBlankValue, textIn, wordIn } from '../fields/typed/field-value';
import { CADENCES, CHANGES_MEANT, TARGET_BASES } from '../fields/records/kpi-fields';

/** What is wrong with a target that is a movement, such as 20 % more than the previous month. */
export function changeProblems(values: FieldValues): Problem[] {
  const hasChange = !isBlankValue(values.target_change);
  const basis = wordIn(values, 'target_basis', TARGET_BASES);
  const isActive = values.state === 'active';
  if (!hasChange) {
    return basis && isActive ? [{ code: 'target_change_missing', field: 'target_change' }] : [];
  }
  if (!basis) return isActive ? [{ code: 'target_basis_missing', field: 'target_basis' }] : [];
  const problems: Problem[] = [];
  const add = (code: string, field: string) => problems.push({ code, field });
  if (textIn(values, 'direction') === 'between') add('change_with_between', 'target_change');
  if (!isBlankValue(values.stages)) add('change_with_stages', 'stages');
  if (basis === 'baseline' && isActive && isBlankValue(values.baseline)) {
    add('change_without_baseline', 'baseline');
  }
  const points = wordIn(values, 'target_change_as', CHANGES_MEANT) === 'points';
  const unit = textIn(values, 'unit');
  if (points && unit !== '' && unit !== '%') add('points_without_share', 'target_change_as');
  const cadence = wordIn(values, 'cadence', CADENCES);
  if (cadence && isBasisShorter(basis, cadence)) add('basis_shorter', 'target_basis');
  return problems;
}
