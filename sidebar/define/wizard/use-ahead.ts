import { aimAhead, aimOfRunning } from '../../../src/contract/define/aim-ahead';
import { isBlankTyped } from '../../../src/contract/fields/typed/field-rules';
import type { DraftValues } from '../../../src/contract/rpc/define';
import { isoOf, parseIsoDay } from '../../../src/domain/calendar/day';
import type { Page } from '../../page/page';
import { readForm } from '../draft/draft';
import { type Ahead, chanceIn, closedIn, currentIn, type Lacking, pastIn } from '../outlook/ahead';
import { answerOf, type OutlookState, useOutlook } from '../outlook/use-outlook';
import type { Preview } from '../preview/use-preview';

interface Measured {
  /** '' while a column is still to be picked. */
  whole: string;
  preview: Preview;
}

export interface AheadState {
  ahead: Ahead;
  outlook: OutlookState;
  again: () => void;
}

/** Where the form's measure goes by its own past, and how likely what it aims at is. */
export function useAhead(page: Page, typed: DraftValues, measured: Measured): AheadState {
  const { values } = readForm(typed);
  const today = parseIsoDay(page.start.today) ?? 0;
  const { due, cadence } = aimAhead(values, today);
  const lacking = lackingIn(typed, measured);
  const asked = {
    measure: lacking === null ? measured.whole : '',
    cadence,
    due: isoOf(due),
  };
  const [outlook, again] = useOutlook(page.server, asked);
  const shown = answerOf(outlook);
  const past = pastIn(shown, asked);
  const current = currentIn(shown, asked);
  const closed = closedIn(past, cadence);
  const { aim } = aimAhead(values, today, closed);
  const running = aimOfRunning(values, today, closed);
  const ahead = {
    aim,
    isMovement: !isBlankTyped(typed.target_change),
    due,
    cadence,
    shown,
    isCurrent: current !== undefined,
    past,
    lacking,
    ...chanceIn(current, { aim, running, cadence }, lacking),
  };
  return { ahead, outlook, again };
}

/** What cannot be previewed has no past to speak of. */
function lackingIn({ measure, actual }: DraftValues, { whole, preview }: Measured): Lacking | null {
  if (isBlankTyped(measure)) return isBlankTyped(actual) ? 'measure' : 'values';
  if (whole === '') return 'columns';
  if (preview.state === 'failed') return 'unread';
  if (preview.state !== 'ready') return 'reading';
  return preview.data.problem ? 'formula' : null;
}
