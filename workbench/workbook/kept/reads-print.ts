import type { Area } from '../a1';
import { Fingerprint } from '../fingerprint';
import type { Sheet } from '../sheet';
import type { Reads } from './formula-reads';

/** What formulas read, as a text that stays the same while every cell that is read shows the same. */
export class ReadsPrints {
  /** Formulas side by side read the same areas. */
  private readonly known = new Map<string, string>();

  of({ areas }: Reads): string {
    return areas.map(({ sheet, area }) => this.ofArea(sheet, area)).join();
  }

  private ofArea(sheet: Sheet, area: Area): string {
    const key = [sheet.id, area.row, area.column, area.rows, area.columns].join(':');
    let print = this.known.get(key);
    if (print === undefined) {
      print = printOf(sheet, area);
      this.known.set(key, print);
    }
    return print;
  }
}

/** Blank cells say nothing: rows that are put in below change no print. */
function printOf(sheet: Sheet, area: Area): string {
  const print = new Fingerprint();
  const height = Math.min(area.rows, sheet.rows.length - area.row);
  for (let down = 0; down < height; down += 1) {
    const cells = sheet.rows[area.row + down];
    const width = Math.min(area.columns, (cells?.length ?? 0) - area.column);
    for (let right = 0; right < width; right += 1) {
      const cell = cells?.[area.column + right];
      const shown = cell?.error ?? cell?.value;
      if (shown === undefined || shown === '') continue;
      print.add(down);
      print.add(right);
      print.addValue(shown);
    }
  }
  return print.text();
}
