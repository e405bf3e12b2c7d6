import type { Day } from '../../calendar/day';
import type { Cadence } from '../../calendar/period';
import type { Aim } from '../../kpi/standing/attainment';
import { aimedChance, chanceAbove, chanceBelow, reached } from '../../metrics/standing/chance';
import type { BoundedAhead, Outlook, SilentPast } from './outlook';
import type { PossibleValues } from './possible-values';

/** How likely an aim is in one period, by its first day. */
export interface PeriodChance {
  chance: number;
  from: Day;
}

/** How likely an aim is in the period of its due date. */
export interface ChanceAhead extends PeriodChance {
  cadence: Cadence;
  /** The same in the period that runs, where that is an earlier one for which it holds as well. */
  running: PeriodChance | null;
}

/** How likely an aim is, or why that is not known. */
export type Chance =
  { chance: number; why: null } | { chance: null; why: SilentPast | 'target_unknown' };

/** The chance that the value of the outlook's period reaches its aim. */
export function chanceOf(outlook: Outlook, aim: Aim): Chance {
  if (!isWhole(aim)) return { chance: null, why: 'target_unknown' };
  return outlook.ok
    ? { chance: chanceAt(outlook.ahead, aim), why: null }
    : { chance: null, why: outlook.why };
}

/** An aim that a value can be held against: with the number that it asks for, of a range both. */
export type WholeAim = Aim & { target: number };

export function isWhole(aim: Aim): aim is WholeAim {
  return aim.target !== undefined && !(aim.direction === 'between' && aim.targetHigh === undefined);
}

/** What is known of an aim whatever the past was: all values that can be reach it, or none does. */
export type Settled = 'always' | 'never';

/** At least 0 is reached by any number of rows, and more than all of them by none. */
export function settledAt(possible: PossibleValues, aim: WholeAim): Settled | null {
  const { isNever, isOpenBelow, isOpenAbove } = sidesOf(possible, aim);
  if (isNever) return 'never';
  return isOpenBelow && isOpenAbove ? 'always' : null;
}

/** The chance where the value ahead is known. What cannot be is not counted. */
export function chanceAt({ low, high, ...ahead }: BoundedAhead, aim: WholeAim): number {
  const { from, to, isNever, isOpenBelow, isOpenAbove } = sidesOf({ low, high }, aim);
  if (isNever) return 0;
  if (isOpenBelow && isOpenAbove) return 1;
  if (isOpenBelow) return chanceBelow(ahead, to);
  if (isOpenAbove) return chanceAbove(ahead, from);
  const { direction, target, targetHigh } = aim;
  return aimedChance(ahead, { direction, target, high: targetHigh });
}

/** From where to where the aim is reached, and whether values end before it does, at either side. */
function sidesOf({ low, high }: PossibleValues, { direction, target, targetHigh }: WholeAim) {
  const { from, to } = reached({ direction, target, high: targetHigh });
  const [least, most] = [low ?? -Infinity, high ?? Infinity];
  const isBelow = to < least || (direction === 'less_than' && to === least);
  const isAbove = from > most || (direction === 'more_than' && from === most);
  return {
    from,
    to,
    isNever: isBelow || isAbove,
    isOpenBelow: from < least || (from === least && direction !== 'more_than'),
    isOpenAbove: to > most || (to === most && direction !== 'less_than'),
  };
}
