import type { Aim } from '../../kpi/attainment';
import { aimedChance, chanceAbove, chanceBelow, reached } from '../../metrics/standing/chance';
import type { BoundedAhead, Outlook, SilentPast } from './outlook';

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

/**
 * The chance where the value ahead is known. What cannot be is not counted: at least 0 is certain of a number of
 * rows, and more than all of them is none.
 */
export function chanceAt({ low, high, ...ahead }: BoundedAhead, aim: WholeAim): number {
  const { direction, target, targetHigh } = aim;
  const { from, to } = reached({ direction, target, high: targetHigh });
  const [least, most] = [low ?? -Infinity, high ?? Infinity];
  const isBelow = to < least || (direction === 'less_than' && to === least);
  const isAbove = from > most || (direction === 'more_than' && from === most);
  if (isBelow || isAbove) return 0;
  const isOpenBelow = from < least || (from === least && direction !== 'more_than');
  const isOpenAbove = to > most || (to === most && direction !== 'less_than');
  if (isOpenBelow && isOpenAbove) return 1;
  if (isOpenBelow) return chanceBelow(ahead, to);
  if (isOpenAbove) return chanceAbove(ahead, from);
  return aimedChance(ahead, { direction, target, high: targetHigh });
}
