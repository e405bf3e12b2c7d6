import { choiceLabel, choiceWords } from '../../../contract/fields/choices';
import type { Field, FieldKind } from '../../../contract/fields/field';
import type { Language } from '../../../contract/language/language';
import {
  FIRST_DATA_ROW,
  HEADING_ROW,
  KEY_ROW,
  type TableDesign,
} from '../../../contract/tables/tables';
import { SHEET_TEXT } from '../../../text/tables';
import { columnLetter } from '../cells/cell-values';
import { colourStatuses } from './status-colours';
import { bestEffort } from './refused-look';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A stretch of columns of a sheet with the fields they hold, left to right. */
export interface ColumnBlock {
  sheet: Sheet;
  firstColumn: number;
  fields: readonly Field[];
}

/** Most columns fit a common width, given in one call; only wide ones get their own. */
const COMMON_WIDTH = 105;
/** A bold letter of the heading in a wide font, in pixels, and its cell's margins with a filter's button. */
const LETTER = 9.5;
const WIDE_LETTER = 13.5;
const MARGINS = 22;
/** What would be shown as ### in less: a date with its time, and millions of a currency. */
const WIDTHS: Readonly<Partial<Record<FieldKind, number>>> = {
  instant: 150,
  number: 140,
  actual: 140,
};

/** Wide enough for the heading on one line; nothing where the common width is. */
function widthOf(
  { heading, kind, width = WIDTHS[kind] ?? COMMON_WIDTH }: Field,
  language: Language,
): number | undefined {
  let needed = MARGINS;
  for (const letter of heading[language]) {
    needed += /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(letter) ? WIDE_LETTER : LETTER;
  }
  const widest = Math.max(width, Math.ceil(needed));
  return widest > COMMON_WIDTH ? widest : undefined;
}

/** Nothing where the sheet's own format is best, or the unit's. */
export function numberFormat({ kind }: Field): string | undefined {
  switch (kind) {
    case 'day':
      return 'yyyy-mm-dd';
    case 'instant':
      return 'yyyy-mm-dd hh:mm';
    case 'fraction':
      return '0.0%';
    case 'wholeNumber':
      return '0';
    default:
      return undefined;
  }
}

/** Neighbours for which the property is the same, so that each run is one call. */
function runsOf<Value>(
  block: ColumnBlock,
  propertyOf: (field: Field) => Value,
): { firstColumn: number; columns: number; value: Value }[] {
  const runs: { firstColumn: number; columns: number; value: Value }[] = [];
  block.fields.forEach((field, index) => {
    const value = propertyOf(field);
    const run = runs[runs.length - 1];
    if (run && run.value === value) run.columns += 1;
    else runs.push({ firstColumn: block.firstColumn + index, columns: 1, value });
  });
  return runs;
}

/** The columns from the first data row to the sheet's last one. */
function dataRange(sheet: Sheet, firstColumn: number, columns: number) {
  const [left, right] = [columnLetter(firstColumn), columnLetter(firstColumn + columns - 1)];
  return sheet.getRange(`${left}${FIRST_DATA_ROW}:${right}`);
}

/** Keys in row 1 and headings in row 2: with the keys there the columns are found. */
export function writeHeadings(
  { sheet, firstColumn, fields }: ColumnBlock,
  language: Language,
): void {
  sheet
    .getRange(KEY_ROW, firstColumn, 2, fields.length)
    .setValues([fields.map(({ key }) => key), fields.map(({ heading }) => heading[language])]);
}

/** How the columns look and what their cells offer. False where the host refused some of it. */
export function dressColumns(block: ColumnBlock, language: Language): boolean {
  const { sheet, firstColumn, fields } = block;
  const headings = sheet.getRange(HEADING_ROW, firstColumn, 1, fields.length);
  const steps: (() => unknown)[] = [
    () => headings.setFontWeight('bold'),
    () => headings.setNotes([fields.map(({ help }) => (help ? help[language] : ''))]),
    () => sheet.setColumnWidths(firstColumn, fields.length, COMMON_WIDTH),
  ];
  for (const { firstColumn: first, columns, value } of runsOf(block, (field) =>
    widthOf(field, language),
  )) {
    if (value !== undefined) steps.push(() => sheet.setColumnWidths(first, columns, value));
  }
  for (const { firstColumn: first, columns, value } of runsOf(block, numberFormat)) {
    if (value === undefined) continue;
    steps.push(() => dataRange(sheet, first, columns).setNumberFormat(value));
  }
  fields.forEach((field, index) =>
    steps.push(() => offerChoices(sheet, firstColumn + index, field, language)),
  );
  fields.forEach(({ key }, index) => {
    if (key === 'status') steps.push(() => colourStatuses(sheet, firstColumn + index));
  });
  // Each for itself: what one column refuses, the others take.
  return steps.map(bestEffort).every(Boolean);
}

