import { areaOfCell, type Area } from './a1';
import { unknownFunctions } from './computable';
import {
  engineContent,
  preparedFormula,
  type EngineContent,
  type FormulaSurroundings,
} from './engine-content';
import { isTooDeep } from './nesting';
import type { OwnFunctions } from './own-functions';
import type { Cell, Sheet } from './sheet';
import { anchorKey, type Anchor } from './spills';
import { callsRefused } from './volatile-inputs';

/** A formula that nobody here can calculate. */
export interface BeyondCell {
  anchor: Anchor;
  functions: string[];
  /** Somebody has been told. */
  told: boolean;
}

export type Loads = (sheet: Sheet) => void;

/** Cells of the model in the engine's words, and what has to be remembered of them. */
export class EngineInput {
  /** By the sheet whose size they depend on. */
  private readonly openFormulas = new Map<number, Map<string, Anchor>>();
  private readonly beyond = new Map<Cell, BeyondCell>();

  constructor(
    private readonly model: FormulaSurroundings,
    private readonly functions: OwnFunctions,
  ) {}

  restart(): void {
    this.openFormulas.clear();
  }

  contentOf(sheet: Sheet, area: Area, loads: Loads): EngineContent[][] {
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

  /** The cells whose formulas reach to the end of the sheet. */
  reachingToTheEndOf(sheet: Sheet): { sheet: Sheet; area: Area }[] {
    return [...(this.openFormulas.get(sheet.id)?.values() ?? [])].map((anchor) => ({
      sheet: anchor.sheet,
      area: areaOfCell(anchor.row, anchor.column),
    }));
  }

  /** Why a cell shows an error that is not its formula's own. */
  noteOf(cell: Cell): string | undefined {
    const missing = this.beyond.get(cell)?.functions;
    return missing && `Unknown function: '${missing.join("', '")}'.`;
  }

  /** The formulas that could not be calculated since the last time that somebody asked. */
  takeBeyond(): BeyondCell[] {
    const news = [...this.beyond.values()].filter(({ told }) => !told);
    for (const each of news) each.told = true;
    return news;
  }

  private prepare(formula: string, anchor: Anchor, loads: Loads): string {
    const missing = unknownFunctions(formula, (name) => this.functions.hasFunction(name));
    const cell = anchor.sheet.cell(anchor.row, anchor.column);
    // RANDARRAY is unknown here, but what it may be given to is not.
    if (cell && missing.length > 0 && !callsRefused(formula)) {
      const told = this.beyond.get(cell)?.told ?? false;
      this.beyond.set(cell, { anchor, functions: missing, told });
      return '#NAME?';
    }
    if (isTooDeep(formula)) return '#ERROR!';
    const prepared = preparedFormula(formula, anchor.sheet, this.model);
    prepared.sheets.forEach(loads);
    for (const { id } of prepared.openSheets) {
      const formulas = this.openFormulas.get(id) ?? new Map<string, Anchor>();
      this.openFormulas.set(id, formulas.set(anchorKey(anchor), anchor));
    }
    this.functions.formulaWritten(formula, anchor);
    return prepared.text;
  }
}
