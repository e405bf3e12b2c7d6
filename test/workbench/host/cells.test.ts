import type { CellArgument } from '../../../workbench/host/cell-functions';
import { aHost, aUser, LEAD, MINJI } from '../../support/script-host';

const CODE = `
  let called = 0;
  function COUNT_UP() { called += 1; return called; }
  function ECHO(value) { return value; }
  function KIND(value) { return [[Object.prototype.toString.call(value), value instanceof Date, Array.isArray(value)]]; }
  function GIVE(what) {
    return { nan: NaN, infinity: Infinity, undef: undefined, nothing: null, object: {}, fn: () => 1, flat: [1, 2], ragged: [[1], [1, 2]], empty: [] }[what];
  }
  function FAILS() {
    throw new Error('no rate');
  }
  function MAILS() { MailApp.sendEmail('a@example.com', 's', 'b'); return 1; }
  function LOCALE() { return Session.getActiveUserLocale() + Session.getActiveUser().getEmail(); }
  function LACKS() { return SpreadsheetApp.setFoo(); }
  function NEW_DATE() { return new Date(Date.UTC(2026, 0, 1)); }
  function hidden_() { return 1; }`;

const call = (name: string, ...args: CellArgument[]) => aHost(CODE).cellFunctions.call(name, args);

describe('gas/guides/sheets/functions: cells', () => {
  test('find the public functions', () => {
    const { names } = aHost(CODE).cellFunctions;
    expect(names).toContain('FAILS');
    expect(names).not.toContain('hidden_');
  });

  test('each call has fresh globals', () => {
    const { cellFunctions } = aHost(CODE);
    expect([cellFunctions.call('COUNT_UP', []), cellFunctions.call('COUNT_UP', [])]).toEqual([
      { value: 1 },
      { value: 1 },
    ]);
  });

  test('give dates and ranges as values of the script', () => {
    expect(call('KIND', new Date(0))).toEqual({ value: [['[object Date]', true, false]] });
    expect(call('KIND', [['a', 1]])).toEqual({ value: [['[object Array]', false, true]] });
    expect(call('KIND')).toEqual({ value: [['[object Undefined]', false, false]] });
  });

  test.each<[CellArgument]>([
    [1.5],
    ['text'],
    [true],
    [''],
    [
      [
        [1, 'a'],
        [false, ''],
      ],
    ],
  ])('take back %p', (value) => {
    expect(call('ECHO', value)).toEqual({ value });
  });

  test('take back dates', () => {
    expect(call('NEW_DATE')).toEqual({ value: new Date('2026-01-01T00:00:00Z') });
  });

  test('apps-script-samples#12: an error shows its message and line in the note', () => {
    expect(call('FAILS')).toEqual({ error: '#ERROR!', note: 'no rate (line 10).' });
  });

  test('may not mail, and do not know who looks', () => {
    expect(call('MAILS')).toMatchObject({
      note: expect.stringMatching(/^You do not have permission to call MailApp.sendEmail/),
    });
    expect(call('LOCALE')).toEqual({ value: 'ko' });
  });

  test('run in the language of the person at the keyboard', () => {
    const host = aHost(CODE, { users: [aUser(LEAD), aUser(MINJI, { locale: 'en' })] });
    host.open(MINJI);
    expect(host.cellFunctions.call('LOCALE', [])).toEqual({ value: 'en' });
  });

  test('say what the stand-in lacks', () => {
    expect(call('LACKS')).toEqual({
      error: '#ERROR!',
      note: 'SpreadsheetApp.setFoo is not provided by the stand-in',
    });
  });

  test('a function that no caller can read is refused', () => {
    expect(call('GIVE', 'fn')).toMatchObject({ error: '#ERROR!' });
  });

  test('neither move the clock nor count in the run that recalculates them', () => {
    const host = aHost(`${CODE} function SLEEPS() { Utilities.sleep(5000); return 1; }`);
    host.cellFunctions.call('SLEEPS', []);
    expect(host.now()).toEqual(new Date('2026-03-31T23:30:00Z'));
    expect(host.lastCalls().total).toBe(0);
  });
});

describe('platform notes 1c: what a cell surely takes', () => {
  /** What the workbook shows for a formula. */
  function shown(formula: string) {
    const host = aHost(CODE);
    const [sheet] = host.workbook.sheets;
    host.workbook.write(sheet, 0, 0, [[formula]]);
    return [host.workbook.value(sheet, 0, 0), host.workbook.errorNote(sheet, 0, 0)];
  }

  test.each(['nan', 'infinity', 'undef', 'nothing', 'object', 'fn', 'flat', 'ragged', 'empty'])(
    '%s is refused by name',
    (what) => {
      const [value, note] = shown(`=GIVE("${what}")`);
      expect(value).toBe('#ERROR!');
      expect(note).toMatch(/GIVE|function/);
    },
  );

  test('release notes 2014-04-03: equal calls are answered once', () => {
    const host = aHost('function UNIQUE_ID(value) { return value + Utilities.getUuid(); }');
    const [sheet] = host.workbook.sheets;
    host.workbook.write(sheet, 0, 0, [['=UNIQUE_ID(1)', '=UNIQUE_ID(1)', '=UNIQUE_ID("1")']]);
    const [[first, second, third]] = host.workbook.values(sheet, {
      row: 0,
      column: 0,
      rows: 1,
      columns: 3,
    });
    expect(first).toBe(second);
    expect(first).not.toBe(third);
  });

  test('a formula may read the spreadsheet through its function, and not write it', () => {
    const host = aHost(`
      function ZONE() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(); }
      function WRITE() { SpreadsheetApp.getActiveSheet().getRange('C3').setValue(1); return 1; }`);
    const [sheet] = host.workbook.sheets;
    host.workbook.write(sheet, 0, 0, [['=ZONE()', '=WRITE()']]);
    expect(host.workbook.value(sheet, 0, 0)).toBe('Asia/Seoul');
    expect(host.workbook.value(sheet, 0, 1)).toBe('#ERROR!');
    expect(host.workbook.errorNote(sheet, 0, 1)).toMatch(
      /^You do not have permission to call SpreadsheetApp.Range.setValue/,
    );
    expect(host.workbook.value(sheet, 2, 2)).toBe('');
  });

  test('a formula finds the function whatever its case', () => {
    expect(shown('=echo(21)*2')[0]).toBe(42);
  });

  test('a private function is no function of a formula', () => {
    expect(shown('=hidden_()')[0]).toBe('#NAME?');
  });
});
