import type { ICellData, Workbook } from '@univerjs/core';
import type { BookPatch, ChangedCell } from '../protocol';
import { sheetId } from './book-to-univer';

type Cells = Record<number, Record<number, ICellData | null>>;

interface Mutation {
  id: string;
  params: Record<string, unknown>;
}

/** What takes a change of the add-on back, and what does it again, as Univer keeps both. */
export interface Undoable {
  undoMutations: Mutation[];
  redoMutations: Mutation[];
}

const CELLS_MUTATION = 'sheet.mutation.set-range-values';

/** Whether a cell was given other content; what only shows another result follows by itself. */
function hasOtherContent([, , cell]: ChangedCell, before: ICellData | null | undefined): boolean {
  return (cell?.f ?? '') !== (before?.f ?? '') || (!cell?.f && cell?.v !== before?.v);
}

/**
 * The cells that a call of the add-on wrote as one step that a person can take back. Asked before the
 * patch is applied; what it answers is asked when it is. Beside a formula cells without one are its spilled results: they come and go with it.
 */
export function undoableOf(patch: BookPatch, book: Workbook): () => Undoable | undefined {
  const sheets = patch.cells.map(({ sheet, cells }) => {
    const subUnitId = sheetId(sheet);
    const known = cells.map((cell) => ({ cell, was: copyOf(book, subUnitId, cell[0], cell[1]) }));
    const changed = known.filter(({ cell, was }) => hasOtherContent(cell, was));
    const formulas = changed.filter(({ cell, was }) => cell[2]?.f || was?.f);
    return { subUnitId, written: formulas.length > 0 ? formulas : changed };
  });
  return () => {
    const undoMutations: Mutation[] = [];
    const redoMutations: Mutation[] = [];
    for (const { subUnitId, written } of sheets) {
      if (written.length === 0) continue;
      const [cleared, were, are]: Cells[] = [{}, {}, {}];
      for (const { cell, was } of written) {
        const [row, column] = cell;
        put(cleared, row, column, null);
        put(were, row, column, was);
        put(are, row, column, copyOf(book, subUnitId, row, column));
      }
      const mutation = (cellValue: Cells) => ({
        id: CELLS_MUTATION,
        params: { unitId: book.getUnitId(), subUnitId, cellValue },
      });
      // Univer merges a cell into the one before, so each is cleared first.
      undoMutations.push(mutation(cleared), mutation(were));
      redoMutations.push(mutation(cleared), mutation(are));
    }
    return undoMutations.length > 0 ? { undoMutations, redoMutations } : undefined;
  };
}

function copyOf(book: Workbook, subUnitId: string, row: number, column: number): ICellData | null {
  const cell = book.getSheetBySheetId(subUnitId)?.getCellRaw(row, column);
  return cell ? structuredClone(cell) : null;
}

function put(cells: Cells, row: number, column: number, cell: ICellData | null): void {
  (cells[row] ??= {})[column] = cell;
}
