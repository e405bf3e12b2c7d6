import type { SourceRanges } from '../../app/evaluate/ports';
import type { CellValue, RangeCells, RangeReference } from '../../domain/measure/reference';
import type { SheetsDocument } from '../document';
import { columnLetter } from '../sheet/cells/cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type A1Reference = Extract<RangeReference, { kind: 'a1' }>;

/** The smallest block of a sheet that holds all references to it; without `lastRow` it is open below. */
interface Block {
  firstRow: number;
  lastRow?: number;
  firstColumn: number;
  /** Absent for whole rows. */
  lastColumn?: number;
}

function blockAround(references: readonly A1Reference[]): Block {
  const first = references.map(({ firstRow }) => firstRow ?? 1);
  const open = references.some(({ lastRow }) => lastRow === undefined);
  return {
    firstRow: Math.min(...first),
    lastRow: open ? undefined : Math.max(...references.map(({ lastRow }) => lastRow ?? 1)),
    firstColumn: Math.min(...references.map(({ firstColumn }) => firstColumn)),
    lastColumn: isWholeRows(references[0])
      ? undefined
      : Math.max(...references.map(({ lastColumn }) => lastColumn ?? 1)),
  };
}

function isWholeRows({ lastColumn }: A1Reference): boolean {
  return lastColumn === undefined;
}

/** Open below, the block reaches to the sheet's last row without asking for its number. */
function a1Of({ firstRow, lastRow, firstColumn, lastColumn }: Block): string {
  if (lastColumn === undefined) return `${firstRow}:${lastRow}`;
  const [left, right] = [columnLetter(firstColumn), columnLetter(lastColumn)];
  if (lastRow !== undefined) return `${left}${firstRow}:${right}${lastRow}`;
  return firstRow === 1 ? `${left}:${right}` : `${left}${firstRow}:${right}`;
}

/** Rows below the last entry hold nothing for anybody. */
function withoutBlankEnd(cells: CellValue[][]): CellValue[][] {
  let height = cells.length;
  while (height > 0 && cells[height - 1].every((cell) => cell === '')) height -= 1;
  return cells.slice(0, height);
}

function withoutBlankRight(cells: CellValue[][]): CellValue[][] {
  let width = cells[0]?.length ?? 0;
  while (width > 1 && cells.every((row) => row[width - 1] === '')) width -= 1;
  return cells.map((row) => row.slice(0, width));
}

function readBlock(sheet: Sheet, block: Block): CellValue[][] {
  const cells = sheet.getRange(a1Of(block)).getValues() as CellValue[][];
  // Whole rows are as long as the longest of them, so that those of one sheet fit each other.
  return block.lastColumn === undefined ? withoutBlankRight(cells) : withoutBlankEnd(cells);
}

/** References that the sheet is large enough for, cut to its last row. */
function withinSheet(sheet: Sheet, references: readonly A1Reference[]): A1Reference[] {
  const columns = sheet.getMaxColumns();
  const rows = sheet.getMaxRows();
  return references
    .filter(({ lastColumn = 1, firstRow = 1 }) => lastColumn <= columns && firstRow <= rows)
    .map((reference) =>
      reference.lastRow === undefined
        ? reference
        : { ...reference, lastRow: Math.min(reference.lastRow, rows) },
    );
}

function isWithin(sheet: Sheet, references: readonly A1Reference[]): boolean {
  const within = withinSheet(sheet, references);
  return (
    within.length === references.length &&
    within.every(({ lastRow }, index) => lastRow === references[index].lastRow)
  );
}

function cellsOf(
  reference: A1Reference,
  block: Block,
  cells: readonly (readonly CellValue[])[],
  dataRow: number,
): RangeCells {
  const firstRowNumber = reference.firstRow ?? dataRow;
  const from = firstRowNumber - block.firstRow;
  const to =
    reference.lastRow === undefined ? cells.length : reference.lastRow - block.firstRow + 1;
  const left = reference.firstColumn - block.firstColumn;
  const width = cells[0]?.length ?? 1;
  const right =
    reference.lastColumn === undefined ? width : reference.lastColumn - block.firstColumn + 1;
  const rows = cells.slice(from, to).map((row) => row.slice(left, right));
  // A column that nobody has filled yet is blank, not malformed: its measure has no data.
  const blank = Array.from({ length: right - left }, () => '');
  const open = reference.lastRow === undefined;
  return { ok: true, firstRowNumber, rows: rows.length > 0 ? rows : [blank], open };
}

/** Cells that measures speak of: one read per sheet, however many measures there are. */
export function sheetsSourceRanges(document: SheetsDocument): SourceRanges {
  const { spreadsheet } = document;

  function readSheet(title: string, references: readonly A1Reference[]): [string, RangeCells][] {
    const sheet = spreadsheet.getSheetByName(title);
    if (!sheet) {
      return references.map(({ text }) => [
        text,
        {
          ok: false,
          problem: { code: 'range_sheet_unknown', values: { sheet: title, range: text } },
        },
      ]);
    }
    const attempt = readReferences(sheet, references);
    if (attempt) return attempt;
    const within = withinSheet(sheet, references);
    const readable = within.length ? (readReferences(sheet, within) ?? []) : [];
    const read = new Set(readable.map(([text]) => text));
    const beyond = references.filter(({ text }) => !read.has(text));
    return [
      ...readable,
      ...beyond.map(({ text }): [string, RangeCells] => [
        text,
        {
          ok: false,
          problem: { code: 'range_beyond_sheet', values: { sheet: title, range: text } },
        },
      ]),
    ];
  }

  /**
   * Undefined when a reference lies outside of the sheet: Google says so only by failing, in words of the
   * account's language, so the sheet is asked how large it is.
   */
  function readReferences(
    sheet: Sheet,
    references: readonly A1Reference[],
  ): [string, RangeCells][] | undefined {
    const block = blockAround(references);
    let cells: CellValue[][];
    try {
      cells = readBlock(sheet, block);
    } catch (failure) {
      if (!isWithin(sheet, references)) return undefined;
      throw failure;
    }
    const whole = references.some(({ firstRow }) => firstRow === undefined);
    // Frozen rows are headings; others are told from what stands in them, where the columns are read.
    const dataRow = whole ? sheet.getFrozenRows() + 1 : 1;
    return references.map((reference) => [
      reference.text,
      cellsOf(reference, block, cells, dataRow),
    ]);
  }

  function readNamed(name: string, text: string): RangeCells {
    const range = spreadsheet.getRangeByName(name);
    if (!range)
      return { ok: false, problem: { code: 'range_name_unknown', values: { name, range: text } } };
    return { ok: true, rows: range.getValues() as CellValue[][], firstRowNumber: range.getRow() };
  }

  return {
    read(references) {
      const bySheet = new Map<string, Map<string, A1Reference>>();
      const answers = new Map<string, RangeCells>();
      for (const reference of references) {
        if (reference.kind === 'named') {
          if (!answers.has(reference.text)) {
            answers.set(reference.text, readNamed(reference.name, reference.text));
          }
          continue;
        }
        const ofSheet = bySheet.get(reference.sheet) ?? new Map<string, A1Reference>();
        bySheet.set(reference.sheet, ofSheet.set(reference.text, reference));
      }
      for (const [title, ofSheet] of bySheet) {
        const all = [...ofSheet.values()];
        const wholeRows = all.filter(isWholeRows);
        const others = all.filter((reference) => !isWholeRows(reference));
        for (const group of [wholeRows, others]) {
          if (!group.length) continue;
          for (const [text, cells] of readSheet(title, group)) answers.set(text, cells);
        }
      }
      return answers;
    },
  };
}
