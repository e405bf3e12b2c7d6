import { Refusal } from '../../../app/refusal';
import type { CellValue } from '../../../domain/measure/reference';
import { plainText } from './read-cell';

/** Rows that the host refuses to write, by key: the row's number and why. */
export type UnwritableRows = Map<string, { rowNumber: number; cause: unknown }>;

/** More rows than these that fail are no fault of single rows. */
const MOST_UNWRITABLE = 4;

/** Whether single rows may be at fault: a lock or a missing column is none of theirs. */
export function isOfSingleRows(cause: unknown, unwritable: UnwritableRows): boolean {
  return !(cause instanceof Refusal) && unwritable.size < MOST_UNWRITABLE;
}

/** A cell that is to be written as the key that it is read back as: without its apostrophe. */
export function keyIn(cell: CellValue): string {
  return plainText(cell).replace(/^'/, '');
}
