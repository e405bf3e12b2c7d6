import { cellName, contains, type Area } from './a1';
import type { CellValue } from '../host/cell-functions';
import { hasContent, type Sheet } from './sheet';

/** A formula cell whose result may be larger than itself. */
export interface Anchor {
  sheet: Sheet;
  row: number;
  column: number;
}

interface Spill extends Anchor {
  matrix: readonly (readonly CellValue[])[];
  /** Where the first cell lies that is in the way. */
  blockedBy?: string;
}

export interface SpillWriter {
  /** Shows a value of a result; `undefined` clears it. */
  show(sheet: Sheet, row: number, column: number, value: CellValue | undefined): void;
  /** Has the anchor's formula answer again, since it became blocked or free. */
  answerAgain(anchor: Anchor): void;
  grow(sheet: Sheet, rows: number, columns: number): void;
}

export function anchorKey({ sheet, row, column }: Anchor): string {
  return `${sheet.id}:${row}:${column}`;
}

/**
 * Results that are larger than their cell. The engine knows only the top left value; the others are
 * written beside it as values that belong to the formula.
 */
export class Spills {
  private readonly spills = new Map<string, Spill>();
  /** Which formula wrote the cell. */
  private readonly owners = new Map<string, string>();

  constructor(private readonly writer: SpillWriter) {}

  blockedNote(anchor: Anchor): string | undefined {
    const blocker = this.spills.get(anchorKey(anchor))?.blockedBy;
    return blocker === undefined
      ? undefined
      : `Array result was not expanded because it would overwrite data in ${blocker}.`;
  }

  anchorsIn(sheet: Sheet, area: Area): Anchor[] {
    return [...this.spills.values()].filter(
      (spill) => spill.sheet === sheet && contains(area, spill.row, spill.column),
    );
  }

  has(anchor: Anchor): boolean {
    return this.spills.has(anchorKey(anchor));
  }

  /** Shows a new result where there is room, and takes back what an earlier one leaves uncovered. */
  place(anchor: Anchor, matrix: readonly (readonly CellValue[])[]): void {
    const key = anchorKey(anchor);
    const earlier = this.spills.get(key);
    const spill: Spill = { ...anchor, matrix, blockedBy: this.blocker(anchor, matrix) };
    this.spills.set(key, spill);
    const blocked = spill.blockedBy !== undefined;
    if (earlier) this.uncover(earlier, blocked ? undefined : spill);
    if (!blocked) this.cover(spill);
    if (earlier?.blockedBy !== spill.blockedBy) this.writer.answerAgain(anchor);
  }

  /** The formula gives no array any more. */
  drop(anchor: Anchor): void {
    const key = anchorKey(anchor);
    const spill = this.spills.get(key);
    if (!spill) return;
    this.spills.delete(key);
    this.uncover(spill, undefined);
  }

  /** A cell was written or cleared by someone else: what it blocks or freed is looked at again. */
  revisit(): void {
    for (const spill of [...this.spills.values()]) {
      const blocker = this.blocker(spill, spill.matrix);
      const torn = blocker === undefined && spill.blockedBy === undefined && this.isTorn(spill);
      if (blocker !== spill.blockedBy || torn) this.place(spill, spill.matrix);
    }
  }

  private isTorn(spill: Spill): boolean {
    const { sheet } = spill;
    return this.cells(spill).some(([row, column]) => !sheet.cell(row, column)?.spilled);
  }

  /** Takes every shown result back, before rows and columns move. */
  clear(): void {
    for (const spill of this.spills.values()) {
      for (const [row, column] of this.cells(spill)) {
        if (spill.sheet.cell(row, column)?.spilled) {
          this.writer.show(spill.sheet, row, column, undefined);
        }
      }
    }
    this.spills.clear();
    this.owners.clear();
  }

  private blocker(anchor: Anchor, matrix: Spill['matrix']): string | undefined {
    const key = anchorKey(anchor);
    for (const [row, column] of this.cells({ ...anchor, matrix })) {
      const cell = anchor.sheet.cell(row, column);
      if (!hasContent(cell)) continue;
      const mine = cell.spilled && this.owners.get(`${anchor.sheet.id}:${row}:${column}`) === key;
      if (!mine) return cellName(row, column);
    }
    return undefined;
  }

  private cover(spill: Spill): void {
    const { sheet, row, column, matrix } = spill;
    this.writer.grow(sheet, row + matrix.length, column + matrix[0].length);
    const key = anchorKey(spill);
    for (const [atRow, atColumn] of this.cells(spill)) {
      this.owners.set(`${sheet.id}:${atRow}:${atColumn}`, key);
      this.writer.show(sheet, atRow, atColumn, matrix[atRow - row][atColumn - column]);
    }
  }

  private uncover(earlier: Spill, next: Spill | undefined): void {
    if (earlier.blockedBy !== undefined) return;
    const { sheet, row, column } = earlier;
    const rows = next ? next.matrix.length : 0;
    const columns = next ? next.matrix[0].length : 0;
    for (const [atRow, atColumn] of this.cells(earlier)) {
      if (atRow - row < rows && atColumn - column < columns) continue;
      this.owners.delete(`${sheet.id}:${atRow}:${atColumn}`);
      if (sheet.cell(atRow, atColumn)?.spilled) {
        this.writer.show(sheet, atRow, atColumn, undefined);
      }
    }
  }

  /** Every cell but the anchor itself, row by row. */
  private cells({ row, column, matrix }: Spill): [number, number][] {
    const cells: [number, number][] = [];
    for (let down = 0; down < matrix.length; down += 1) {
      for (let right = 0; right < matrix[0].length; right += 1) {
        if (down > 0 || right > 0) cells.push([row + down, column + right]);
      }
    }
    return cells;
  }
}
