import type { KnownDefinition, KnownDefinitions } from '../../contract/known-definitions';
import { knownDefinitionsText, roomFor } from '../../contract/known-definitions-text';
import type { Day } from '../../domain/calendar/day';
import type { Problem } from '../../domain/problem';
import type { Moment, Settings } from '../ports';
import { Refusal } from '../refusal';
import { definitionBreaks, MEANING } from './definition-breaks';
import { notLogged } from './edits-by-hand';
import type { EditLog, LoggedEdit, RegisterDefinition } from './ports';
import { editsOf, liveOnes, type SeenDefinition, type SeenEdit, seenNow } from './seen-definition';

export interface HandEditPorts {
  settings: Pick<Settings, 'read' | 'write' | 'language'>;
  changes: EditLog;
}

/**
 * Notices what people have changed in definitions since the run before, and logs what is not logged: an
 * edit in the sheet, of which nobody knows who made it. A definition that is seen for the first time is
 * learned, and drafts are left out. Returns what could not be logged, or is not watched for want of room.
 */
export function noticeHandEdits(
  ports: HandEditPorts,
  definitions: readonly RegisterDefinition[],
  moment: Moment,
): Problem[] {
  const { settings } = ports;
  const before = settings.read('definitions') ?? { known: [] };
  const known = new Map(before.known.map((one) => [one.id, one]));
  const seen = liveOnes(definitions).map((one) => seenNow(one, known.get(one.id)));
  const edits = seen.flatMap((one) => editsOf(known.get(one.id), one));
  try {
    const measured = new Set(seen.filter(({ texts }) => texts.measure).map(({ id }) => id));
    const isMeasured = (id: string) => measured.has(id);
    const log = edits.length > 0 ? logged(ports, edits, moment) : [];
    const breaks = definitionBreaks(log, moment.zone, isMeasured);
    const now = inKnownOrder(seen, known).map((one) => withBreak(one, edits, breaks));
    remember(settings, before, now);
    return unwatched(now);
  } catch (failure) {
    // What was known stays, so that a later run tells it.
    const code = 'edits_not_logged';
    if (failure instanceof Refusal) return [{ code, cause: failure.problem }];
    return [
      { code, values: { problem: failure instanceof Error ? failure.message : String(failure) } },
    ];
  }
}

type LogLine = Pick<LoggedEdit, 'kpi' | 'field' | 'at' | 'by' | 'reason' | 'effectiveFrom'>;

/** Logs what is not logged yet; returns the whole log. */
function logged(ports: HandEditPorts, edits: readonly SeenEdit[], moment: Moment): LogLine[] {
  const all = ports.changes.read();
  const owed = notLogged(ports.settings, edits, all, moment);
  if (owed.length > 0) ports.changes.append(owed);
  return [...all, ...owed];
}

/** Nothing is written where nothing is new. */
function remember(
  settings: HandEditPorts['settings'],
  before: KnownDefinitions,
  known: readonly KnownDefinition[],
): void {
  if (before.isOutdated || knownDefinitionsText(before) !== knownDefinitionsText({ known })) {
    settings.write({ definitions: { known } });
  }
}

/** Those that are known first, so that who finds no room does not hang on how the register is sorted. */
function inKnownOrder(
  seen: readonly SeenDefinition[],
  known: ReadonlyMap<string, KnownDefinition>,
): SeenDefinition[] {
  const place = new Map([...known.keys()].map((id, index) => [id, index]));
  const placeOf = ({ id }: SeenDefinition) => place.get(id) ?? known.size;
  return [...seen].sort((a, b) => placeOf(a) - placeOf(b));
}

function unwatched(known: readonly KnownDefinition[]): Problem[] {
  const { count, letters } = roomFor(known);
  if (count < known.length) {
    return [{ code: 'edits_unwatched', values: { kpis: known.length - count } }];
  }
  return known.length > 0 && letters === 1 ? [{ code: 'edits_half_watched' }] : [];
}

function withBreak(
  { id, checks, since }: SeenDefinition,
  edits: readonly SeenEdit[],
  breaks: readonly { kpi: string; day: Day; fields: readonly string[] }[],
): KnownDefinition {
  const changed = edits.some(({ kpi, field }) => kpi === id && MEANING.includes(field));
  const newest = changed ? breaks.filter(({ kpi }) => kpi === id).pop() : undefined;
  const found = newest && { day: newest.day, fields: newest.fields };
  const known = changed ? found : since;
  return known ? { id, checks, since: known } : { id, checks };
}