/** A value that is not on the list is allowed with a warning: people may be ahead of the list. */
function offerChoices(sheet: Sheet, column: number, field: Field, language: Language): void {
  if (field.kind === 'checkbox') {
    const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    dataRange(sheet, column, 1).setDataValidation(box);
  }
  if (field.kind !== 'choice' || !field.choices || field.computed) return;
  const { choices } = field;
  const words = choiceWords(choices).map((word) => choiceLabel(choices, word, language));
  const list = SpreadsheetApp.newDataValidation()
    .requireValueInList(words, true)
    .setAllowInvalid(true)
    .build();
  dataRange(sheet, column, 1).setDataValidation(list);
}

/** What evaluation writes is not locked: whoever edits it is warned first. */
function protectComputed(block: ColumnBlock, language: Language): void {
  const description = SHEET_TEXT.computed_columns[language];
  // A set-up that died may have left a protection that is a lock yet: without a description it is ours.
  const unfinished = block.sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => ['', description].includes(protection.getDescription()));
  for (const protection of unfinished) protection.setDescription(description).setWarningOnly(true);
  if (unfinished.length) return;
  for (const { firstColumn, columns, value } of runsOf(
    block,
    ({ computed }) => computed === true,
  )) {
    if (!value) continue;
    const protection = dataRange(block.sheet, firstColumn, columns).protect();
    protection.setDescription(description).setWarningOnly(true);
  }
}

/**
 * Columns that are seldom looked at are folded, each stretch of them as one; unfolding is the user's.
 * Stretches that touch would fold as one, so a column that stays open parts them, which also bears the sign.
 */
function foldColumns(block: ColumnBlock): void {
  if (groupColumns(block)) block.sheet.collapseAllColumnGroups();
}

/** Whether there is anything to fold. */
function groupColumns(block: ColumnBlock): boolean {
  const { sheet } = block;
  const folded = runsOf(block, (field) => field.folded === true).filter(({ value }) => value);
  for (const { firstColumn, columns } of folded) {
    // A set-up that died may have made the group already, or a group around them took them in.
    if (sheet.getColumnGroupDepth(firstColumn) > 0) continue;
    dataRange(sheet, firstColumn, columns).shiftColumnGroupDepth(1);
  }
  return folded.length > 0;
}

/** Whether the sheet has groups and a person has unfolded none of them. */
export function isFolded(sheet: Sheet): boolean {
  let groups = 0;
  for (let column = 1; column <= sheet.getLastColumn(); column += 1) {
    if (sheet.getColumnGroupDepth(column) === 0) continue;
    if (!sheet.isColumnHiddenByUser(column)) return false;
    groups += 1;
  }
  return groups > 0;
}

/**
 * Puts new columns behind one that is there, and keys and headings into them. They come with the look and
 * the rules of the column before, which are not theirs.
 */
export function insertColumns(block: ColumnBlock, language: Language): boolean {
  const { sheet, firstColumn, fields } = block;
  sheet.insertColumnsAfter(firstColumn - 1, fields.length);
  writeHeadings(block, language);
  const taken = dataRange(sheet, firstColumn, fields.length);
  const steps = [() => taken.clearFormat(), () => taken.clearDataValidations()];
  const cleared = steps.map(bestEffort).every(Boolean);
  return dressColumns(block, language) && cleared;
}

/** Groups of new columns among others; they are shown where a person looks into one of the groups. */
export function groupInserted(blocks: readonly ColumnBlock[], folds: boolean): boolean {
  return bestEffort(() => {
    for (const block of blocks) groupColumns(block);
    if (folds) blocks[0].sheet.collapseAllColumnGroups();
  });
}

/**
 * The whole sheet of a new table. Hiding row 1 comes last: it marks a table that was finished. False
 * where the host refused some of it.
 */
export function dressSheet(sheet: Sheet, design: TableDesign, language: Language): boolean {
  const block = { sheet, firstColumn: 1, fields: design.fields };
  const dressed = dressColumns(block, language);
  const rest = [
    () => protectComputed(block, language),
    () => foldColumns(block),
    () => sheet.setFrozenRows(HEADING_ROW),
    () => sheet.hideRows(KEY_ROW),
  ];
  return rest.map(bestEffort).every(Boolean) && dressed;
}
