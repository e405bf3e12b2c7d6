import type {
  ChartData,
  ProtectionData,
  SheetData,
  ValidationData,
  WorkbookData,
} from '../../workbook/workbook-data';

/**
 * What .xlsx has no place for. It stands as JSON text in column A of a very hidden sheet, from row 3
 * on, in pieces that fit a cell; row 1 says so to people, row 2 to programs. Columns from B on hold the
 * values of lists that do not fit a validation rule.
 *
 * Sheets and protected ranges are found again through hidden names that refer to them, because every
 * program moves names along when somebody renames a sheet or inserts rows and columns.
 */
export interface SideSheet {
  title: string;
  locale: string;
  timeZone: string;
  hostMemory: Record<string, unknown>;
  /** Of the spreadsheet as a whole; absent in files of before. */
  id?: WorkbookData['id'];
  metadata?: WorkbookData['metadata'];
  sheets: SideEntry[];
  names: { name: string; written: string; range: string }[];
}

export interface SideEntry extends Pick<
  SheetData,
  'id' | 'title' | 'rowCount' | 'columnCount' | 'metadata'
> {
  /** The title in the file. */
  fileTitle: string;
  protections: { original: ProtectionData; written?: string }[];
  validations: { original: ValidationData; written: string }[];
  charts: ChartData[];
  /** Cells whose text or formula is too long for the format, with the value that the file holds. */
  cells: { cell: string; written: string | number | boolean; value?: string; formula?: string }[];
}

export const SIDE_TITLE = '_waymark';
export const MARK = 'waymark-workbook 1';
export const FIRST_TEXT_ROW = 3;
export const NOTICE =
  'Waymark가 .xlsx에 담을 수 없는 정보를 두는 시트입니다. 지우거나 고치지 마세요. / ' +
  'Waymark keeps here what .xlsx has no place for. Do not change or delete it.';

const PIECE_LENGTH = 30_000;
const ANCHOR = /^_waymark_([sp])(\d+)(?:_(\d+))?$/;

export function sheetAnchor(sheetIndex: number): string {
  return `_waymark_s${sheetIndex}`;
}

export function protectionAnchor(sheetIndex: number, index: number): string {
  return `_waymark_p${sheetIndex}_${index}`;
}

export function isAnchor(name: string): boolean {
  return ANCHOR.test(name);
}

/** The JSON in pieces that each fit a cell; a piece never ends within a surrogate pair. */
export function sidePieces(side: SideSheet): string[] {
  const text = JSON.stringify(side);
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + PIECE_LENGTH, text.length);
    if (/[\ud800-\udbff]/.test(text[end - 1])) end += 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** `undefined` when column A does not hold what `sidePieces` made. */
export function readSide(columnA: readonly (string | undefined)[]): SideSheet | undefined {
  if (columnA[1] !== MARK) return undefined;
  try {
    const value: unknown = JSON.parse(columnA.slice(FIRST_TEXT_ROW - 1).join(''));
    return isSide(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSide(value: unknown): value is SideSheet {
  if (typeof value !== 'object' || value === null) return false;
  const side = value as Partial<Record<keyof SideSheet, unknown>>;
  return (
    typeof side.title === 'string' &&
    typeof side.locale === 'string' &&
    typeof side.timeZone === 'string' &&
    typeof side.hostMemory === 'object' &&
    side.hostMemory !== null &&
    (side.metadata === undefined || Array.isArray(side.metadata)) &&
    Array.isArray(side.names) &&
    Array.isArray(side.sheets) &&
    side.sheets.every(isEntry)
  );
}

function isEntry(value: unknown): value is SideEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Partial<Record<keyof SideEntry, unknown>>;
  return (
    typeof entry.title === 'string' &&
    typeof entry.fileTitle === 'string' &&
    Number.isInteger(entry.id) &&
    isSize(entry.rowCount) &&
    isSize(entry.columnCount) &&
    [entry.metadata, entry.protections, entry.validations, entry.charts, entry.cells].every(
      Array.isArray,
    )
  );
}

/** Google Sheets holds ten million cells: no sheet is longer or wider. */
function isSize(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10_000_000;
}
