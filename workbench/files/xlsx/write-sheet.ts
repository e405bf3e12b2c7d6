import type { CellData, SheetData } from '../../workbook/workbook-data';
import { cellName, columnName, isInGrid, LAST_COLUMN } from '../cell-name';
import { formulaForFile, spilledForFile } from '../formula/for-file';
import type { LossList } from '../loss';
import type { SideEntry } from './side-sheet';
import type { Note } from './write-notes';
import { conditionalFormatsXml } from './write-conditional-formats';
import { LongLists, writtenValidation } from './write-validations';
import type { StyleTable } from './write-styles';
import { encodedText, escaped, xmlText } from './xml-text';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LONGEST_TEXT = 32_767;
/** Pixels of one character of the default font: column widths are counted in characters. */
export const PIXELS_A_CHARACTER = 7;
export const POINTS_A_PIXEL = 0.75;
const DEFAULT_WIDTH = 100;
const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];

/** Texts of all sheets, each kept once. */
export class SharedStrings {
  private readonly places = new Map<string, number>();

  place(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  xml(): string {
    const items = [...this.places.keys()].map(
      (text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`,
    );
    return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

export interface SheetContext {
  strings: SharedStrings;
  styles: StyleTable;
  longLists: LongLists;
  losses: LossList;
  fileTitleOf(title: string): string;
  entry: SideEntry;
}

export interface WrittenSheet {
  xml: string;
  notes: Note[];
}

export function writtenSheet(
  sheet: SheetData,
  context: SheetContext,
  active: boolean,
): WrittenSheet {
  const notes: Note[] = [];
  const rows = rowsXml(sheet, context, notes);
  const validations = sheet.validations.map((original) => {
    const { xml, signature } = writtenValidation(original, context.longLists);
    context.entry.validations.push({ original, written: signature });
    if (original.kind === 'checkbox') {
      context.losses.add('checkboxes', { sheet: sheet.title, restored: true });
    }
    return xml;
  });
  const isLocked = sheet.protections.some(({ range, warningOnly }) => !range && !warningOnly);
  const xml =
    `<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    viewXml(sheet, active) +
    `<sheetFormatPr defaultColWidth="${characters(DEFAULT_WIDTH)}" defaultRowHeight="15"${outlineXml(sheet)}/>` +
    columnsXml(sheet) +
    `<sheetData>${rows}</sheetData>` +
    (isLocked ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    mergesXml(sheet) +
    conditionalFormatsXml(sheet.conditionalFormats ?? [], context.styles) +
    (validations.length
      ? `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`
      : '') +
    (notes.length ? '<legacyDrawing r:id="rId1"/>' : '') +
    '</worksheet>';
  return { xml, notes };
}

function mergesXml({ merges = [] }: SheetData): string {
  const cells = merges.map((area) => `<mergeCell ref="${area}"/>`);
  return cells.length ? `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>` : '';
}

function viewXml({ frozenRows, frozenColumns }: SheetData, active: boolean): string {
  const selected = active ? ' tabSelected="1"' : '';
  if (!frozenRows && !frozenColumns) {
    return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  }
  const pane = frozenRows && frozenColumns ? 'bottomRight' : frozenRows ? 'bottomLeft' : 'topRight';
  return (
    `<sheetViews><sheetView${selected} workbookViewId="0"><pane` +
    (frozenColumns ? ` xSplit="${frozenColumns}"` : '') +
    (frozenRows ? ` ySplit="${frozenRows}"` : '') +
    ` topLeftCell="${cellName(frozenRows + 1, frozenColumns + 1)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

/** How deep the groups of columns are: without it Excel draws no control to unfold them. */
function outlineXml({ columnDepths = {} }: SheetData): string {
  const deepest = Math.max(0, ...Object.values(columnDepths));
  return deepest > 0 ? ` outlineLevelCol="${deepest}"` : '';
}

function columnsXml({ columnWidths, hiddenColumns, columnDepths = {} }: SheetData): string {
  const numbers = new Set([
    ...[columnWidths, columnDepths].flatMap((by) => Object.keys(by).map(Number)),
    ...hiddenColumns,
  ]);
  const columns = [...numbers]
    .filter((number) => number <= LAST_COLUMN)
    .sort((one, other) => one - other)
    .map((number) => {
      const width = columnWidths[number];
      const depth = columnDepths[number];
      return (
        `<col min="${number}" max="${number}" width="${characters(width ?? DEFAULT_WIDTH)}"` +
        `${hiddenColumns.includes(number) ? ' hidden="1"' : ''}${width === undefined ? '' : ' customWidth="1"'}${depth === undefined ? '' : ` outlineLevel="${depth}"`}/>`
      );
    });
  return columns.length ? `<cols>${columns.join('')}</cols>` : '';
}

function characters(pixels: number): string {
  return String(Math.round((pixels / PIXELS_A_CHARACTER) * 1e6) / 1e6);
}

function rowsXml(sheet: SheetData, context: SheetContext, notes: Note[]): string {
  const { cells, hiddenRows, rowHeights = {} } = sheet;
  const hidden = new Set(hiddenRows);
  const heights = Object.keys(rowHeights).map(Number);
  const rowCount = heights.reduce(
    (most, row) => Math.max(most, row),
    hiddenRows.reduce((most, row) => Math.max(most, row), cells.length),
  );
  const rows: string[] = [];
  for (let rowNumber = 1; rowNumber <= rowCount; rowNumber += 1) {
    const row = cells[rowNumber - 1] ?? [];
    const parts: string[] = [];
    row.forEach((cell, index) => {
      if (!cell) return;
      const columnNumber = index + 1;
      if (!isInGrid(rowNumber, columnNumber)) {
        context.losses.add('grid', { sheet: sheet.title });
        return;
      }
      if (cell.note !== undefined) notes.push({ rowNumber, columnNumber, text: cell.note });
      parts.push(cellXml(cell, `${columnName(columnNumber)}${rowNumber}`, sheet.title, context));
    });
    const content = parts.join('');
    const height = rowHeights[rowNumber];
    if (content || hidden.has(rowNumber) || height !== undefined) {
      const size = height === undefined ? '' : ` ht="${height * POINTS_A_PIXEL}" customHeight="1"`;
      rows.push(
        `<row r="${rowNumber}"${hidden.has(rowNumber) ? ' hidden="1"' : ''}${size}>${content}</row>`,
      );
    }
  }
  return rows.join('');
}

function cellXml(cell: CellData, name: string, sheet: string, context: SheetContext): string {
  const style = context.styles.styleOf(cell, sheet);
  const start = `<c r="${name}"${style ? ` s="${style}"` : ''}`;
  const { formula, value = cell.error } = cell;
  const shown = shownValue(value, sheet, context.losses);
  const own = formula && formulaForFile(formula, shown, context.fileTitleOf);
  const written = cell.spilled ? spilledForFile(shown) : own || undefined;
  const isCut = shown !== value && typeof value === 'string';
  const isLost = formula !== undefined && !written;
  if (isCut) context.losses.add('long_texts', { sheet, example: name, restored: true });
  if (isLost || written?.valueOnly) {
    context.losses.add('own_functions', { sheet, example: name, restored: true });
  }
  if (isCut || isLost) {
    context.entry.cells.push({
      cell: name,
      written: shown ?? '',
      ...(isCut ? { value } : {}),
      ...(isLost ? { formula } : {}),
    });
  }
  if (written) {
    const element = written.array ? `<f t="array" ref="${name}">` : '<f>';
    return `${start}${typeOf(shown)}>${element}${xmlText(written.text)}</f>${valueXml(shown)}</c>`;
  }
  if (shown === undefined) return style || isLost ? `${start}/>` : '';
  if (typeof shown === 'string' && !ERRORS.includes(shown)) {
    return `${start} t="s"><v>${context.strings.place(shown)}</v></c>`;
  }
  return `${start}${typeOf(shown)}>${valueXml(shown)}</c>`;
}

function shownValue(
  value: CellData['value'],
  sheet: string,
  losses: LossList,
): number | string | boolean | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    losses.add('numbers', { sheet });
    return '#NUM!';
  }
  if (typeof value !== 'string' || value.length <= LONGEST_TEXT) return value;
  const cut = value.slice(0, LONGEST_TEXT);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

function typeOf(value: number | string | boolean | undefined): string {
  if (typeof value === 'boolean') return ' t="b"';
  if (typeof value !== 'string') return '';
  return ERRORS.includes(value) ? ' t="e"' : ' t="str"';
}

function valueXml(value: number | string | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return `<v>${value ? 1 : 0}</v>`;
  if (typeof value === 'number') return `<v>${Object.is(value, -0) ? '-0' : value}</v>`;
  return `<v xml:space="preserve">${escaped(encodedText(value))}</v>`;
}
