import { CADENCES, KPI_FIELDS } from '../../contract/fields/records/kpi-fields';
import { isChoice } from '../../contract/fields/choices';
import type { Phrase } from '../../contract/language/language';
import type { ReviewedLetter } from '../../contract/rpc/define';
import type { AskedQuestion } from '../../domain/define/review/also-asked';
import type {
  Letter,
  LetterReview,
  NoteValues,
  Proposal,
} from '../../domain/define/review/letter-review';
import { parseIsoDay } from '../../domain/calendar/day';
import { chanceSaid } from './chance-said';
import { fieldSaid } from '../field-value';
import { FIGURE_TEXT, type Figures } from '../figures';
import {
  CHANCES_TEXT,
  EXAMPLE_TEXT,
  OUTCOME_TEXT,
  QUESTION_TEXT,
  REVIEW_PROPOSAL_TEXT,
  REVIEW_REASON_TEXT,
  STAGES_TEXT,
  STAND_IN_TEXT,
  VANITY_TEXT,
} from './review';
import { periodName } from '../period-name';
import { rewriteSentence } from './rewrite-sentence';
import { phraseOf, say } from '../say';

/** A letter of the review in words. */
interface LetterSaid {
  reason: string;
  proposal: string | null;
  /** What can be taken over at one click: steps as they are typed, or the goal as a KPI to read again. */
  value: string | null;
  /** A sentence without the letter, and one with it. */
  example: { wrong: string; right: string };
}

const EXAMPLES: Readonly<Record<Letter, { wrong: Phrase; right: Phrase }>> = {
  S: { wrong: EXAMPLE_TEXT.wish, right: EXAMPLE_TEXT.specificKpi },
  M: { wrong: EXAMPLE_TEXT.unmeasured, right: EXAMPLE_TEXT.measuredKpi },
  A: { wrong: EXAMPLE_TEXT.unreal, right: EXAMPLE_TEXT.realKpi },
  R: { wrong: EXAMPLE_TEXT.vain, right: EXAMPLE_TEXT.relevantKpi },
  T: { wrong: EXAMPLE_TEXT.timeless, right: EXAMPLE_TEXT.timedKpi },
};

/** The five letters in words, each with the questions that are asked beside it. */
export function reviewSaid(
  letters: readonly LetterReview[],
  asked: readonly AskedQuestion[],
  unit: string,
  figures: Figures,
): ReviewedLetter[] {
  const { language } = figures;
  return letters.map((found) => ({
    letter: found.letter,
    status: found.status,
    code: found.reason.code,
    ...letterSaid(found, unit, figures),
    field: found.proposal?.field ?? null,
    asked: asked
      .filter(({ letter }) => letter === found.letter)
      .map(({ code, field }) => ({ field, question: say(QUESTION_TEXT[code], language) })),
  }));
}

/** What a letter says to a person, with amounts in the KPI's unit. */
function letterSaid(
  { letter, reason, proposal }: LetterReview,
  unit: string,
  figures: Figures,
): LetterSaid {
  const { language } = figures;
  const { wrong, right } = EXAMPLES[letter];
  const reasonText = REVIEW_REASON_TEXT[reason.code];
  return {
    reason: say(reasonText, language, shownValues(reason.values, unit, figures)),
    proposal: proposal && proposalSaid(proposal, unit, figures),
    value: proposal && takenOver(proposal, figures),
    example: { wrong: say(wrong, language), right: say(right, language) },
  };
}

function takenOver({ value, rewrite }: Proposal, figures: Figures): string | null {
  return rewrite ? rewriteSentence(rewrite, figures) : (value ?? null);
}

function proposalSaid(proposal: Proposal, unit: string, figures: Figures): string {
  const { code, values, value, field, rewrite } = proposal;
  const { language } = figures;
  const shown = shownValues(values, unit, figures);
  const kpi = rewrite ? rewriteSentence(rewrite, figures) : '';
  const sentence = say(REVIEW_PROPOSAL_TEXT[code], language, { ...shown, kpi });
  const record = KPI_FIELDS.find(({ key }) => key === field);
  if (value === undefined || !record) return sentence;
  const stages = fieldSaid(record, value, unit, figures);
  return `${sentence} ${say(STAGES_TEXT.proposed, language, { stages })}`;
}

function shownValues(values: NoteValues, unit: string, figures: Figures): NoteValues {
  const { language } = figures;
  const shown: Record<string, string | number> = { ...values };
  for (const key of ['target', 'baseline']) {
    if (typeof values[key] === 'number') shown[key] = figures.amount(values[key], unit);
  }
  if (typeof values.chance === 'number') shown.chances = chancesSaid(values, figures);
  if (typeof values.amount === 'number') shown.amount = figures.share(values.amount);
  if (typeof values.amount === 'number') {
    const amount = Number((values.amount * 100).toFixed(6));
    shown.points = say(FIGURE_TEXT.points, language, { amount });
  }
  const standIn = phraseOf(STAND_IN_TEXT, String(values.standIn));
  if (standIn) shown.standIn = standIn[language];
  const vanity = phraseOf(VANITY_TEXT, String(values.vanity));
  const twin = phraseOf(OUTCOME_TEXT, String(values.vanity));
  if (vanity && twin) Object.assign(shown, { vanity: vanity[language], twin: twin[language] });
  return shown;
}

function chancesSaid({ chance, from, chanceNow, fromNow, cadence }: NoteValues, figures: Figures) {
  const { language } = figures;
  const each = isChoice(CADENCES, cadence) ? cadence : 'month';
  const inWords = (value: NoteValues[string]) =>
    typeof value === 'number' ? chanceSaid(value, figures) : '';
  const period = (iso: NoteValues[string]) =>
    periodName(parseIsoDay(String(iso)) ?? 0, each, figures);
  const said = { chance: inWords(chance), period: period(from) };
  if (chanceNow === undefined) return say(CHANCES_TEXT.alone, language, said);
  const now = { chanceNow: inWords(chanceNow), periodNow: period(fromNow) };
  return say(CHANCES_TEXT.andNow, language, { ...said, ...now });
}
