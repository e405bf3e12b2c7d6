import type { Register, RegisterReading, RowProblem } from '../../app/evaluate/ports';
import type { ZoneReader } from '../../domain/calendar/zone';
import type { Kpi } from '../../domain/kpi/kpi';
import type { SheetsDocument } from '../document';
import { findTable, type FoundTable } from '../sheet/find/find-tables';
import { requireColumns } from '../sheet/sheets-table';
import { type RegisterRow, registerRows, repeatedIds } from './definition-rows';
import { kpiOfRow } from './kpi-of-row';
import { writeStandings } from './write-standings';

/** Without these columns a run could only be wrong; without the others it goes on and says so. */
function neededColumns(): string[] {
  const definition = 'id state name direction target unit cadence aggregation starts due owner';
  return `${definition} measure actual status`.split(' ');
}

/** The `kpis` table in its sheet. */
export function sheetsRegister(document: SheetsDocument): Register {
  return {
    read() {
      const found = findTable(document, 'kpis');
      requireColumns(found, neededColumns());
      const { table, rows } = registerRows(document, found);
      return actualReadingOf(document, table, rows);
    },

    writeStandings(standings, evaluatedAt) {
      if (!standings.length) return [];
      const table = findTable(document, 'kpis');
      requireColumns(table, neededColumns());
      return writeStandings(document, table, standings, evaluatedAt);
    },
  };
}

function actualReadingOf(
  document: SheetsDocument,
  table: FoundTable,
  rows: readonly RegisterRow[],
): RegisterReading {
  const zone = document.zone();
  const repeated = repeatedIds(rows);
  const kpis: Kpi[] = [];
  const problems: RowProblem[] = [...missingColumns(table)];
  const places = new Map<string, number>();
  for (const row of rows) {
    const { rowNumber, id } = row;
    if (id === '') {
      problems.push({ rowNumber, problem: { code: 'row_without_id', values: { row: rowNumber } } });
      continue;
    }
    const twice = repeated.get(id);
    if (twice) {
      const values = { id, rows: twice.join(', ') };
      problems.push({ rowNumber, kpi: id, problem: { code: 'id_twice', field: 'id', values } });
      continue;
    }
    places.set(id, rowNumber);
    const reading = readKpi(row, zone);
    if (reading.kpi) kpis.push(reading.kpi);
    for (const problem of reading.problems) problems.push({ rowNumber, kpi: id, problem });
  }
  return {
    kpis,
    definitions: rows,
    problems,
    // Only mails need the links: a run without one does not ask for the address.
    get links() {
      const address = `${document.spreadsheet.getUrl()}#gid=${table.sheet.getSheetId()}`;
      return new Map([...places].map(([id, row]) => [id, `${address}&range=A${row}`]));
    },
  };
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
