export interface WrittenBlock {
  /** Counts from 1. */
  column: number;
  row: number;
  rows: string[][];
}

export function separated(text: string, separator: string): string[];
export function writtenRows(text: string): string[][];
export function shownCell(written: string, digits: number): string;
export function writtenBlocks(where: string): WrittenBlock[];
