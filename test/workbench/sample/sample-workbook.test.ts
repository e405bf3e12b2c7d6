import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TABLES } from '../../../src/contract/tables/table-designs';
import { readWorkbookFile } from '../../../workbench/files/workbook-file';
import { createScriptHost } from '../../../workbench/host/script-host';
import { orderLines } from '../../../workbench/sample/order-lines';
import { makeSampleWorkbook } from '../../../workbench/sample/sample-workbook';
import { openWorkbook, type WorkbookFile } from '../../../workbench/server/open-workbook';
import { Workbook } from '../../../workbench/workbook/workbook';
import type { SheetData, WorkbookData } from '../../../workbench/workbook/workbook-data';
import { inOneForm } from '../files/some-workbook';

/** Days since 1970 of the first quarter of 2026. */
const QUARTER = [Date.UTC(2026, 0, 1), Date.UTC(2026, 2, 31)].map((at) => at / 86_400_000);

/** The workbook with the first rows of each sheet: comparing a quarter of a million cells takes too long. */
function beginning(workbook: WorkbookData): WorkbookData {
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.slice(0, 250) }));
  return inOneForm({ ...workbook, sheets });
}

/** As the workbench makes and keeps it when it is opened without a file. */
let kept: WorkbookFile;
beforeAll(async () => {
  const sampleFolder = mkdtempSync(path.join(tmpdir(), 'waymark-sample-'));
  kept = await openWorkbook({ sampleFolder, language: 'ko' });
});

describe.each([
  ['ko', '계산', '서부', () => structuredClone(kept.data)],
  ['en', 'Figures', 'West', () => makeSampleWorkbook('en')],
] as const)('the made sample in %s', (language, figuresTitle, west, made) => {
  let workbook: WorkbookData;
  beforeAll(() => {
    workbook = made();
  });

  const sheetOf = (title: string) => {
    const sheet = workbook.sheets.find((one) => one.title === title);
    if (!sheet) throw new Error(`no sheet ${title}`);
    return sheet;
  };
  const columnOf = (sheet: SheetData, key: string) => {
    const index = sheet.cells[0].findIndex((cell) => cell?.value === key);
    return sheet.cells.slice(2).map((row) => row?.[index]?.value);
  };

  test('has the six tables with their keys in a hidden first row and headings in the second', () => {
    for (const { name, title, fields } of TABLES) {
      const sheet = sheetOf(title[language]);
      expect(sheet.metadata).toContainEqual(
        expect.objectContaining({ key: 'waymark.table', value: name }),
      );
      expect(sheet.hiddenRows).toEqual([1]);
      const [keys, headings] = sheet.cells.map((row) => row.map((cell) => cell?.value));
      expect(keys.slice(0, fields.length)).toEqual(fields.map(({ key }) => key));
      expect(headings.slice(0, fields.length)).toEqual(
        fields.map(({ heading }) => heading[language]),
      );
    }
  });

  test('registers twelve active KPIs under numbers in order', () => {
    const register = sheetOf(TABLES[0].title[language]);
    const ids = columnOf(register, 'id').filter((id) => id !== undefined);
    expect(ids).toEqual(
      Array.from({ length: 12 }, (_, index) => `K-${String(index + 1).padStart(3, '0')}`),
    );
    const states = columnOf(register, 'state').filter((state) => state !== undefined);
    expect(new Set(states)).toEqual(new Set([language === 'ko' ? '운영 중' : 'Active']));
  });

  test('is read on 2026-04-01 at 08:30 in Seoul, with alerts off and no mail sent', () => {
    expect(workbook.timeZone).toBe('Asia/Seoul');
    expect(workbook.hostMemory).toMatchObject({
      clock: '2026-03-31T23:30:00.000Z',
      triggers: [],
      outbox: [],
    });
  });

  test('shows cell functions whose values are those of the order lines', () => {
    const figures = sheetOf(figuresTitle);
    const valueOf = (formula: RegExp) =>
      figures.cells
        .flat()
        .filter((cell) => formula.test(cell?.formula ?? ''))
        .at(-1)?.value;
    const sales = orderLines()
      .filter(
        ({ region, orderedOn }) =>
          region === 'West' && orderedOn >= QUARTER[0] && orderedOn <= QUARTER[1],
      )
      .reduce((sum, line) => sum + line.sales, 0);
    expect(valueOf(new RegExp(`"${west}"`))).toBeCloseTo(sales, 6);
    const broken = figures.cells
      .flat()
      .filter((cell) => cell?.formula && typeof cell.value !== 'number');
    expect(broken).toEqual([]);
    expect(
      figures.cells.flat().filter((cell) => cell?.formula?.startsWith('=CHURN(')),
    ).toHaveLength(6);
  });

  test('shows every kind of standing on its first morning', () => {
    const host = createScriptHost({
      workbook: new Workbook(workbook),
      dist: 'dist',
      users: [{ email: 'lead@example.com', locale: language, account: 'workspace', canEdit: true }],
      now: new Date('2026-03-31T23:30:00.000Z'),
    });
    const answer = host.callFromPage('lead@example.com', 'waymark', [
      'evaluateNow',
      { dryRun: true },
    ]);
    const { data } = answer as { data: { kpis: { id: string; status: string }[] } };
    expect(Object.fromEntries(data.kpis.map(({ id, status }) => [id, status]))).toEqual({
      'K-001': 'too_early',
      'K-002': 'missed',
      'K-003': 'at_risk',
      'K-004': 'missed',
      'K-005': 'on_track',
      'K-006': 'met',
      'K-007': 'missed',
      'K-008': 'on_track',
      'K-009': 'missed',
      'K-010': 'short',
      'K-011': 'no_data',
      'K-012': 'error',
    });
    expect(host.outbox).toEqual([]);
  });
});

test('the made sample is the same workbook after it was written to a file and read', async () => {
  const { workbook: read, losses } = await readWorkbookFile(kept.path);
  expect(losses).toEqual([]);
  expect(beginning(read)).toEqual(beginning(kept.data));
});
