import type { DraftValues, KpiDraft } from '../../../src/contract/rpc/define';
import { editDraft } from './draft';
import { draftId } from './draft-id';

/** The edit of a KPI whose number comes from the measure and no longer from a formula in `actual`. */
export function measuredInstead(id: string, values: DraftValues, measure: string): KpiDraft {
  const edit = editDraft(draftId(), id, values);
  return { ...edit, values: { ...edit.values, measure, actual: null } };
}
