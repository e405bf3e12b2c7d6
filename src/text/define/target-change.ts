import type { Direction } from '../../domain/kpi/kpi';
import type { TargetChange } from '../../domain/kpi/target-change';
import type { Figures } from '../figures';
import { say } from '../say';
import { MOVEMENT_AIM_TEXT, TARGET_CHANGE_TEXT } from './targets';

/** A target that is a movement, as people say it: “20% more than the previous month”. */
export function targetChangeSaid(change: TargetChange, figures: Figures): string {
  return say(movement(change.amount), figures.language, partsSaid(change, figures));
}

/** What the movement asks for: a decrease that is to be at most so much less is at least so much of it. */
export function movementAimSaid(
  change: TargetChange,
  direction: Direction,
  figures: Figures,
): string {
  const isUpwards = direction === 'at_least' || direction === 'more_than';
  const rise = isUpwards ? MOVEMENT_AIM_TEXT.grow : MOVEMENT_AIM_TEXT.growWithin;
  const fall = isUpwards ? MOVEMENT_AIM_TEXT.shrinkWithin : MOVEMENT_AIM_TEXT.shrink;
  const phrase = change.amount < 0 ? fall : rise;
  return say(phrase, figures.language, partsSaid(change, figures));
}

function partsSaid({ amount, meant, basis }: TargetChange, figures: Figures) {
  return {
    basis: say(TARGET_CHANGE_TEXT[basis], figures.language),
    amount:
      meant === 'points'
        ? figures.distance(Math.abs(amount), amount, '%')
        : figures.exact(Math.abs(amount), '%'),
  };
}

function movement(amount: number) {
  if (amount === 0) return TARGET_CHANGE_TEXT.same;
  return amount > 0 ? TARGET_CHANGE_TEXT.more : TARGET_CHANGE_TEXT.less;
}
