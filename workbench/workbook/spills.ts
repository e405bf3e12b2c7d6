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
  /** Why it is not shown, in the sentence of Sheets. */
  refusal?: string;
}

export interface SpillWriter {
  /** Shows a value of a result; `undefined` clears it. */
  show(sheet: Sheet, row: number, column: number, value: CellValue | undefined): void;
  /** Has the anchor's formula answer again, since it became blocked or free. */
  answerAgain(anchor: Anchor): void;
  grow(sheet: Sheet, rows: number, columns: number): void;
  /** Whether the anchor's formula names cells of the area. */
  readsFrom(anchor: Anchor, area: Area): boolean;
}

const CIRCULAR =
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';

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

  /** The hover note of a table for which there is no room. */
  refusalOf(anchor: Anchor): string | undefined {
    return this.spills.get(anchorKey(anchor))?.refusal;
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
    const spill: Spill = { ...anchor, matrix, refusal: this.reasonAgainst(anchor, matrix) };
    this.spills.set(key, spill);
    const blocked = spill.refusal !== undefined;
    if (earlier) this.uncover(earlier, blocked ? undefined : spill);
    if (!blocked) this.cover(spill);
    if (earlier?.refusal !== spill.refusal) this.writer.answerAgain(anchor);
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
      const reason = this.reasonAgainst(spill, spill.matrix);
      const torn = reason === undefined && spill.refusal === undefined && this.isTorn(spill);
      if (reason !== spill.refusal || torn) this.place(spill, spill.matrix);
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

  private reasonAgainst(anchor: Anchor, matrix: Spill['matrix']): string | undefined {
    const { sheet, row, column } = anchor;
    const area = { row, column, rows: matrix.length, columns: matrix[0].length };
    if (this.writer.readsFrom(anchor, area)) return CIRCULAR;
    const key = anchorKey(anchor);
    for (const [atRow, atColumn] of this.cells({ ...anchor, matrix })) {
      const cell = sheet.cell(atRow, atColumn);
      if (!hasContent(cell)) continue;
      const mine = cell.spilled && this.owners.get(`${sheet.id}:${atRow}:${atColumn}`) === key;
      if (mine) continue;
      const blocker = cellName(atRow, atColumn);
      return `Array result was not expanded because it would overwrite data in ${blocker}.`;
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
    if (earlier.refusal !== undefined) return;
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
