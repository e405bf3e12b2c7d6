import {
  CellValueType,
  CommandType,
  IUndoRedoService,
  LifecycleStages,
  LocaleService,
  UniverInstanceType,
  type IRange,
  type IWorkbookData,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../src/contract/language/language';
import type { BookPatch, BookView, FrameChange, StyleView } from '../protocol';
import { a1Of } from './a1';
import { applyPatch } from './apply-patch';
import { sheetId, univerBook } from './book-to-univer';
import { Burst, type BurstListener } from './burst';
import { cellEdits, formatEdits, type CellsOnPage } from './cell-edits';
import {
  CELLS_MUTATION,
  FORMAT_MUTATIONS,
  isCalculation,
  leavesStandIn,
  policyOf,
} from './command-policy';
import { frameChanges, type AskedParams, type Place } from './frame-changes';
import { markNotes } from './note-markers';
import { LOCALES, startUniver } from './start-univer';
import { undoableOf } from './undoable';

const UNIT = 'book';

export interface CellInfo {
  a1: string;
  /** As in the formula bar: for those who cannot see the drawn sheet. */
  content: string;
  value: string;
  note: string;
  error: string;
}

/** When Univer has strayed from what the stand-in can follow, the stand-in's book is shown again. */
export interface GridListener extends BurstListener {
  frameAsked(changes: FrameChange[]): void;
  refused(command: string): void;
  selected(sheet: number, a1: string): void;
  /** What the cell under the cursor holds, now or since the book changed. */
  looksAt(cell: CellInfo): void;
}

interface CommandInfo {
  id: string;
  type?: CommandType;
  params?: unknown;
  options?: object;
}

/** The spreadsheet on the page: shows the stand-in's book and passes on what the person does to it. */
export class Grid {
  readonly #univer: Univer;
  readonly #facade: FUniver;
  readonly #listener: GridListener;
  readonly #burst: Burst;
  #book: Workbook | undefined;
  #styles: StyleView[] = [];
  #selected: IRange[] = [];
  #cursor = { a1: 'A1', row: 0, column: 0 };
  /** True while the page itself writes what the stand-in said. */
  #showing = false;

  constructor(container: HTMLElement, language: Language, listener: GridListener) {
    const { univer, facade } = startUniver(container, language);
    this.#univer = univer;
    this.#facade = facade;
    this.#listener = listener;
    this.#burst = new Burst(listener);
    // Univer draws before it can be driven: commands that come earlier fail.
    facade.addEvent(facade.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) container.dataset.ready = 'true';
    });
    facade.addEvent(facade.Event.BeforeCommandExecute, (event) => {
      if (this.#refuses(event)) event.cancel = true;
    });
    facade.addEvent(facade.Event.CommandExecuted, (event) => this.#executed(event));
  }

  show(book: BookView, language: Language): void {
    this.#quietly(() => {
      const active = this.#book?.getActiveSheet()?.getSheetId();
      this.#univer.__getInjector().get(IUndoRedoService).clearUndoRedo(UNIT);
      const first = this.#book === undefined;
      if (!first) this.#facade.disposeUnit(UNIT);
      this.#styles = [...book.styles];
      this.#book = this.#univer.createUnit<IWorkbookData, Workbook>(
        UniverInstanceType.UNIVER_SHEET,
        univerBook(book, UNIT, LOCALES[language]),
      );
      // Its services are there from the first book on.
      if (first) markNotes(this.#univer);
      if (active && book.sheets.some(({ id }) => sheetId(id) === active)) this.#activate(active);
    });
    this.#tellCell();
  }

  /** `undoable`: a person asked the add-on for it and can take it back, as in Sheets. */
  apply(patch: BookPatch, undoable = false): void {
    const book = this.#book;
    if (!book) return;
    const undo = this.#univer.__getInjector().get(IUndoRedoService);
    const taken = undoable ? undoableOf(patch, book) : undefined;
    this.#styles.push(...patch.addedStyles);
    this.#quietly(() => {
      const active = book.getActiveSheet()?.getSheetId();
      applyPatch(patch, this.#styles, book, (id, params) => {
        this.#facade.syncExecuteCommand(id, params, { onlyLocal: true });
      });
      // What was done before speaks of rows and columns that may be others now.
      if (patch.frames.length > 0 || patch.order) undo.clearUndoRedo(UNIT);
      // Univer goes to a sheet that is new; the person did not.
      if (active && book.getSheetBySheetId(active)) this.#activate(active);
    });
    const step = taken?.();
    if (step) undo.pushUndoRedo({ unitID: UNIT, ...step });
    this.#tellCell();
  }

  setLanguage(language: Language): void {
    this.#univer.__getInjector().get(LocaleService).setLocale(LOCALES[language]);
  }

  #activate(subUnitId: string) {
    if (this.#book?.getActiveSheet()?.getSheetId() === subUnitId) return;
    this.#facade.syncExecuteCommand('sheet.operation.set-worksheet-active', {
      unitId: UNIT,
      subUnitId,
    });
  }

  #quietly(work: () => void) {
    this.#showing = true;
    try {
      work();
    } finally {
      this.#showing = false;
    }
  }

  #place(): Place {
    const book = this.#book;
    const sheet = book?.getActiveSheet();
    return {
      sheet: Number(sheet?.getSheetId() ?? 0),
      selected: this.#selected,
      sheetCount: book?.getSheetSize() ?? 0,
      widthOf: (column) => sheet?.getColumnManager().getColumnWidth(column) ?? 0,
    };
  }

  #refuses({ id, type, params }: CommandInfo): boolean {
    if (isCalculation(id)) return true;
    if (this.#showing || type !== CommandType.COMMAND) return false;
    const policy = policyOf(id);
    if (policy === 'done-here') return false;
    if (policy === 'refused') this.#listener.refused(id);
    else {
      const place = this.#place();
      const changes = frameChanges(
        id as Parameters<typeof frameChanges>[0],
        params as AskedParams,
        place,
      );
      this.#burst.end();
      this.#listener.frameAsked(changes);
    }
    return true;
  }

  #executed({ id, type, params, options = {} }: CommandInfo): void {
    if (id === 'sheet.operation.set-selections') this.#selectionMoved(params);
    if (id === 'sheet.operation.set-worksheet-active') this.#selectionMoved(undefined);
    if (this.#showing || type !== CommandType.MUTATION) return;
    // Univer's own bookkeeping after an edit: nothing that the person did.
    if ('fromFormula' in options) return;
    if (id === CELLS_MUTATION || FORMAT_MUTATIONS.includes(id)) this.#cellsChanged(id, params);
    else if (leavesStandIn(id)) this.#burst.strayed();
  }

  #cellsChanged(id: string, params: unknown) {
    const { unitId, subUnitId, cellValue, trigger } = params as {
      unitId: string;
      subUnitId: string;
      cellValue?: Parameters<typeof cellEdits>[0];
      trigger?: string;
    };
    const book = this.#book;
    const sheet = book?.getSheetBySheetId(subUnitId);
    if (unitId !== UNIT || !book || !sheet) return;
    const formulas = this.#univer.__getInjector().get(FormulaDataModel);
    const page: CellsOnPage = {
      styleAt: (row, column) =>
        book.getStyles().getStyleByCell(sheet.getCellMatrix().getValue(row, column)) || null,
      formulaAt: (row, column) => formulas.getFormulaStringByCell(row, column, subUnitId, unitId),
    };
    const edits =
      id === CELLS_MUTATION
        ? cellEdits(cellValue ?? {}, trigger, page)
        : formatEdits(params as Parameters<typeof formatEdits>[0], page);
    if (edits.length > 0) this.#burst.edited(Number(subUnitId), edits);
  }

  #selectionMoved(params: unknown) {
    const given = params as
      | { selections?: { range: IRange; primary?: { actualRow: number; actualColumn: number } }[] }
      | undefined;
    const sheet = this.#book?.getActiveSheet();
    if (!sheet) return;
    const last = given?.selections?.at(-1);
    this.#selected = given?.selections?.map(({ range }) => range) ?? [];
    if (!last) return;
    const { actualRow = last.range.startRow, actualColumn = last.range.startColumn } =
      last.primary ?? {};
    const a1 = a1Of(last.range, sheet.getRowCount(), sheet.getColumnCount());
    this.#cursor = { a1, row: actualRow, column: actualColumn };
    this.#listener.selected(Number(sheet.getSheetId()), a1);
    this.#tellCell();
  }

  #tellCell() {
    const { a1, row, column } = this.#cursor;
    const sheet = this.#book?.getActiveSheet();
    const cell = sheet?.getCellRaw(row, column);
    // What is drawn: a date, not its number.
    const shown = sheet?.getCell(row, column)?.v ?? cell?.v ?? '';
    this.#listener.looksAt({
      a1,
      content: cell?.f ?? '',
      value: cell?.t === CellValueType.BOOLEAN ? String(Boolean(shown)).toUpperCase() : `${shown}`,
      note: String(cell?.custom?.note ?? ''),
      error: String(cell?.custom?.error ?? ''),
    });
  }
}
