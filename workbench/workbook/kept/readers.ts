import type { Area } from '../a1';
import type { Sheet } from '../sheet';
import type { Anchor } from '../spills';
import type { Reads } from './formula-reads';

interface ReadArea {
  area: Area;
  readers: Anchor[];
}

interface ReadSheet {
  /** Readers of single cells, which are most, by the cell. */
  cells: Map<number, Anchor[]>;
  /** Areas by their text: formulas side by side read the same ones. */
  areas: Map<string, ReadArea>;
}

const WIDEST = 18_278;

/** Which formulas read a cell. */
export class Readers {
  private readonly sheets = new Map<Sheet, ReadSheet>();
  private readonly anywhere: Anchor[] = [];

  add(reader: Anchor, reads: Reads): void {
    if (reads.anywhere) this.anywhere.push(reader);
    for (const { sheet, area } of reads.areas) {
      const known = this.sheets.get(sheet) ?? { cells: new Map(), areas: new Map() };
      this.sheets.set(sheet, known);
      const { row, column, rows, columns } = area;
      if (rows === 1 && columns === 1) {
        const key = row * WIDEST + column;
        const readers = known.cells.get(key);
        if (readers) readers.push(reader);
        else known.cells.set(key, [reader]);
        continue;
      }
      const key = `${row}:${column}:${rows}:${columns}`;
      const entry = known.areas.get(key);
      if (entry) entry.readers.push(reader);
      else known.areas.set(key, { area, readers: [reader] });
    }
  }

  /** Who reads any cell of the area. */
  of(sheet: Sheet, area: Area): Anchor[] {
    const found = [...this.anywhere];
    const known = this.sheets.get(sheet);
    if (!known) return found;
    const size = area.rows * area.columns;
    if (size <= known.cells.size) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          found.push(...(known.cells.get(row * WIDEST + column) ?? []));
        }
      }
    } else {
      for (const [key, readers] of known.cells) {
        const [row, column] = [Math.floor(key / WIDEST), key % WIDEST];
        if (overlaps(area, { row, column, rows: 1, columns: 1 })) found.push(...readers);
      }
    }
    for (const entry of known.areas.values()) {
      if (overlaps(area, entry.area)) found.push(...entry.readers);
    }
    return found;
  }
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
