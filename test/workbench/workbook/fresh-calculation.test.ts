import fc, { casesOf } from '../../support/fast-check';
import { Workbook } from '../../../workbench/workbook/workbook';
import { aWorkbook, typeCells, valuesOf, withFunctions } from './a-workbook';

const FUNCTIONS = {
  TABLE: (rows: unknown) =>
    Array.from({ length: Math.min(Math.max(Math.trunc(Number(rows) || 0), 1), 4) }, (_, row) => [
      row,
      `r${row}`,
    ]),
  TOTAL: (range: unknown) =>
    (Array.isArray(range) ? (range as unknown[][]).flat() : [range]).reduce<number>(
      (sum, value) => sum + (typeof value === 'number' ? value : 0),
      0,
    ),
};

const content = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom(
    '',
    'text',
    '2026-01-31',
    '10%',
    '=SUM(A1:B4)',
    '=SUM(A2:A)+TOTAL(E:F)',
    '=TOTAL(A1:C8)',
    '=B2+1',
    '=$A$3&"x"',
    '=Other!A1*2',
    '=IFERROR(A1/B1,"–")',
    '=SUM(Other!A:A)',
    '=COUNTA(G1:H6)',
  ),
);
const place = fc.record({
  sheet: fc.constantFrom('Sheet1', 'Other'),
  row: fc.nat(7),
  column: fc.nat(4),
});

type Step = (workbook: Workbook) => void;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(place, content).map(([at, value]): Step => (workbook) => {
      const sheet = workbook.sheetByTitle(at.sheet);
      if (sheet) workbook.write(sheet, at.row, at.column, [[value]]);
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(7), fc.integer({ min: 1, max: 2 })).map(
      ([at, count]): Step =>
        (workbook) =>
          workbook.insertRows(workbook.sheets[0], at, count),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(7).map(
      (at): Step =>
        (workbook) =>
          workbook.deleteRows(workbook.sheets[0], at, 1),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(3), fc.nat(5)).map(
      ([from, to]): Step =>
        (workbook) =>
          workbook.moveColumns(workbook.sheets[0], from, 1, to),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(3).map(
      (column): Step =>
        (workbook) =>
          workbook.sort(workbook.sheets[0], { row: 0, column: 0, rows: 6, columns: 4 }, [
            { column, ascending: true },
          ]),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Step>((workbook) => {
      workbook.renameSheet(
        workbook.sheets[1],
        workbook.sheets[1].title === 'Other' ? 'Elsewhere' : 'Other',
      );
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Step>((workbook) =>
      workbook.grow(workbook.sheets[0], workbook.sheets[0].rowCount + 3, 0),
    ),
  },
);

const shown = (workbook: Workbook) => [
  valuesOf(workbook, 'A1:J20'),
  valuesOf(workbook, `${workbook.sheets[1].title}!A1:E10`),
];

test('what stands after any changes is what a fresh calculation gives', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.boolean()), { maxLength: 14 }), (steps) => {
      const workbook = aWorkbook();
      workbook.insertSheet('Other');
      typeCells(workbook, { G1: '=TABLE(A1)' });
      withFunctions(workbook, FUNCTIONS);
      for (const [change, readsAfter] of steps) {
        change(workbook);
        if (readsAfter) workbook.settle();
      }
      const fresh = new Workbook(workbook.toData());
      withFunctions(fresh, FUNCTIONS);
      expect(shown(workbook)).toEqual(shown(fresh));
    }),
    { numRuns: casesOf(30) },
  );
});
