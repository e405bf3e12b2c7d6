import { reviewedDraft } from '../../../src/contract/define/reviewed-draft';
import { numberIn, wordIn } from '../../../src/contract/fields/field-value';
import { DIRECTIONS } from '../../../src/contract/fields/kpi-fields';
import type { KpiDraft, OutlookView, ReviewedLetter } from '../../../src/contract/rpc/define';
import { parseIsoDay } from '../../../src/domain/calendar/day';
import { alsoAsked } from '../../../src/domain/define/review/also-asked';
import { reviewOf } from '../../../src/domain/define/review/review';
import type { Evidence, Reviewed } from '../../../src/domain/define/review/reviewed';
import type { Reading } from '../../../src/domain/define/sentence/reading';
import { aimedChance } from '../../../src/domain/metrics/standing/chance';
import type { Figures } from '../../../src/text/figures';
import { reviewSaid } from '../../../src/text/review-said';
import { readForm } from '../draft/draft';

interface LiveReview {
  draft: KpiDraft;
  /** What its sentence says. */
  reading: Reading;
  /** Its values can be read now; null while nobody has looked. */
  readable: boolean | null;
  outlook: OutlookView | undefined;
  /** ISO. */
  today: string;
}

/** The five letters of the form as it stands, at each keystroke and without a call. */
export function liveReview(
  { draft, reading, readable, outlook, today }: LiveReview,
  figures: Figures,
): ReviewedLetter[] {
  const { values } = readForm(draft.values);
  const reviewed = withSentence(reviewedDraft(values), reading);
  const target = numberIn(values, 'target');
  const direction = wordIn(values, 'direction', DIRECTIONS) ?? 'at_least';
  const high = numberIn(values, 'target_high');
  const ahead = outlook?.ahead;
  const evidence: Evidence = {
    readable: readable ?? (typeof values.actual === 'number' ? true : null),
    chance: ahead && target !== undefined ? aimedChance(ahead, { direction, target, high }) : null,
    baseline: outlook?.baseline?.value ?? null,
  };
  const letters = reviewOf(reviewed, evidence, parseIsoDay(today) ?? 0);
  return reviewSaid(letters, alsoAsked(reviewed), reviewed.unit, figures);
}

/** What only the sentence says: that it is a wish, and a movement that is no value yet. */
function withSentence(reviewed: Reviewed, reading: Reading): Reviewed {
  const { verb, leftover, change, comparison, target } = reading;
  const isMovement = change !== 'none' && reviewed.target === null;
  return {
    ...reviewed,
    verb,
    leftover,
    ...(isMovement ? { change, comparison, target, unit: reviewed.unit || '%' } : {}),
  };
}
