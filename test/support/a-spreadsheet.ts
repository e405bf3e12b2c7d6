import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RpcAnswer } from '../../src/contract/rpc/answer';
import type { CallCount, HostOptions, ScriptHost } from '../../workbench/host/api';
import { createScriptHost } from '../../workbench/host/script-host';
import type { Sheet } from '../../workbench/workbook/sheet';
import { blankSheet } from '../../workbench/workbook/sheet-list';
import { Workbook } from '../../workbench/workbook/workbook';
import type { WorkbookData } from '../../workbench/workbook/workbook-data';
import { aUser, LEAD, MINJI } from './script-host';

export { LEAD, MINJI };

/** A shop's orders, one a row: date and amount. */
const ORDERS: unknown[][] = [
  ['Date', 'Amount'],
  ['2026-01-10', 100],
  ['2026-01-20', 150],
  ['2026-02-03', 300],
  ['2026-03-05', 120],
  ['2026-03-31', 80],
];

export type SpreadsheetParts = Partial<Omit<HostOptions, 'workbook'>> & {
  data?: Partial<WorkbookData>;
};

/** The built add-on on a workbook with an `Orders` sheet, at 08:30 on 2026-04-01 in Seoul. */
export function aSpreadsheet({ data, ...options }: SpreadsheetParts = {}): ScriptHost {
  const workbook = new Workbook({
    title: 'Shop',
    locale: 'ko_KR',
    timeZone: 'Asia/Seoul',
    sheets: [{ ...blankSheet(0, 'Orders'), rowCount: 100, columnCount: 6 }],
    namedRanges: [],
    hostMemory: {},
    ...data,
  });
  workbook.write(workbook.sheets[0], 0, 0, ORDERS);
  return createScriptHost({
    workbook,
    dist: 'dist',
    users: [aUser(LEAD), aUser(MINJI)],
    now: new Date('2026-03-31T23:30:00Z'),
    ...options,
  });
}

/** What a page gets; its user is the team lead unless another is named. */
export function ask(host: ScriptHost, method: unknown, payload?: unknown, user = LEAD) {
  return host.callFromPage(user, 'waymark', [method, payload]) as RpcAnswer<never>;
}

/** The data of an answer that must not be an error. */
export function told<Data>(host: ScriptHost, method: string, payload?: unknown, user = LEAD): Data {
  const answer = ask(host, method, payload, user);
  if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
  return answer.data as Data;
}

/** The error of an answer that must be one. */
export function refused(host: ScriptHost, method: unknown, payload?: unknown, user = LEAD) {
  const answer = ask(host, method, payload, user);
  if (answer.ok) throw new Error(`${String(method)} was answered: ${JSON.stringify(answer.data)}`);
  return answer.error;
}

/** A spreadsheet that the add-on has just set up. */
export function setUpAnew(parts: SpreadsheetParts = {}, language = 'ko'): ScriptHost {
  const host = aSpreadsheet(parts);
  told(host, 'setUp', { language });
  return host;
}

/** The same with few blank rows, of the one that is set up once for all test files of a run. */
export function aSetUpSpreadsheet(parts: SpreadsheetParts = {}): ScriptHost {
  // In another file or for other people setting up may make something else.
  if (parts.data ?? parts.users) return setUpAnew(parts);
  const data = preparedData();
  return aSpreadsheet({ now: new Date(String(data.hostMemory.clock)), ...parts, data });
}

/** Deletes most of the blank rows below the tables: a run that reads them a thousand times is slow. */
export function withFewBlankRows(host: ScriptHost, spare = 12): ScriptHost {
  for (const sheet of host.workbook.sheets) {
    const kept = sheet.lastRow() + spare;
    const surplus = sheet.rowCount - kept;
    if (surplus > 0) host.workbook.deleteRows(sheet, kept, surplus);
  }
  return host;
}

function preparedData(): WorkbookData {
  // This folder is of one run of the tests, so of one build.
  const file = path.join(tmpdir(), 'set-up.json');
  if (!existsSync(file)) {
    const host = withFewBlankRows(setUpAnew(), 60);
    const data = { ...host.workbook.toData(), hostMemory: host.memory() };
    // Another file of tests may look for it at the same time.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(data));
    renameSync(`${file}.${process.pid}`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as WorkbookData;
}

export function callsOf(host: ScriptHost): CallCount {
  return host.lastCalls();
}

export function sheetTitled(host: ScriptHost, title: string): Sheet {
  const sheet = host.workbook.sheetByTitle(title);
  if (!sheet) throw new Error(`no sheet ${title}`);
  return sheet;
}

/** The sheet of a table, by its mark. */
export function tableSheet(host: ScriptHost, table: string): Sheet {
  const sheet = host.workbook.sheets.find(({ metadata }) =>
    metadata.some(({ value }) => value === table),
  );
  if (!sheet) throw new Error(`no table ${table}`);
  return sheet;
}

/** The table's rows as objects by key; blank cells are left out, dates are ISO instants. */
export function rowsOfTable(host: ScriptHost, table: string): Record<string, unknown>[] {
  const sheet = tableSheet(host, table);
  const area = { row: 0, column: 0, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  const [keys, , ...rows] = host.workbook.values(sheet, area);
  return rows.map((row) =>
    Object.fromEntries(
      keys
        .map((key, index) => [String(key), row[index]] as const)
        .filter(([key, value]) => key !== '' && value !== '')
        .map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
    ),
  );
}

/** Row and column, from 0, of a key's cell in the nth data row (from 0). */
export function placeOf(host: ScriptHost, table: string, key: string, row = 0) {
  const sheet = tableSheet(host, table);
  const area = { row: 0, column: 0, rows: 1, columns: sheet.lastColumn() };
  const column = host.workbook.values(sheet, area)[0].indexOf(key);
  if (column < 0) throw new Error(`no column ${key}`);
  return { sheet, row: row + 2, column };
}

/** Types into a table's cell as a person would. */
export function typeInto(
  host: ScriptHost,
  table: string,
  key: string,
  value: unknown,
  rowIndex = 0,
): void {
  const { sheet, row, column } = placeOf(host, table, key, rowIndex);
  host.workbook.write(sheet, row, column, [[value]]);
}
