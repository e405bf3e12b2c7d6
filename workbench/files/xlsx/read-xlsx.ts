import path from 'node:path';
import type { WorkbookData } from '../../workbook/workbook-data';
import { FileError } from '../file-error';
import { formulaPieces } from '../formula/pieces';
import { openRange, withoutDollars } from '../formula/ranges';
import { LossList, type Loss } from '../loss';
import { messageOf, relationshipsOf, unpacked, type Parts } from './package-parts';
import { readTheme } from './colours';
import type { FileContext } from './read-cell';
import { readExtras } from './read-extras';
import { readSheet, type FileSheet } from './read-sheet';
import { sheetData, type OpenedSheet } from './restore-sheet';
import { readStrings } from './read-strings';
import { readStyles } from './read-styles';
import { readConditionalFormats, readDifferences } from './read-conditional-formats';
import { isOurs } from './usual-font';
import { validationsOf } from './read-validations';
import {
  readWorkbookPart,
  type FileName,
  type FileSheetEntry,
  type WorkbookPart,
} from './read-workbook-part';
import { isAnchor, MARK, readSide, sheetAnchor, type SideSheet } from './side-sheet';
import { readXml } from './xml-reader';

/** A file that says nothing about it is taken for a Korean one. */
const DEFAULTS = { locale: 'ko_KR', timeZone: 'Asia/Seoul' };

export function workbookFromXlsx(
  bytes: Uint8Array,
  file: string,
): { workbook: WorkbookData; losses: Loss[] } {
  const parts = unpacked(bytes, file);
  try {
    return workbookFrom(parts, file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('not_a_workbook', { file, detail: messageOf(error) });
  }
}

function workbookFrom(parts: Parts, file: string): { workbook: WorkbookData; losses: Loss[] } {
  const losses = new LossList();
  const main = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !parts[main]) {
    throw new FileError('not_a_workbook', { file, detail: 'xl/workbook.xml' });
  }
  const book = readWorkbookPart(parts, main, losses);
  const missing = book.sheets.find(({ path: part }) => !parts[part]);
  if (missing) throw new FileError('missing_sheet', { file, detail: missing.fileTitle });
  const theme = readTheme(book.themePath === undefined ? undefined : parts[book.themePath]);
  const styles = readStyles(parts[book.stylesPath ?? ''], theme);
  const context: FileContext = {
    strings: readStrings(parts[book.stringsPath ?? ''], theme),
    styles: styles.cells,
    dates1904: book.dates1904,
    titleOf: (title) => title,
    losses,
  };
  const looks = readDifferences(parts[book.stylesPath ?? ''], theme);
  const found = findSide(parts, book, context);
  const entries = new Map(
    (found?.side.sheets ?? []).map((entry, index) => [
      sheetOf(book.names, sheetAnchor(index)) ?? entry.fileTitle,
      { entry, index },
    ]),
  );
  const titles = new Map<string, string>();
  for (const { fileTitle } of book.sheets) {
    const entry = entries.get(fileTitle)?.entry;
    titles.set(fileTitle, entry?.fileTitle === fileTitle ? entry.title : fileTitle);
  }
  const titleOf = (fileTitle: string) => titles.get(fileTitle) ?? fileTitle;
  const opened: OpenedSheet[] = book.sheets
    .filter((sheet) => sheet !== found?.sheet)
    .map((sheet) => {
      const { entry, index = -1 } = entries.get(sheet.fileTitle) ?? {};
      const title = titleOf(sheet.fileTitle);
      const content = readSheet(parts[sheet.path], title, { ...context, titleOf });
      return { file: sheet, title, entryIndex: index, content, ...(entry ? { entry } : {}) };
    });
  const cells = new Map(
    opened.map(({ file: { fileTitle }, content }) => [fileTitle, content.cells]),
  );
  if (found) cells.set(found.sheet.fileTitle, found.content.cells);
  const takenIds = new Set(opened.flatMap(({ entry }) => (entry ? [entry.id] : [])));
  const sheets = opened.map((sheet) => {
    const data = sheetData(sheet, book.names, takenIds);
    const names = {
      title: sheet.title,
      fileTitle: sheet.file.fileTitle,
      sideTitle: found?.sheet.fileTitle,
    };
    const rules = readConditionalFormats(parts[sheet.file.path], sheet.title, looks, losses);
    if (rules.length) data.conditionalFormats = rules;
    data.validations = validationsOf(sheet.content.rules, sheet.entry, names, cells, losses);
    for (const note of readExtras(parts, sheet.file.path, sheet.title, losses)) {
      const row = (data.cells[note.rowNumber - 1] ??= []);
      row[note.columnNumber - 1] = { ...row[note.columnNumber - 1], note: note.text };
    }
    return data;
  });
  const idOf = new Map(
    opened.map(({ file: { fileTitle } }, index) => [fileTitle, sheets[index].id]),
  );
  const workbook: WorkbookData = {
    ...(found?.side.id ? { id: found.side.id } : {}),
    title: found?.side.title ?? titleOfFile(parts, file),
    locale: found?.side.locale ?? DEFAULTS.locale,
    timeZone: found?.side.timeZone ?? DEFAULTS.timeZone,
    sheets,
    ...(found?.side.metadata ? { metadata: found.side.metadata } : {}),
    ...(styles.font && !isOurs(styles.font) ? { defaultFont: styles.font } : {}),
    namedRanges: namedRanges(book.names, found?.side, idOf, losses),
    hostMemory: found?.side.hostMemory ?? {},
  };
  return { workbook, losses: losses.list() };
}

