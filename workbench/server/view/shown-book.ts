import type {
  BookPatch,
  BookView,
  CellView,
  ChangedCell,
  RowView,
  SheetView,
} from '../../page/protocol';
import type { Sheet } from '../../workbook/sheet';
import { frameView, rowsView } from './cell-view';
import { StyleBook } from './style-book';

/** Equal to no cell that a sheet can hold. */
const UNKNOWN: CellView = { s: -1 };

interface ShownSheet {
  frame: string;
  rows: RowView[];
}

/**
 * Remembers what the page shows and says what is different now. Comparing, instead of trusting every
 * writer to report, means that nothing can change behind the page's back.
 */
export class ShownBook {
  readonly #styles = new StyleBook();
  #sheets = new Map<number, ShownSheet>();
  #order = '';
  #stylesSent = 0;

  whole(sheets: readonly Sheet[]): BookView {
    const views = sheets.map((sheet) => this.#view(sheet));
    this.#sheets = new Map(views.map((view) => [view.id, shownSheet(view)]));
    this.#order = orderOf(sheets);
    this.#stylesSent = this.#styles.styles.length;
    return { styles: [...this.#styles.styles], sheets: views };
  }

  changes(sheets: readonly Sheet[]): BookPatch | null {
    const patch: BookPatch = { addedStyles: [], added: [], frames: [], cells: [] };
    const now = new Map<number, ShownSheet>();
    for (const sheet of sheets) {
      const view = this.#view(sheet);
      const before = this.#sheets.get(sheet.id);
      const shown = shownSheet(view);
      now.set(sheet.id, shown);
      if (!before) {
        patch.added.push(view);
        continue;
      }
      const { rows, ...frame } = view;
      if (before.frame !== shown.frame) patch.frames.push(frame);
      const cells = changedCells(before.rows, rows);
      if (cells.length > 0) patch.cells.push({ sheet: sheet.id, cells });
    }
    this.#sheets = now;
    const order = orderOf(sheets);
    if (order !== this.#order) patch.order = sheets.map(({ id }) => id);
    this.#order = order;
    patch.addedStyles = this.#styles.styles.slice(this.#stylesSent);
    this.#stylesSent = this.#styles.styles.length;
    return isEmpty(patch) ? null : patch;
  }

  /** The page has changed these cells itself: they are told again, whatever they hold now. */
  forget(sheet: number, cells: readonly { row: number; column: number }[]): void {
    const rows = this.#sheets.get(sheet)?.rows;
    if (!rows) return;
    for (const { row, column } of cells) (rows[row] ??= [])[column] = { ...UNKNOWN };
  }

  #view(sheet: Sheet): SheetView {
    return { ...frameView(sheet), rows: rowsView(sheet, this.#styles) };
  }
}

const isEmpty = ({ added, frames, cells, order }: BookPatch) =>
  added.length + frames.length + cells.length === 0 && order === undefined;

const orderOf = (sheets: readonly Sheet[]) => sheets.map(({ id }) => id).join();

function shownSheet({ rows, ...frame }: SheetView): ShownSheet {
  return { frame: JSON.stringify(frame), rows };
}

function sameCell(one: CellView | null, other: CellView | null): boolean {
  if (!one || !other) return !one && !other;
  return (
    one.v === other.v &&
    one.f === other.f &&
    one.s === other.s &&
    one.n === other.n &&
    one.e === other.e
  );
}

function changedCells(before: readonly RowView[], now: readonly RowView[]): ChangedCell[] {
  const changed: ChangedCell[] = [];
  for (let row = 0; row < Math.max(before.length, now.length); row++) {
    const old = before[row] ?? [];
    const next = now[row] ?? [];
    for (let column = 0; column < Math.max(old.length, next.length); column++) {
      const cell = next[column] ?? null;
      if (!sameCell(old[column] ?? null, cell)) changed.push([row, column, cell]);
    }
  }
  return changed;
}
