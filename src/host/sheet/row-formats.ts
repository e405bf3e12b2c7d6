import type { FoundTable } from './find-tables';
import { bestEffort } from './refused-look';
import { columnRuns } from './sheets-table';
import { rowRuns } from './written-blocks';

/** Number formats of one row by key. */
export interface RowFormats {
  rowNumber: number;
  formats: Readonly<Record<string, string>>;
}

/**
 * Shows figures in their units and days as periods: a call for each run of neighbouring columns and rows.
 * A look is best effort: a host may refuse it, as in the columns of a Table.
 */
export function showFormats(table: FoundTable, rows: readonly RowFormats[]): void {
  if (!rows.length) return;
  const byRow = new Map(rows.map(({ rowNumber, formats }) => [rowNumber, formats]));
  for (const columns of columnRuns(table, Object.keys(rows[0].formats))) {
    for (const run of rowRuns([...byRow.keys()])) {
      const block = run.map((row) => columns.map(({ key }) => byRow.get(row)?.[key] ?? 'General'));
      const [top, left] = [run[0], columns[0].index + 1];
      bestEffort(() =>
        table.sheet.getRange(top, left, run.length, columns.length).setNumberFormats(block),
      );
    }
  }
}
