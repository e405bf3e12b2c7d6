import { readDraft } from '../../../contract/define/draft-reading';
import { aimAhead, aimOfRunning } from '../../../contract/define/aim-ahead';
import { reviewedDraft } from '../../../contract/define/reviewed-draft';
import { type FieldValues, textIn, wordIn } from '../../../contract/fields/typed/field-value';
import { CADENCES, CATEGORIES, STATES } from '../../../contract/fields/records/kpi-fields';
import type { KpiDraft } from '../../../contract/rpc/define';
import type { Day } from '../../../domain/calendar/day';
import { type Cadence, periodOf } from '../../../domain/calendar/period';
import { type AskedQuestion, alsoAsked } from '../../../domain/define/review/also-asked';
import { outlookOf, proposedBaseline } from '../../../domain/define/outlook/outlook';
import { chanceOf } from '../../../domain/define/outlook/chance';
import type { Aim } from '../../../domain/kpi/standing/attainment';
import type { LetterReview } from '../../../domain/define/review/letter-review';
import { reviewOf } from '../../../domain/define/review/review';
import {
  type Evidence,
  type Neighbour,
  NO_EVIDENCE,
  type Reviewed,
} from '../../../domain/define/review/reviewed';
import { reviewedReading, withReading } from '../../../domain/define/review/reviewed-reading';
import { readSentence } from '../../../domain/define/sentence/fields/read-sentence';
import type { Reading } from '../../../domain/define/sentence/reading';
import type { MeasurementLog, SourceRanges } from '../../evaluate/ports';
import type { Moment } from '../../ports';
import { Refusal } from '../../refusal';
import { cellLook, referenceIn } from '../measure/look-at-cell';
import { measuredPast, NO_PAST, type PastValues, recordedPast } from '../measure/past-values';
import type { DefinitionRow, Definitions, SheetSamples } from '../ports';
import { registered } from './registered';

export interface ReviewPorts {
  definitions: Definitions;
  measurements: MeasurementLog;
  sources: SourceRanges;
  samples: SheetSamples;
  moment(): Moment;
}

export interface ReviewedDefinition {
  letters: readonly LetterReview[];
  asked: readonly AskedQuestion[];
  evidence: Evidence;
  unit: string;
}

/** The five letters of a draft, or of a sentence as it was read, with what the rows say of it. */
export function reviewDefinition(
  ports: ReviewPorts,
  draft: KpiDraft | Reading,
): ReviewedDefinition {
  const moment = ports.moment();
  const today = moment.zone.dayOf(moment.now);
  if ('metric' in draft) return answer(reviewedReading(draft), NO_EVIDENCE, today);
  const rows = registered(ports.definitions);
  const row = rows.find(({ id }) => id !== '' && id === draft.id);
  const values: FieldValues = { ...row?.values, ...readDraft(draft.values).values };
  const evidence = evidenceOf(ports, draft.id, values, moment);
  const reviewed = reviewedDraft(values, neighbours(rows, draft.id), row?.values);
  const { sentence = '' } = draft;
  const said =
    sentence === '' ? reviewed : withReading(reviewed, readSentence(sentence, { today }));
  return answer(said, evidence, today);
}

function answer(reviewed: Reviewed, evidence: Evidence, today: Day): ReviewedDefinition {
  return {
    letters: reviewOf(reviewed, evidence, today),
    asked: alsoAsked(reviewed),
    evidence,
    unit: reviewed.unit,
  };
}

function neighbours(rows: readonly DefinitionRow[], id: string | null): Neighbour[] {
  return rows
    .filter((row) => row.id !== id && wordIn(row.values, 'state', STATES) !== 'retired')
    .map(({ values }) => ({
      name: textIn(values, 'name'),
      category: wordIn(values, 'category', CATEGORIES) ?? null,
    }));
}

function evidenceOf(
  ports: ReviewPorts,
  id: string | null,
  values: FieldValues,
  moment: Moment,
): Evidence {
  const past = pastOf(ports, id, values, moment);
  const { closed } = past;
  const today = moment.zone.dayOf(moment.now);
  const { aim, due, cadence } = aimAhead(values, today, closed);
  const chanceIn = (held: Aim, day: Day) =>
    chanceOf(outlookOf(closed, day, cadence, past.tree), held);
  const { chance, why: chanceUnknown } = chanceIn(aim, due);
  const now = aimOfRunning(values, today, closed);
  const chanceNow = now ? chanceIn(now, today).chance : null;
  const from = periodOf(due, cadence).from;
  const running =
    chanceNow === null ? null : { chance: chanceNow, from: periodOf(today, cadence).from };
  const readable = past.hasValue || showsNumber(ports.samples, values);
  const baseline = proposedBaseline(closed, cadence)?.value ?? null;
  return {
    readable,
    chance: chance === null ? null : { chance, from, cadence, running },
    chanceUnknown,
    baseline,
  };
}

function pastOf(
  ports: ReviewPorts,
  id: string | null,
  values: FieldValues,
  moment: Moment,
): PastValues {
  const cadence = cadenceIn(values);
  const measure = textIn(values, 'measure');
  const measured =
    measure === '' ? NO_PAST : measuredPast(ports.sources, moment, { measure, cadence });
  if (measured.closed.length > 0 || id === null) return measured;
  // Where rows do not reach back, what was recorded does.
  const recorded = ports.measurements.read().filter(({ kpi }) => kpi === id);
  const { closed, hasValue } = recordedPast(recorded, { cadence, measure }, moment);
  return {
    closed,
    hasValue: measure === '' ? hasValue : measured.hasValue,
    tree: measured.tree,
  };
}

function cadenceIn(values: FieldValues): Cadence {
  return wordIn(values, 'cadence', CADENCES) ?? 'month';
}

/** What was entered as the actual value, or the cell that it points to. */
export function showsNumber(
  samples: Pick<SheetSamples, 'cells'>,
  { actual }: FieldValues,
): boolean {
  if (typeof actual === 'number') return true;
  if (typeof actual !== 'string') return false;
  const reference = referenceIn(actual.replace(/^=/, ''));
  if (!reference) return false;
  try {
    return cellLook(samples, reference).holds === 'number';
  } catch (failure) {
    if (failure instanceof Refusal) return false;
    throw failure;
  }
}
