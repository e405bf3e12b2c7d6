import type { Standing } from '../domain/kpi/standing';
import type { CellValue } from '../domain/measure/reference';
import { keptCell } from './cell-values';
import { actualFormulas, repeatedIds } from './definition-rows';
import type { SheetsDocument } from './document';
import { findTable, type FoundTable } from './find-tables';
import { rowsOf, writeRows, type RowCells, type RowUpdate, type TableRow } from './sheets-table';
import { midnights } from './zone-instants';
import { FIRST_DATA_ROW } from '../contract/tables';

const MOST_ATTEMPTS = 3;

function computedKeys({ design }: FoundTable): string[] {
  return design.fields.filter(({ computed }) => computed).map(({ key }) => key);
}

function idOf(row: TableRow): string {
  return String(row.cell('id')).trim();
}

/**
 * Writes standings into the rows of their ids. The sheet offers no way to read and write in one step, so
 * afterwards the ids are read once more: when rows were sorted, inserted or deleted at that very moment,
 * each row is given its own cells again.
 */
export function writeStandings(
  document: SheetsDocument,
  found: FoundTable,
  standings: readonly Standing[],
  evaluatedAt: Date,
): void {
  const midnight = midnights(document.zone());
  const byId = new Map(
    standings.map((standing) => [standing.kpi, standingCells(standing, evaluatedAt, midnight)]),
  );
  const cells = cellsById(found, byId);
  const measured = rowsOf(found).some((row) => hasMeasure(row) && byId.has(idOf(row)));
  const keys = [...computedKeys(found), ...(measured ? ['actual'] : [])];
  let table = found;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    writeRows(table, updatesOf(table, cells, keys), keys);
    const after = findTable(document, 'kpis');
    if (placesOf(after) === placesOf(table)) return;
    table = after;
  }
}

function hasMeasure(row: TableRow): boolean {
  return String(row.cell('measure')).trim() !== '';
}

interface WrittenStanding {
  computed: RowCells;
  /** What `actual` shows when a measure fills it. */
  live: CellValue;
}

/** What each row is to hold in the columns that are written: its standing, or what it holds already. */
function cellsById(
  table: FoundTable,
  standings: ReadonlyMap<string, WrittenStanding>,
): ReadonlyMap<string, RowCells> {
  const rows = rowsOf(table);
  const repeated = repeatedIds(rows.map((row) => ({ id: idOf(row), rowNumber: row.rowNumber })));
  const formulas = actualFormulas(table, rows);
  const cells = new Map<string, RowCells>();
  for (const row of rows) {
    const id = idOf(row);
    if (id === '' || repeated.has(id)) continue;
    const standing = standings.get(id);
    const present: Record<string, CellValue> = {};
    for (const key of computedKeys(table)) present[key] = keptCell(row.cell(key), '');
    const formula = formulas[row.rowNumber - FIRST_DATA_ROW] ?? '';
    const actual =
      standing && hasMeasure(row) ? standing.live : keptCell(row.cell('actual'), formula);
    cells.set(id, { ...present, ...standing?.computed, actual });
  }
  return cells;
}

function updatesOf(
  table: FoundTable,
  cells: ReadonlyMap<string, RowCells>,
  keys: readonly string[],
): RowUpdate[] {
  const others = table.design.fields.map(({ key }) => key).filter((key) => !keys.includes(key));
  return rowsOf(table).flatMap((row) => {
    const own = cells.get(idOf(row));
    if (own) return [{ rowNumber: row.rowNumber, cells: own }];
    // A row that holds nothing but what was just written into it is one that was inserted meanwhile.
    const empty = others.every((key) => row.cell(key) === '');
    const blank = Object.fromEntries(keys.map((key) => [key, '']));
    return empty ? [{ rowNumber: row.rowNumber, cells: blank }] : [];
  });
}

/** Which id stands in which row. */
function placesOf(table: FoundTable): string {
  return rowsOf(table)
    .map((row) => `${row.rowNumber} ${idOf(row)}`)
    .join('\n');
}

function standingCells(
  standing: Standing,
  evaluatedAt: Date,
  midnight: (day: number) => Date,
): WrittenStanding {
  return {
    live: standing.live ?? standing.value ?? '',
    computed: {
      status: standing.status,
      value: standing.value ?? '',
      attainment: standing.attainment ?? '',
      expected: standing.expected ?? '',
      landing: standing.landing ?? '',
      trend: standing.trend ?? '',
      period: midnight(standing.period.from),
      evaluated_at: evaluatedAt,
    },
  };
}
