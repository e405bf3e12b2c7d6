import { inputTextOf } from '../../../workbench/workbook/cell-values';
import { aWorkbook, displayOf, formulaOf, typeCells, valueOf, valuesOf } from './a-workbook';

test('sorted rows keep their own formulas', () => {
  const workbook = aWorkbook({
    A1: 3,
    B1: '=A1*10',
    C1: '=$A$3',
    A2: 1,
    B2: '=A2*10',
    A3: 2,
    B3: '=A3*10',
  });
  workbook.sort(workbook.sheets[0], { row: 0, column: 0, rows: 3, columns: 3 }, [
    { column: 0, ascending: true },
  ]);
  expect(valuesOf(workbook, 'A1:B3')).toEqual([
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  expect(formulaOf(workbook, 'C3')).toBe('=$A$3');
});

test('notes and looks go with a sorted row', () => {
  const workbook = aWorkbook({ A1: 2, A2: 1 });
  const [sheet] = workbook.sheets;
  workbook.setNote(sheet, 0, 0, 'two');
  workbook.sort(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, [
    { column: 0, ascending: true },
  ]);
  expect(sheet.cell(1, 0)?.note).toBe('two');
});

describe('what a cell shows', () => {
  test.each([
    [0.1234, '0.0%', '12.3%'],
    [1234567, '#,##0', '1,234,567'],
    [46053, 'yyyy-mm-dd', '2026-01-31'],
    [46053.378472222, 'yyyy-mm-dd hh:mm', '2026-01-31 09:05'],
    [46053, 'yyyy. m. d', '2026. 1. 31'],
    [5000, '₩#,##0', '₩5,000'],
    [0.1 + 0.2, undefined, '0.3'],
    [2, '0', '2'],
    [59, 'yyyy-mm-dd', '1900-02-27'],
    [true, '0.0%', 'TRUE'],
    ['text', '0.0%', 'text'],
  ])('%p as %s is %s', (value, format, shown) => {
    const workbook = aWorkbook();
    const [sheet] = workbook.sheets;
    Object.assign(sheet.ensure(0, 0), { value, ...(format ? { format } : {}) });
    expect(displayOf(workbook, 'A1')).toBe(shown);
  });

  test('dates that formulas give are shown as the locale writes them', () => {
    const korean = aWorkbook({ A1: '=DATE(2026,1,31)' }, { locale: 'ko_KR' });
    expect(displayOf(korean, 'A1')).toBe('2026. 1. 31');
    expect(displayOf(aWorkbook({ A1: '=DATE(2026,1,31)' }), 'A1')).toBe('1/31/2026');
  });
});

test('what stands in the formula bar, typed again, gives the same cell', () => {
  const workbook = aWorkbook({
    A1: '10%',
    A2: '2026-01-31',
    A3: "'=1+1",
    A4: "'001",
    A5: '=1+1',
    A6: 'plain',
    A7: "'TRUE",
    A8: '2026-01-31 09:05',
    A9: -3.25,
  });
  const [sheet] = workbook.sheets;
  const before = valuesOf(workbook, 'A1:A9');
  for (let row = 0; row < 9; row += 1) {
    workbook.input(sheet, row, 0, inputTextOf(sheet.cell(row, 0), workbook.locale));
  }
  expect(valuesOf(workbook, 'A1:A9')).toEqual(before);
  expect(formulaOf(workbook, 'A5')).toBe('=1+1');
});

test('the zone moves dates as instants, not as days', () => {
  const workbook = aWorkbook({ A1: '2026-01-31' });
  expect(valueOf(workbook, 'A1')).toEqual(new Date('2026-01-30T15:00:00Z'));
  workbook.timeZone = 'America/New_York';
  expect(valueOf(workbook, 'A1')).toEqual(new Date('2026-01-31T05:00:00Z'));
  expect(displayOf(workbook, 'A1')).toBe('2026-01-31');
});

test('text that looks like a number stays text for formulas', () => {
  const workbook = aWorkbook({ A1: "'5", B1: '=SUM(A1:A1)', C1: '=ISTEXT(A1)', D1: '=A1&"!"' });
  expect(valuesOf(workbook, 'B1:D1')).toEqual([[0, true, '5!']]);
  typeCells(workbook, { A1: '5' });
  expect(valueOf(workbook, 'B1')).toBe(5);
});

test('the engine’s own arrays spill as well', () => {
  const workbook = aWorkbook({
    A1: 3,
    A2: 1,
    A3: 2,
    C1: '=FILTER(A1:A3,A1:A3>1)',
    E1: '=SUM(C1:C3)',
  });
  expect(valuesOf(workbook, 'C1:C3')).toEqual([[3], [2], ['']]);
  expect(valueOf(workbook, 'E1')).toBe(5);
});

test('the engine’s own arrays are blocked by what stands in their way, and free again after it', () => {
  const workbook = aWorkbook({ A1: 3, A2: 1, A3: 2, C1: '=FILTER(A1:A3,A1:A3>0)' });
  expect(valuesOf(workbook, 'C1:C3')).toEqual([[3], [1], [2]]);
  typeCells(workbook, { C2: 'mine' });
  expect(valuesOf(workbook, 'C1:C3')).toEqual([['#REF!'], ['mine'], ['']]);
  typeCells(workbook, { C2: '' });
  expect(valuesOf(workbook, 'C1:C3')).toEqual([[3], [1], [2]]);
});

test('a format that was chosen stays when something is typed', () => {
  const workbook = aWorkbook();
  workbook.setFormat(workbook.sheets[0], 0, 0, 'yyyy-mm-dd');
  typeCells(workbook, { A1: '1/31/2026', B1: '1/31/2026' });
  expect(displayOf(workbook, 'A1')).toBe('2026-01-31');
  expect(displayOf(workbook, 'B1')).toBe('1/31/2026');
});
