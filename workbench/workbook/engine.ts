import { ExportedCellChange, HyperFormula } from 'hyperformula';
import type { CellFunctions } from '../host/cell-functions';
import { areaOfCell, type Area } from './a1';
import { resultFormat, showSpilled, takeValue } from './calculated-cell';
import type { CellFunctionState } from './cell-functions';
import { EngineArrays } from './engine-arrays';
import {
  engineContent,
  engineTitle,
  namesCellsOf,
  preparedFormula,
  type EngineContent,
  type FormulaSurroundings,
} from './engine-content';
import { registerFunctions, type EngineAddress } from './function-plugin';
import { LoadedSheets } from './loaded-sheets';
import { OwnFunctions, type FunctionSurroundings } from './own-functions';
import type { Cell, Sheet } from './sheet';
import { anchorKey, Spills, type Anchor } from './spills';

/** What the engine asks of the workbook that it calculates. */
export interface EngineModel extends FormulaSurroundings, FunctionSurroundings {
  readonly sheets: readonly Sheet[];
  readonly locale: string;
}

type Loads = (sheet: Sheet) => void;

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
  /** By the sheet whose size they depend on. */
  private readonly openFormulas = new Map<number, Map<string, Anchor>>();
  private readonly arrays = new EngineArrays((cell, address, value) => {
    if (this.hf) this.take(this.hf, cell, address, value);
  });
  /** No cell holds a formula: there is nothing to build an engine for. */
  private idle = false;
  private settling = false;
  private readonly spills: Spills;
  private readonly functions: OwnFunctions;

  constructor(private readonly model: EngineModel) {
    this.spills = new Spills({
      show: (sheet, row, column, value) => {
        const { locale } = model;
        const serialOf = (date: Date) => model.zone.serialOf(date.getTime());
        const changed = showSpilled(sheet, [row, column], value, { locale, serialOf });
        if (changed) this.touched(sheet, areaOfCell(row, column));
      },
      answerAgain: ({ sheet, row, column }) => this.touched(sheet, areaOfCell(row, column)),
      grow: (sheet, rows, columns) => {
        sheet.rowCount = Math.max(sheet.rowCount, rows);
        sheet.columnCount = Math.max(sheet.columnCount, columns);
      },
      readsFrom: namesCellsOf,
    });
    this.functions = new OwnFunctions(model, this.loaded, this.spills);
  }

  useFunctions(functions: CellFunctions): void {
    this.functions.use(functions);
    this.restart();
  }

  /** Switches between computed cells and those of a session in which the add-on is not loaded. */
  setFunctionState(state: CellFunctionState): void {
    for (const { sheet, row, column } of this.functions.setState(state)) {
      this.touched(sheet, areaOfCell(row, column));
    }
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

  /** The area's cells were written in the model. */
  touched(sheet: Sheet, area: Area): void {
    // HyperFormula does not look again whether a blocked array has room now.
    if (this.arrays.isBlocked && !this.settling) this.restart();
    if (this.hf) this.pending.push({ sheet, area });
    else if (this.idle) this.idle = !holdsFormula(sheet, area);
  }

  /** The sheet has more or fewer rows or columns at its end: open ranges change with it. */
  resized(sheet: Sheet): void {
    for (const { sheet: own, row, column } of this.openFormulas.get(sheet.id)?.values() ?? []) {
      this.touched(own, areaOfCell(row, column));
    }
  }

  /** Brings every computed value up to date. Reading from within a calculation sees what stands. */
  settle(): void {
    if (this.settling || this.idle || (this.hf && this.pending.length === 0)) return;
    this.settling = true;
    try {
      const hf = this.hf ?? this.built();
      if (!hf) return;
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        if (this.pending.length > 0) this.apply(hf);
        this.placeResults();
        this.spills.revisit();
        if (this.pending.length === 0) break;
      }
      this.pending = [];
    } finally {
      this.settling = false;
    }
  }

  private built(): HyperFormula | undefined {
    registerFunctions([]);
    this.loaded.clear();
    this.openFormulas.clear();
    this.functions.restart();
    const sheets = this.model.sheets.filter((sheet) => holdsFormula(sheet, wholeOf(sheet)));
    this.idle = sheets.length === 0;
    if (this.idle) return undefined;
    const contents: Record<string, EngineContent[][]> = {};
    // Sheets that are only spoken of join the list while the formulas before them are read.
    for (let at = 0; at < sheets.length; at += 1) {
      this.loaded.add(sheets[at], at);
      contents[engineTitle(sheets[at])] = this.contentOf(
        sheets[at],
        wholeOf(sheets[at]),
        (sheet) => {
          if (!sheets.includes(sheet)) sheets.push(sheet);
        },
      );
    }
    const hf = HyperFormula.buildFromSheets(contents, {
      licenseKey: 'gpl-v3',
      nullDate: { year: 1899, month: 12, day: 30 },
      leapYear1900: false,
      smartRounding: false,
      undoLimit: 0,
      maxRows: 10_000_000,
      maxColumns: 18_278,
      context: this.functions,
    });
    this.hf = hf;
    for (const sheet of sheets) this.readFormulas(hf, sheet, wholeOf(sheet));
    return hf;
  }

  private contentOf(sheet: Sheet, area: Area, loads: Loads): EngineContent[][] {
    const matrix: EngineContent[][] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = sheet.rows[row];
      const contents: EngineContent[] = [];
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        contents.push(
          engineContent(cells?.[column], (formula) =>
            this.prepare(formula, { sheet, row, column }, loads),
          ),
        );
      }
      matrix.push(contents);
    }
    return matrix;
  }

  private prepare(formula: string, anchor: Anchor, loads: Loads): string {
    const prepared = preparedFormula(formula, anchor.sheet, this.model);
    prepared.sheets.forEach(loads);
    for (const { id } of prepared.openSheets) {
      const formulas = this.openFormulas.get(id) ?? new Map<string, Anchor>();
      this.openFormulas.set(id, formulas.set(anchorKey(anchor), anchor));
    }
    this.functions.formulaWritten(formula, anchor);
    return prepared.text;
  }

  private load(hf: HyperFormula, sheet: Sheet): void {
    if (this.loaded.has(sheet)) return;
    const number = hf.getSheetId(hf.addSheet(engineTitle(sheet)));
    if (number === undefined) return;
    this.loaded.add(sheet, number);
    hf.setSheetContent(
      number,
      this.contentOf(sheet, wholeOf(sheet), (needed) => this.load(hf, needed)),
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
      const content = this.contentOf(sheet, area, (needed) => this.load(hf, needed));
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
        if (cell?.formula === undefined) continue;
        const address = { sheet: number, row, col: column };
        this.take(hf, cell, address, hf.getCellValue(address));
        if (hf.isCellPartOfArray(address)) this.arrays.read(hf, sheet, address);
      }
    }
  }

  private accept(hf: HyperFormula, { address, newValue }: ExportedCellChange): void {
    const sheet = this.loaded.sheetAt(address);
    if (!sheet) return;
    const cell = sheet.cell(address.row, address.col);
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
    takeValue(cell, value, resultFormat(type, this.model.locale));
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

function holdsFormula(sheet: Sheet, { row, rows, column, columns }: Area): boolean {
  return sheet.rows
    .slice(row, row + rows)
    .some((cells) =>
      cells?.slice(column, column + columns).some((cell) => cell?.formula !== undefined),
    );
}

function wholeOf(sheet: Sheet): Area {
  let columns = 0;
  for (const cells of sheet.rows) columns = Math.max(columns, cells?.length ?? 0);
  return { row: 0, column: 0, rows: sheet.rows.length, columns };
}
