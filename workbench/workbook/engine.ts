import {
  CellError,
  DetailedCellError,
  ErrorType,
  ExportedCellChange,
  HyperFormula,
} from 'hyperformula';
import type { CellArgument, CellFunctions, CellValue } from '../host/cell-functions';
import type { Area } from './a1';
import { emptyContent } from './cell-values';
import {
  CallMemory,
  checkedResult,
  REFUSED_VOLATILE,
  type CellFunctionState,
} from './cell-functions';
import {
  engineContent,
  engineTitle,
  preparedFormula,
  type EngineContent,
  type FormulaSurroundings,
} from './engine-content';
import { dateFormatOf, showsDate } from './formats';
import {
  isEmptyValue,
  registerFunctions,
  type ArgumentSource,
  type EngineAddress,
  type EngineResult,
  type FunctionContext,
  type ResultPlace,
} from './function-plugin';
import type { Cell, Sheet } from './sheet';
import { anchorKey, Spills, type Anchor } from './spills';
import { callsRefused, dependentsOf, readsRefused, type DependencyGraph } from './volatile-inputs';
import type { ZoneClock } from './zone-clock';

/** What the engine asks of the workbook that it calculates. */
export interface EngineModel extends FormulaSurroundings {
  readonly sheets: readonly Sheet[];
  readonly locale: string;
  readonly zone: ZoneClock;
  present(): Date;
}

type RawMatrix = EngineContent[][];

/** Rounds of spilling after which results that feed each other are left as they stand. */
const MOST_ROUNDS = 30;

/**
 * Calculates the workbook's formulas with HyperFormula. The model is the truth; what stands in
 * HyperFormula can be thrown away at any time and is made again from the model. Sheets that no formula
 * has to do with are never loaded.
 */
export class Engine implements FunctionContext {
  private hf: HyperFormula | undefined;
  private readonly sheetsByEngineId = new Map<number, Sheet>();
  private readonly engineIds = new Map<number, number>();
  private pending: { sheet: Sheet; area: Area }[] = [];
  private readonly openFormulas = new Map<number, Map<string, Anchor>>();
  private readonly refusedCells = new Map<string, Anchor>();
  private tainted: ReadonlySet<object> | undefined;
  private readonly memory = new CallMemory();
  private functions: CellFunctions | undefined;
  private functionState: CellFunctionState = 'computed';
  private readonly results = new Map<string, { anchor: Anchor; matrix?: CellValue[][] }>();
  /** Cells that the engine's own arrays cover. */
  private readonly arrayCells = new Set<Cell>();
  private settling = false;
  private readonly spills = new Spills({
    show: (sheet, row, column, value) => this.show(sheet, row, column, value),
    answerAgain: ({ sheet, row, column }) =>
      this.touched(sheet, { row, column, rows: 1, columns: 1 }),
    grow: (sheet, rows, columns) => {
      sheet.rowCount = Math.max(sheet.rowCount, rows);
      sheet.columnCount = Math.max(sheet.columnCount, columns);
    },
  });

  constructor(private readonly model: EngineModel) {}

  useFunctions(functions: CellFunctions): void {
    this.functions = functions;
    this.memory.forget();
    registerFunctions(functions.names.map((name) => name.toUpperCase()));
    this.restart();
  }

  /** Switches between computed cells and those of a session in which the add-on is not loaded. */
  setFunctionState(state: CellFunctionState): void {
    if (state === this.functionState) return;
    this.functionState = state;
    if (this.functions) this.restart();
  }

  /** Everything is calculated anew at the next reading; answers of cell functions are kept. */
  restart(): void {
    this.spills.clear();
    for (const cell of this.arrayCells) if (cell.spilled) emptyContent(cell);
    this.arrayCells.clear();
    this.hf?.destroy();
    this.hf = undefined;
    this.pending = [];
  }

  forgetAnswers(): void {
    this.memory.forget();
    this.restart();
  }

  /** The area's cells were written in the model. */
  touched(sheet: Sheet, area: Area): void {
    if (this.hf) this.pending.push({ sheet, area });
  }

  /** The sheet has more or fewer rows or columns at its end: open ranges change with it. */
  resized(sheet: Sheet): void {
    for (const { sheet: own, row, column } of this.openFormulas.get(sheet.id)?.values() ?? []) {
      this.touched(own, { row, column, rows: 1, columns: 1 });
    }
  }

