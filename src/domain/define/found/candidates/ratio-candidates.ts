import type { Asked } from '../words/asked';
import { bestFirst, type Candidate, likelihood, type Search } from './candidate';
import { countCandidates } from './count-candidates';
import { type Formula, measureOf } from '../measure/formula';
import { valueCandidates } from './value-candidates';

/** The parts of a ratio have to be found, not only hinted at. */
const LEAST_COVERAGE = 0.55;
const MOST_TRIED = 4;
/** Parts of one sheet belong together more surely than those of two. */
const ONE_SHEET = 0.5;
/** And sums are shares of sums, counts of counts. */
const ONE_KIND = 0.5;

export interface Pair {
  of: Asked;
  by: Asked;
  /** How much of the pair nobody has said. */
  doubt?: number;
}

/** Two figures of which the words name the one per the other. */
export function ratioCandidates(search: Search): Candidate[] {
  return search.asked.ratios.flatMap((pair) => ratiosOf(search, pair));
}

/** The likeliest quotients of two things that are asked for. */
export function ratiosOf(search: Search, { of, by, doubt = 0 }: Pair): Candidate[] {
  const divided = partsOf(search, of);
  const dividing = partsOf(search, by);
  return divided.flatMap((above) =>
    dividing
      .filter((below) => measureOf(below.formula) !== measureOf(above.formula))
      .map((below): Candidate => {
        const isOneSheet = sheetOf(above.formula) === sheetOf(below.formula);
        const isOneKind = isOneSheet && above.formula.shape === below.formula.shape;
        const surer = (likelihood(above) + likelihood(below)) / 20;
        return {
          formula: { shape: 'ratio', of: above.formula, by: below.formula },
          coverage: (above.coverage + below.coverage) / 2,
          // Among quotients of the same words the likelier parts decide.
          fit:
            2.5 + surer * 0.5 + (isOneSheet ? ONE_SHEET : 0) + (isOneKind ? ONE_KIND : 0) - doubt,
          besides: (above.besides + below.besides) / 2,
        };
      }),
  );
}

function partsOf(search: Search, asked: Asked): Candidate[] {
  const parts = { ...search, asked };
  return bestFirst([...valueCandidates(parts), ...countCandidates(parts)])
    .filter(({ coverage, formula }) => coverage >= LEAST_COVERAGE && formula.shape !== 'mean')
    .slice(0, MOST_TRIED);
}

function sheetOf(formula: Formula) {
  return 'sheet' in formula ? formula.sheet : undefined;
}
