import { definitionFields } from '../../contract/define/draft-reading';
import { readField } from '../../contract/fields/typed/field-rules';
import { type FieldValues, sameValue } from '../../contract/fields/typed/field-value';
import type { LoggedChange, UnfinishedEdit } from '../../contract/remembered-values';
import type { Problem } from '../../domain/problem';
import type { Clock, LoggedAlready, Moment, Settings } from '../ports';
import { Refusal } from '../refusal';
import { changesValues, countsAsOf } from './counts-from';
import { type EvaluateOnePorts, evaluateSaved, type Evaluating } from './evaluate-one';
import type { EvaluationOptions } from './evaluate-register';
import type { EditLog } from './ports';

export interface FinishingPorts {
  settings: Pick<Settings, 'read' | 'write'>;
  changes: Pick<EditLog, 'append'>;
}

/** A row of the register as it stands now. */
interface PresentRow {
  id: string;
  values: FieldValues;
}

/**
 * Finishes an edit whose run died: what its rows hold and was not logged is logged now, and what is to be
 * computed anew is remembered.
 */
export function finishEdit(
  { settings, changes }: FinishingPorts,
  rows: readonly PresentRow[],
  { zone }: Pick<Moment, 'zone'>,
): void {
  const edit = settings.read('unfinishedEdit');
  if (!edit) return;
  const places = new Map(rows.map((row) => [row.id, row.values]));
  const happened = edit.kpis.flatMap((kpi) => {
    const values = places.get(kpi.id);
    return values ? { ...kpi, changes: kpi.changes.filter((one) => standsIn(values, one)) } : [];
  });
  logEdit(changes, { ...edit, kpis: happened }, zone, 'at_its_moment');
  settings.write({
    unfinishedEdit: null,
    owedAnew: withOwed(settings, { ...edit, kpis: happened }),
  });
}

/** The row holds what the change would have written; its words are read back into the value that they say. */
function standsIn(values: FieldValues, { field: key, after }: LoggedChange): boolean {
  const field = definitionFields().find((candidate) => candidate.key === key);
  const reading = field && readField(field, after);
  return reading !== undefined && reading.ok && sameValue(reading.value, values[key]);
}

/** Each change with the person, the moment and the reason of the edit. */
export function logEdit(
  log: FinishingPorts['changes'],
  { kpis, by, reason, at: milliseconds, effectiveFrom }: UnfinishedEdit,
  zone: Moment['zone'],
  unless?: LoggedAlready,
): void {
  const at = new Date(milliseconds);
  const today = zone.dayOf(at);
  log.append(
    kpis.flatMap(({ id: kpi, changes }) =>
      changes.map((change) => ({
        ...change,
        at,
        by,
        kpi,
        reason,
        effectiveFrom: effectiveFrom ?? countsAsOf(change.field, today),
      })),
    ),
    { unless },
  );
}

/** What is owed already, and what the edit adds to it; nothing where that is nothing. */
export function withOwed(
  settings: Pick<Settings, 'read'>,
  { kpis }: Pick<UnfinishedEdit, 'kpis'>,
): readonly string[] | null {
  const added = kpis
    .filter(({ changes }) => changesValues(changes.map(({ field }) => field)))
    .map(({ id }) => id);
  const owed = new Set([...(settings.read('owedAnew') ?? []), ...added]);
  return owed.size > 0 ? [...owed] : null;
}

/** Computes what is remembered for it; what there is no time for stays remembered. */
export function computeOwed(
  ports: EvaluateOnePorts & { settings: FinishingPorts['settings'] },
  how: Evaluating,
): void {
  const owed = ports.settings.read('owedAnew') ?? [];
  if (owed.length === 0) return;
  const saved = owed.map((id) => ({ id, isAnew: true }));
  const left = new Set(evaluateSaved(ports, saved, how).left.map(({ id }) => id));
  const rest = owed.filter((id) => left.has(id));
  ports.settings.write({ owedAnew: rest.length > 0 ? rest : null });
}

/** A run has other things to do: a quarter of its time is for what others left. */
export function untilQuarter(
  { clock }: { clock: Clock },
  moment: Moment,
  { runBy, deadline }: EvaluationOptions,
): Evaluating {
  const begun = moment.now.getTime();
  const end = deadline && begun + (deadline.getTime() - begun) / 4;
  const isOver = () => end !== undefined && clock.now().getTime() >= end;
  return { moment, runBy, isOver };
}

/** Before a run looks at anything: what a save or a run before it could not finish. */
export function finishEarlier(
  ports: EvaluateOnePorts & FinishingPorts,
  how: Evaluating,
): readonly Problem[] {
  try {
    if (ports.settings.read('unfinishedEdit')) {
      finishEdit(ports, ports.register.read().definitions, how.moment);
    }
    computeOwed(ports, how);
    return [];
  } catch (failure) {
    // It stays remembered; a run that must mail is not stopped by it.
    const code = 'edits_not_logged';
    if (failure instanceof Refusal) return [{ code, cause: failure.problem }];
    return [
      { code, values: { problem: failure instanceof Error ? failure.message : String(failure) } },
    ];
  }
}
