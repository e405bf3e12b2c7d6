import { parseArea, splitSheetTitle, type Area } from './a1';
import type { CellFunctions, CellValue } from '../host/cell-functions';
import type { CellFunctionState } from './cell-functions';
import {
  contentOf,
  displayOf,
  emptyContent,
  formatOf,
  hostValueOf,
  inputTextOf,
  writeHostValue,
} from './cell-values';
import { Engine, type EngineModel } from './engine';
import type { BeyondCell } from './engine-input';
import type { NamedRange } from './engine-content';
import { withoutLook } from './look';
import { Sheet } from './sheet';
import type { MetadataEntry, WorkbookData } from './workbook-data';
import { ZoneClock } from './zone-clock';

/**
 * The cells of a workbook: what they hold, show and compute. Computed values are brought up to date when
 * something is read. Rows and columns are counted from 0 here.
 */
export class WorkbookCells implements EngineModel {
  readonly id: WorkbookData['id'];
  title: string;
  /** Developer metadata of the spreadsheet as a whole. */
  metadata: MetadataEntry[];
  readonly sheets: Sheet[];
  readonly namedRanges: NamedRange[];
  hostMemory: Record<string, unknown>;
  readonly defaultFont: WorkbookData['defaultFont'];
  /** How cells with the add-on's own functions read in a time trigger: unknown, so both must be safe. */
  cellFunctionsInTriggers: CellFunctionState = 'name-error';
  private localeName: string;
  private clock: ZoneClock;
  private readClock: () => Date = () => new Date();
  protected readonly engine: Engine;

  constructor(data: WorkbookData) {
    this.id = data.id;
    this.title = data.title;
    this.metadata = (data.metadata ?? []).map((entry) => ({ ...entry }));
    this.localeName = data.locale;
    this.clock = new ZoneClock(data.timeZone);
    this.sheets = data.sheets.map((sheet) => new Sheet(sheet));
    this.namedRanges = data.namedRanges.map((named) => ({ ...named }));
    this.hostMemory = structuredClone(data.hostMemory);
    this.defaultFont = data.defaultFont;
    this.engine = new Engine(this);
  }

  toData(): WorkbookData {
    this.settle();
    return {
      ...(this.id ? { id: this.id } : {}),
      title: this.title,
      locale: this.localeName,
      timeZone: this.clock.zone,
      sheets: this.sheets.map((sheet) => sheet.toData()),
      ...(this.metadata.length ? { metadata: this.metadata.map((entry) => ({ ...entry })) } : {}),
      ...(this.defaultFont ? { defaultFont: this.defaultFont } : {}),
      namedRanges: this.namedRanges.map((named) => ({ ...named })),
      hostMemory: structuredClone(this.hostMemory),
    };
  }

  get locale(): string {
    return this.localeName;
  }

  set locale(locale: string) {
    this.localeName = locale;
    this.engine.restart();
  }

  get timeZone(): string {
    return this.clock.zone;
  }

  set timeZone(zone: string) {
    this.clock = new ZoneClock(zone);
    this.engine.restart();
  }

  get zone(): ZoneClock {
    return this.clock;
  }

  /** What NOW() and TODAY() read. */
  useClock(readClock: () => Date): void {
    this.readClock = readClock;
  }

  present(): Date {
    return this.readClock();
  }

  /** The add-on's functions, from now on callable in every cell. */
  connectCellFunctions(functions: CellFunctions): void {
    this.engine.useFunctions(functions);
  }

  /** Runs something to which cells with the add-on's functions read as they do in a time trigger. */
  asInTimeTrigger<T>(run: () => T): T {
    this.engine.setFunctionState(this.cellFunctionsInTriggers);
    try {
      return run();
    } finally {
      this.engine.setFunctionState('computed');
    }
  }

  /** Forgets what cell functions answered before and calculates everything anew. */
  recalculate(): void {
    this.engine.forgetAnswers();
  }

  /** Formulas that turned out to be beyond what can be calculated here, since the last time of asking. */
  takeBeyond(): BeyondCell[] {
    this.settle();
    return this.engine.takeBeyond();
  }

  /** Brings computed values up to date; reading does it by itself. */
  settle(): void {
    this.engine.settle();
  }

  sheetById(id: number): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Titles are compared without regard to case, as in formulas. */
  sheetByTitle(title: string): Sheet | undefined {
    const exact = this.sheets.find((sheet) => sheet.title === title);
    return exact ?? this.sheets.find(({ title: own }) => own.toLowerCase() === title.toLowerCase());
  }

  namedRange(name: string): { sheet: Sheet; range: string } | undefined {
    const named = this.namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const sheet = named && this.sheetById(named.sheetId);
    return named && sheet && { sheet, range: named.range };
  }

  /** Sheet and area of `Orders!A2:B`, of a named range, or of an A1 text in the sheet given. */
  areaOf(text: string, own: Sheet): { sheet: Sheet; area: Area } | undefined {
    const named = this.namedRange(text);
    const { title, a1 } = named ? { title: undefined, a1: named.range } : splitSheetTitle(text);
    const sheet = named?.sheet ?? (title === undefined ? own : this.sheetByTitle(title));
    const area = sheet && parseArea(a1, sheet);
    return sheet && area && { sheet, area };
  }

