import type { Register, RegisterReading, RowProblem } from '../app/ports';
import type { Kpi } from '../domain/kpi/kpi';
import type { Standing } from '../domain/kpi/standing';
import type { CellValue } from '../domain/measure/reference';
import type { ZoneReader } from '../domain/calendar/zone';
import { midnights } from './zone-instants';
import type { SheetsDocument } from './document';
import { registerRows, repeatedIds, type RegisterRow } from './definition-rows';
import { findTable, type FoundTable } from './find-tables';
import { kpiOfRow } from './kpi-of-row';
import { requireColumns, rowsOf, writeRows, type RowCells, type RowUpdate } from './sheets-table';

/** Without these columns a run could only be wrong; without the others it goes on and says so. */
function neededColumns(): string[] {
  const definition = 'id state name direction target unit cadence aggregation starts due owner';
  return `${definition} measure actual status`.split(' ');
}

function computedKeys(table: FoundTable): string[] {
  return table.design.fields.filter(({ computed }) => computed).map(({ key }) => key);
}

/** The `kpis` table in its sheet. */
export function sheetsRegister(document: SheetsDocument): Register {
  return {
    read() {
      const table = findTable(document, 'kpis');
      requireColumns(table, neededColumns());
      const rows = registerRows(table, document.zone());
      return readingOf(document, table, rows);
    },

    writeStandings(standings, evaluatedAt) {
      if (!standings.length) return;
      const table = findTable(document, 'kpis');
      requireColumns(table, neededColumns());
      const byId = new Map(standings.map((standing) => [standing.kpi, standing]));
      const rows = rowsOf(table).map((row) => ({
        row,
        id: String(row.cell('id')).trim(),
        rowNumber: row.rowNumber,
      }));
      const repeated = repeatedIds(rows);
      const midnight = midnights(document.zone());
      const updates: RowUpdate[] = [];
      for (const { row, id, rowNumber } of rows) {
        const standing = byId.get(id);
        if (!standing || repeated.has(id)) continue;
        const computed = standingCells(standing, evaluatedAt, midnight);
        const hasMeasure = String(row.cell('measure')).trim() !== '';
        const actual = standing.live ?? standing.value ?? '';
        updates.push({ rowNumber, cells: hasMeasure ? { ...computed, actual } : computed });
      }
      const withActual = updates.some(({ cells }) => 'actual' in cells);
      writeRows(table, updates, [...computedKeys(table), ...(withActual ? ['actual'] : [])]);
    },
  };
}

function standingCells(
  standing: Standing,
  evaluatedAt: Date,
  midnight: (day: number) => Date,
): RowCells {
  return {
    status: standing.status,
    value: standing.value ?? '',
    attainment: standing.attainment ?? '',
    expected: standing.expected ?? '',
    landing: standing.landing ?? '',
    trend: standing.trend ?? '',
    period: midnight(standing.period.from) as CellValue,
    evaluated_at: evaluatedAt,
  };
}

function readingOf(
  document: SheetsDocument,
  table: FoundTable,
  rows: readonly RegisterRow[],
): RegisterReading {
  const zone = document.zone();
  const repeated = repeatedIds(rows);
  const kpis: Kpi[] = [];
  const problems: RowProblem[] = [...missingColumns(table)];
  const links = new Map<string, string>();
  const address = `${document.spreadsheet.getUrl()}#gid=${table.sheet.getSheetId()}`;
  for (const row of rows) {
    const { rowNumber, id } = row;
    if (id === '') {
      problems.push({ rowNumber, problem: { code: 'row_without_id', values: { row: rowNumber } } });
      continue;
    }
    const places = repeated.get(id);
    if (places) {
      const values = { id, rows: places.join(', ') };
      problems.push({ rowNumber, kpi: id, problem: { code: 'id_twice', field: 'id', values } });
      continue;
    }
    links.set(id, `${address}&range=A${rowNumber}`);
    const reading = readKpi(row, zone);
    if (reading.kpi) kpis.push(reading.kpi);
    for (const problem of reading.problems) problems.push({ rowNumber, kpi: id, problem });
  }
  return { kpis, problems, links };
}

/** Drafts may have gaps; of all others every field that was not understood is told. */
function readKpi(
  row: RegisterRow,
  zone: ZoneReader,
): { kpi?: Kpi; problems: readonly RowProblem['problem'][] } {
  const reading = kpiOfRow(row, zone);
  const draft = row.values.state === 'draft' || row.values.state === null;
  if (reading.ok) return { kpi: reading.kpi, problems: draft ? [] : row.problems };
  if (draft) return { problems: [] };
  const others = row.problems.filter(({ field }) => field !== reading.problem.field);
  return { problems: [reading.problem, ...others] };
}

function missingColumns(table: FoundTable): RowProblem[] {
  const missing = table.design.fields.filter(({ key }) => !table.columns.has(key));
  if (!missing.length) return [];
  const keys = missing.map(({ key }) => key).join(', ');
  const values = { table: table.design.name, keys };
  return [{ rowNumber: 1, problem: { code: 'column_missing', values } }];
}
