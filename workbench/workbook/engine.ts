import { ExportedCellChange, type HyperFormula } from 'hyperformula';
import type { CellFunctions } from '../host/cell-functions';
import { areaOfCell, type Area } from './a1';
import { resultFormat, showSpilled, takeValue } from './calculated-cell';
import type { AxisChange } from './axis-change';
import type { CellFunctionState } from './cell-functions';
import { EngineArrays } from './engine-arrays';
import {
  engineTitle,
  namesCellsOf,
  type EngineContent,
  type FormulaSurroundings,
} from './engine-content';
import { EngineInput, type BeyondCell } from './engine-input';
import { holdsFormula, startedEngine, wholeOf } from './engine-start';
import { registerFunctions, type EngineAddress } from './function-plugin';
import { KeptResults } from './kept/kept-results';
import { LoadedSheets } from './loaded-sheets';
import { OwnFunctions, type FunctionSurroundings } from './own-functions';
import type { Cell, Sheet } from './sheet';
import { Spills } from './spills';

/** What the engine asks of the workbook that it calculates. */
export interface EngineModel extends FormulaSurroundings, FunctionSurroundings {
  readonly sheets: readonly Sheet[];
  readonly locale: string;
}

/** Rounds of spilling after which results that feed each other are left as they stand. */
const MOST_ROUNDS = 30;

/**
 * Calculates the workbook's formulas with HyperFormula. The model is the truth; what stands in
 * HyperFormula can be thrown away at any time and is made again from the model. Sheets that no formula
 * has to do with are never loaded.
 */
export class Engine {
  private hf: HyperFormula | undefined;
  private readonly loaded = new LoadedSheets();
  private pending: { sheet: Sheet; area: Area }[] = [];
  private readonly arrays = new EngineArrays((cell, address, value) => {
    if (this.hf) this.take(this.hf, cell, address, value);
  });
  /** No cell holds a formula: there is nothing to build an engine for. */
  private idle = false;
  private settling = false;
  private readonly spills: Spills;
  private readonly functions: OwnFunctions;
  /** Results of the file that stand still. */
  readonly kept: KeptResults;
  private readonly input: EngineInput;

  constructor(private readonly model: EngineModel) {
    this.spills = new Spills({
      show: (sheet, row, column, value) => {
        const { locale } = model;
        const serialOf = (date: Date) => model.zone.serialOf(date.getTime());
        const changed = showSpilled(sheet, [row, column], value, { locale, serialOf });
        if (changed) this.touched(sheet, areaOfCell(row, column));
      },
      answerAgain: ({ sheet, row, column }) => this.rewrite(sheet, areaOfCell(row, column)),
      grow: (sheet, rows, columns) => {
        sheet.rowCount = Math.max(sheet.rowCount, rows);
        sheet.columnCount = Math.max(sheet.columnCount, columns);
      },
      readsFrom: namesCellsOf,
    });
    this.functions = new OwnFunctions(model, this.loaded, this.spills);
    this.input = new EngineInput(model, this.functions);
    this.kept = new KeptResults(model, (sheet, area) => this.rewrite(sheet, area));
    for (const sheet of model.sheets) this.kept.adopt(sheet);
  }

  useFunctions(functions: CellFunctions): void {
    this.functions.use(functions);
    this.kept.connect((name) => this.functions.hasFunction(name));
    this.restart();
  }

  /** Switches between computed cells and those of a session in which the add-on is not loaded. */
  setFunctionState(state: CellFunctionState): void {
    for (const { sheet, row, column } of this.functions.setState(state)) {
      this.rewrite(sheet, areaOfCell(row, column));
    }
    if (state !== 'computed') this.kept.tick();
  }

  /** Everything is calculated anew at the next reading; answers of cell functions are kept. */
  restart(): void {
    this.spills.clear();
    this.arrays.clear();
    this.hf?.destroy();
    this.hf = undefined;
    this.idle = false;
    this.pending = [];
  }

  forgetAnswers(): void {
    this.functions.forgetAnswers();
    this.restart();
  }

  /** The area's cells hold something else now. */
  touched(sheet: Sheet, area: Area): void {
    this.kept.changed(sheet, area);
    this.rewrite(sheet, area);
  }

  /** Rows or columns of the sheet are about to change. */
  beforeAxisChange(sheet: Sheet, change: AxisChange): void {
    this.settle();
    this.kept.beforeAxisChange(sheet, change);
    this.restart();
  }

  beforeSheetGoes(sheet: Sheet): void {
    this.settle();
    this.kept.beforeSheetGoes(sheet);
    this.restart();
  }

  /** A name stands for something else now. */
  renamed(name: string): void {
    this.kept.renamed(name);
    this.restart();
  }

  takeBeyond(): BeyondCell[] {
    return this.input.takeBeyond();
  }

  /** The engine takes the area's cells once more as the model has them. */
  rewrite(sheet: Sheet, area: Area): void {
    // HyperFormula does not look again whether a blocked array has room now.
    if (this.arrays.isBlocked && !this.settling) this.restart();
    if (this.hf) this.pending.push({ sheet, area });
    else if (this.idle) this.idle = !holdsFormula(sheet, area);
  }

  /** The sheet has more or fewer rows or columns at its end: open ranges change with it. */
  resized(sheet: Sheet): void {
    for (const { sheet: own, area } of this.input.reachingToTheEndOf(sheet)) {
      this.rewrite(own, area);
    }
  }