  values(sheet: Sheet, area: Area): CellValue[][] {
    this.settle();
    const { zone } = this;
    return this.map(sheet, area, (row, column) => hostValueOf(row?.[column], zone));
  }

  value(sheet: Sheet, row: number, column: number): CellValue {
    this.settle();
    return hostValueOf(sheet.cell(row, column), this.zone);
  }

  displays(sheet: Sheet, area: Area): string[][] {
    this.settle();
    return this.map(sheet, area, (row, column) => displayOf(row?.[column], this.locale));
  }

  display(sheet: Sheet, row: number, column: number): string {
    this.settle();
    return displayOf(sheet.cell(row, column), this.locale);
  }

  formulas(sheet: Sheet, area: Area): string[][] {
    return this.map(sheet, area, (row, column) => row?.[column]?.formula ?? '');
  }

  /** What Sheets shows on hovering over a cell that shows an error. */
  errorNote(sheet: Sheet, row: number, column: number): string | undefined {
    this.settle();
    return sheet.cell(row, column)?.errorNote;
  }

  /** The text in the formula bar. */
  inputText(sheet: Sheet, row: number, column: number): string {
    return inputTextOf(sheet.cell(row, column), this.locale);
  }

  private map<T>(
    sheet: Sheet,
    { row, column, rows, columns }: Area,
    read: (cells: Sheet['rows'][number] | undefined, column: number) => T,
  ): T[][] {
    const matrix = new Array<T[]>(rows);
    for (let down = 0; down < rows; down += 1) {
      const cells = sheet.rows[row + down];
      const values = new Array<T>(columns);
      for (let right = 0; right < columns; right += 1) values[right] = read(cells, column + right);
      matrix[down] = values;
    }
    return matrix;
  }

  /** Writes values as `Range.setValues` does: texts are read as if typed, dates by the zone. */
  write(sheet: Sheet, row: number, column: number, values: readonly (readonly unknown[])[]): void {
    const context = { zone: this.zone, locale: this.locale };
    let changed = false;
    values.forEach((line, down) =>
      line.forEach((value, right) => {
        const [atRow, atColumn] = [row + down, column + right];
        const isBlank = value === undefined || value === null || value === '';
        if (!this.engine.kept.beforeWriting(sheet, atRow, atColumn, isBlank)) return;
        const cell = sheet.ensure(atRow, atColumn);
        const before = contentOf(cell);
        writeHostValue(cell, value, context);
        changed ||= cell.formula !== undefined || contentOf(cell) !== before;
      }),
    );
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    this.grow(sheet, row + area.rows, column + area.columns);
    if (changed) this.engine.touched(sheet, area);
    else this.engine.rewrite(sheet, area);
  }

  /** What a person types into a cell. */
  input(sheet: Sheet, row: number, column: number, text: string): void {
    this.write(sheet, row, column, [[text]]);
  }

  clearContent(sheet: Sheet, area: Area): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = (sheet.rows[row] ?? []).slice(area.column, area.column + area.columns);
      cells.forEach((cell, right) => {
        if (!cell || !this.engine.kept.beforeWriting(sheet, row, area.column + right, true)) return;
        emptyContent(cell);
      });
    }
    this.engine.touched(sheet, area);
  }

  /** A number format decides whether a number is a date, so formulas hear of it. */
  setFormat(sheet: Sheet, row: number, column: number, format: string | undefined): void {
    const cell = sheet.ensure(row, column);
    if (cell.format === format) return;
    if (format === undefined) delete cell.format;
    else cell.format = format;
    this.engine.rewrite(sheet, { row, column, rows: 1, columns: 1 });
  }

  /** As `Range.setNumberFormats`: `General` and an empty text take the format away. */
  setFormats(sheet: Sheet, area: Area, formats: readonly (readonly string[])[]): void {
    formats.forEach((line, down) =>
      line.forEach((format, right) => {
        const cell = sheet.ensure(area.row + down, area.column + right);
        if (format === '' || format === 'General') delete cell.format;
        else cell.format = format;
      }),
    );
    this.engine.rewrite(sheet, area);
  }

  /** Google names a format even where none was chosen. */
  formats(sheet: Sheet, area: Area): string[][] {
    this.settle();
    return this.map(
      sheet,
      area,
      (cells, column) => formatOf(cells?.[column]) ?? '0.###############',
    );
  }

  clearFormats(sheet: Sheet, area: Area): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (const cell of (sheet.rows[row] ?? []).slice(area.column, area.column + area.columns)) {
        if (cell) withoutLook(cell);
      }
    }
    this.engine.rewrite(sheet, area);
  }

  setNote(sheet: Sheet, row: number, column: number, note: string): void {
    const cell = sheet.ensure(row, column);
    if (note === '') delete cell.note;
    else cell.note = note;
  }

  /** Makes the sheet at least so large. */
  grow(sheet: Sheet, rows: number, columns: number): void {
    if (rows <= sheet.rowCount && columns <= sheet.columnCount) return;
    sheet.rowCount = Math.max(sheet.rowCount, rows);
    sheet.columnCount = Math.max(sheet.columnCount, columns);
    this.engine.resized(sheet);
  }
}
