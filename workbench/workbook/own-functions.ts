import { CellError, ErrorType } from 'hyperformula';
import type { CellArgument, CellFunctions, CellValue } from '../host/cell-functions';
import { contains, type Area } from './a1';
import {
  CallMemory,
  checkedResult,
  REFUSED_VOLATILE,
  type CellFunctionState,
} from './cell-functions';
import { errorText, LOADING } from './error-text';
import { displayText, showsDate } from './formats';
import { formulaParts } from './formula-text';
import {
  isEmptyValue,
  registerFunctions,
  type ArgumentSource,
  type EngineAddress,
  type EngineResult,
  type FunctionContext,
  type ResultPlace,
} from './function-plugin';
import type { LoadedSheets } from './loaded-sheets';
import type { Sheet } from './sheet';
import { anchorKey, type Anchor, type Spills } from './spills';
import { typedInput } from './typed-input';
import { callsRefused, dependentsOf, readsRefused, type DependencyGraph } from './volatile-inputs';
import type { ZoneClock } from './zone-clock';

export interface FunctionSurroundings {
  readonly zone: ZoneClock;
  readonly locale: string;
  present(): Date;
}

/** What a formula gave to its own cell: an array, or nothing that would need room. */
export interface CellResult {
  anchor: Anchor;
  matrix?: CellValue[][];
}

interface RichNumber {
  val: number;
  getDetailedType(): string;
}

/** The add-on's functions within the engine: arguments, answers, and when they are not asked at all. */
export class OwnFunctions implements FunctionContext {
  private functions: CellFunctions | undefined;
  private state: CellFunctionState = 'computed';
  private readonly memory = new CallMemory();
  private readonly results = new Map<string, CellResult>();
  /** Cells that call one of the add-on's functions. */
  private readonly callers = new Map<string, Anchor>();
  /** Cells that call NOW() or its like. */
  private readonly refusedCells = new Map<string, Anchor>();
  private tainted: ReadonlySet<object> | undefined;

  constructor(
    private readonly model: FunctionSurroundings,
    private readonly loaded: LoadedSheets,
    private readonly spills: Spills,
  ) {}

  use(functions: CellFunctions): void {
    this.functions = functions;
    this.memory.forget();
    registerFunctions(functions.names.map((name) => name.toUpperCase()));
  }

  /** The cells that read otherwise from now on. */
  setState(state: CellFunctionState): Anchor[] {
    if (state === this.state) return [];
    this.state = state;
    return [...this.callers.values()];
  }

  /** Whether the add-on's cells show what they compute. */
  get areComputed(): boolean {
    return this.state === 'computed';
  }

  forgetAnswers(): void {
    this.memory.forget();
  }

  restart(): void {
    this.results.clear();
    this.callers.clear();
    this.refusedCells.clear();
    this.tainted = undefined;
  }

  /** Results since the last time, for which room has to be found. */
  takeResults(): CellResult[] {
    const results = [...this.results.values()];
    this.results.clear();
    return results;
  }

  /** The formula gave no array, if it has not answered itself. */
  noteResult(anchor: Anchor): void {
    const key = anchorKey(anchor);
    if (!this.results.has(key)) this.results.set(key, { anchor });
  }

  formulaWritten(formula: string, anchor: Anchor): void {
    const key = anchorKey(anchor);
    if (callsRefused(formula)) this.refusedCells.set(key, anchor);
    const calls = formulaParts(formula).some(
      (part) => part.kind === 'name' && part.isCall && this.hasFunction(part.text.toUpperCase()),
    );
    if (calls) this.callers.set(key, anchor);
  }

  areaWritten(sheet: Sheet, area: Area): void {
    this.tainted = undefined;
    for (const cells of [this.callers, this.refusedCells]) {
      for (const [key, anchor] of cells) {
        if (anchor.sheet === sheet && contains(area, anchor.row, anchor.column)) cells.delete(key);
      }
    }
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

  typedNumber(text: string): number | undefined {
    const { value } = typedInput(text, this.model.locale);
    return typeof value === 'number' ? value : undefined;
  }

  shown(value: number, format: string): string {
    return displayText(value, format, this.model.locale);
  }

  hostValue(value: unknown, address: EngineAddress | undefined): CellValue {
    if (isEmptyValue(value) || value === undefined || value === null) return '';
    if (value instanceof CellError) return errorText(value.type, value.message);
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    const rich = typeof value === 'object' ? (value as RichNumber) : undefined;
    const number = rich ? rich.val : Number(value);
    const format = address && this.loaded.cellAt(address)?.format;
    const isDate =
      format === undefined
        ? rich !== undefined && /DATE|TIME/.test(rich.getDetailedType())
        : showsDate(format);
    return isDate ? new Date(this.model.zone.instantOf(number)) : number;
  }

  callFunction(
    name: string,
    args: CellArgument[],
    sources: ArgumentSource[],
    {
      address,
      place,
      graph,
    }: { address: EngineAddress; place: ResultPlace; graph: DependencyGraph },
  ): EngineResult {
    const sheet = this.loaded.sheetAt(address);
    const { functions } = this;
    if (!sheet || !functions || this.state === 'name-error') {
      return { errorType: ErrorType.NAME, message: `Unknown function: '${name}'.` };
    }
    if (this.state === 'loading') return { errorType: ErrorType.ERROR, message: LOADING };
    if (this.isRefused(sources, graph)) {
      return { errorType: ErrorType.ERROR, message: REFUSED_VOLATILE };
    }
    const own = functions.names.find((each) => each.toUpperCase() === name) ?? name;
    const anchor = { sheet, row: address.row, column: address.col };
    const result = this.memory.answer(own, args, () => checkedResult(functions.call(own, args)));
    const matrix = 'matrix' in result ? result.matrix : undefined;
    const toCell = place === 'cell' || place === 'cell-through';
    if (toCell) this.results.set(anchorKey(anchor), { anchor, matrix });
    if ('error' in result) return { errorType: ErrorType.ERROR, message: result.error };
    if ('value' in result) return result.value;
    if (place === 'range') return result.matrix;
    // Under IFERROR the engine must not see the error, which Sheets shows all the same.
    const note = place === 'cell' ? this.spills.refusalOf(anchor) : undefined;
    return note === undefined ? result.matrix[0][0] : { errorType: ErrorType.REF, message: note };
  }

  private isRefused(sources: ArgumentSource[], graph: DependencyGraph): boolean {
    if (this.refusedCells.size === 0) return false;
    const addresses = [...this.refusedCells.values()].map(({ sheet, row, column }) => ({
      sheet: this.loaded.numberOf(sheet) ?? -1,
      row,
      col: column,
    }));
    const tainted = (this.tainted ??= dependentsOf(graph, addresses));
    return sources.some((source) => readsRefused(source, graph, tainted));
  }
}