  /** Brings every computed value up to date. Reading from within a calculation sees what stands. */
  settle(): void {
    if (this.settling || (this.hf && this.pending.length === 0)) return;
    this.settling = true;
    try {
      if (!this.hf) this.build();
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        if (this.pending.length > 0) this.apply();
        this.placeResults();
        this.spills.revisit();
        if (this.pending.length === 0) break;
      }
      this.pending = [];
    } finally {
      this.settling = false;
    }
  }

  private build(): void {
    registerFunctions([]);
    this.sheetsByEngineId.clear();
    this.engineIds.clear();
    this.openFormulas.clear();
    this.refusedCells.clear();
    this.tainted = undefined;
    this.results.clear();
    const sheets = this.sheetsWithFormulas();
    const contents: Record<string, RawMatrix> = {};
    // Sheets that are only spoken of join the list while the formulas before them are read.
    for (let at = 0; at < sheets.length; at += 1) {
      const sheet = sheets[at];
      this.sheetsByEngineId.set(at, sheet);
      this.engineIds.set(sheet.id, at);
      const loads = (needed: Sheet) => {
        if (!sheets.includes(needed)) sheets.push(needed);
      };
      contents[engineTitle(sheet)] = this.contentOf(sheet, wholeOf(sheet), loads);
    }
    this.hf = HyperFormula.buildFromSheets(contents, {
      licenseKey: 'gpl-v3',
      nullDate: { year: 1899, month: 12, day: 30 },
      leapYear1900: false,
      smartRounding: false,
      undoLimit: 0,
      maxRows: 10_000_000,
      maxColumns: 18_278,
      context: this,
    });
    for (const sheet of sheets) this.readFormulas(sheet);
  }

  private sheetsWithFormulas(): Sheet[] {
    return this.model.sheets.filter((sheet) =>
      sheet.rows.some((cells) => cells?.some((cell) => cell?.formula !== undefined)),
    );
  }

  private contentOf(sheet: Sheet, area: Area, loads: (sheet: Sheet) => void): RawMatrix {
    const matrix: RawMatrix = [];
    for (let row = 0; row < area.rows; row += 1) {
      const cells = sheet.rows[area.row + row];
      const contents: EngineContent[] = [];
      for (let column = 0; column < area.columns; column += 1) {
        const at = area.column + column;
        contents.push(
          engineContent(cells?.[at], (formula) =>
            this.prepare(formula, { sheet, row: area.row + row, column: at }, loads),
          ),
        );
      }
      matrix.push(contents);
    }
    return matrix;
  }

  private prepare(formula: string, anchor: Anchor, loads: (sheet: Sheet) => void): string {
    const prepared = preparedFormula(formula, anchor.sheet, this.model);
    prepared.sheets.forEach(loads);
    const key = anchorKey(anchor);
    for (const sheet of prepared.openSheets) {
      const formulas = this.openFormulas.get(sheet.id) ?? new Map<string, Anchor>();
      formulas.set(key, anchor);
      this.openFormulas.set(sheet.id, formulas);
    }
    if (callsRefused(formula)) this.refusedCells.set(key, anchor);
    return prepared.text;
  }

  private load(sheet: Sheet): void {
    if (!this.hf || this.engineIds.has(sheet.id)) return;
    this.hf.addSheet(engineTitle(sheet));
    const id = this.hf.getSheetId(engineTitle(sheet));
    if (id === undefined) return;
    this.engineIds.set(sheet.id, id);
    this.sheetsByEngineId.set(id, sheet);
    const content = this.contentOf(sheet, wholeOf(sheet), (needed) => this.load(needed));
    this.hf.setSheetContent(id, content);
  }

  private apply(): void {
    const { hf } = this;
    if (!hf) return;
    const writes = this.pending;
    this.pending = [];
    this.tainted = undefined;
    for (const { sheet, area } of writes) this.forgetFormulas(sheet, area);
    const contents = writes.map(({ sheet, area }) => {
      const holdsFormula = () =>
        this.contentOf(sheet, area, () => undefined).some((row) =>
          row.some((content) => typeof content === 'string' && content.startsWith('=')),
        );
      // A sheet of mere values that no formula reads stays outside.
      if (!this.engineIds.has(sheet.id) && holdsFormula()) this.load(sheet);
      const content = this.engineIds.has(sheet.id)
        ? this.contentOf(sheet, area, (needed) => this.load(needed))
        : undefined;
      return { sheet, area, content };
    });
    const changes = hf.batch(() => {
      for (const { sheet, area, content } of contents) {
        const id = this.engineIds.get(sheet.id);
        if (id === undefined || !content) continue;
        hf.setCellContents({ sheet: id, row: area.row, col: area.column }, content);
      }
    });
    for (const change of changes) {
      if (change instanceof ExportedCellChange) this.accept(change);
    }
    for (const { sheet, area } of writes) {
      this.readFormulas(sheet, area);
      // A written formula that gave no array takes its former one with it.
      for (const anchor of this.spills.anchorsIn(sheet, area)) {
        const key = anchorKey(anchor);
        if (!this.results.has(key)) this.results.set(key, { anchor });
      }
    }
  }

  private forgetFormulas(sheet: Sheet, area: Area): void {
    if (this.refusedCells.size === 0) return;
    for (const [key, anchor] of this.refusedCells) {
      const within =
        anchor.sheet === sheet &&
        anchor.row >= area.row &&
        anchor.row < area.row + area.rows &&
        anchor.column >= area.column &&
        anchor.column < area.column + area.columns;
      if (within) this.refusedCells.delete(key);
    }
  }

  /** Takes the calculated values of the formulas in the area into the model. */
  private readFormulas(sheet: Sheet, area: Area = wholeOf(sheet)): void {
    const id = this.engineIds.get(sheet.id);
    if (id === undefined || !this.hf) return;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = sheet.rows[row];
      if (!cells) continue;
      const end = Math.min(cells.length, area.column + area.columns);
      for (let column = area.column; column < end; column += 1) {
        const cell = cells[column];
        if (cell?.formula === undefined) continue;
        const address = { sheet: id, row, col: column };
        this.take(cell, address, this.hf.getCellValue(address));
        if (this.hf.isCellPartOfArray(address)) this.readArray(sheet, address);
      }
    }
  }

  /** The engine's own arrays (FILTER, SORT …) spill there; their cells are shown as ours are. */
  private readArray(sheet: Sheet, address: EngineAddress): void {
    const graph = (this.hf as unknown as { dependencyGraph: DependencyGraph }).dependencyGraph;
    const vertex = graph.getCell(address) as { width?: number; height?: number } | undefined;
    for (let row = 0; row < (vertex?.height ?? 1); row += 1) {
      for (let column = 0; column < (vertex?.width ?? 1); column += 1) {
        if (row === 0 && column === 0) continue;
        const at = { sheet: address.sheet, row: address.row + row, col: address.col + column };
        this.acceptArrayCell(sheet, at, this.hf?.getCellValue(at));
      }
    }
  }

  private accept({ address, newValue }: ExportedCellChange): void {
    const sheet = this.sheetsByEngineId.get(address.sheet);
    if (!sheet) return;
    const cell = sheet.cell(address.row, address.col);
    if (cell?.formula !== undefined) {
      this.take(cell, address, newValue);
      const anchor = { sheet, row: address.row, column: address.col };
      if (this.spills.has(anchor) && !this.results.has(anchorKey(anchor))) {
        this.results.set(anchorKey(anchor), { anchor });
      }
    } else if (this.hf?.isCellPartOfArray(address) || (newValue === null && cell?.spilled)) {
      this.acceptArrayCell(sheet, address, newValue);
    }
  }

  private acceptArrayCell(sheet: Sheet, address: EngineAddress, value: unknown): void {
    const earlier = sheet.cell(address.row, address.col);
    if (value === null || value === undefined) {
      if (earlier?.spilled) this.setShown(sheet, address.row, address.col, undefined);
      return;
    }
    const cell = sheet.ensure(address.row, address.col);
    cell.spilled = true;
    this.arrayCells.add(cell);
    this.take(cell, address, value);
  }

  private take(cell: Cell, address: EngineAddress, value: unknown): void {
    delete cell.value;
    delete cell.error;
    delete cell.errorNote;
    delete cell.resultFormat;
    if (value instanceof DetailedCellError) {
      cell.error = errorText(value.type, value.message, value.value);
      if (value.message) cell.errorNote = value.message;
    } else if (typeof value === 'number') {
      cell.value = value;
      const format = this.resultFormat(address);
      if (format !== undefined) cell.resultFormat = format;
    } else if (typeof value === 'string' || typeof value === 'boolean') {
      cell.value = value;
    }
  }

  private resultFormat(address: EngineAddress): string | undefined {
    switch (this.hf?.getCellValueDetailedType(address)) {
      case 'NUMBER_DATE':
        return dateFormatOf(this.model.locale, 'date');
      case 'NUMBER_DATETIME':
        return dateFormatOf(this.model.locale, 'datetime');
      case 'NUMBER_TIME':
        return dateFormatOf(this.model.locale, 'time');
      case 'NUMBER_PERCENT':
        return '0.00%';
      default:
        return undefined;
    }
  }

  private placeResults(): void {
    const results = [...this.results.values()];
    this.results.clear();
    for (const { anchor, matrix } of results) {
      if (matrix) this.spills.place(anchor, matrix);
      else this.spills.drop(anchor);
      const note = this.spills.blockedNote(anchor);
      const cell = anchor.sheet.cell(anchor.row, anchor.column);
      if (note !== undefined && cell) {
        delete cell.value;
        cell.error = '#REF!';
        cell.errorNote = note;
      }
    }
  }

  private show(sheet: Sheet, row: number, column: number, value: CellValue | undefined): void {
    const earlier = sheet.cell(row, column);
    const shown = value instanceof Object ? this.serialOfDate(value) : value;
    if (earlier?.spilled && earlier.value === shown) return;
    this.setShown(sheet, row, column, shown);
    if (typeof value === 'object') {
      const kind = Number.isInteger(shown) ? 'date' : 'datetime';
      sheet.ensure(row, column).resultFormat = dateFormatOf(this.model.locale, kind);
    }
    this.touched(sheet, { row, column, rows: 1, columns: 1 });
  }

  private setShown(
    sheet: Sheet,
    row: number,
    column: number,
    value: number | string | boolean | undefined,
  ): void {
    const cell = sheet.ensure(row, column);
    delete cell.value;
    delete cell.error;
    delete cell.errorNote;
    delete cell.resultFormat;
    delete cell.spilled;
    if (value !== undefined) Object.assign(cell, { value, spilled: true });
  }

  hasFunction(name: string): boolean {
    return this.functions?.names.some((own) => own.toUpperCase() === name) ?? false;
  }

  present(): Date {
    return this.model.present();
  }

  serialOfDate(date: Date): number {
    return this.model.zone.serialOf(date.getTime());
  }

  hostValue(value: unknown, address: EngineAddress | undefined): CellValue {
    if (isEmptyValue(value) || value === undefined || value === null) return '';
    if (value instanceof CellError) return errorText(value.type, value.message);
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    const rich =
      typeof value === 'object' ? (value as { val: number; getDetailedType(): string }) : undefined;
    const number = rich ? rich.val : Number(value);
    const sheet = address && this.sheetsByEngineId.get(address.sheet);
    const format = address && sheet?.cell(address.row, address.col)?.format;
    const isDate =
      format === undefined ? /DATE|TIME/.test(rich?.getDetailedType() ?? '') : showsDate(format);
    return isDate ? new Date(this.model.zone.instantOf(number)) : number;
  }

  callFunction(
    name: string,
    args: CellArgument[],
    sources: ArgumentSource[],
    at: { address: EngineAddress; place: ResultPlace; graph: DependencyGraph },
  ): EngineResult {
    const sheet = this.sheetsByEngineId.get(at.address.sheet);
    const { functions } = this;
    if (!sheet || !functions) return { errorType: ErrorType.NAME, message: '' };
    if (this.functionState === 'name-error') {
      return { errorType: ErrorType.NAME, message: `Unknown function: '${name}'.` };
    }
    if (this.functionState === 'loading') {
      return { errorType: ErrorType.ERROR, message: LOADING };
    }
    if (this.isRefused(sources, at.graph)) {
      return { errorType: ErrorType.ERROR, message: REFUSED_VOLATILE };
    }
    const own = functions.names.find((each) => each.toUpperCase() === name) ?? name;
    const anchor = { sheet, row: at.address.row, column: at.address.col };
    const result = this.memory.answer(own, args, () => checkedResult(functions.call(own, args)));
    const toCell = at.place === 'cell' || at.place === 'cell-through';
    const matrix = 'matrix' in result ? result.matrix : undefined;
    if (toCell) this.results.set(anchorKey(anchor), { anchor, matrix });
    if ('error' in result) return { errorType: ErrorType.ERROR, message: result.error };
    if (!matrix) return 'value' in result ? result.value : '';
    if (at.place === 'range') return matrix;
    const note = at.place === 'cell' ? this.spills.blockedNote(anchor) : undefined;
    return note === undefined ? matrix[0][0] : { errorType: ErrorType.REF, message: note };
  }

  private isRefused(sources: ArgumentSource[], graph: DependencyGraph): boolean {
    if (this.refusedCells.size === 0) return false;
    this.tainted ??= dependentsOf(
      graph,
      [...this.refusedCells.values()].map(({ sheet, row, column }) => ({
        sheet: this.engineIds.get(sheet.id) ?? -1,
        row,
        col: column,
      })),
    );
    const { tainted } = this;
    return sources.some((source) => readsRefused(source, graph, tainted));
  }
}

const LOADING = 'Loading...';

/** HyperFormula tells some errors apart that Sheets shows alike. */
function errorText(type: string, message: string | undefined, shown?: string): string {
  if (message === LOADING) return LOADING;
  if (type === 'CYCLE' || type === 'SPILL' || type === 'REF') return '#REF!';
  return shown ?? ERROR_TEXTS[type] ?? '#ERROR!';
}

const ERROR_TEXTS: Record<string, string> = {
  DIV_BY_ZERO: '#DIV/0!',
  NA: '#N/A',
  NAME: '#NAME?',
  NUM: '#NUM!',
  VALUE: '#VALUE!',
};

function wholeOf(sheet: Sheet): Area {
  let columns = 0;
  for (const cells of sheet.rows) columns = Math.max(columns, cells?.length ?? 0);
  return { row: 0, column: 0, rows: sheet.rows.length, columns };
}
