import { reviewedDraft } from '../../../src/contract/define/reviewed-draft';
import type { DraftValues, KpiDraft, ReviewedLetter } from '../../../src/contract/rpc/define';
import { parseIsoDay } from '../../../src/domain/calendar/day';
import { alsoAsked } from '../../../src/domain/define/review/also-asked';
import { reviewOf } from '../../../src/domain/define/review/review';
import type { Evidence } from '../../../src/domain/define/review/reviewed';
import { withReading } from '../../../src/domain/define/review/reviewed-reading';
import type { Reading } from '../../../src/domain/define/sentence/reading';
import type { Figures } from '../../../src/text/figures';
import { reviewSaid } from '../../../src/text/define/review-said';
import { readForm } from '../draft/draft';
import type { Ahead } from '../outlook/ahead';

interface LiveReview {
  draft: KpiDraft;
  /** What the register holds; absent for a new KPI. */
  stored?: DraftValues;
  /** What its sentence says. */
  reading: Reading;
  /** Its values can be read now; null while nobody has looked. */
  readable: boolean | null;
  ahead: Ahead;
  /** ISO. */
  today: string;
}

/** The five letters of the form as it stands, at each keystroke and without a call. */
export function liveReview(
  { draft, stored, reading, readable, ahead, today }: LiveReview,
  figures: Figures,
): ReviewedLetter[] {
  const { values } = readForm(draft.values);
  const reviewed = withReading(
    reviewedDraft(values, [], stored && readForm(stored).values),
    reading,
  );
  const day = parseIsoDay(today) ?? 0;
  const evidence: Evidence = {
    readable: readable ?? (typeof values.actual === 'number' ? true : null),
    chance: ahead.chance,
    chanceUnknown: ahead.chanceUnknown,
    baseline: ahead.past?.baseline?.value ?? null,
  };
  const letters = reviewOf(reviewed, evidence, day);
  return reviewSaid(letters, alsoAsked(reviewed), reviewed.unit, figures);
}
