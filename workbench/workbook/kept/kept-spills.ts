import { emptyContent } from '../cell-values';
import { hasContent, type Cell, type Sheet } from '../sheet';

/** Rows of blanks within a result beyond which what follows is taken for somebody else's. */
const LONGEST_GAP = 100;

/**
 * Values beside a formula that are its last result, as the file had them. A file does not say whose they
 * are: they belong to the formula from which a block of them goes right and down.
 */
export class KeptSpills {
  private readonly owners = new WeakMap<Cell, Cell>();
  private readonly owned = new Map<Cell, Cell[]>();

  adopt(sheet: Sheet): void {
    const spilled: Cell[] = [];
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell?.spilled) spilled.push(cell);
        else if (cell?.formula !== undefined) this.claim(sheet, row, column, cell);
      });
    });
    // Nobody's result is a value like any other, which nothing may take away.
    for (const cell of spilled) if (!this.owners.has(cell)) delete cell.spilled;
  }

  ownerOf(cell: Cell): Cell | undefined {
    const owner = cell.spilled ? this.owners.get(cell) : undefined;
    return owner && this.owned.has(owner) ? owner : undefined;
  }

  /** What stands there still of the formula's values; they belong to it no more. */
  release(owner: Cell): readonly Cell[] {
    const cells = (this.owned.get(owner) ?? []).filter((cell) => cell.spilled);
    this.owned.delete(owner);
    return cells;
  }

  private claim(sheet: Sheet, row: number, column: number, owner: Cell): void {
    const isFree = (cell: Cell | undefined): cell is Cell =>
      cell?.spilled === true && !this.owners.has(cell);
    let width = 1;
    while (isFree(sheet.cell(row, column + width))) width += 1;
    // A block begins at the formula, whatever gaps it has further down.
    if (width === 1 && !isFree(sheet.cell(row + 1, column))) return;
    const cells = (sheet.rows[row] ?? []).slice(column + 1, column + width).filter(isFree);
    for (let down = row + 1, gap = 0; gap <= LONGEST_GAP && down < sheet.rows.length; down += 1) {
      const line = (sheet.rows[down] ?? []).slice(column, column + width);
      if (line.some((cell) => hasContent(cell) && !isFree(cell))) break;
      const free = line.filter(isFree);
      cells.push(...free);
      gap = free.length > 0 ? 0 : gap + 1;
    }
    if (cells.length === 0) return;
    if (!owner.kept) {
      // The formula is still to be calculated, and writes them again.
      for (const cell of cells) emptyContent(cell);
      return;
    }
    this.owned.set(owner, cells);
    for (const cell of cells) this.owners.set(cell, owner);
  }
}
