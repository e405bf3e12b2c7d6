import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { placeOf } from './a1';
import type { BookView, CellView, SheetView, StyleView } from '../protocol';

const DEFAULT_COLUMN_WIDTH = 100;
const DEFAULT_ROW_HEIGHT = 22;
const PIXELS_A_POINT = 4 / 3;
const LINE = 1.3;
const ALIGNMENTS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

const VERTICALS = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

export const styleId = (index: number) => `w${index}`;
export const sheetId = (id: number) => String(id);

export function univerStyle(style: StyleView): IStyleData {
  return {
    ...(style.format ? { n: { pattern: style.format } } : {}),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.fontFamily ? { ff: style.fontFamily } : {}),
    ...(style.fontSize ? { fs: style.fontSize } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.align ? { ht: ALIGNMENTS[style.align] } : {}),
    ...(style.vertical ? { vt: VERTICALS[style.vertical] } : {}),
  };
}

export function univerCell(cell: CellView): ICellData {
  const data: ICellData = {};
  if (typeof cell.v === 'number') Object.assign(data, { v: cell.v, t: CellValueType.NUMBER });
  if (typeof cell.v === 'string') Object.assign(data, { v: cell.v, t: CellValueType.STRING });
  if (typeof cell.v === 'boolean')
    Object.assign(data, { v: cell.v ? 1 : 0, t: CellValueType.BOOLEAN });
  if (cell.f !== undefined) data.f = cell.f;
  if (cell.s !== undefined) data.s = styleId(cell.s);
  if (cell.n !== undefined || cell.e !== undefined)
    data.custom = { note: cell.n ?? '', error: cell.e ?? '' };
  return data;
}

export function univerSheet(sheet: SheetView, styles: readonly StyleView[]): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((row, rowIndex) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((cell, columnIndex) => {
      if (cell) cells[columnIndex] = univerCell(cell);
    });
    cellData[rowIndex] = cells;
  });
  const rowData: Record<number, { h?: number; hd?: BooleanNumber }> = {};
  for (const [row, height] of rowHeights(sheet, styles)) rowData[row] = { h: height };
  for (const rowNumber of sheet.hiddenRows)
    rowData[rowNumber - 1] = { ...rowData[rowNumber - 1], hd: BooleanNumber.TRUE };
  const columnData: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const [columnNumber, width] of Object.entries(sheet.columnWidths))
    columnData[Number(columnNumber) - 1] = { w: width };
  for (const columnNumber of sheet.hiddenColumns)
    columnData[columnNumber - 1] = { ...columnData[columnNumber - 1], hd: BooleanNumber.TRUE };
  return {
    id: sheetId(sheet.id),
    name: sheet.title,
    tabColor: '',
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows || -1,
      startColumn: sheet.frozenColumns || -1,
    },
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    mergeData: sheet.merges.map(mergeRange),
    cellData,
    rowData,
    columnData,
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** Heights that somebody has set, and those that large letters need. */
function rowHeights(sheet: SheetView, styles: readonly StyleView[]): Map<number, number> {
  const heights = new Map<number, number>();
  sheet.rows.forEach((row, rowIndex) => {
    let points = 0;
    for (const cell of row) {
      if (cell?.v !== undefined && cell.s !== undefined)
        points = Math.max(points, styles[cell.s]?.fontSize ?? 0);
    }
    const needed = Math.ceil(points * PIXELS_A_POINT * LINE);
    if (needed > DEFAULT_ROW_HEIGHT) heights.set(rowIndex, needed);
  });
  for (const [rowNumber, height] of Object.entries(sheet.rowHeights))
    heights.set(Number(rowNumber) - 1, height);
  return heights;
}

/** Of an A1 area such as `B2:D2`. */
export function mergeRange(area: string): IRange {
  const [first, last] = area.split(':').map(placeOf);
  return {
    startRow: first.row,
    startColumn: first.column,
    endRow: last.row,
    endColumn: last.column,
  };
}

export function univerBook(book: BookView, unitId: string, locale: LocaleType): IWorkbookData {
  return {
    id: unitId,
    name: 'Waymark',
    appVersion: '0.25.1',
    locale,
    styles: Object.fromEntries(
      book.styles.map((style, index) => [styleId(index), univerStyle(style)]),
    ),
    ...(book.defaultFont
      ? { defaultStyle: { ff: book.defaultFont.family, fs: book.defaultFont.size } }
      : {}),
    sheetOrder: book.sheets.map(({ id }) => sheetId(id)),
    sheets: Object.fromEntries(
      book.sheets.map((sheet) => [sheetId(sheet.id), univerSheet(sheet, book.styles)]),
    ),
  };
}
