import { mergedEdit } from '../../../contract/define/definition-edit';
import { readDraft } from '../../../contract/define/draft-reading';
import type { EditOutcome } from '../../../contract/rpc/edit-outcome';
import { textIn } from '../../../contract/fields/typed/field-value';
import type { KpiDraft } from '../../../contract/rpc/define';
import type { Day } from '../../../domain/calendar/day';
import type { Moment } from '../../ports';
import type { Definitions } from '../ports';
import { rememberedOf, unknownKpi } from '../unknown-kpi';
import { editOutcomes, type OutcomePorts } from './edit-outcome';

export interface TryEditPorts extends OutcomePorts {
  definitions: Pick<Definitions, 'read'>;
}

/**
 * What saving the form would do to the past. What is not understood in it counts as unchanged; a draft has no
 * past that anybody reported.
 */
export function tryEdit(
  ports: TryEditPorts,
  moment: Moment,
  { draft, effectiveFrom }: { draft: KpiDraft; effectiveFrom?: Day },
): EditOutcome | undefined {
  const rows = ports.definitions.read();
  const row = rows.find(({ id }) => id !== '' && id === draft.id);
  if (!row) throw unknownKpi(rows, draft.id ?? '', rememberedOf(draft));
  const before = row.values;
  if (textIn(before, 'state') === 'draft') return undefined;
  const merged = mergedEdit(readDraft(draft.values), readDraft(draft.loaded ?? {}), before);
  const edit = { id: row.id, before, after: { ...before, ...merged.values } };
  return editOutcomes(ports, moment, [edit], effectiveFrom)[0];
}
