import type { OutlookView } from '../../../src/contract/rpc/define';
import { type Day, parseIsoDay } from '../../../src/domain/calendar/day';
import { type Cadence, periodOf } from '../../../src/domain/calendar/period';
import { chanceAt, isWhole } from '../../../src/domain/define/outlook/chance';
import type { Evidence } from '../../../src/domain/define/review/reviewed';
import type { Aim } from '../../../src/domain/kpi/attainment';
import type { PeriodValue } from '../../../src/domain/kpi/standing';

/** What keeps a chance from being shown, before anything is known of the past. */
export type Lacking = 'measure' | 'columns' | 'formula' | 'reading' | 'unread' | 'values';

/** What the form aims at and how likely that is: the same for the target's step and for the letters. */
export interface Ahead extends Pick<Evidence, 'chance' | 'chanceUnknown'> {
  aim: Aim;
  /** It is said from where it moves, and what it comes to is computed. */
  isMovement: boolean;
  /** In whose period it is held against the value. */
  due: Day;
  cadence: Cadence;
  view: OutlookView | undefined;
  lacking: Lacking | null;
}

/** The past that a movement is counted from. */
export function closedIn(view: OutlookView | undefined, cadence: Cadence): PeriodValue[] {
  return (view?.closed ?? []).map(({ from, value }) => ({
    period: periodOf(parseIsoDay(from) ?? 0, cadence),
    value,
  }));
}

/** How likely the aim is by what was read; while nothing was, that is what is said of it. */
export function chanceIn(
  view: OutlookView | undefined,
  aim: Aim,
  lacking: Lacking | null,
): Pick<Evidence, 'chance' | 'chanceUnknown'> {
  if (!view) {
    const hasPast = lacking !== 'measure' && lacking !== 'values';
    return { chance: null, chanceUnknown: hasPast ? 'history_unread' : null };
  }
  if (!isWhole(aim)) return { chance: null, chanceUnknown: 'target_unknown' };
  return view.ahead
    ? { chance: chanceAt(view.ahead, aim), chanceUnknown: null }
    : { chance: null, chanceUnknown: view.why };
}
