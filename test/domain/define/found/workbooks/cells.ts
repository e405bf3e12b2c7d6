import type { SheetRows } from '../../../../../src/domain/define/found/sheet/sheet-look';
import type { CellValue } from '../../../../../src/domain/measure/reference';

/** Midnight in Seoul. */
export function day(iso: string): Date {
  return new Date(`${iso}T00:00:00+09:00`);
}

/** So many days after a day. */
export function later(iso: string, days: number): Date {
  return new Date(day(iso).getTime() + days * 86_400_000);
}

export function aSheet(title: string, rows: CellValue[][]): SheetRows {
  const prefix = /^[\p{L}\p{N}_]+$/u.test(title) ? `${title}!` : `'${title}'!`;
  return { title, prefix, rows };
}

/** Rows by their number, from 0. */
export function rowsOf(count: number, row: (index: number) => CellValue[]): CellValue[][] {
  return Array.from({ length: count }, (_, index) => row(index));
}

/** The value whose turn it is. */
export function turn<T>(values: readonly T[], index: number): T {
  return values[index % values.length];
}
