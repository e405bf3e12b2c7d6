import { builtFunctions } from '../../support/built-functions';
import {
  describeReferences,
  expectWithin,
  type ReferenceCase,
  referenceRows,
} from '../../support/oracle';

type Step = Record<string, number | null>;

const shows = builtFunctions();
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

/** `status == 2` of a row, and the like. */
function holds(condition: unknown, row: Record<string, string>): boolean {
  const [, name, value] = /^(\w+) == '?(\w+)'?$/.exec(String(condition)) ?? [];
  return Number.isNaN(Number(value)) ? row[name] === value : Number(row[name]) === Number(value);
}

function observedIn({ input }: ReferenceCase) {
  const rows = referenceRows(String(input.data));
  return {
    durations: column(rows.map((row) => Number(row[String(input.time)]))),
    left: column(rows.map((row) => holds(input.event, row))),
    groups: column(rows.map((row) => row[String(input.group)])),
  };
}

function expectCurve(reference: ReferenceCase, durations: unknown[][], left: unknown[][]): void {
  const [headings, ...rows] = shows('SURVIVAL', durations, left) as unknown[][];
  expect(headings).toEqual(['time', 'at risk', 'left', 'survival', 'low', 'high']);
  const steps = (reference.expected.table as Step[]).filter(({ n_event }) => n_event !== 0);
  expect(rows.map(([time, atRisk, gone]) => [time, atRisk, gone])).toEqual(
    steps.map(({ time, n_risk, n_event }) => [time, n_risk, n_event]),
  );
  steps.forEach(({ survival, lower_log, upper_log }, place) => {
    const [, , , ...figures] = rows[place];
    [survival, lower_log, upper_log].forEach((expected, i) => {
      if (expected === null) expect(figures[i]).toBe('');
      else expectWithin(reference, figures[i], expected);
    });
  });
  const events = rows.reduce((sum, [, , gone]) => sum + (gone as number), 0);
  expect([durations.length, events]).toEqual([reference.expected.n, reference.expected.events]);
}

function curveOfFile(reference: ReferenceCase): void {
  const { durations, left } = observedIn(reference);
  expectCurve(reference, durations, left);
}

function comparison(reference: ReferenceCase): void {
  const { durations, left, groups } = observedIn(reference);
  const [headings, ...rows] = shows('SURVIVAL_COMPARE', durations, left, groups) as unknown[][];
  expect(headings).toEqual(['group', 'n', 'observed', 'expected', 'chi-square', 'p']);
  const { expected } = reference;
  expect(rows.map(([group, n, observed]) => [`g=${String(group)}`, n, observed])).toEqual(
    (expected.groups as string[]).map((group, i) => [
      group,
      (expected.n as number[])[i],
      (expected.observed as number[])[i],
    ]),
  );
  rows.forEach((row, i) => expectWithin(reference, row[3], (expected.expected as number[])[i]));
  expectWithin(reference, rows[0][4], expected.chisq);
  expect((rows[0][5] as number) / (expected.p as number)).toBeCloseTo(1, 9);
  expect(rows.slice(1).map((row) => row.slice(4))).toEqual(rows.slice(1).map(() => ['', '']));
}

// The medians, quantiles and restricted means of the cases are of no function here.
describeReferences(
  'survival',
  {
    'km-lung': curveOfFile,
    'km-telco': curveOfFile,
    'km-waltons': curveOfFile,
    'km-tiny-ties': (reference) => {
      const { times, events } = reference.input as Record<string, number[]>;
      expectCurve(reference, column(times), column(events));
    },
    'km-lung-logrank-sex': comparison,
    'km-telco-logrank-internet': comparison,
  },
  {},
);
