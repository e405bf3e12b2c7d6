import type { Problem } from '../../../problem';
import type { Reading } from '../../sentence/reading';
import type { FoundColumn, SheetLook } from '../sheet/sheet-look';
import { dictionary, type Term, termsOf } from '../words/terms';
import type { Formula } from './formula';

type Stated = Pick<Reading, 'metric' | 'scope' | 'target' | 'change'>;

/** Shapes whose values are within the scale of the answers. */
const ON_SCALE: readonly Formula['shape'][] = ['mean', 'median', 'last'];

/** Why answers of a survey cannot be what was stated; undefined where they may be, and for other columns. */
export function answersMisfit(formula: Formula, stated: Stated): Problem | undefined {
  if (!('column' in formula) || !isOfAnswers(formula.column)) return undefined;
  return othersAnswered(formula, stated) ?? beyondScale(formula, stated);
}

const ANSWERS: readonly string[] = ['score', 'satisfaction', 'recommend', 'survey', 'engagement'];

function isOfAnswers({ holds, terms }: FoundColumn): boolean {
  return holds === 'scores' || terms.some(({ key }) => ANSWERS.includes(key));
}

/** The sentence names one group of people, and the sheet the other one alone. */
function othersAnswered(
  { sheet, column }: { sheet: SheetLook; column: FoundColumn },
  { metric, scope }: Stated,
): Problem | undefined {
  const asked = termsOf([metric, scope ?? ''].join(' '), dictionary());
  const answering = [
    ...sheet.terms,
    ...sheet.columns.flatMap(({ terms }) => terms),
    ...column.terms,
  ];
  const isOnly = (terms: readonly Term[], one: string, other: string) =>
    terms.some(({ key }) => key === one) && !terms.some(({ key }) => key === other);
  if (isOnly(asked, 'employee', 'customer') && isOnly(answering, 'customer', 'employee')) {
    return { code: 'found_of_customers' };
  }
  if (isOnly(asked, 'customer', 'employee') && isOnly(answering, 'employee', 'customer')) {
    return { code: 'found_of_employees' };
  }
  return undefined;
}

function beyondScale(
  { shape, column }: { shape: Formula['shape']; column: FoundColumn },
  { target, change }: Stated,
): Problem | undefined {
  const scale = scaleOf(column);
  if (!scale || target === null || change !== 'none' || !ON_SCALE.includes(shape)) return undefined;
  const [lowest, highest] = scale;
  if (target >= lowest && target <= highest) return undefined;
  return { code: 'found_beyond_scale', values: { lowest, highest, target } };
}

/** Ends of the scales that people answer on. */
const HIGHEST: readonly number[] = [5, 7, 10, 100];

/** `Score (1–5)`; where the heading does not say it, the smallest usual one that holds all answers. */
function scaleOf({ heading, values }: FoundColumn): readonly [number, number] | undefined {
  const said = /(\d+)\s*(?:[-–—~∼]|to|부터|에서)\s*(\d+)/.exec(heading);
  if (said && Number(said[1]) < Number(said[2])) return [Number(said[1]), Number(said[2])];
  const numbers = values.filter((value) => typeof value === 'number');
  const highest = HIGHEST.find((end) => numbers.every((n) => n >= 0 && n <= end));
  return highest !== undefined && numbers.length > 0 ? [0, highest] : undefined;
}
