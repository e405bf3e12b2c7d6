import type { TableKeeper } from '../../app/ports';
import { Refusal } from '../../app/refusal';
import type { Field } from '../../contract/fields/field';
import type { Language } from '../../contract/language/language';
import {
  KEY_ROW,
  TABLE_METADATA_KEY,
  type TableDesign,
  type TableName,
  TABLES,
} from '../../contract/tables/tables';
import type { Problem } from '../../domain/problem';
import type { SheetsDocument } from '../document';
import {
  findTable,
  type FoundTable,
  holdsKeysOf,
  markedIds,
  rememberedSheet,
  rememberSheet,
} from '../sheet/find/find-tables';
import { bestEffort } from '../sheet/look/refused-look';
import { isStraight, straighten } from '../sheet/straighten';
import {
  type ColumnBlock,
  dressSheet,
  groupInserted,
  insertColumns,
  isFolded,
  writeHeadings,
} from '../sheet/look/table-look';
import { addableFields, type Marks, tableProblems } from './table-findings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface SurveyedSheet {
  sheet: Sheet;
  title: string;
  /** Row 1 as it stands; empty when the sheet is. */
  keys: readonly unknown[];
}

/** The six tables as sheets of the document. */
export function sheetsTableKeeper(document: SheetsDocument): TableKeeper {
  return {
    setUp: (language) => setUpTables(document, language),
    check() {
      const marked = markedIds(document);
      return TABLES.flatMap((design) => tableProblems(document, design, marked));
    },
    repair: (language) => repairTables(document, language),
  };
}

interface Survey {
  sheets: SurveyedSheet[];
  marked: Marks;
}

function sheetsOf(document: SheetsDocument): SurveyedSheet[] {
  return document.spreadsheet.getSheets().map((sheet) => {
    const width = sheet.getLastColumn();
    const keys = width ? sheet.getRange(KEY_ROW, 1, 1, width).getValues()[0] : [];
    return { sheet, title: sheet.getName(), keys };
  });
}

/** Hiding row 1 is the last step of setting a table up, so it tells a finished one without reading it. */
function isFinished(document: SheetsDocument, { name }: TableDesign): boolean {
  return rememberedSheet(document, name)?.isRowHiddenByUser(KEY_ROW) ?? false;
}

function setUpTables(document: SheetsDocument, language: Language): TableName[] {
  const wanting = TABLES.filter((design) => !isFinished(document, design));
  if (!wanting.length) return [];
  const survey = { sheets: sheetsOf(document), marked: markedIds(document) };
  for (const design of wanting) setUpTable(document, design, survey, language);
  if (!document.settings.read('language')) document.settings.write({ language });
  // Google leaves a person on the sheet that was made last; the register is the one to see.
  if (wanting.some(({ name }) => name === 'kpis')) rememberedSheet(document, 'kpis')?.activate();
  return wanting.map(({ name }) => name);
}

/** The sheet that is this table's already: marked, or holding its keys, or left empty by a set-up that died. */
function presentSheet(design: TableDesign, { sheets, marked }: Survey): SurveyedSheet | undefined {
  const ids = marked.get(design.name) ?? [];
  const own = sheets.filter(
    ({ sheet, keys }) => ids.includes(sheet.getSheetId()) || holdsKeysOf(design, keys),
  );
  if (own.length > 1) {
    const titles = own.map(({ title }) => title).join(', ');
    throw new Refusal({ code: 'sheet_twice', values: { table: design.name, titles } });
  }
  const titles: readonly string[] = [design.title.ko, design.title.en];
  return own[0] ?? sheets.find(({ title, keys }) => titles.includes(title) && !keys.length);
}

function freeTitle(wanted: string, sheets: readonly SurveyedSheet[]): string {
  let title = wanted;
  const taken = new Set(sheets.map((sheet) => sheet.title.toLowerCase()));
  for (let count = 2; taken.has(title.toLowerCase()); count++) title = `${wanted} ${count}`;
  return title;
}

