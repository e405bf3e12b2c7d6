import type { EditOutcome } from '../../contract/define/edit-outcome';
import type { Language } from '../../contract/language/language';
import type { RecordMethods } from '../../contract/rpc/record';
import { isoOf } from '../../domain/calendar/day';
import { outcomeSaid } from '../../text/define/edit-outcome';
import { figuresOf } from '../../text/figures';

/** As many as one looks through; the others are counted. */
const MOST_SHOWN = 24;

/** What an edit does to the past, in the words of its reader. */
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
    said: outcomeSaid(outcome, figuresOf(language)),
    cadence,
    units,
    periods: shown.map(({ period, ...rest }) => ({ from: isoOf(period.from), ...rest })),
    more: changed.length - shown.length,
  };
}
