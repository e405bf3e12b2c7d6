/** A workbook as plain data: what files are read into and written from. */
export interface WorkbookData {
  /** As it stands in the file's address; that of the one file of a workbench when absent. */
  id?: string;
  title: string;
  /** Spreadsheet locale such as `ko_KR`. */
  locale: string;
  timeZone: string;
  sheets: SheetData[];
  /** The font of cells that name none; Arial in 10 points when absent. */
  defaultFont?: { family: string; size: number };
  /** Developer metadata of the spreadsheet as a whole; none when absent. */
  metadata?: MetadataEntry[];
  namedRanges: { name: string; sheetId: number; range: string }[];
  /** The add-on's and the host's own memory: document properties, triggers, mail quota, clock, outbox. */
  hostMemory: Record<string, unknown>;
}

export interface MetadataEntry {
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
}

export interface SheetData {
  id: number;
  title: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  /** Such as `#ff9900`. */
  tabColor?: string;
  /** Row-major and sparse: `cells[rowIndex]?.[columnIndex]`. */
  cells: (CellData | undefined)[][];
  /** Row and column numbers from 1. */
  hiddenRows: number[];
  hiddenColumns: number[];
  columnWidths: Record<number, number>;
  /** Into how many groups a column is folded with its neighbours, by its number; 1 to 8. */
  columnDepths?: Record<number, number>;
  /** In pixels, of rows that somebody has set. */
  rowHeights?: Record<number, number>;
  /** A1 areas that show as one cell. */
  merges?: string[];
  metadata: MetadataEntry[];
  protections: ProtectionData[];
  validations: ValidationData[];
  /** Tried in their order; the first that holds decides how a cell looks. */
  conditionalFormats?: ConditionalFormatData[];
  /** A1 ranges of the columns of Tables that have a type. */
  typedColumns?: string[];
  charts: ChartData[];
}

/** Blank is `undefined`. A date is its serial number (days from 1899-12-30) with a date format. */
export interface CellData {
  value?: number | string | boolean;
  /** With its `=`; `value` is then the last computed one, kept for files. */
  formula?: string;
  /** The error that a formula shows, such as `#REF!`; `value` is then absent. */
  error?: string;
  /** Written by the result of another cell's formula: shown, but not content of its own. */
  spilled?: true;
  /** Number format such as `yyyy-mm-dd` or `0.0%`. */
  format?: string;
  note?: string;
  bold?: boolean;
  italic?: boolean;
  fontColor?: string;
  background?: string;
  underline?: boolean;
  strikethrough?: boolean;
  /** Where it is not the workbook's own font. */
  fontFamily?: string;
  /** In points. */
  fontSize?: number;
  wrap?: boolean;
  horizontalAlignment?: 'left' | 'center' | 'right';
  verticalAlignment?: 'top' | 'middle' | 'bottom';
}

export interface ProtectionData {
  /** A1 within the sheet; the whole sheet when absent. */
  range?: string;
  description: string;
  warningOnly: boolean;
  /** Addresses that may edit; all who may edit the spreadsheet while absent. Its owner always may. */
  editors?: string[];
}

export interface ValidationData {
  range: string;
  kind: 'list' | 'checkbox';
  values: string[];
  allowInvalid: boolean;
  helpText?: string;
}

/** A cell of the ranges that shows exactly the text looks like this. */
export interface ConditionalFormatData {
  ranges: string[];
  text: string;
  background?: string;
  fontColor?: string;
  bold?: boolean;
}

export interface ChartData {
  kind: string;
  ranges: string[];
  title: string;
  row: number;
  column: number;
}
