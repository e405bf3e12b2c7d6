import type { TableKeeper, TableProblem } from '../../app/ports';
import { Refusal } from '../../app/refusal';
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
  markedSheets,
  rememberedSheet,
  rememberSheet,
} from '../sheet/find-tables';
import { rowsOf } from '../sheet/sheets-table';
import { dressColumns, dressSheet, writeHeadings } from '../sheet/table-look';
import { repeatedIds } from './definition-rows';

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
  /** Ids of the sheets that carry each table's mark. */
  marked: ReadonlyMap<string, readonly number[]>;
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
  if (!present || !holdsKeysOf(design, present.keys)) {
    const surplus = design.fields.length - sheet.getMaxColumns();
    if (surplus > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), surplus);
    writeHeadings({ sheet, firstColumn: 1, fields: design.fields }, language);
    dressSheet(sheet, design, language);
  } else if (!sheet.isRowHiddenByUser(KEY_ROW)) {
    // A set-up that died before its last step is finished; a table whose columns were moved is only hidden.
    const untouched = design.fields.every(({ key }, index) => present.keys[index] === key);
    if (untouched) dressSheet(sheet, design, language);
    else sheet.hideRows(KEY_ROW);
  }
  rememberSheet(document, design.name, sheet);
}

function tableProblems(
  document: SheetsDocument,
  design: TableDesign,
  marked: Survey['marked'],
): TableProblem[] {
  const table = design.name;
  try {
    // Only the register is small enough to be read whole each time a page opens.
    const found = findTable(document, table, table === 'kpis' ? 'rows' : 'keys');
    return [
      ...duplicateSheets(document, found, marked),
      ...missingColumns(found),
      ...rowProblems(found),
    ].map(({ problem, repairable }) => ({ table, problem, repairable }));
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    const repairable = failure.problem.code === 'table_missing';
    return [{ table, problem: failure.problem, repairable }];
  }
}

interface Finding {
  problem: Problem;
  repairable: boolean;
}

function duplicateSheets(
  document: SheetsDocument,
  { design }: FoundTable,
  marked: Survey['marked'],
): Finding[] {
  if ((marked.get(design.name) ?? []).length < 2) return [];
  const titles = markedSheets(document, design.name).map((sheet) => sheet.getName());
  const values = { table: design.name, titles: titles.join(', ') };
  return [{ problem: { code: 'sheet_copied', values }, repairable: false }];
}

function missingFields(table: FoundTable) {
  return table.design.fields.filter(({ key }) => !table.columns.has(key));
}

function missingColumns(table: FoundTable): Finding[] {
  const missing = missingFields(table);
  if (!missing.length) return [];
  const keys = missing.map(({ key }) => key).join(', ');
  const values = { table: table.design.name, keys };
  return [{ problem: { code: 'column_missing', values }, repairable: true }];
}

function rowProblems(table: FoundTable): Finding[] {
  if (!table.columns.has('id')) return [];
  const rows = rowsOf(table).map((row) => ({
    id: String(row.cell('id')).trim(),
    rowNumber: row.rowNumber,
  }));
  const repeated = [...repeatedIds(rows)].map(([id, places]) => ({
    problem: {
      code: 'id_twice',
      values: { table: table.design.name, id, rows: places.join(', ') },
    },
    repairable: false,
  }));
  const nameless = rows.filter(({ id }) => id === '');
  if (!nameless.length || table.design.name !== 'kpis') return repeated;
  const values = { row: nameless.map(({ rowNumber }) => rowNumber).join(', ') };
  return [...repeated, { problem: { code: 'row_without_id', values }, repairable: true }];
}

function repairTables(document: SheetsDocument, language: Language): Problem[] {
  const done: Problem[] = [];
  for (const table of setUpTables(document, language)) {
    done.push({ code: 'table_made', values: { table } });
  }
  for (const { name } of TABLES) {
    const table = wholeTable(document, name);
    const missing = table ? missingFields(table) : [];
    if (!table || !missing.length) continue;
    addColumns(document, table, language);
    const keys = missing.map(({ key }) => key).join(', ');
    done.push({ code: 'column_added', values: { table: name, keys } });
  }
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

/** Missing columns come at the end, behind whatever people have added. */
function addColumns(document: SheetsDocument, table: FoundTable, language: Language): void {
  const { design, sheet, cells, columns } = table;
  const fields = design.fields.filter(({ key }) => !columns.has(key));
  const firstColumn = cells[0].length + 1;
  const surplus = firstColumn + fields.length - 1 - sheet.getMaxColumns();
  if (surplus > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), surplus);
  const block = { sheet, firstColumn, fields };
  writeHeadings(block, language);
  dressColumns(block, language);
  document.extents.delete(design.name);
}
