import fc from '../support/fast-check';
import type { ScriptHost } from '../../workbench/host/api';
import type { Sheet } from '../../workbench/workbook/sheet';
import { copiesOf, withFewBlankRows } from '../support/a-disturbance';
import { aDraft } from '../support/a-draft';
import { aSetUpSpreadsheet, ask, LEAD, MINJI, tableSheet, told } from '../support/a-spreadsheet';
import { IS_WHOLE, recordSweep } from '../support/sweep';

const TABLES = ['kpis', 'measurements', 'alerts'] as const;
/** A column of a person's own, far to the right, that says which row of which table this is. */
const OWN = 'my own mark';

/** Three missed KPIs with their values and alerts; each row carries a mark that names its id. */
function inUse(): ScriptHost {
  const host = aSetUpSpreadsheet();
  ['가', '나', '다'].forEach((name, index) => {
    const parts = { name, aggregation: 'last', target: 500 } as const;
    told(host, 'saveKpi', { draft: aDraft(parts, `form-${index}`) });
  });
  told(host, 'switchAlerts', { on: true });
  host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });
  for (const table of TABLES) {
    const sheet = tableSheet(host, table);
    const column = sheet.lastColumn();
    for (let row = 2; row < sheet.lastRow(); row += 1) {
      const id = host.workbook.value(sheet, row, 0);
      const mark = `${OWN} ${table} ${row}`;
      host.workbook.write(sheet, row, column, [[mark, `'${String(id)}`]]);
    }
  }
  return withFewBlankRows(host, 6);
}

type Edit = (host: ScriptHost, sheet: Sheet) => void;
const within = (at: number, size: number) => at % Math.max(size, 1);

/** What people do to a sheet, at any place of it. */
const EDITS: Readonly<Record<string, (at: number, to: number) => Edit>> = {
  // Mostly of the first rows: there it hurts.
  'delete row': (at) => (host, sheet) => {
    if (sheet.rowCount > 3) host.workbook.deleteRows(sheet, within(at, 4));
  },
  'insert row': (at) => (host, sheet) =>
    host.workbook.insertRows(sheet, within(at, sheet.rowCount)),
  'move row': (at, to) => (host, sheet) => {
    const rows = sheet.lastRow();
    if (rows > 1) host.workbook.moveRows(sheet, within(at, rows), 1, within(to, Math.min(rows, 4)));
  },
  'move column': (at, to) => (host, sheet) => {
    const columns = sheet.lastColumn();
    if (columns > 1) host.workbook.moveColumns(sheet, within(at, columns), 1, within(to, columns));
  },
  sort: (at, to) => (host, sheet) => {
    const row = within(at, 4);
    const rows = sheet.lastRow() - row;
    if (rows < 1) return;
    const area = { row, column: 0, rows, columns: sheet.columnCount };
    host.workbook.sort(sheet, area, [{ column: within(to, 12), ascending: at % 2 === 0 }]);
  },
  'paste over row 1': (at, to) => (host, sheet) => {
    const count = 1 + within(to, 4);
    host.workbook.write(sheet, 0, within(at, 20), [Array.from({ length: count }, () => '메모')]);
  },
  'clear headings': () => (host, sheet) =>
    host.workbook.clearContent(sheet, { row: 1, column: 0, rows: 1, columns: 10 }),
  'rename sheet': (at) => (host, sheet) =>
    host.workbook.renameSheet(sheet, `시트 ${at} ${sheet.id}`),
  'rename heading': (at) => (host, sheet) => {
    // Only where the headings are: elsewhere it would be somebody's data.
    if (host.workbook.value(sheet, 1, 2) === '') return;
    const mark = host.workbook.values(sheet, { row: 1, column: 0, rows: 1, columns: 60 });
    if (mark[0].some((cell) => String(cell).startsWith(OWN))) return;
    host.workbook.write(sheet, 1, 3 + within(at, 8), [['우리 말']]);
  },
  'unhide rows': () => (_host, sheet) => sheet.hiddenRows.clear(),
  'hide rows': (at) => (_host, sheet) => void sheet.hiddenRows.add(within(at, sheet.rowCount)),
  lock: (at) => (_host, sheet) =>
    void sheet.protections.push({
      range: `A${1 + within(at, 6)}:F`,
      description: '잠금',
      warningOnly: false,
      editors: [LEAD],
    }),
  'make a Table': () => (_host, sheet) => {
    sheet.typedColumns = [`A1:AZ${sheet.rowCount}`];
  },
  'duplicate sheet': () => (host, sheet) => void host.workbook.duplicateSheet(sheet),
};

const anEdit = fc.record({
  table: fc.constantFrom(...TABLES),
  name: fc.constantFrom(...Object.keys(EDITS)),
  at: fc.nat(40),
  to: fc.nat(40),
});

/** Every marked row of the tables as it stands, and whether it holds its id still. */
function markedRows(host: ScriptHost): string[] {
  return TABLES.flatMap((table) => {
    const sheet = host.workbook.sheetById(tableSheet(host, table).id)!;
    const area = { row: 0, column: 0, rows: sheet.lastRow(), columns: sheet.lastColumn() };
    return host.workbook.values(sheet, area).flatMap((cells) => {
      const at = cells.findIndex((cell) => String(cell).startsWith(OWN));
      if (at < 0) return [];
      const mark = String(cells[at]);
      const id = mark.split(' ').at(-1);
      // The id that the row was given is in it still, wherever its column went.
      const holds = cells.some((cell) => String(cell) === id);
      return [`${mark} ${holds ? 'whole' : 'without its id'}`];
    });
  }).sort();
}

const act = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    // What a run throws is said to people as well; a fault of ours or of the stand-in is not.
    if ((error as Error).name === 'StandInError') throw error;
    return (error as Error).message;
  }
};

test('after any ten harmful edits, opening, a run and a repair lose no row, change no id and say what is left', () => {
  const fresh = copiesOf(inUse());
  const runs = IS_WHOLE ? 600 : 12;
  fc.assert(
    fc.property(
      fc.array(anEdit, { minLength: 1, maxLength: 10 }),
      fc.constantFrom(LEAD, MINJI),
      (edits, user) => {
        const host = fresh();
        const ids = new Map(TABLES.map((table) => [table, tableSheet(host, table).id]));
        for (const { table, name, at, to } of edits) {
          const sheet = host.workbook.sheetById(ids.get(table)!);
          if (sheet) EDITS[name](at, to)(host, sheet);
        }
        const before = markedRows(host);
        act(() => ask(host, 'start', {}, user));
        const kind = 'time-trigger';
        act(() => host.run('runHourly', [], { user, authMode: 'FULL', kind }));
        const repaired = ask(host, 'repairTables', {}, user) as {
          ok: boolean;
          data?: { problems: { message: string }[] };
          error?: { message: string };
        };
        expect(markedRows(host)).toEqual(before);
        // It ends whole, or with sentences that say what to do.
        const sentences = repaired.ok
          ? repaired.data!.problems.map(({ message }) => message)
          : [repaired.error!.message];
        for (const sentence of sentences) expect(sentence.length).toBeGreaterThan(20);
        const again = ask(host, 'start', {}, user) as { ok: boolean };
        expect(again.ok).toBe(true);
      },
    ),
    { numRuns: runs, endOnFailure: !IS_WHOLE },
  );
  recordSweep('inputs', runs, 0);
});
