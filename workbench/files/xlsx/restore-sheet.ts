import type { ProtectionData, SheetData } from '../../workbook/workbook-data';
import { cellPlace, LAST_COLUMN } from '../cell-name';
import { isErrorText } from './read-cell';
import { formulaPieces } from '../formula/pieces';
import { openRange, withoutDollars } from '../formula/ranges';
import type { FileSheet } from './read-sheet';
import type { FileName, FileSheetEntry } from './read-workbook-part';
import { protectionAnchor, type SideEntry } from './side-sheet';

const SMALLEST_GRID = { rows: 1000, columns: 26 };

export interface OpenedSheet {
  file: FileSheetEntry;
  title: string;
  entry?: SideEntry;
  entryIndex: number;
  content: FileSheet;
}

/** The sheet with everything that the side sheet kept for it. */
export function sheetData(
  { file, title, entry, entryIndex, content }: OpenedSheet,
  names: readonly FileName[],
  takenIds: Set<number>,
): SheetData {
  const rowCount = Math.max(
    entry?.rowCount ?? SMALLEST_GRID.rows,
    content.cells.length,
    ...content.hiddenRows.slice(-1),
    ...content.merges.map((area) => cellPlace(area.split(':')[1])?.rowNumber ?? 0),
  );
  const columnCount = Math.max(entry?.columnCount ?? SMALLEST_GRID.columns, content.usedColumns);
  const columnWidths: Record<number, number> = {};
  const columnDepths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (const { from, to, hidden, width, depth } of content.columns) {
    for (let column = from; column <= Math.min(to, columnCount, LAST_COLUMN); column += 1) {
      if (hidden) hiddenColumns.push(column);
      if (width !== undefined) columnWidths[column] = width;
      if (depth !== undefined) columnDepths[column] = depth;
    }
  }
  restoreCells(content.cells, entry);
  return {
    id: entry?.id ?? nextId(takenIds),
    title,
    hidden: file.hidden,
    rowCount,
    columnCount,
    frozenRows: Math.min(content.frozenRows, rowCount),
    frozenColumns: Math.min(content.frozenColumns, columnCount),
    cells: content.cells,
    hiddenRows: content.hiddenRows,
    hiddenColumns,
    columnWidths,
    ...(Object.keys(columnDepths).length > 0 ? { columnDepths } : {}),
    ...(Object.keys(content.rowHeights).length > 0 ? { rowHeights: content.rowHeights } : {}),
    ...(content.merges.length > 0 ? { merges: [...new Set(content.merges)] } : {}),
    metadata: entry?.metadata ?? [],
    protections: protectionsOf(content.locked, entry, entryIndex, names),
    validations: [],
    charts: entry?.charts ?? [],
  };
}

function nextId(taken: Set<number>): number {
  let id = 0;
  while (taken.has(id)) id += 1;
  taken.add(id);
  return id;
}

/** Texts and formulas that were too long for the format, where nobody has changed what stood for them. */
function restoreCells(cells: SheetData['cells'], entry: SideEntry | undefined): void {
  for (const { cell: name, written, value, formula } of entry?.cells ?? []) {
    const place = cellPlace(name);
    if (!place) continue;
    const row = (cells[place.rowNumber - 1] ??= []);
    const cell = row[place.columnNumber - 1] ?? {};
    if ((cell.value ?? '') !== written) continue;
    const { value: shown = '', ...look } = cell;
    const isError = formula !== undefined && isErrorText(shown);
    row[place.columnNumber - 1] = {
      ...(isError ? { ...look, error: String(shown) } : cell),
      ...(value === undefined ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
    };
  }
}

function protectionsOf(
  locked: boolean,
  entry: SideEntry | undefined,
  entryIndex: number,
  names: readonly FileName[],
): ProtectionData[] {
  const kept = (entry?.protections ?? []).flatMap(
    ({ original, written }, index): ProtectionData[] => {
      if (written === undefined) return original.warningOnly || locked ? [original] : [];
      const reference = names.find(
        ({ name }) => name === protectionAnchor(entryIndex, index),
      )?.reference;
      if (reference === undefined || reference === written) return [original];
      const range = formulaPieces(reference).find(({ kind }) => kind === 'range');
      return range ? [{ ...original, range: openRange(withoutDollars(range.text)) }] : [];
    },
  );
  const isKnown = kept.some(({ range, warningOnly }) => range === undefined && !warningOnly);
  return locked && !isKnown ? [...kept, { description: '', warningOnly: false }] : kept;
}
