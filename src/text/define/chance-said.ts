import type { Figures } from '../figures';
import { OUTLOOK_TEXT } from './outlook';
import { say } from '../say';

/** How likely a target is, the same wherever it is read. A model knows no certainty, and no digit behind the percent. */
export function chanceSaid(chance: number, figures: Figures): string {
  if (chance < 0.01) return say(OUTLOOK_TEXT.aboutNone, figures.language);
  if (chance > 0.99) return say(OUTLOOK_TEXT.aboutAll, figures.language);
  return figures.share(Math.round(chance * 100) / 100);
}
