import type { EditOutcome } from '../../contract/rpc/edit-outcome';
import type { Language } from '../../contract/language/language';
import type { RecordMethods } from '../../contract/rpc/record';
import { isoOf } from '../../domain/calendar/day';
import { outcomeSaid } from '../../text/define/edit-outcome';
import { type Figures, figuresOf } from '../../text/figures';
import { reasonSentence } from '../../text/problems/reasons';

/** As many as one looks through; the others are counted. */
const MOST_SHOWN = 24;

/** In one line what an edit does to the past, or why the new measure gives no number. */
export function outcomeLine(outcome: EditOutcome, figures: Figures): string {
  return outcome.broken ? reasonSentence(outcome.broken, figures) : outcomeSaid(outcome, figures);
}

/** The same with each period that changes. */
export function saidOutcome(
  outcome: EditOutcome | undefined,
  language: Language,
): RecordMethods['previewPast']['data'] {
  if (!outcome) {
    return { said: '', cadence: 'month', units: { was: '', is: '' }, periods: [], more: 0 };
  }
  const { changed, cadence, units } = outcome;
  const shown = changed.slice(-MOST_SHOWN);
  return {
    said: outcomeLine(outcome, figuresOf(language)),
    cadence,
    units,
    periods: shown.map(({ period, ...rest }) => ({ from: isoOf(period.from), ...rest })),
    more: changed.length - shown.length,
  };
}
