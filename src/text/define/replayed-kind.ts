import { choiceLabel } from '../../contract/fields/choices';
import type { Language } from '../../contract/language/language';
import { OWED_KINDS } from '../../contract/tables/deliveries';
import type { ReplayedKind } from '../../domain/alerts/replay';
import { BACKTEST_TEXT } from './backtest';
import { say } from '../say';

/** What a mail of the past would have been about, in the words of the alerts table. */
export function replayedKindText(kind: ReplayedKind, language: Language): string {
  return kind === 'reminder'
    ? BACKTEST_TEXT.reminder[language]
    : choiceLabel(OWED_KINDS, kind, language);
}

/** How often each was told: `Missed: 2, Reminder: 5`. */
export function replayedKindsText(
  kinds: readonly { kind: ReplayedKind; count: number }[],
  language: Language,
): string {
  return kinds
    .map(({ kind, count }) =>
      say(BACKTEST_TEXT.kind, language, { kind: replayedKindText(kind, language), count }),
    )
    .join(', ');
}
