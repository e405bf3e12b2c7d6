import { areaOfCell, contains, type Area } from '../a1';
import { movedIndex, type AxisChange } from '../axis-change';
import { callsAny, unknownFunctions, type HasFunction } from '../computable';
import type { FormulaSurroundings } from '../engine-content';
import { formulaParts } from '../formula-text';
import type { Cell, Sheet } from '../sheet';
import type { Anchor } from '../spills';
import { callsRefused } from '../volatile-inputs';
import { readsOf } from './formula-reads';
import { formulaOf, keptCells, placeOf } from './kept-cells';
import { KeptSpills } from './kept-spills';
import { Readers } from './readers';
import { ReadsPrints } from './reads-print';
import { isResized } from './resized-reads';

export interface KeptModel extends FormulaSurroundings {
  readonly sheets: readonly Sheet[];
}

const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;

/**
 * Formulas whose last result stands as their file gave it, until something that they depend on changes.
 * Then a formula wakes: the engine calculates it from there on. One that the engine cannot calculate
 * wakes only when what it reads is really different, since its result cannot be had again.
 */
export class KeptResults {
  private readonly spills = new KeptSpills();
  private count = 0;
  private index: { readers: Readers; volatile: Anchor[] } | undefined;
  private changes: { sheet: Sheet; area: Area }[] = [];
  private readonly doubtful = new Set<Cell>();
  private readonly unread = new Set<Cell>();
  /** What the formulas that cannot be calculated had read when their results were right. */
  private readonly prints = new Map<Cell, string>();
  private hasOwn: HasFunction = () => false;

  constructor(
    private readonly model: KeptModel,
    /** Has the engine take the cell as it stands now. */
    private readonly rewrite: (sheet: Sheet, area: Area) => void,
  ) {}

  /** Whether something has changed that nobody has followed up yet. */
  get hasNews(): boolean {
    return this.changes.length > 0;
  }

  /** A sheet as its file holds it. */
  adopt(sheet: Sheet): void {
    this.index = undefined;
    this.spills.adopt(sheet);
    for (const [cell] of keptCells(sheet)) {
      this.count += 1;
      this.unread.add(cell);
    }
  }

  /** Before anything changes: notes what the formulas that cannot be calculated read now. */
  ready(): void {
    if (this.unread.size === 0) return;
    const prints = new ReadsPrints();
    for (const [cell, anchor] of this.all()) {
      if (!this.unread.has(cell)) continue;
      if (unknownFunctions(formulaOf(cell), this.hasOwn).length === 0) continue;
      this.prints.set(cell, prints.of(readsOf(formulaOf(cell), anchor, this.model)));
    }
    this.unread.clear();
  }

  /** The add-on's functions can be had from now on: who calls them is calculated at once. */
  connect(hasOwn: HasFunction): void {
    this.hasOwn = hasOwn;
    let callers = 0;
    const refused: Anchor[] = [];
    for (const [cell, anchor] of this.all()) {
      const formula = formulaOf(cell);
      if (callsRefused(formula)) refused.push(anchor);
      if (!callsAny(formula, hasOwn) || unknownFunctions(formula, hasOwn).length > 0) continue;
      callers += 1;
      this.forget(anchor.sheet, cell);
    }
    // Those must not be given what depends on NOW(), which only the engine can tell.
    if (callers > 0) for (const anchor of refused) this.wake(anchor);
  }

  changed(sheet: Sheet, area: Area): void {
    if (this.count > 0) this.changes.push({ sheet, area });
  }

  /** Time has passed: formulas that read the clock wake. */
  tick(): void {
    if (this.count === 0) return;
    const { volatile } = this.indexed();
    for (const anchor of volatile.splice(0)) this.wake(anchor);
  }

  /** A cell is about to be written over. False when nothing may be written there. */
  beforeWriting(sheet: Sheet, row: number, column: number, isBlank: boolean): boolean {
    this.ready();
    const cell = sheet.cell(row, column);
    if (!cell) return true;
    const owner = this.spills.ownerOf(cell);
    // Blanking a part of a result does nothing: it belongs to its formula.
    if (owner && isBlank) return false;
    const at = owner && placeOf(sheet, owner);
    if (owner && at) {
      this.prints.delete(owner);
      this.wake(at);
    }
    if (cell.formula !== undefined) this.forget(sheet, cell);
    return true;
  }

