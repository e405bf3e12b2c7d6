import type { SheetData, WorkbookData } from '../../workbook/workbook-data';
import { sheetPrefix } from '../formula/pieces';
import { closedRange, fixedRange } from '../formula/ranges';
import { LossList, type Loss } from '../loss';
import { fileTitlesOf } from './file-titles';
import { packed } from './package-parts';
import {
  FIRST_TEXT_ROW,
  MARK,
  NOTICE,
  protectionAnchor,
  sheetAnchor,
  sidePieces,
  SIDE_TITLE,
  type SideEntry,
  type SideSheet,
} from './side-sheet';
import { noteBoxesXml, notesXml, type Note } from './write-notes';
import { MAIN, SharedStrings, writtenSheet } from './write-sheet';
import { StyleTable } from './write-styles';
import { LongLists } from './write-validations';
import { cellName } from '../cell-name';
import { xmlText } from './xml-text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MACRO_TYPE = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface DefinedName {
  name: string;
  reference: string;
  hidden: boolean;
}

export function xlsxOf(
  data: WorkbookData,
  /** Programs open a file that ends in .xlsm only if it says so inside. */
  macroEnabled = false,
): { bytes: Uint8Array; losses: Loss[] } {
  const losses = new LossList();
  const strings = new SharedStrings();
  const styles = new StyleTable(losses, data.defaultFont);
  const longLists = new LongLists(FIRST_TEXT_ROW);
  const titles = fileTitlesOf(data.sheets.map(({ title }) => title));
  const fileTitleOf = (title: string) => titles.get(title) ?? title;
  const names: DefinedName[] = [];
  const side: SideSheet = {
    title: data.title,
    locale: data.locale,
    timeZone: data.timeZone,
    hostMemory: data.hostMemory,
    ...(data.id ? { id: data.id } : {}),
    ...(data.metadata ? { metadata: data.metadata } : {}),
    sheets: [],
    names: [],
  };
  const parts: Record<string, string> = {};
  const activeIndex = Math.max(
    0,
    data.sheets.findIndex(({ hidden }) => !hidden),
  );

  data.sheets.forEach((sheet, index) => {
    const fileTitle = fileTitleOf(sheet.title);
    if (fileTitle !== sheet.title) {
      losses.add('sheet_titles', { sheet: sheet.title, example: fileTitle, restored: true });
    }
    const entry = entryOf(sheet, fileTitle, index, names, losses);
    side.sheets.push(entry);
    const context = { strings, styles, longLists, losses, fileTitleOf, entry };
    const { xml, notes } = writtenSheet(sheet, context, index === activeIndex);
    addSheet(parts, index + 1, xml, notes);
  });
  for (const { name, sheetId, range } of data.namedRanges) {
    const sheet = data.sheets.find(({ id }) => id === sheetId);
    if (!sheet) {
      losses.add('names', { example: name });
      continue;
    }
    const written = `${sheetPrefix(fileTitleOf(sheet.title))}${fixedRange(closedRange(range))}`;
    names.push({ name, reference: written, hidden: false });
    side.names.push({ name, written, range });
  }
  parts[`xl/worksheets/sheet${data.sheets.length + 1}.xml`] =
    DECLARATION + sideXml(side, longLists, strings);
  parts['xl/styles.xml'] = DECLARATION + styles.xml();
  parts['xl/sharedStrings.xml'] = DECLARATION + strings.xml();
  addWorkbook(parts, data, fileTitleOf, names, activeIndex);
  parts['[Content_Types].xml'] = contentTypes(Object.keys(parts), macroEnabled);
  return { bytes: packed(parts), losses: losses.list() };
}

function entryOf(
  sheet: SheetData,
  fileTitle: string,
  index: number,
  names: DefinedName[],
  losses: LossList,
): SideEntry {
  const prefix = sheetPrefix(fileTitle);
  names.push({ name: sheetAnchor(index), reference: `${prefix}$A$1`, hidden: true });
  const soft = sheet.protections.filter(({ range, warningOnly }) => range || warningOnly);
  losses.add('soft_protections', { sheet: sheet.title, count: soft.length, restored: true });
  losses.add('drawn_charts', { sheet: sheet.title, count: sheet.charts.length, restored: true });
  return {
    fileTitle,
    title: sheet.title,
    id: sheet.id,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    metadata: sheet.metadata,
    protections: sheet.protections.map((original, place) => {
      if (original.range === undefined) return { original };
      const written = `${prefix}${fixedRange(closedRange(original.range))}`;
      names.push({ name: protectionAnchor(index, place), reference: written, hidden: true });
      return { original, written };
    }),
    validations: [],
    charts: sheet.charts,
    cells: [],
  };
}

