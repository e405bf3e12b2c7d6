import type { Asked, Intent } from '../words/asked';
import { type Candidate, LIMIT_DOUBT, type Search } from './candidate';
import { namedConditions, telling } from '../measure/conditions';
import { datingOf, has } from '../sheet/dating';
import { coverage, explained, weakened } from '../words/explained';
import type { Formula } from '../measure/formula';
import type { FoundColumn } from '../sheet/sheet-look';

/** A sheet’s title says what its rows are about, and less surely what a column is. */
const TITLE_SURE = 0.8;
const MONEY = ['sales', 'amount', 'profit', 'cost', 'price', 'fee', 'recurring', 'pay', 'discount'];
/** Values of which a period has one rather than many that add up. */
const AVERAGED = [
  'duration',
  'price',
  'score',
  'satisfaction',
  'mean',
  'rate',
  'pay',
  'engagement',
];
const STOCK = ['stock', 'follower', 'recurring', 'active'];

type Shape = 'sum' | 'mean' | 'median' | 'last';

/** Sums, means and last values of the columns of numbers that the words name. */
export function valueCandidates({ asked, sheets, words }: Search): Candidate[] {
  return sheets.flatMap((sheet) => {
    const dates = datingOf(sheet);
    if (!dates) return [];
    const named = namedConditions(asked, sheet, words);
    const title = weakened(explained(asked.things, sheet.terms).by, TITLE_SURE);
    return sheet.columns.flatMap((column) => {
      const heading = explained(asked.things, column.terms);
      const others = named.filter(({ condition }) => condition.column !== column);
      const conditions = telling(others, heading.by);
      const isGeneric = has(column, 'amount') && conditions.length > 0;
      if (heading.by.size === 0 && !isGeneric) return [];
      const where = conditions.map(({ condition }) => condition);
      const parts = [heading.by, title, ...conditions.map(({ by }) => by)];
      return shapesOf(asked, column).map(([shape, fit]): Candidate => {
        const formula: Formula = { shape, sheet, dates, column, where };
        return {
          formula,
          coverage: coverage(asked.things, parts),
          fit: fit - where.length * LIMIT_DOUBT,
          besides: heading.besides,
        };
      });
    });
  });
}

/** Which figures the column gives, and how each goes with what is asked for. */
function shapesOf({ intent, unit }: Asked, column: FoundColumn): [Shape, number][] {
  switch (column.holds) {
    case 'scores':
      return ['satisfaction', 'mean', 'any', 'nps'].includes(intent) && unit !== '%'
        ? [['mean', intent === 'nps' ? 0 : 3]]
        : [];
    case 'shares':
      return ['rate', 'mean', 'any', 'churn', 'retention', 'satisfaction'].includes(intent)
        ? [['mean', 3]]
        : [];
    case 'amounts':
      return amountShapes(intent, column);
    default:
      return [];
  }
}

function amountShapes(intent: Intent, column: FoundColumn): [Shape, number][] {
  const isAveraged = has(column, ...AVERAGED) && !has(column, 'count');
  const isStock = has(column, ...STOCK);
  switch (intent) {
    case 'sum':
      return [[isStock ? 'last' : 'sum', isAveraged ? 1 : 3]];
    case 'mean':
      return [
        ['mean', 3],
        ['sum', -2],
      ];
    case 'median':
      return [['median', 3]];
    case 'count':
      if (has(column, ...MONEY) || isAveraged) return [];
      return [[isStock ? 'last' : 'sum', has(column, 'count', 'quantity') ? 3.3 : 2]];
    case 'rate':
    case 'churn':
    case 'retention':
      return has(column, 'rate') ? [['mean', 2]] : [];
    case 'satisfaction':
      return [['mean', 1]];
    case 'any':
      if (isAveraged)
        return [
          ['mean', 2.5],
          ['sum', 0],
        ];
      return isStock
        ? [
            ['last', 2.5],
            ['sum', 1],
          ]
        : [
            ['sum', 2.5],
            ['mean', 0.5],
          ];
    case 'nps':
      return [];
  }
}
