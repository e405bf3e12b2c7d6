import type { CellValue } from '../../../measure/reference';
import type { Candidate, Search } from './candidate';
import { datingOf, has } from '../sheet/dating';
import { coverage, explained } from '../words/explained';
import type { Formula } from '../measure/formula';
import type { FoundColumn } from '../sheet/sheet-look';

/** Who asks for a score is satisfied with the column of scores, whatever else its heading says. */
const SHAPE_SURE = 0.9;
const HIGHEST_RECOMMENDATION = 10;
const HIGHEST_SATISFACTION = 5;

/** NPS from answers 0 to 10, and the share of the satisfied from answers 1 to 5. */
export function scoreCandidates({ asked: { things, intent, unit }, sheets }: Search): Candidate[] {
  const isShare = intent === 'satisfaction' && unit === '%';
  if (intent !== 'nps' && !isShare) return [];
  const most = isShare ? HIGHEST_SATISFACTION : HIGHEST_RECOMMENDATION;
  const least = isShare ? 1 : 0;
  return sheets.flatMap((sheet) => {
    const dates = datingOf(sheet);
    const title = explained(things, sheet.terms).by;
    return sheet.columns.flatMap((column): Candidate[] => {
      if (!isAnswer(column, least, most)) return [];
      const heading = explained(things, column.terms);
      const meant = has(column, isShare ? 'satisfaction' : 'recommend');
      const key = isShare ? 'satisfaction' : 'recommend';
      const sure = new Map([[key, meant ? 1 : SHAPE_SURE * (most === highest(column) ? 1 : 0.6)]]);
      const shared = {
        coverage: coverage(things, [heading.by, title, sure]),
        besides: 0,
      };
      const all: Formula = { shape: isShare ? 'csat' : 'nps', sheet, column };
      const whole = { ...shared, formula: all, fit: 2 };
      if (!dates) return [whole];
      const shape = isShare ? 'csat_in' : 'nps_in';
      return [{ ...shared, formula: { shape, sheet, column, dates, where: [] }, fit: 4 }, whole];
    });
  });
}

function isAnswer({ holds, values, terms }: FoundColumn, least: number, most: number): boolean {
  const isScore = terms.some(({ key }) =>
    ['score', 'satisfaction', 'recommend', 'survey'].includes(key),
  );
  if (holds !== 'scores' && !(holds === 'amounts' && isScore)) return false;
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.every((n) => n >= least && n <= most);
}

function highest({ values }: FoundColumn): number {
  return Math.max(0, ...values.filter((value: CellValue) => typeof value === 'number'));
}
