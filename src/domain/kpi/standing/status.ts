import { isoOf } from '../../calendar/day';
import type { Problem } from '../../problem';
import { type Attainment, reaches } from './attainment';
import type { Direction } from '../kpi';
import { isYoung, type Pace } from './pace';
import type { Reason, Status } from './standing';
import type { Subject } from './subject';

/** What decides a status, all of it computed before. */
export interface Situation {
  direction: Direction;
  warnAt: number;
  missAt: number;
  subject: Subject;
  /** Only for a running sum. */
  pace?: Pace;
  /** Some earlier period has a value, so the number is known to come. */
  knownBefore: boolean;
  /** Why the period has no target yet, although nothing is broken. */
  noTarget?: Problem;
  attainment?: Attainment;
  /** The same against what was due by yesterday evening; only for a running sum. */
  attainmentYesterday?: Attainment;
  /** The best that the landing reaches with 80 % certainty. */
  landingAtBest?: Attainment;
  /** The same of the next period. */
  nextAtBest?: Attainment;
}

export interface Verdict<Word extends Status = Status> {
  status: Word;
  reason: Reason;
}

/**
 * The status table in its order: the first row that holds decides. One row is moved: while a sum's
 * period is too young to be judged, a number that has come before and is not there yet is not missing.
 * What is compared with an earlier period that has nothing to compare with is judged as little, and a
 * period that has ended by what was recorded of it before its end not at all.
 */
export function statusOf(situation: Situation): Verdict {
  const { subject, pace, attainment } = situation;
  const { reading } = subject;
  if (reading.kind === 'broken') {
    const { code, values = {} } = reading.problem;
    return verdict('error', code, values);
  }
  if (subject.waiting) {
    const { waiting, waitsUntil } = subject;
    if (waitsUntil === undefined) return verdict('too_early', waiting);
    return verdict('too_early', waiting, { day: isoOf(waitsUntil) });
  }
  if (reading.kind === 'partial') {
    return verdict('too_early', 'recorded_before_end', { day: isoOf(reading.recordedOn) });
  }
  const young = pace !== undefined && (isYoung(pace.due) || pace.dueYesterday <= 0);
  if (reading.kind === 'no_data') {
    if (young && situation.knownBefore) return verdict('too_early', 'too_early');
    const { why } = reading;
    if (why) return verdict('no_data', why.code, why.values ?? {});
    return verdict('no_data', 'no_data', {
      from: isoOf(subject.period.from),
      to: isoOf(subject.period.to),
    });
  }
  if (subject.stale) return verdict('stale', 'stale', { to: isoOf(subject.period.to) });
  if (young) return verdict('too_early', 'too_early');
  if (situation.noTarget) {
    const { code, values = {} } = situation.noTarget;
    return verdict('too_early', code, values);
  }
  if (!attainment) return verdict('error', 'attainment_number_missing');
  if (!attainment.ok) {
    const { code, field = '', values = {} } = attainment.problem;
    return verdict('error', code, { ...values, field });
  }
  return subject.closed
    ? closedVerdict(attainment.attainment, situation)
    : runningVerdict(attainment.attainment, situation);
}

/** A closed period is held against the same two thresholds as a running one; its words are of what has ended. */
export function closedVerdict(
  attainment: number,
  thresholds: Pick<Situation, 'warnAt' | 'missAt' | 'direction'>,
): Verdict<'missed' | 'short' | 'met'> {
  switch (gradeOf(attainment, thresholds)) {
    case 'missed':
      return verdict('missed', 'ended_missed', { attainment, threshold: thresholds.missAt });
    case 'at_risk':
      return verdict('short', 'ended_short', { attainment, threshold: thresholds.warnAt });
    case 'on_track':
      return verdict('met', 'met', { attainment });
  }
}

/**
 * How an attainment stands to its two thresholds: the one judgement of alert runs and of cells. Float
 * noise decides nothing, see `reaches`.
 */
export function gradeOf(
  attainment: number,
  { warnAt, missAt, direction }: Pick<Situation, 'warnAt' | 'missAt' | 'direction'>,
): 'missed' | 'at_risk' | 'on_track' {
  if (!reaches(attainment, missAt, direction)) return 'missed';
  return reaches(attainment, warnAt, direction) ? 'on_track' : 'at_risk';
}

function runningVerdict(attainment: number, situation: Situation): Verdict {
  const { warnAt, missAt, direction } = situation;
  const yesterday = situation.attainmentYesterday;
  // Today is not over: its rows may still come, so what was due yesterday evening may speak for the owner.
  const judged = yesterday?.ok ? Math.max(attainment, yesterday.attainment) : attainment;
  const byToday = judged > attainment && !reaches(attainment, warnAt, direction);
  const grade = gradeOf(judged, situation);
  if (grade !== 'on_track') {
    const threshold = grade === 'missed' ? missAt : warnAt;
    return verdict(grade, grade, { attainment, threshold });
  }
  if (fallsShort(situation.landingAtBest, situation)) {
    return verdict('at_risk', 'landing_below', { attainment, threshold: warnAt });
  }
  if (fallsShort(situation.nextAtBest, situation)) {
    return verdict('at_risk', 'trend_below', { attainment, threshold: warnAt });
  }
  return verdict('on_track', byToday ? 'on_track_today_open' : 'on_track', { attainment });
}

function fallsShort(atBest: Attainment | undefined, { warnAt, direction }: Situation): boolean {
  return atBest !== undefined && atBest.ok && !reaches(atBest.attainment, warnAt, direction);
}

function verdict<Word extends Status>(
  status: Word,
  code: string,
  values: Reason['values'] = {},
): Verdict<Word> {
  return { status, reason: { code, values } };
}
