import { HISTORY_TEXT } from '../../text/define/history';
import { say } from '../../text/say';
import type { DefinitionChange, Moment, Settings } from '../ports';
import type { EditLog, LoggedEdit, RegisterDefinition } from './ports';
import { readOnce } from './read-once';
import { editsOf, liveOnes, type SeenEdit, seenNow } from './seen-definition';
import { textBefore } from './text-before';

/** What tells an edit by hand: the checks of the run before, and the log. */
export interface SeenEditPorts {
  settings: Pick<Settings, 'read' | 'language'>;
  changes: Pick<EditLog, 'read'>;
}

/**
 * The change log together with what people have changed in the sheet and it does not tell yet. Whoever judges
 * a period by it must know of such an edit as the run will that finds it. Where it cannot be read nothing is
 * known.
 */
export function withHandEdits(
  ports: SeenEditPorts,
  definitions: readonly RegisterDefinition[],
  moment: Moment,
): Pick<EditLog, 'read'> {
  const changes = readOnce(ports.changes);
  return {
    read: () => [
      ...changes.read(),
      ...unloggedEdits({ ...ports, changes }, definitions, moment).map(asLogged),
    ],
  };
}

/**
 * Edits in the sheet since the last run that the log does not tell yet, as it will tell them. It is read only
 * where there are edits.
 */
export function unloggedEdits(
  { settings, changes }: SeenEditPorts,
  definitions: readonly RegisterDefinition[],
  moment: Moment,
): DefinitionChange[] {
  const known = new Map((settings.read('definitions')?.known ?? []).map((one) => [one.id, one]));
  const edits = liveOnes(definitions).flatMap((one) => {
    const before = known.get(one.id);
    return editsOf(before, seenNow(one, before));
  });
  return edits.length > 0 ? notLogged(settings, edits, changes.read(), moment) : [];
}

function asLogged(edit: DefinitionChange): LoggedEdit {
  return { ...edit, before: { text: edit.before }, after: { text: edit.after } };
}

/** Of these edits those that the log does not tell, as it will: nobody knows who made them. */
export function notLogged(
  settings: Pick<Settings, 'language'>,
  edits: readonly SeenEdit[],
  all: readonly LoggedEdit[],
  { now, zone }: Moment,
): DefinitionChange[] {
  const language = settings.language();
  const last = new Map(all.map((entry) => [fieldKey(entry), entry]));
  return edits
    .filter((edit) => last.get(fieldKey(edit))?.after.text !== edit.after)
    .map((edit): DefinitionChange => {
      const { kpi, field, after } = edit;
      return {
        kpi,
        field,
        before:
          textBefore(edit, last.get(fieldKey(edit))) ?? say(HISTORY_TEXT.before_unknown, language),
        after,
        at: now,
        by: '',
        reason: say(HISTORY_TEXT.edited_in_sheet, language),
        effectiveFrom: zone.dayOf(now),
      };
    });
}

const fieldKey = ({ kpi, field }: { kpi: string; field: string }) => `${field} ${kpi}`;
