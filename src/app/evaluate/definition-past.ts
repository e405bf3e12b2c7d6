import type { EarlierAim, Kpi } from '../../domain/kpi/kpi';
import { currentPeriod } from '../../domain/kpi/standing/subject';
import type { Problem } from '../../domain/problem';
import type { Moment } from '../ports';
import { Refusal } from '../refusal';
import { cadenceThen, type IsOfCadence } from './cadence-then';
import { chosenDays, type CountsFrom } from './counts-from';
import { earlierAims, type RecordedRows, recordedAims } from './earlier-aims';
import type { EditLog, LoggedEdit } from './ports';

/** What became of definitions, as judging a period needs it. */
export interface DefinitionPast {
  countsFrom: CountsFrom;
  isOfCadence: IsOfCadence;
  /** What a KPI was held against before its aim was changed; `recorded` are its own rows. */
  earlierAims(kpi: Kpi, recorded: RecordedRows): readonly EarlierAim[];
}

interface DefinitionPastReading {
  past: DefinitionPast;
  /** What it was read from. */
  edits: readonly LoggedEdit[];
  /** Why the log could not be read. */
  problem?: Problem;
}

/**
 * What the change log says of it, in one read. Where it cannot be read nobody knows, so closed periods
 * stay as they are recorded; the next run that can read it puts right what was left.
 */
export function readDefinitionPast(
  { read }: Pick<EditLog, 'read'>,
  moment: Moment,
): DefinitionPastReading {
  try {
    const edits = read();
    return { past: definitionPast(edits, moment), edits };
  } catch (failure) {
    return { past: closedAsRecorded(moment), edits: [], problem: unread(failure) };
  }
}

export function definitionPast(
  log: readonly LoggedEdit[],
  { zone }: Pick<Moment, 'zone'>,
): DefinitionPast {
  const days = chosenDays(log);
  return {
    countsFrom: ({ id }) => days.get(id),
    isOfCadence: cadenceThen(log),
    earlierAims: (kpi, recorded) => earlierAims(kpi, log, recorded, zone),
  };
}

function closedAsRecorded({ now, zone }: Moment): DefinitionPast {
  const today = zone.dayOf(now);
  const first = (kpi: Kpi) => currentPeriod(kpi, today).period.from;
  return {
    countsFrom: first,
    isOfCadence: () => true,
    earlierAims: (kpi, recorded) => recordedAims(kpi, recorded, first(kpi)),
  };
}

function unread(failure: unknown): Problem {
  const code = 'changes_unread';
  if (failure instanceof Refusal) return { code, cause: failure.problem };
  return {
    code,
    values: { problem: failure instanceof Error ? failure.message : String(failure) },
  };
}
