import type { FoundTable } from './find/find-tables';
import { bestEffort } from './look/refused-look';
import { columnRuns } from './sheets-table';
import { MOST_RUNS, rowRuns } from './written-blocks';

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
    const runs = rowRuns([...byRow.keys()]);
    if (runs.length > MOST_RUNS) {
      bestEffort(() => showFormatsOfSpan(table, byRow, columns));
      continue;
    }
    for (const run of runs) {
      const block = run.map((row) => columns.map(({ key }) => byRow.get(row)?.[key] ?? 'General'));
      const [top, left] = [run[0], columns[0].index + 1];
      bestEffort(() =>
        table.sheet.getRange(top, left, run.length, columns.length).setNumberFormats(block),
      );
    }
  }
}

/** Rows far apart: those between keep their formats, in one call that reads and one that writes. */
function showFormatsOfSpan(
  table: FoundTable,
  byRow: ReadonlyMap<number, Readonly<Record<string, string>>>,
  columns: readonly { key: string; index: number }[],
): void {
  const rowNumbers = [...byRow.keys()].sort((left, right) => left - right);
  const [top] = rowNumbers;
  const height = rowNumbers[rowNumbers.length - 1] - top + 1;
  const range = table.sheet.getRange(top, columns[0].index + 1, height, columns.length);
  const present = range.getNumberFormats();
  range.setNumberFormats(
    present.map((row, index) =>
      row.map((format, at) => byRow.get(top + index)?.[columns[at].key] ?? format),
    ),
  );
}
