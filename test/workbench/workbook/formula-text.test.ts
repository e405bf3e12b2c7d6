import fc, { casesOf } from '../../support/fast-check';
import { formulaParts, shiftedFormula } from '../../../workbench/workbook/formula-text';
import { movedIndex, movedSpan, type AxisChange } from '../../../workbench/workbook/axis-change';
import { aWorkbook, formulaOf } from './a-workbook';

const references = (formula: string) =>
  formulaParts(formula).flatMap((part) => (part.kind === 'reference' ? [part.text] : []));

test.each([
  ['=SUM(A2:A)+B$3*$C4', ['A2:A', 'B$3', '$C4']],
  ["='매출 데이터'!B2:C&Orders!$A:$B", ["'매출 데이터'!B2:C", 'Orders!$A:$B']],
  ["='it''s'!A1", ["'it''s'!A1"]],
  ['="A1"&"say ""B2"""', []],
  ['=LOG10(A1)+ATAN2(1,2)', ['A1']],
  ['=2:3+1.5e3+5', ['2:3']],
  ['=rate_A1+A1B+TRUE', []],
  ['=IF(A1>1,"x;y",C3)', ['A1', 'C3']],
])('%s speaks of %j', (formula, expected) => {
  expect(references(formula)).toEqual(expected);
});

test('a formula that is cut and joined is the same, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) =>
        formulaParts(`=${text}`)
          .map((part) => part.text)
          .join('') === `=${text}`,
    ),
  );
});

test('relative references shift, fixed ones stay, and those that leave the sheet are lost', () => {
  expect(shiftedFormula('=A2+$A2+A$2+$A$2+SUM(A2:A)+"A2"', 1, 2)).toBe(
    '=C3+$A3+C$2+$A$2+SUM(C3:C)+"A2"',
  );
  expect(shiftedFormula('=A1+B2', -1, 0)).toBe('=#REF!+B1');
});

describe('rows that change place', () => {
  const index = fc.nat(12);
  const count = fc.integer({ min: 1, max: 4 });
  const change: fc.Arbitrary<AxisChange> = fc.oneof(
    fc.record({
      axis: fc.constant('row' as const),
      kind: fc.constant('insert' as const),
      at: index,
      count,
    }),
    fc.record({
      axis: fc.constant('row' as const),
      kind: fc.constant('delete' as const),
      at: index,
      count,
    }),
    fc
      .record({
        axis: fc.constant('row' as const),
        kind: fc.constant('move' as const),
        from: index,
        count,
        to: index,
      })
      .filter(({ from, count: length, to }) => to < from || to >= from + length),
  );

  test('a single cell’s reference goes where the cell goes', () => {
    fc.assert(
      fc.property(change, index, (axisChange, row) => {
        const workbook = aWorkbook({ A20: 'end', J1: `=A${row + 1}` });
        const [sheet] = workbook.sheets;
        workbook.write(sheet, row, 0, [['marked']]);
        apply(workbook, axisChange);
        const at = sheet.rows.findIndex((cells) => cells?.[0]?.value === 'marked');
        const holder = sheet.rows.find((cells) => cells?.[9]?.formula !== undefined);
        const expected = at < 0 ? '=#REF!' : `=A${at + 1}`;
        return holder === undefined || holder[9]?.formula === expected;
      }),
      { numRuns: casesOf(200) },
    );
  });

  test('a range keeps exactly its rows when some are put in or taken out', () => {
    fc.assert(
      fc.property(change, index, count, (axisChange, first, length) => {
        if (axisChange.kind === 'move') return true;
        const rows = Array.from({ length }, (_, at) => first + at);
        const left = rows.flatMap((row) => movedIndex(row, axisChange) ?? []);
        const span = movedSpan(first, first + length - 1, axisChange);
        if (left.length === 0) return span === undefined;
        return span?.first === Math.min(...left) && span.last === Math.max(...left);
      }),
    );
  });
});

function apply(workbook: ReturnType<typeof aWorkbook>, change: AxisChange): void {
  const [sheet] = workbook.sheets;
  if (change.kind === 'insert') workbook.insertRows(sheet, change.at, change.count);
  else if (change.kind === 'delete') workbook.deleteRows(sheet, change.at, change.count);
  else workbook.moveRows(sheet, change.from, change.count, change.to);
}

test('what was put in and taken out again leaves every formula as it was', () => {
  const workbook = aWorkbook({ J1: '=SUM(A1:A9)+A5+$B$7', J2: '=SUM(A2:A)' });
  const [sheet] = workbook.sheets;
  workbook.insertRows(sheet, 4, 3);
  workbook.deleteRows(sheet, 4, 3);
  workbook.insertColumns(sheet, 0, 2);
  workbook.deleteColumns(sheet, 0, 2);
  expect([formulaOf(workbook, 'J1'), formulaOf(workbook, 'J2')]).toEqual([
    '=SUM(A1:A9)+A5+$B$7',
    '=SUM(A2:A)',
  ]);
});
