import type { TargetChange } from '../domain/kpi/target-change';
import type { Figures } from './figures';
import { say } from './say';
import { TARGET_CHANGE_TEXT } from './targets';

/** A target that is a movement, as people say it: “20% more than the previous month”. */
export function targetChangeSaid({ amount, meant, basis }: TargetChange, figures: Figures): string {
  const { language } = figures;
  const phrase = movement(amount);
  return say(phrase, language, {
    basis: say(TARGET_CHANGE_TEXT[basis], language),
    amount:
      meant === 'points'
        ? figures.distance(Math.abs(amount), amount, '%')
        : figures.exact(Math.abs(amount), '%'),
  });
}

function movement(amount: number) {
  if (amount === 0) return TARGET_CHANGE_TEXT.same;
  return amount > 0 ? TARGET_CHANGE_TEXT.more : TARGET_CHANGE_TEXT.less;
}
