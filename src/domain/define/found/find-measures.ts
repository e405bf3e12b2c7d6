import type { Reading } from '../sentence/reading';
import { askedOf, unitOfValues } from './words/asked';
import { bestFirst, type Candidate, likelihood } from './candidates/candidate';
import { countCandidates } from './candidates/count-candidates';
import { columnsOf, type Formula, measureOf } from './measure/formula';
import { keptRevenueCandidates } from './candidates/kept-revenue-candidates';
import { type Matched, matchedIn } from './matched';
import { rateCandidates } from './candidates/rate-candidates';
import { ratioCandidates } from './candidates/ratio-candidates';
import { returningCandidates } from './candidates/returning-candidates';
import { scoreCandidates } from './candidates/score-candidates';
import { type FoundColumn, type SheetLook, sheetLook, type SheetRows } from './sheet/sheet-look';
import { stayCandidates } from './candidates/stay-candidates';
import { dictionary } from './words/terms';
import { valueCandidates } from './candidates/value-candidates';

/** A measure over the file’s own sheets that a sentence may mean. */
export interface FoundMeasure {
  measure: string;
  formula: Formula;
  columns: readonly { sheet: SheetLook; column: FoundColumn }[];
  /** Words of the sentence, and what of the file they were found in. */
  matched: readonly Matched[];
}

const MOST_FOUND = 3;
/** Where less of the words is found, nothing is. */
const LEAST_COVERAGE = 0.3;
/** What is so much less likely than the first is no proposal but noise. */
const FARTHEST_BEHIND = 4.5;

/** The likeliest first; none where the file does not speak of what the sentence does. */
export function findMeasures(reading: Reading, rows: readonly SheetRows[]): FoundMeasure[] {
  const words = dictionary();
  const asked = askedOf({ ...reading, unit: unitOfValues(reading) }, words);
  const sheets = rows
    .map((sheet) => sheetLook(sheet, words))
    .filter(({ columns }) => columns.length > 0);
  const search = { asked, sheets, words };
  const candidates = [
    valueCandidates,
    countCandidates,
    stayCandidates,
    scoreCandidates,
    keptRevenueCandidates,
    returningCandidates,
    ratioCandidates,
    rateCandidates,
  ].flatMap((candidatesOf) => candidatesOf(search));
  return likeliest(candidates).map(({ formula }) => ({
    measure: measureOf(formula),
    formula,
    columns: columnsOf(formula),
    matched: matchedIn(asked.things, formula),
  }));
}

function likeliest(candidates: readonly Candidate[]): Candidate[] {
  const found = bestFirst(candidates.filter(({ coverage }) => coverage >= LEAST_COVERAGE));
  const measures = found.map(({ formula }) => measureOf(formula));
  return found
    .filter((_, index) => measures.indexOf(measures[index]) === index)
    .filter((candidate) => likelihood(candidate) >= likelihood(found[0]) - FARTHEST_BEHIND)
    .slice(0, MOST_FOUND);
}