function addSheet(parts: Record<string, string>, number: number, xml: string, notes: Note[]): void {
  parts[`xl/worksheets/sheet${number}.xml`] = DECLARATION + xml;
  if (notes.length === 0) return;
  parts[`xl/comments${number}.xml`] = DECLARATION + notesXml(notes);
  parts[`xl/drawings/vmlDrawing${number}.vml`] = noteBoxesXml(notes);
  parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships([
    ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
    ['comments', `../comments${number}.xml`],
  ]);
}

function sideXml(side: SideSheet, longLists: LongLists, strings: SharedStrings): string {
  const columnA = [NOTICE, MARK, ...sidePieces(side)];
  const rowCount = Math.max(columnA.length, FIRST_TEXT_ROW - 1 + longLists.rows.length);
  const cell = (rowNumber: number, column: number, text: string) =>
    `<c r="${cellName(rowNumber, column)}" t="s"><v>${strings.place(text)}</v></c>`;
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const text = columnA[index];
    const values = longLists.rows[index + 1 - FIRST_TEXT_ROW] ?? [];
    return (
      `<row r="${index + 1}">${text === undefined ? '' : cell(index + 1, 1, text)}` +
      `${values.map((value, place) => cell(index + 1, place + 2, value)).join('')}</row>`
    );
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function addWorkbook(
  parts: Record<string, string>,
  data: WorkbookData,
  fileTitleOf: (title: string) => string,
  names: DefinedName[],
  activeIndex: number,
): void {
  const sheets = [
    ...data.sheets.map(({ title, hidden }) => ({
      title: fileTitleOf(title),
      state: hidden ? 'hidden' : '',
    })),
    { title: SIDE_TITLE, state: 'veryHidden' },
  ];
  const sheetsXml = sheets.map(
    ({ title, state }, index) =>
      `<sheet name="${xmlText(title)}" sheetId="${index + 1}"${state && ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const namesXml = names.map(
    ({ name, reference, hidden }) =>
      `<definedName name="${xmlText(name)}"${hidden ? ' hidden="1"' : ''}>${xmlText(reference)}</definedName>`,
  );
  parts['xl/workbook.xml'] =
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">` +
    `<bookViews><workbookView activeTab="${activeIndex}"/></bookViews><sheets>${sheetsXml.join('')}</sheets>` +
    (namesXml.length ? `<definedNames>${namesXml.join('')}</definedNames>` : '') +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>';
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    ...sheets.map((_, index): [string, string] => [
      'worksheet',
      `worksheets/sheet${index + 1}.xml`,
    ]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
  parts['_rels/.rels'] = relationships([['officeDocument', 'xl/workbook.xml']]).replace(
    '</Relationships>',
    `<Relationship Id="rIdCore" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  );
  parts['docProps/core.xml'] =
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${xmlText(data.title)}</dc:title></cp:coreProperties>`;
}

function relationships(entries: readonly (readonly [type: string, target: string])[]): string {
  const items = entries.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(paths: readonly string[], macroEnabled: boolean): string {
  const kinds: [RegExp, string][] = [
    [/^xl\/workbook\.xml$/, macroEnabled ? MACRO_TYPE : `${SHEET_TYPE}.sheet.main+xml`],
    [/^xl\/worksheets\/sheet\d+\.xml$/, `${SHEET_TYPE}.worksheet+xml`],
    [/^xl\/styles\.xml$/, `${SHEET_TYPE}.styles+xml`],
    [/^xl\/sharedStrings\.xml$/, `${SHEET_TYPE}.sharedStrings+xml`],
    [/^xl\/comments\d+\.xml$/, `${SHEET_TYPE}.comments+xml`],
    [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const overrides = paths.flatMap((path) => {
    const kind = kinds.find(([pattern]) => pattern.test(path));
    return kind ? [`<Override PartName="/${path}" ContentType="${kind[1]}"/>`] : [];
  });
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    `${overrides.join('')}</Types>`
  );
}