  /** Brings every computed value up to date. Reading from within a calculation sees what stands. */
  settle(): void {
    if (this.settling) return;
    this.kept.ready();
    const isDone = this.idle || (this.hf && this.pending.length === 0);
    if (isDone && !this.kept.hasNews) return;
    this.settling = true;
    try {
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        this.kept.follow();
        this.calculate();
        if (this.pending.length > 0 || this.kept.hasNews) continue;
        // Outside a session the add-on's cells read otherwise only for a while.
        if (this.functions.areComputed) this.kept.settleDoubts();
        if (this.pending.length === 0 && !this.kept.hasNews) break;
      }
      this.pending = [];
    } finally {
      this.settling = false;
    }
  }

  private calculate(): void {
    const hf = this.idle ? undefined : (this.hf ?? this.built());
    if (!hf) return;
    if (this.pending.length > 0) this.apply(hf);
    this.placeResults();
    this.spills.revisit();
  }

  private built(): HyperFormula | undefined {
    registerFunctions([]);
    this.loaded.clear();
    this.input.restart();
    this.functions.restart();
    const sheets = this.model.sheets.filter((sheet) => holdsFormula(sheet, wholeOf(sheet)));
    this.idle = sheets.length === 0;
    if (this.idle) return undefined;
    const contents: Record<string, EngineContent[][]> = {};
    // Sheets that are only spoken of join the list while the formulas before them are read.
    for (let at = 0; at < sheets.length; at += 1) {
      this.loaded.add(sheets[at], at);
      contents[engineTitle(sheets[at])] = this.input.contentOf(
        sheets[at],
        wholeOf(sheets[at]),
        (sheet) => {
          if (!sheets.includes(sheet)) sheets.push(sheet);
        },
      );
    }
    const hf = startedEngine(contents, this.functions);
    this.hf = hf;
    for (const sheet of sheets) this.readFormulas(hf, sheet, wholeOf(sheet));
    return hf;
  }

  private load(hf: HyperFormula, sheet: Sheet): void {
    if (this.loaded.has(sheet)) return;
    const number = hf.getSheetId(hf.addSheet(engineTitle(sheet)));
    if (number === undefined) return;
    this.loaded.add(sheet, number);
    hf.setSheetContent(
      number,
      this.input.contentOf(sheet, wholeOf(sheet), (needed) => this.load(hf, needed)),
    );
  }

  private apply(hf: HyperFormula): void {
    const writes = this.pending;
    this.pending = [];
    for (const { sheet, area } of writes) this.functions.areaWritten(sheet, area);
    const contents = writes.flatMap(({ sheet, area }) => {
      // A sheet of mere values that no formula reads stays outside.
      if (!this.loaded.has(sheet) && holdsFormula(sheet, area)) this.load(hf, sheet);
      const number = this.loaded.numberOf(sheet);
      if (number === undefined) return [];
      const content = this.input.contentOf(sheet, area, (needed) => this.load(hf, needed));
      return [{ at: { sheet: number, row: area.row, col: area.column }, content }];
    });
    const changes = hf.batch(() => {
      for (const { at, content } of contents) hf.setCellContents(at, content);
    });
    for (const change of changes) {
      if (change instanceof ExportedCellChange) this.accept(hf, change);
    }
    for (const { sheet, area } of writes) {
      this.readFormulas(hf, sheet, area);
      // A written formula that gave no array takes its former one with it.
      for (const anchor of this.spills.anchorsIn(sheet, area)) this.functions.noteResult(anchor);
    }
  }

  /** Takes the calculated values of the formulas in the area into the model. */
  private readFormulas(hf: HyperFormula, sheet: Sheet, area: Area): void {
    const number = this.loaded.numberOf(sheet);
    if (number === undefined) return;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = sheet.rows[row] ?? [];
      const end = Math.min(cells.length, area.column + area.columns);
      for (let column = area.column; column < end; column += 1) {
        const cell = cells[column];
        if (cell?.formula === undefined || cell.kept) continue;
        const address = { sheet: number, row, col: column };
        this.take(hf, cell, address, hf.getCellValue(address));
        const note = this.input.noteOf(cell);
        if (note !== undefined && cell.error !== undefined) cell.errorNote = note;
        if (hf.isCellPartOfArray(address)) this.arrays.read(hf, sheet, address);
      }
    }
  }

  private accept(hf: HyperFormula, { address, newValue }: ExportedCellChange): void {
    const sheet = this.loaded.sheetAt(address);
    if (!sheet) return;
    const cell = sheet.cell(address.row, address.col);
    if (cell?.kept) return;
    if (cell?.formula !== undefined) {
      this.take(hf, cell, address, newValue);
      const anchor = { sheet, row: address.row, column: address.col };
      if (this.spills.has(anchor)) this.functions.noteResult(anchor);
    } else if (hf.isCellPartOfArray(address) || (newValue === null && cell?.spilled)) {
      this.arrays.show(sheet, address, newValue);
    }
  }

  private take(hf: HyperFormula, cell: Cell, address: EngineAddress, value: unknown): void {
    const type = typeof value === 'number' ? hf.getCellValueDetailedType(address) : undefined;
    this.arrays.noteValue(value);
    const before = cell.error ?? cell.value;
    takeValue(cell, value, resultFormat(type, this.model.locale));
    const sheet = this.loaded.sheetAt(address);
    if (sheet && (cell.error ?? cell.value) !== before) {
      this.kept.changed(sheet, areaOfCell(address.row, address.col));
    }
  }

  private placeResults(): void {
    for (const { anchor, matrix } of this.functions.takeResults()) {
      if (matrix) this.spills.place(anchor, matrix);
      else this.spills.drop(anchor);
      const note = this.spills.refusalOf(anchor);
      const cell = anchor.sheet.cell(anchor.row, anchor.column);
      if (note === undefined || !cell) continue;
      delete cell.value;
      cell.error = '#REF!';
      cell.errorNote = note;
    }
  }
}
