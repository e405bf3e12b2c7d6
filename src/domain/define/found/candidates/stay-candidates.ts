import type { Asked } from '../words/asked';
import type { Candidate, Search } from './candidate';
import { rowsExplained } from './count-candidates';
import { datesOf, datingOf, has, isUnique, keysOf } from '../sheet/dating';
import { coverage, explained } from '../words/explained';
import type { Formula, Stay } from '../measure/formula';
import type { FoundColumn, SheetLook } from '../sheet/sheet-look';

/** Of rows that end, so many may end before they begin: a slip of the hand. */
const MOST_REVERSED = 0.05;
/** What two dates of one row say is only that somebody came and left. */
const ENTITY_SURE = 0.8;

/** Churn, retention and who is there, where rows say when somebody came and when they left. */
export function stayCandidates({ asked, sheets }: Search): Candidate[] {
  const shape = shapeOf(asked);
  if (!shape) return [];
  return sheets.flatMap((sheet) => {
    const stay = stayIn(sheet);
    if (!stay) return [];
    const { things } = asked;
    const said = new Map(SAID_BY_SHAPE[shape].split(' ').map((key) => [key, 1]));
    const columns = sheet.columns.map(({ terms }) => explained(things, terms).by);
    const near = columns.map(
      (by) => new Map([...by].map(([key, sure]) => [key, sure * ENTITY_SURE])),
    );
    const formula: Formula = { shape, ...stay };
    return [
      {
        formula,
        coverage: coverage(things, [said, rowsExplained(things, sheet).by, ...near]),
        fit: 4,
        besides: 0,
      },
    ];
  });
}

const SAID_BY_SHAPE = {
  churn: 'leave cancel keep',
  retention: 'keep repeat subscription contract',
  present: 'active employee paid keep',
};

function shapeOf({
  intent,
  isPresent,
  isNew,
  things,
}: Asked): keyof typeof SAID_BY_SHAPE | undefined {
  if (intent === 'churn' || intent === 'retention') return intent;
  const counts = intent === 'count' || intent === 'any';
  const isStaff = things.length === 1 && things[0].key === 'employee';
  return counts && !isNew && (isPresent || isStaff) ? 'present' : undefined;
}

/** When each of the rows began and ended; who comes twice is told by a column that tells them apart. */
export function stayIn(sheet: SheetLook): Stay | undefined {
  const dates = datesOf(sheet);
  const main = datingOf(sheet);
  for (const ends of dates.filter(
    (column) => has(column, 'leave', 'cancel') && !has(column, 'due'),
  )) {
    const starts = [main, ...dates].find(
      (column): column is FoundColumn =>
        column !== undefined && column !== ends && isInOrder(column, ends),
    );
    if (starts) {
      const who = keysOf(sheet).find((column) => column.holds === 'ids' && has(column, ...WHO));
      return { sheet, starts, ends, ...(who && !isUnique(who) && { who }) };
    }
  }
  return undefined;
}

const WHO = ['customer', 'employee'];

function isInOrder(starts: FoundColumn, ends: FoundColumn): boolean {
  if (starts.filled < ends.filled) return false;
  const spans = starts.values.flatMap((start, row) => {
    const end = ends.values[row];
    return start instanceof Date && end instanceof Date ? [end.getTime() - start.getTime()] : [];
  });
  return spans.filter((span) => span < 0).length <= spans.length * MOST_REVERSED;
}
