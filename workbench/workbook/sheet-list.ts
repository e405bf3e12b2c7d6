import type { NamedRange } from './engine-content';
import { mapReferences } from './formula-text';
import { Sheet } from './sheet';
import { mapFormulas } from './structure';
import type { SheetData } from './workbook-data';

/** A sheet as Google Sheets makes it: 1,000 rows and 26 columns. */
export function blankSheet(id: number, title: string): SheetData {
  return {
    id,
    title,
    hidden: false,
    rowCount: 1000,
    columnCount: 26,
    frozenRows: 0,
    frozenColumns: 0,
    cells: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: {},
    metadata: [],
    protections: [],
    validations: [],
    charts: [],
  };
}

export function insertSheet(sheets: Sheet[], title: string | undefined, index: number): Sheet {
  const sheet = new Sheet(blankSheet(freshId(sheets), title ?? freshTitle(sheets)));
  sheets.splice(index, 0, sheet);
  return sheet;
}

export function removeSheet(sheets: Sheet[], namedRanges: NamedRange[], sheet: Sheet): void {
  sheets.splice(sheets.indexOf(sheet), 1);
  for (const other of sheets) {
    mapFormulas(other, (formula) =>
      mapReferences(formula, ({ title }) => (title === sheet.title ? '#REF!' : undefined)),
    );
  }
  for (const named of namedRanges) if (named.sheetId === sheet.id) named.range = '#REF!';
}

export function renameSheet(sheets: readonly Sheet[], sheet: Sheet, title: string): void {
  const before = sheet.title.toLowerCase();
  for (const other of sheets) {
    mapFormulas(other, (formula) =>
      mapReferences(formula, (reference) =>
        reference.title?.toLowerCase() === before ? { ...reference, title } : undefined,
      ),
    );
  }
  sheet.title = title;
}

export function duplicateSheet(sheets: Sheet[], sheet: Sheet, title?: string): Sheet {
  const copy = new Sheet({
    ...sheet.toData(),
    id: freshId(sheets),
    title: title ?? copyTitle(sheets, sheet.title),
  });
  sheets.splice(sheets.indexOf(sheet) + 1, 0, copy);
  return copy;
}

function freshId(sheets: readonly Sheet[]): number {
  // Google's ids are arbitrary; only the first sheet of a file has 0.
  return sheets.reduce((highest, { id }) => Math.max(highest, id), 0) + 1_001;
}

function freshTitle(sheets: readonly Sheet[]): string {
  for (let number = sheets.length + 1; ; number += 1) {
    const title = `Sheet${number}`;
    if (!sheets.some((sheet) => sheet.title === title)) return title;
  }
}

function copyTitle(sheets: readonly Sheet[], title: string): string {
  for (let number = 1; ; number += 1) {
    const copy = number === 1 ? `Copy of ${title}` : `Copy of ${title} ${number}`;
    if (!sheets.some((sheet) => sheet.title === copy)) return copy;
  }
}
