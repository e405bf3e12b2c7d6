import type { SampleCell } from '../../app/define/ports';
import type { CellValue } from '../../domain/measure/reference';
import { columnLetter } from '../sheet/cells/cell-values';
import { quotedTitle } from '../sheet/sheet-workplace';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell of a sheet; rows and columns count from 1. */
export interface CellPlace {
  row: number;
  column: number;
}

/** How far from a cell its label is looked for. */
const LABEL_REACH = 3;
/** A block costs four reads however large it is; beyond this its blanks cost more than another block. */
const MOST_CELLS = 20_000;

interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Cells of one sheet with what is beside and above them, read block by block, in the order of the places. */
export function sampleCells(sheet: Sheet, places: readonly CellPlace[]): SampleCell[] {
  const found = new Map<CellPlace, SampleCell>();
  for (const group of groupsOf(places)) {
    const block = group.map(reachOf).reduce(around);
    const cells = cellsIn(sheet, block);
    for (const place of group) found.set(place, cells(place));
  }
  return places.flatMap((place) => found.get(place) ?? []);
}

/** From the top down, as many together as a block may hold. */
function groupsOf(places: readonly CellPlace[]): CellPlace[][] {
  const groups: CellPlace[][] = [];
  let block: Block | undefined;
  for (const place of [...places].sort((a, b) => a.row - b.row)) {
    const wider: Block = block ? around(block, reachOf(place)) : reachOf(place);
    const isRoom = block !== undefined && sizeOf(wider) <= MOST_CELLS;
    if (isRoom) groups[groups.length - 1].push(place);
    else groups.push([place]);
    block = isRoom ? wider : reachOf(place);
  }
  return groups;
}

function reachOf({ row, column }: CellPlace): Block {
  const [top, left] = [Math.max(1, row - LABEL_REACH), Math.max(1, column - LABEL_REACH)];
  return { top, left, bottom: row, right: column };
}

function around(one: Block, other: Block): Block {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function sizeOf({ top, left, bottom, right }: Block): number {
  return (bottom - top + 1) * (right - left + 1);
}

function cellsIn(sheet: Sheet, { top, left, bottom, right }: Block) {
  const range = sheet.getRange(top, left, bottom - top + 1, right - left + 1);
  const values = range.getValues() as CellValue[][];
  const shown = range.getDisplayValues();
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const prefix = `${quotedTitle(sheet.getName())}!`;
  return ({ row, column }: CellPlace): SampleCell => {
    const [down, across] = [row - top, column - left];
    const reach = reachOf({ row, column });
    const beside = shown
      .slice(reach.top - top, down + 1)
      .map((cells) => cells.slice(reach.left - left, across + 1));
    return {
      a1: `${prefix}${columnLetter(column)}${row}`,
      prefix,
      value: values[down][across],
      shown: shown[down][across],
      formula: formulas[down][across],
      format: formats[down][across],
      label: labelIn(beside),
    };
  };
}

/** The words nearest to the left of the block's last cell, else those nearest above it. */
function labelIn(block: readonly (readonly string[])[]): string {
  const isWords = (text: string) => /\p{L}/u.test(text);
  const last = block[block.length - 1];
  const beside = last.slice(0, -1).reverse().find(isWords);
  const above = block
    .slice(0, -1)
    .reverse()
    .map((row) => row[row.length - 1]);
  return (beside ?? above.find(isWords) ?? '').trim();
}
