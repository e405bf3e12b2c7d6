import type { Area } from './a1';
import { errorContent } from './error-text';
import { showsDate } from './formats';
import { formulaParts, referenceText, type Corner, type Reference } from './formula-text';
import type { Cell, Sheet } from './sheet';

export interface NamedRange {
  name: string;
  sheetId: number;
  range: string;
}

/** What a formula speaks of, as far as the engine must know it. */
export interface PreparedFormula {
  text: string;
  /** Other sheets that must be loaded. */
  sheets: Sheet[];
  /** Sheets whose size the formula depends on, through open ranges. */
  openSheets: Sheet[];
}

export interface FormulaSurroundings {
  sheetByTitle(title: string): Sheet | undefined;
  namedRange(name: string): { sheet: Sheet; range: string } | undefined;
}

/** Sheets go by their ids in the engine, so that a renamed sheet changes nothing there. */
export function engineTitle(sheet: Sheet): string {
  return `S${sheet.id}`;
}

/**
 * Writes a formula of the sheet in the engine's words: finite ranges for open ones, ids for titles,
 * references for named ranges, calls for TRUE and FALSE, commas for semicolons.
 */
export function preparedFormula(
  formula: string,
  own: Sheet,
  around: FormulaSurroundings,
): PreparedFormula {
  const sheets = new Set<Sheet>();
  const openSheets = new Set<Sheet>();
  let braces = 0;
  const written = (reference: Reference, sheet: Sheet): string => {
    const closed = closedReference(reference, sheet);
    if (closed !== reference) openSheets.add(sheet);
    return referenceText({ ...closed, title: sheet === own ? undefined : engineTitle(sheet) });
  };
  const texts = formulaParts(formula).map((part) => {
    if (part.kind === 'text') {
      if (part.text === '{') braces += 1;
      if (part.text === '}') braces -= 1;
      if (/^\d/.test(part.text)) return part.text.toLowerCase();
      return part.text === ';' && braces === 0 ? ',' : part.text;
    }
    if (part.kind === 'string') return engineString(part.text);
    if (part.kind === 'reference') {
      const { title } = part.reference;
      const sheet = title === undefined ? own : around.sheetByTitle(title);
      if (!sheet) return '#REF!';
      if (sheet !== own) sheets.add(sheet);
      return written(part.reference, sheet);
    }
    if (part.kind !== 'name' || part.isCall) return part.text;
    const upper = part.text.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return `${upper}()`;
    const named = around.namedRange(part.text);
    if (!named) return part.text;
    if (named.sheet !== own) sheets.add(named.sheet);
    const inner = formulaParts(`=${named.range}`).find(({ kind }) => kind === 'reference');
    return inner?.kind === 'reference' ? written(fixed(inner.reference), named.sheet) : '#REF!';
  });
  return { text: texts.join(''), sheets: [...sheets], openSheets: [...openSheets] };
}

/** The engine knows no doubled quotes, and takes what follows a backslash along. */
function engineString(quoted: string): string {
  const text = quoted.slice(1, quoted.endsWith('"') ? -1 : undefined);
  if (!/["\\]/.test(text)) return quoted;
  const pieces = text
    .split(/(""|\\)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '""') return 'CHAR(34)';
      return piece === '\\' ? 'CHAR(92)' : `"${piece}"`;
    });
  return `(${pieces.join('&')})`;
}

function closedReference(reference: Reference, sheet: Sheet): Reference {
  const { start, end } = reference;
  if (!end) return reference;
  const open = [start.row, start.column, end.row, end.column].includes(undefined);
  if (!open) return reference;
  const close = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    row: corner.row ?? row,
    column: corner.column ?? column,
  });
  const from = close(start, 0, 0);
  const to = close(end, sheet.rowCount - 1, sheet.columnCount - 1);
  // `A10:A` in a sheet of five rows is still a range.
  return { ...reference, start: from, end: { ...to, row: Math.max(to.row ?? 0, from.row ?? 0) } };
}

function fixed(reference: Reference): Reference {
  const fix = (corner: Corner): Corner => ({ ...corner, rowFixed: true, columnFixed: true });
  return { ...reference, start: fix(reference.start), end: reference.end && fix(reference.end) };
}

/** HyperFormula reads a date through these accessors, in no zone: they give the sheet's wall time. */
class WallDate extends Date {
  constructor(private readonly serial: number) {
    super(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  }
  override getDate() {
    return this.getUTCDate();
  }
  override getMonth() {
    return this.getUTCMonth();
  }
  override getFullYear() {
    return this.getUTCFullYear();
  }
  override getHours() {
    return (this.serial - Math.floor(this.serial)) * 24;
  }
  override getMinutes() {
    return 0;
  }
  override getSeconds() {
    return 0;
  }
  override getMilliseconds() {
    return 0;
  }
}

export type EngineContent = number | string | boolean | Date | null;

/** A cell as the engine is given it: nothing left to guess. */
export function engineContent(
  cell: Cell | undefined,
  formula: (text: string) => string,
): EngineContent {
  if (!cell) return null;
  if (cell.formula !== undefined && !cell.kept) return formula(cell.formula);
  if (cell.error !== undefined) return errorContent(cell.error);
  const { value } = cell;
  if (value === undefined) return null;
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value;
  return value >= 0 && showsDate(cell.format ?? cell.resultFormat) ? new WallDate(value) : value;
}

/** Whether the cell's formula names a cell of its own sheet within the area. */
export function namesCellsOf(
  { sheet, row, column }: { sheet: Sheet; row: number; column: number },
  area: Area,
): boolean {
  return formulaParts(sheet.cell(row, column)?.formula ?? '').some((part) => {
    if (part.kind !== 'reference') return false;
    const { title } = part.reference;
    if (title !== undefined && title !== sheet.title) return false;
    const { start, end = start } = closedReference(part.reference, sheet);
    const [top = 0, left = 0, bottom = 0, right = 0] = [
      start.row,
      start.column,
      end.row,
      end.column,
    ];
    return (
      top < area.row + area.rows &&
      bottom >= area.row &&
      left < area.column + area.columns &&
      right >= area.column
    );
  });
}
