import type { OutlookView } from '../../../src/contract/rpc/define';
import { type Day, parseIsoDay } from '../../../src/domain/calendar/day';
import { type Cadence, periodOf } from '../../../src/domain/calendar/period';
import { chanceAt, isWhole, type PeriodChance } from '../../../src/domain/define/outlook/chance';
import type { Evidence } from '../../../src/domain/define/review/reviewed';
import type { Aim } from '../../../src/domain/kpi/standing/attainment';
import type { PeriodValue } from '../../../src/domain/kpi/standing/standing';

/** What keeps a chance from being shown, before anything is known of the past. */
export type Lacking = 'measure' | 'columns' | 'formula' | 'reading' | 'unread' | 'values';

/** What is asked of a measure's past. */
export interface Asked {
  /** '' while there is none to forecast. */
  measure: string;
  cadence: Cadence;
  /** ISO. */
  due: string;
}

/** What was answered, and to what: while the form goes on, that is no longer what it asks. */
export interface Answer {
  asked: Asked;
  view: OutlookView;
}

/** What the form aims at and how likely that is: the same for the target's step and for the letters. */
export interface Ahead extends Pick<Evidence, 'chance' | 'chanceUnknown'> {
  aim: Aim;
  /** It is said from where it moves, and what it comes to is computed. */
  isMovement: boolean;
  /** In whose period it is held against the value. */
  due: Day;
  cadence: Cadence;
  /** The newest answer, to be looked at: nothing is computed from it. */
  shown: Answer | undefined;
  /** It answers what the form asks now. */
  isCurrent: boolean;
  /** The past values of the form's measure in the form's periods; undefined until they are read. */
  past: Past | undefined;
  lacking: Lacking | null;
}

export type Past = Pick<OutlookView, 'closed' | 'baseline'>;

/** The past is the same: of one measure, in the same periods. */
export function pastIn(answer: Answer | undefined, asked: Asked): Past | undefined {
  const isSame = answer?.asked.measure === asked.measure && answer.asked.cadence === asked.cadence;
  return isSame ? answer.view : undefined;
}

/** The forecast is of the same period as well. */
export function currentIn(answer: Answer | undefined, asked: Asked): OutlookView | undefined {
  if (!answer || !pastIn(answer, asked)) return undefined;
  return periodIn(answer.asked) === periodIn(asked) ? answer.view : undefined;
}

function periodIn({ due, cadence }: Asked): Day {
  return periodOf(parseIsoDay(due) ?? 0, cadence).from;
}

/** The past that a movement is counted from. */
export function closedIn(past: Past | undefined, cadence: Cadence): PeriodValue[] {
  return (past?.closed ?? []).map(({ from, value }) => ({
    period: periodOf(parseIsoDay(from) ?? 0, cadence),
    value,
  }));
}

interface Aims {
  aim: Aim;
  /** In the period that runs, where it holds in that as well. */
  running: Aim | undefined;
  cadence: Cadence;
}

/** How likely the aim is by what was read; while nothing was, that is what is said of it. */
export function chanceIn(
  view: OutlookView | undefined,
  { aim, running, cadence }: Aims,
  lacking: Lacking | null,
): Pick<Evidence, 'chance' | 'chanceUnknown'> {
  if (!view) {
    const hasPast = lacking !== 'measure' && lacking !== 'values';
    return { chance: null, chanceUnknown: hasPast ? 'history_unread' : null };
  }
  const found = periodChance(view.ahead, aim);
  if (found) {
    const now = running ? periodChance(view.running, running) : null;
    return { chance: { ...found, cadence, running: now }, chanceUnknown: null };
  }
  return { chance: null, chanceUnknown: isWhole(aim) ? view.why : 'target_unknown' };
}

function periodChance(forecast: OutlookView['ahead'], aim: Aim): PeriodChance | null {
  if (!forecast || !isWhole(aim)) return null;
  return { chance: chanceAt(forecast, aim), from: parseIsoDay(forecast.from) ?? 0 };
}
