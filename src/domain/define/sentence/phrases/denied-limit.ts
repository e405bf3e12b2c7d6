import type { Direction } from '../../../kpi/kpi';

/** What is denied of a number: to be it, to go past it, or to come to it from above or from below. */
export type Act = 'be' | 'cross' | 'fall' | 'rise';

const COMPLEMENT: Readonly<Partial<Record<Direction, Direction>>> = {
  at_least: 'less_than',
  more_than: 'at_most',
  at_most: 'more_than',
  less_than: 'at_least',
};
const isUpper = (said: Direction) => said === 'at_most' || said === 'less_than';

/**
 * The limit that a denied predicate leaves: what is not 5 or more is less than 5. Nobody crosses a limit
 * (`30일 이하를 넘지 않게`). Nothing where the two do not go together.
 */
export function deniedLimit(said: Direction | undefined, act: Act): Direction | undefined {
  if (act === 'cross') return said && isUpper(said) ? said : 'at_most';
  if (said === undefined) {
    if (act === 'be') return undefined;
    return act === 'fall' ? 'at_least' : 'at_most';
  }
  if (act !== 'be' && isUpper(said) !== (act === 'fall')) return undefined;
  return COMPLEMENT[said];
}