  /** A formula that goes takes the values that it filled along. */
  forget(sheet: Sheet, cell: Cell): void {
    const filled = new Set(this.spills.release(cell));
    if (filled.size > 0) {
      sheet.rows.forEach((line, row) => {
        line?.forEach((each, column) => {
          if (each && filled.has(each)) this.empty(sheet, row, column, each);
        });
      });
    }
    if (!cell.kept) return;
    delete cell.kept;
    this.count -= 1;
    this.prints.delete(cell);
  }

  /** Wakes what the changes have reached. */
  follow(): void {
    if (this.changes.length === 0 || this.count === 0) {
      this.changes = [];
      return;
    }
    this.tick();
    const { readers } = this.indexed();
    for (let change = this.changes.pop(); change; change = this.changes.pop()) {
      for (const reader of readers.of(change.sheet, change.area)) this.wake(reader);
    }
  }

  /** Wakes those formulas that cannot be calculated and read something else now. */
  settleDoubts(): void {
    if (this.doubtful.size === 0) return;
    const prints = new ReadsPrints();
    for (const [cell, anchor] of this.all()) {
      if (!this.doubtful.has(cell)) continue;
      const reads = readsOf(formulaOf(cell), anchor, this.model);
      if (!reads.anywhere && prints.of(reads) === this.prints.get(cell)) continue;
      this.prints.delete(cell);
      this.wake(anchor);
    }
    this.doubtful.clear();
  }

  /** Before rows or columns change: formulas that read a part of what is put in or goes wake. */
  beforeAxisChange(sheet: Sheet, change: AxisChange): void {
    for (const [cell, anchor] of this.all()) {
      const goes = anchor.sheet === sheet && movedIndex(anchor[change.axis], change) === undefined;
      if (goes) this.forget(sheet, cell);
      else if (this.prints.has(cell)) this.doubtful.add(cell);
      else if (isResized(formulaOf(cell), anchor, sheet, change, this.model)) this.wake(anchor);
    }
    this.follow();
    this.index = undefined;
  }

  /** Cells of the area have changed places. */
  rearranged(sheet: Sheet, area: Area): void {
    this.index = undefined;
    this.changed(sheet, area);
    for (const [, anchor] of this.all()) {
      if (anchor.sheet === sheet && contains(area, anchor.row, anchor.column)) this.wake(anchor);
    }
  }

  /** A name stands for something else now. */
  renamed(name: string): void {
    this.index = undefined;
    for (const [cell, anchor] of this.all()) {
      const speaksOf = formulaParts(formulaOf(cell)).some(
        (part) => part.kind === 'name' && part.text.toLowerCase() === name.toLowerCase(),
      );
      if (speaksOf) this.wake(anchor);
    }
  }

  beforeSheetGoes(sheet: Sheet): void {
    this.index = undefined;
    for (const [cell, anchor] of this.all()) {
      if (anchor.sheet === sheet) {
        this.forget(sheet, cell);
        continue;
      }
      const { areas } = readsOf(formulaOf(cell), anchor, this.model);
      if (!areas.some((read) => read.sheet === sheet)) continue;
      this.prints.delete(cell);
      this.wake(anchor);
    }
    this.follow();
  }

  private *all(): Generator<[Cell, Anchor]> {
    if (this.count > 0) for (const sheet of this.model.sheets) yield* keptCells(sheet);
  }

  private indexed(): { readers: Readers; volatile: Anchor[] } {
    if (this.index) return this.index;
    const readers = new Readers();
    const volatile: Anchor[] = [];
    for (const [cell, anchor] of this.all()) {
      const formula = formulaOf(cell);
      readers.add(anchor, readsOf(formula, anchor, this.model));
      if (VOLATILE.test(formula) && !this.prints.has(cell)) volatile.push(anchor);
    }
    return (this.index = { readers, volatile });
  }

  private wake({ sheet, row, column }: Anchor): void {
    const cell = sheet.cell(row, column);
    if (!cell?.kept) return;
    if (this.prints.has(cell)) {
      this.doubtful.add(cell);
      return;
    }
    this.forget(sheet, cell);
    this.changed(sheet, areaOfCell(row, column));
    this.rewrite(sheet, areaOfCell(row, column));
  }

  private empty(sheet: Sheet, row: number, column: number, cell: Cell): void {
    delete cell.value;
    delete cell.error;
    delete cell.spilled;
    this.changed(sheet, areaOfCell(row, column));
    this.rewrite(sheet, areaOfCell(row, column));
  }
}
