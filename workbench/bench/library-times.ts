import { HyperFormula } from 'hyperformula';
import { linearRegression, median, sampleCorrelation } from 'simple-statistics';
import { medians } from './function-times';
import { builtScript, column, sequence } from './sheet-data';

/** A function beside what a team could have used instead; both at the same work in one process. */
export interface LibraryTime {
  name: string;
  rows: number;
  ours: number;
  library: string;
  theirs: number;
}

const ROWS = 100_000;
const DAYS = 1_825;
const FIRST_SERIAL = 43_831;

interface Comparison {
  name: string;
  args: unknown[];
  library: string;
  theirs: () => unknown;
}

/**
 * Libraries get plain arrays, our functions the cells of a sheet: reading, checking and naming a wrong
 * row is part of our time and not of theirs. HyperFormula reads the cells of its own sheet.
 */
export function libraryTimes(code: string): LibraryTime[] {
  const script = builtScript(code);
  const next = sequence(31);
  const days = Array.from({ length: ROWS }, () => Math.floor(next() * DAYS));
  const amounts = Array.from({ length: ROWS }, () => Math.round(next() * 100_000) / 100);
  const others = amounts.map((amount) => amount / 2 + 100 * next());
  const dates = column(ROWS, (row) => script.date(days[row]));
  const inOrder = column(ROWS, (row) => script.date(row));
  const cells = column(ROWS, (row) => amounts[row]);
  const otherCells = column(ROWS, (row) => others[row]);
  const period = ['2022-01-01', '2022-12-31'];
  const [from, to] = [731, 1095];
  const engine = HyperFormula.buildFromArray(
    amounts.map((amount, row) => [days[row] + FIRST_SERIAL, amount]),
    { licenseKey: 'gpl-v3', maxRows: ROWS },
  );
  const formula = (text: string) => () => engine.calculateFormula(text, 0);
  const bounds = `A1:A${ROWS}, ">=${from + FIRST_SERIAL}", A1:A${ROWS}, "<=${to + FIRST_SERIAL}"`;
  const comparisons: Comparison[] = [
    {
      name: 'SUM_IN',
      args: [dates, cells, ...period],
      library: 'HyperFormula SUMIFS',
      theirs: formula(`=SUMIFS(B1:B${ROWS}, ${bounds})`),
    },
    {
      name: 'COUNT_IN',
      args: [dates, ...period],
      library: 'HyperFormula COUNTIFS',
      theirs: formula(`=COUNTIFS(${bounds})`),
    },
    {
      name: 'MEDIAN_IN',
      args: [dates, cells, ...period],
      library: 'simple-statistics median',
      theirs: () => median(amounts.filter((_, row) => days[row] >= from && days[row] <= to)),
    },
    {
      name: 'KPI_TREND',
      args: [inOrder, cells],
      library: 'simple-statistics linearRegression',
      theirs: () => linearRegression(amounts.map((amount, row) => [row, amount])),
    },
    {
      name: 'LEAD_LAG',
      args: [cells, otherCells, 0],
      library: 'simple-statistics sampleCorrelation',
      theirs: () => sampleCorrelation(amounts, others),
    },
  ];
  return comparisons.map(({ name, args, library, theirs }) => {
    const [ours, their] = medians(() => script.call(name, args), theirs);
    return { name, rows: ROWS, ours, library, theirs: their };
  });
}
