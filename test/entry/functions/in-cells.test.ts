import type { ScriptHost } from '../../../workbench/host/api';
import type { Sheet } from '../../../workbench/workbook/sheet';
import { aSpreadsheet } from '../../support/a-spreadsheet';
import { aUser, LEAD } from '../../support/script-host';
import { asWritten, type DocumentedExample, documentedExamples } from './documented-examples';

const FORMULA_ROW = 19;

interface Bench {
  host: ScriptHost;
  sheet: Sheet;
}

/** An empty sheet of a spreadsheet with the built add-on. */
function aBench(locale: string, language: string, timeZone = 'Asia/Seoul'): Bench {
  const host = aSpreadsheet({
    data: { locale, timeZone },
    users: [aUser(LEAD, { locale: language })],
  });
  return { host, sheet: host.workbook.insertSheet('Example') };
}

function write({ host, sheet }: Bench, address: string, value: unknown): void {
  const place = host.workbook.areaOf(address, sheet);
  if (!place) throw new Error(`no cell ${address}`);
  host.workbook.write(sheet, place.area.row, place.area.column, [[value]]);
}

/** What stands in the cell of the formula, and in as many around it as the result has. */
function shown({ host, sheet }: Bench, rows: number, columns: number): unknown {
  const area = { row: FORMULA_ROW, column: 0, rows, columns };
  const values = host.workbook.values(sheet, area);
  return rows === 1 && columns === 1 ? values[0][0] : values;
}

function formulaShows(bench: Bench, formula: string, rows = 1, columns = 1): unknown {
  write(bench, `A${FORMULA_ROW + 1}`, formula);
  return shown(bench, rows, columns);
}

function noteOf({ host, sheet }: Bench): string | undefined {
  return host.workbook.errorNote(sheet, FORMULA_ROW, 0);
}

function exampleShows(locale: string, { formula, cells, expected }: DocumentedExample): unknown {
  const bench = aBench(locale, 'ko');
  for (const [address, value] of cells) if (value !== '') write(bench, address, value);
  const rows = Array.isArray(expected) ? expected.length : 1;
  const columns = Array.isArray(expected) ? (expected[0] as unknown[]).length : 1;
  return formulaShows(bench, formula, rows, columns);
}

const examples = documentedExamples();

describe.each(['ko_KR', 'en_US'])('in a spreadsheet of the locale %s', (locale) => {
  test.each(examples.map((example) => [example.formula, example] as const))(
    'the documented example %s shows in a cell what the help says',
    (_, example) => {
      const { expected } = example;
      expect(asWritten(exampleShows(locale, example), expected)).toEqual(expected);
    },
  );
});

describe('an error in a cell', () => {
  test.each([
    ['ko', 'CHURN: ends 범위의 2번째 행: 종료일(2026-01-03)이 시작일(2026-02-01)보다 빠릅니다'],
    ['en', 'CHURN: ends row 2 of the range (2026-01-03) is before its start (2026-02-01)'],
  ])('is told in the language of the reader: %s', (language, sentence) => {
    const bench = aBench('en_US', language);
    write(bench, 'B2', '2026-01-01');
    write(bench, 'B3', '2026-02-01');
    write(bench, 'C3', '2026-01-03');
    const formula = '=CHURN(B2:B, C2:C, "2026-03-01", "2026-03-31")';
    expect(formulaShows(bench, formula)).toBe('#ERROR!');
    expect(noteOf(bench)).toContain(sentence);
  });
});

describe('calls to the host', () => {
  const churnIn = (zone: string, starts: unknown[][], ends: unknown[][]) => {
    const { host } = aBench('en_US', 'en', zone);
    const args = [starts, ends, '2026-03-01', '2026-03-31'];
    return host.run('CHURN', args, { user: LEAD, authMode: 'CUSTOM_FUNCTION' });
  };
  const midnight = (iso: string, offset: string) => new Date(`${iso}T00:00:00${offset}`);

  test('are none where dates are at midnight in the zone of the script', () => {
    const start = midnight('2026-01-01', '+09:00');
    const { result, calls } = churnIn(
      'Asia/Seoul',
      [[start]],
      [[midnight('2026-03-31', '+09:00')]],
    );
    expect([result, calls.total]).toEqual([1, 0]);
  });

  test('are one trip to the service where they are not', () => {
    const start = midnight('2026-01-01', '-05:00');
    const { result, calls } = churnIn(
      'America/New_York',
      [[start]],
      [[midnight('2026-03-31', '-04:00')]],
    );
    expect([result, calls.total, calls.service]).toEqual([1, 2, 1]);
  });

  test('are one for the language of an error', () => {
    const { host } = aBench('en_US', 'en');
    const failing = () =>
      host.run('CHURN', [1, 0], { user: LEAD, authMode: 'CUSTOM_FUNCTION', kind: 'editor' });
    expect(failing).toThrow('CHURN: at_start is 0');
    expect(host.lastCalls().byMethod).toEqual({ 'Session.getActiveUserLocale': 1 });
  });
});

describe('dates of another zone than the script’s', () => {
  test('are days of the spreadsheet also where every date came as text', () => {
    const bench = aBench('en_US', 'en', 'America/New_York');
    const text = (address: string, value: string) => write(bench, address, `'${value}`);
    ['2026-01-05', '2026-02-03', '2026-03-02'].forEach((start, row) => text(`A${row + 2}`, start));
    const table = formulaShows(bench, '=CHURN_BY(A2:A4, B2:B4)', 2, 1) as unknown[][];
    expect(table[1][0]).toEqual(new Date('2026-01-01T00:00:00-05:00'));
  });

  test.each(['America/New_York', 'Pacific/Auckland', 'UTC', 'Asia/Kolkata'])(
    'are days of the spreadsheet in %s',
    (zone) => {
      const bench = aBench('en_US', 'en', zone);
      write(bench, 'A2', '2026-01-01');
      write(bench, 'A3', '2026-01-05');
      write(bench, 'B3', '2026-03-31');
      const until = (last: number) =>
        formulaShows(bench, `=CHURN(A2:A3, B2:B3, DATE(2026,3,1), DATE(2026,3,${last}))`);
      expect([until(31), until(30)]).toEqual([0.5, 0]);
    },
  );
});
