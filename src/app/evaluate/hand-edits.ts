import { computedKeys } from '../../contract/define/computed-keys';
import { definitionFields } from '../../contract/define/draft-reading';
import {
  type FieldValues,
  isBlankValue,
  textIn,
  typedValue,
} from '../../contract/fields/typed/field-value';
import {
  keptText,
  type KnownDefinition,
  knownDefinitionsText,
  readText,
} from '../../contract/known-definitions';
import type { Day } from '../../domain/calendar/day';
import type { Problem } from '../../domain/problem';
import { HISTORY_TEXT } from '../../text/define/history';
import { say } from '../../text/say';
import type { Moment, Settings } from '../ports';
import { Refusal } from '../refusal';
import { definitionBreaks, MEANING } from './definition-breaks';
import type { EditLog, LoggedEdit, RegisterDefinition } from './ports';

export interface HandEditPorts {
  settings: Pick<Settings, 'read' | 'write' | 'language'>;
  changes: EditLog;
}

interface Edit {
  kpi: string;
  field: string;
  before: string;
  after: string;
}

/**
 * Notices what people have changed in definitions since the run before, and logs what is not logged: an
 * edit in the sheet, of which nobody knows who made it. A definition that is seen for the first time is
 * learned, and drafts are left out. The log is read only where something has changed.
 */
export function noticeHandEdits(
  { settings, changes }: HandEditPorts,
  definitions: readonly RegisterDefinition[],
  { now, zone }: Moment,
): Problem[] {
  const before = new Map((settings.read('definitions') ?? []).map((one) => [one.id, one]));
  const seen = liveOnes(definitions).map((one) => seenNow(one, before.get(one.id)));
  const edits = seen.flatMap((one) => editsOf(before.get(one.id), one));
  try {
    if (edits.length === 0) {
      remember(settings, [...before.values()], seen);
      return [];
    }
    const today = zone.dayOf(now);
    const logged = changes.read();
    const reason = say(HISTORY_TEXT.edited_in_sheet, settings.language());
    const owed = edits
      .filter((edit) => !isLogged(logged, edit))
      .map((edit) => ({
        ...edit,
        before: readText(edit.before),
        at: now,
        by: '',
        reason,
        effectiveFrom: today,
      }));
    if (owed.length > 0) changes.append(owed);
    const breaks = definitionBreaks([...logged, ...owed], zone);
    const known = seen.map((one) => withBreak(one, edits, breaks));
    remember(settings, [...before.values()], known);
    return [];
  } catch (failure) {
    // What was known stays, so that a later run tells it.
    const code = 'edits_not_logged';
    if (failure instanceof Refusal) return [{ code, cause: failure.problem }];
    return [
      { code, values: { problem: failure instanceof Error ? failure.message : String(failure) } },
    ];
  }
}

/** Nothing is written where nothing is new. */
function remember(
  settings: HandEditPorts['settings'],
  before: readonly KnownDefinition[],
  now: readonly KnownDefinition[],
): void {
  if (knownDefinitionsText(before) !== knownDefinitionsText(now)) {
    settings.write({ definitions: now });
  }
}

/** Those that are judged or were, each once. */
function liveOnes(definitions: readonly RegisterDefinition[]): RegisterDefinition[] {
  const count = new Map<string, number>();
  for (const { id } of definitions) count.set(id, (count.get(id) ?? 0) + 1);
  return definitions.filter(({ id, values }) => {
    const state = textIn(values, 'state');
    return id !== '' && count.get(id) === 1 && state !== '' && state !== 'draft';
  });
}

interface Seen extends KnownDefinition {
  /** With their whole texts. */
  full: Readonly<Record<string, string>>;
  /** What evaluation writes is nobody's edit. */
  computed: readonly string[];
}

/** A cell that is not understood says nothing: what was known of it stays. */
function seenNow(
  { id, values, problems }: RegisterDefinition,
  before: KnownDefinition | undefined,
): Seen {
  const full: Record<string, string> = {};
  const fields: Record<string, string> = {};
  const refused = new Set(problems.map(({ field }) => field));
  const computed = ['actual', ...computedKeys(values)];
  for (const field of definitionFields()) {
    const { key } = field;
    const kept = before?.fields[key];
    if (computed.includes(key)) continue;
    if (refused.has(key)) {
      if (kept !== undefined) fields[key] = kept;
      continue;
    }
    const text = written(values, field);
    if (text === '') continue;
    full[key] = text;
    fields[key] = keptText(text);
  }
  return { id, fields, full, computed, ...(before?.since ? { since: before.since } : {}) };
}

function written(values: FieldValues, field: ReturnType<typeof definitionFields>[number]): string {
  const value = values[field.key] ?? null;
  return isBlankValue(value) ? '' : String(typedValue(field, value));
}

function editsOf(
  before: KnownDefinition | undefined,
  { id, fields, full, computed }: Seen,
): Edit[] {
  if (!before) return [];
  const keys = definitionFields().map(({ key }) => key);
  return keys
    .filter((key) => !computed.includes(key))
    .filter((key) => (before.fields[key] ?? '') !== (fields[key] ?? ''))
    .map((field) => ({
      kpi: id,
      field,
      before: before.fields[field] ?? '',
      after: full[field] ?? '',
    }));
}

/** The last that the log says of the field is what is there now: it was changed through Waymark. */
function isLogged(logged: readonly LoggedEdit[], { kpi, field, after }: Edit): boolean {
  const ofField = logged.filter((entry) => entry.kpi === kpi && entry.field === field);
  const last = ofField[ofField.length - 1];
  return last !== undefined && keptText(last.after.text) === keptText(after);
}

function withBreak(
  { id, fields, since }: Seen,
  edits: readonly Edit[],
  breaks: readonly { kpi: string; day: Day; fields: readonly string[] }[],
): KnownDefinition {
  const changed = edits.some(({ kpi, field }) => kpi === id && MEANING.includes(field));
  const newest = changed ? breaks.filter(({ kpi }) => kpi === id).pop() : undefined;
  const known = newest ? { day: newest.day, fields: newest.fields } : since;
  return known ? { id, fields, since: known } : { id, fields };
}