function findSide(
  parts: Parts,
  book: WorkbookPart,
  context: FileContext,
): { side: SideSheet; sheet: FileSheetEntry; content: FileSheet } | undefined {
  // Only a hidden sheet can be it; its title may have been changed.
  for (const sheet of book.sheets.filter(({ hidden }) => hidden).reverse()) {
    const quiet = { ...context, losses: new LossList() };
    const content = readSheet(parts[sheet.path], sheet.fileTitle, quiet);
    const columnA = content.cells.map((row) => {
      const value = row[0]?.value;
      return typeof value === 'string' ? value : undefined;
    });
    if (columnA[1] !== MARK) continue;
    const side = readSide(columnA);
    if (side) return { side, sheet, content };
  }
  return undefined;
}

/** The sheet that a name refers to; programs move names along when a sheet is renamed. */
function sheetOf(names: readonly FileName[], name: string): string | undefined {
  const reference = names.find((candidate) => candidate.name === name)?.reference;
  const [first] = formulaPieces(reference ?? '');
  return first?.kind === 'sheet' ? first.title : undefined;
}

function namedRanges(
  names: readonly FileName[],
  side: SideSheet | undefined,
  idOf: ReadonlyMap<string, number>,
  losses: LossList,
): WorkbookData['namedRanges'] {
  const result: WorkbookData['namedRanges'] = [];
  for (const { name, reference } of names) {
    if (isAnchor(name) || name === '_xlnm._FilterDatabase') continue;
    if (name.startsWith('_xlnm.')) {
      losses.add('print_setup', { example: name });
      continue;
    }
    const pieces = formulaPieces(reference);
    const [sheet, range] = pieces;
    const sheetId = sheet?.kind === 'sheet' ? idOf.get(sheet.title) : undefined;
    const isTaken = result.some((known) => known.name.toLowerCase() === name.toLowerCase());
    if (pieces.length !== 2 || range.kind !== 'range' || sheetId === undefined || isTaken) {
      losses.add('names', { example: name });
      continue;
    }
    const known = side?.names.find((one) => one.name === name && one.written === reference);
    result.push({ name, sheetId, range: known?.range ?? openRange(withoutDollars(range.text)) });
  }
  return result;
}

function titleOfFile(parts: Parts, file: string): string {
  const core = relationshipsOf(parts, '').find(({ type }) => type === 'core-properties')?.target;
  let title = '';
  let inTitle = false;
  if (core !== undefined && parts[core]) {
    readXml(parts[core], {
      open: (name) => (inTitle = name === 'title'),
      text: (piece) => (title += inTitle ? piece : ''),
      close: () => (inTitle = false),
    });
  }
  return title.trim() || path.basename(file, path.extname(file));
}
