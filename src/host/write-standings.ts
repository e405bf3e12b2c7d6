import type { Standing } from '../domain/kpi/standing';
import type { CellValue } from '../domain/measure/reference';
import { FIRST_DATA_ROW } from '../contract/tables';
import { keptCell } from './cell-values';
import { actualFormulas } from './definition-rows';
import type { SheetsDocument } from './document';
import type { FoundTable } from './find-tables';
import { rowsOf, type RowCells, type TableRow } from './sheets-table';
import { writeByKey } from './write-by-key';
import { midnights } from './zone-instants';

function idOf(row: TableRow): string {
  return String(row.cell('id')).trim();
}

function hasMeasure(row: TableRow): boolean {
  return String(row.cell('measure')).trim() !== '';
}

/** Writes standings into the rows of their ids, and the live number where a measure gives it. */
export function writeStandings(
  document: SheetsDocument,
  table: FoundTable,
  standings: readonly Standing[],
  evaluatedAt: Date,
): void {
  const rows = rowsOf(table);
  const formulas = actualFormulas(table, rows);
  const measured = new Set(rows.filter(hasMeasure).map(idOf));
  const midnight = midnights(document.zone());
  const changes = new Map<string, RowCells>();
  for (const standing of standings) {
    const computed = standingCells(standing, evaluatedAt, midnight);
    const actual = standing.live ?? standing.value ?? '';
    const { kpi } = standing;
    changes.set(kpi, measured.has(kpi) ? { ...computed, actual } : computed);
  }
  const computed = table.design.fields.filter((field) => field.computed).map(({ key }) => key);
  writeByKey(document, {
    table,
    keyOf: idOf,
    keyColumns: ['id'],
    columns: standings.some(({ kpi }) => measured.has(kpi)) ? [...computed, 'actual'] : computed,
    changes,
    kept(row, column): CellValue {
      const formula = column === 'actual' ? formulas[row.rowNumber - FIRST_DATA_ROW] : '';
      return keptCell(row.cell(column), formula ?? '');
    },
  });
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
    period: midnight(standing.period.from),
    evaluated_at: evaluatedAt,
  };
}
