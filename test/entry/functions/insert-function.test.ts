import { rangeIn } from '../../../src/contract/functions/formula-argument';
import type { ScriptHost } from '../../../workbench/host/api';
import { aSpreadsheet, LEAD, MINJI, refused, told } from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';

interface Inserted {
  cell: string;
  formula: string;
  shown: string;
}

function insert(host: ScriptHost, name: string, args: unknown[], more: object = {}): Inserted {
  return told<Inserted>(host, 'insertFunction', { name, args, ...more });
}

const cellAt = (host: ScriptHost, row: number, column: number) =>
  host.workbook.sheets[0].cell(row, column);

describe('inserting a function', () => {
  test.each(['ko_KR', 'en_US'])('writes it into the selected cell of a %s file', (locale) => {
    const host = aSpreadsheet({ data: { locale } });
    host.select(LEAD, 'Orders', 'D4');
    const args = ['A2:A', 'Orders!B2:B', '2026-03-01', '"2026-03-31"', 'B2:B', '">100"'];
    expect(insert(host, 'SUM_IN', args)).toEqual({
      cell: 'Orders!D4',
      formula: '=SUM_IN(A2:A, Orders!B2:B, "2026-03-01", "2026-03-31", B2:B, ">100")',
      shown: '120',
      problem: null,
    });
    expect(cellAt(host, 3, 3)?.value).toBe(120);
  });

  test.each([
    ['CHURN', ['8', '0'], /^#ERROR!$/],
    ['RATE_INTERVAL', ['8', '100'], /^#REF!$/],
  ])('says that the cell of %s shows an error', (name, args, error) => {
    const host = aSpreadsheet();
    host.workbook.write(host.workbook.sheets[0], 4, 4, [['in the way']]);
    host.select(LEAD, 'Orders', 'D4');
    expect(insert(host, name, args).shown).toMatch(error);
  });

  test.each(['English', 'of the locale'] as const)(
    'is read alike in a German file whose host takes formulas that are %s',
    (formulaText) => {
      const host = aSpreadsheet({ data: { locale: 'de_DE' }, switches: { formulaText } });
      host.select(LEAD, 'Orders', 'D4');
      const { formula } = insert(host, 'LTV', ['100', '0.05']);
      expect(formula).toBe('=LTV(100; (5/100))');
      expect(cellAt(host, 3, 3)?.value).toBe(2000);
      host.select(LEAD, 'Orders', 'D5');
      insert(host, 'LTV', ['100', '2.5%']);
      expect(cellAt(host, 4, 3)?.value).toBe(4000);
    },
  );

  test('leaves out what is blank at the end, and holds the place of what is blank before', () => {
    const host = aSpreadsheet();
    host.select(LEAD, 'Orders', 'D4');
    expect(insert(host, 'LTV', ['100', '0.05', '', '0', '', '']).formula).toBe(
      '=LTV(100, 0.05, "", 0)',
    );
  });

  test('works before anything is set up, and counts as nothing else', () => {
    const host = aSpreadsheet();
    host.select(LEAD, 'Orders', 'D4');
    insert(host, 'CHURN', ['8', '100']);
    expect(host.workbook.sheets.map(({ title }) => title)).toEqual(['Orders']);
  });
});

describe('nothing is written', () => {
  const before = (host: ScriptHost) => JSON.stringify(host.workbook.toData().sheets);

  function refusedFor(payload: object, selected = 'D4', user = LEAD) {
    const host = aSpreadsheet();
    host.select(user, 'Orders', selected);
    const sheets = before(host);
    const { code, message } = refused(host, 'insertFunction', payload, user);
    expect(before(host)).toBe(sheets);
    return { code, message };
  }

  test.each([
    ['=1+1'],
    ['A2:A)+IMPORTDATA("http://x"&A2'],
    ['IMPORTXML("http://x", "//a")'],
    ['1+1'],
    ['{1,2}'],
    ['"a" & "b"'],
    ['"a", IMPORTDATA("x")'],
    ["'a'b'!A1"],
    ['A1:B2:C3'],
    ['A'],
    ['NamedRange'],
    ['TRUE()'],
    ['#REF!'],
    ['1,5'],
    ['"two\nlines"'],
    ['\u212a1'], // the Kelvin sign and the long s are K and S to a pattern that ignores case
    ['A\u017f1'],
    ['A0'],
    ['A1:B0'],
    ['ABCD1'],
    ['ZZZ99999999'],
    ['A1!B2'],
    ["'a\rb'!A1"],
    ['TRUE!A1'],
    [' A1'],
    ['A1;B1'],
    [7],
    [null],
    [['A1']],
  ])('for the argument %j', (argument) => {
    expect(refusedFor({ name: 'CHURN', args: [argument, '100'] }).code).toBe('payload_wrong');
  });

  test.each([['IMPORTXML'], ['SUM'], ['constructor'], ['churn'], ['CHURN(1,2)+SUM'], [''], [null]])(
    'for the function %j',
    (name) => {
      expect(refusedFor({ name, args: ['8', '100'] }).code).toBe('payload_wrong');
    },
  );

  test('for more or longer arguments than any function takes', () => {
    const many = Array.from({ length: 31 }, () => '1');
    expect(refusedFor({ name: 'CHURN', args: many }).code).toBe('payload_wrong');
    const long = `"${'a'.repeat(400)}"`;
    expect(refusedFor({ name: 'CHURN', args: [long] }).code).toBe('payload_wrong');
  });

  test.each([
    ['D2:D', 'D4'],
    ['C1:F9', 'D4'],
    ['F9:C1', 'D4'],
    ['$D$4', 'D4'],
    ['Orders!A:D', 'D4'],
    ["'orders'!D4", 'D4'],
    ['4:4', 'D4'],
  ])('into a cell within the argument %s', (range, selected) => {
    const { code, message } = refusedFor({ name: 'CHURN', args: ['8', range] }, selected);
    expect([code, message]).toEqual([
      'cell_in_argument',
      `선택한 Orders!D4 셀을 인수 ${range}에서 읽으므로, 수식이 자신을 읽게 됩니다. 다른 셀을 고르세요.`,
    ]);
  });

  test.each([['D5:D'], ['Other!D4'], ['E:F'], ['1:3']])(
    'but a cell beside the argument %s is free',
    (range) => {
      const host = aSpreadsheet();
      host.select(LEAD, 'Orders', 'D4');
      expect(insert(host, 'CHURN', ['8', range]).cell).toBe('Orders!D4');
    },
  );

  test('over what a cell holds, unless that cell is named', () => {
    const host = aSpreadsheet();
    host.select(LEAD, 'Orders', 'B2');
    const payload = { name: 'CHURN', args: ['8', '100'] };
    const error = refused(host, 'insertFunction', payload);
    expect([error.code, error.field, error.message]).toEqual([
      'cell_filled',
      'Orders!B2',
      'Orders!B2 셀에 ‘100’ 내용이 있습니다. 바꿀지 정하거나 다른 셀을 고르세요.',
    ]);
    expect(refused(host, 'insertFunction', { ...payload, replace: 'Orders!B3' }).code).toBe(
      'cell_filled',
    );
    expect(cellAt(host, 1, 1)?.value).toBe(100);
    expect(insert(host, 'CHURN', payload.args, { replace: 'Orders!B2' }).cell).toBe('Orders!B2');
    expect(cellAt(host, 1, 1)?.value).toBe(0.08);
    expect(refused(host, 'insertFunction', payload).message).toContain('‘=CHURN(8, 100)’');
  });

  test.each([
    [';;;', 12345],
    ['0;-0;;@', 0],
  ])('over what the format %s hides', (format, value) => {
    const host = aSpreadsheet();
    const [sheet] = host.workbook.sheets;
    host.workbook.write(sheet, 3, 3, [[value]]);
    const area = { row: 3, column: 3, rows: 1, columns: 1 };
    host.workbook.setFormats(sheet, area, [[format]]);
    host.select(LEAD, 'Orders', 'D4');
    const { code, message } = refused(host, 'insertFunction', { name: 'CHURN', args: ['8', '1'] });
    expect([code, message]).toEqual(['cell_filled', expect.stringContaining(`‘${value}’`)]);
    expect(cellAt(host, 3, 3)?.value).toBe(value);
  });

  test('by somebody who may not edit', () => {
    const host = aSpreadsheet({ users: [aUser(LEAD), aUser(MINJI, { canEdit: false })] });
    host.select(MINJI, 'Orders', 'D4');
    const payload = { name: 'CHURN', args: ['8', '100'] };
    expect(refused(host, 'insertFunction', payload, MINJI).code).toBe('no_edit_right');
    expect(cellAt(host, 3, 3)).toBeUndefined();
  });

  test('where nothing is selected', () => {
    const error = refused(aSpreadsheet(), 'insertFunction', { name: 'CHURN', args: ['8', '100'] });
    expect(error.code).toBe('selection_none');
  });
});

test.each([
  ['A2', [undefined, 2, 1, 2, 1]],
  ['$B$3', [undefined, 3, 2, 3, 2]],
  ['AA10:C2', [undefined, 2, 3, 10, 27]],
  ['A2:B', [undefined, 2, 1, Infinity, 2]],
  ['C:A', [undefined, 1, 1, Infinity, 3]],
  ['5:2', [undefined, 2, 1, 5, Infinity]],
  ["'It''s'!A1", ["It's", 1, 1, 1, 1]],
  ['고객!C2:C', ['고객', 2, 3, Infinity, 3]],
  ["'A1'!b2", ['A1', 2, 2, 2, 2]],
])('%s is read as the block that it names', (text, [sheet, top, left, bottom, right]) => {
  expect(rangeIn(text)).toEqual({ sheet, top, left, bottom, right });
});
