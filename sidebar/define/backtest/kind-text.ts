import { choiceLabel } from '../../../src/contract/fields/choices';
import { OWED_KINDS } from '../../../src/contract/tables/deliveries';
import type { ReplayedKind } from '../../../src/domain/alerts/replay';
import { BACKTEST_TEXT } from '../../../src/text/define/backtest';
import type { Page } from '../../page/page';

/** What a mail is about, in the words of the alerts table. */
export function kindText(kind: ReplayedKind, page: Page): string {
  return kind === 'reminder'
    ? page.say(BACKTEST_TEXT.reminder)
    : choiceLabel(OWED_KINDS, kind, page.language);
}