function setUpTable(
  document: SheetsDocument,
  design: TableDesign,
  survey: Survey,
  language: Language,
): void {
  const { sheets, marked } = survey;
  const present = presentSheet(design, survey);
  const title = present?.title ?? freeTitle(design.title[language], sheets);
  const sheet = present?.sheet ?? document.spreadsheet.insertSheet(title, sheets.length);
  if (!present) sheets.push({ sheet, title, keys: [] });
  if (!marked.has(design.name)) {
    const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    sheet.addDeveloperMetadata(TABLE_METADATA_KEY, design.name, DOCUMENT);
  }
  if (!present?.keys.length && sheet.getLastRow() === 0) {
    // One column stays free behind the table: the last ones may be folded, and the sign for it is beside them.
    const surplus = design.fields.length + 1 - sheet.getMaxColumns();
    if (surplus > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), surplus);
    writeHeadings({ sheet, firstColumn: 1, fields: design.fields }, language);
    dressSheet(sheet, design, language);
  } else if (present && !sheet.isRowHiddenByUser(KEY_ROW)) {
    // A set-up that died before its last step is finished. Any other sheet holds somebody's rows.
    const untouched = design.fields.every(({ key }, index) => present.keys[index] === key);
    if (untouched) dressSheet(sheet, design, language);
    else if (holdsKeysOf(design, present.keys)) bestEffort(() => sheet.hideRows(KEY_ROW));
  }
  rememberSheet(document, design.name, sheet);
}

function repairTables(document: SheetsDocument, language: Language): Problem[] {
  const done: Problem[] = [];
  for (const table of setUpTables(document, language)) {
    done.push({ code: 'table_made', values: { table } });
  }
  // Each for itself: what one table refuses, the others get.
  for (const { name } of TABLES) {
    try {
      done.push(...repairTable(document, name, language));
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
      done.push({ code: 'table_not_repaired', values: { table: name }, cause: failure.problem });
    }
  }
  return done;
}

function repairTable(document: SheetsDocument, name: TableName, language: Language): Problem[] {
  const found = wholeTable(document, name);
  if (!found) return [];
  const done: Problem[] = [];
  let table = found;
  if (!isStraight(found)) {
    table = straighten(document, found, language);
    done.push({ code: 'frame_restored', values: { table: name } });
  }
  const missing = addableFields(table);
  if (!missing.length) return done;
  const dressed = addColumns(document, table, missing, language);
  const keys = missing.map(({ key }) => key).join(', ');
  done.push({ code: 'column_added', values: { table: name, keys } });
  if (!dressed) done.push({ code: 'look_refused', values: { table: name } });
  return done;
}

/** Nothing is added to a table whose keys or sheets are not clear: `check` tells what to do. */
function wholeTable(document: SheetsDocument, name: TableName): FoundTable | undefined {
  try {
    return findTable(document, name);
  } catch (failure) {
    if (failure instanceof Refusal) return undefined;
    throw failure;
  }
}

/** Missing columns come where the design has them: each behind the last one before it that is there. */
function addColumns(
  document: SheetsDocument,
  table: FoundTable,
  fields: readonly Field[],
  language: Language,
): boolean {
  const { design, sheet } = table;
  const isGrouped = fields.some(({ folded }) => folded === true);
  const wasFolded = isGrouped && isFolded(sheet);
  const dressed: boolean[] = [];
  const blocks: ColumnBlock[] = [];
  // From the right: what is put in moves no column that is still to come.
  for (const { behind, fields: added } of missingRuns(table, fields)) {
    // One column stays free behind the table, as where it was made.
    if (behind === sheet.getMaxColumns()) sheet.insertColumnsAfter(behind, 1);
    const block = { sheet, firstColumn: behind + 1, fields: added };
    dressed.push(insertColumns(block, language));
    for (const placed of blocks) placed.firstColumn += added.length;
    blocks.push(block);
  }
  document.extents.delete(design.name);
  const grouped = !isGrouped || groupInserted(blocks, wasFolded);
  return dressed.every(Boolean) && grouped;
}

/** Neighbours in the design that are missing, with the column, from 1, behind which they belong; rightmost first. */
function missingRuns({ design, columns, cells }: FoundTable, missing: readonly Field[]) {
  const runs: { behind: number; fields: Field[] }[] = [];
  let behind = cells[0].length;
  let isOpen = false;
  for (const field of design.fields) {
    const column = columns.get(field.key);
    if (column !== undefined) {
      behind = column + 1;
      isOpen = false;
    } else if (missing.includes(field)) {
      if (isOpen) runs[runs.length - 1].fields.push(field);
      else runs.push({ behind, fields: [field] });
      isOpen = true;
    }
  }
  return runs.sort((one, other) => other.behind - one.behind);
}
