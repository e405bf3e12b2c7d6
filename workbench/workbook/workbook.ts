import type { Area } from './a1';
import type { AxisChange } from './axis-change';
import type { NamedRange } from './engine-content';
import { likeTheOneBefore } from './inserted-look';
import type { Sheet } from './sheet';
import { duplicateSheet, insertSheet, removeSheet, renameSheet } from './sheet-list';
import { sortedArea, type SortOrder } from './sort';
import { changeAxis } from './structure';
import { WorkbookCells } from './workbook-cells';

/**
 * The spreadsheet that the stand-in, the page and the command line share: cells with values, formulas,
 * formats and notes, and what a person does with rows, columns, sheets and named ranges.
 */
export class Workbook extends WorkbookCells {
  private change(sheet: Sheet, change: AxisChange): void {
    const atEnd = change.kind === 'insert' && change.axis === 'row' && change.at >= sheet.rowCount;
    if (atEnd) {
      this.grow(sheet, sheet.rowCount + change.count, 0);
    } else {
      this.engine.beforeAxisChange(sheet, change);
      changeAxis(this.sheets, this.namedRanges, sheet, change);
    }
    if (change.kind === 'insert') likeTheOneBefore(sheet, change);
  }

  insertRows(sheet: Sheet, at: number, count = 1): void {
    this.change(sheet, { axis: 'row', kind: 'insert', at, count });
  }

  deleteRows(sheet: Sheet, at: number, count = 1): void {
    this.change(sheet, { axis: 'row', kind: 'delete', at, count });
  }

  /** `to` is the row before which they land, counted before the move. */
  moveRows(sheet: Sheet, from: number, count: number, to: number): void {
    this.change(sheet, { axis: 'row', kind: 'move', from, count, to });
  }

  insertColumns(sheet: Sheet, at: number, count = 1): void {
    this.change(sheet, { axis: 'column', kind: 'insert', at, count });
  }

  deleteColumns(sheet: Sheet, at: number, count = 1): void {
    this.change(sheet, { axis: 'column', kind: 'delete', at, count });
  }

  moveColumns(sheet: Sheet, from: number, count: number, to: number): void {
    this.change(sheet, { axis: 'column', kind: 'move', from, count, to });
  }

  /** Sorts the rows of the area by columns of the sheet: numbers, then text, booleans, blanks last. */
  sort(sheet: Sheet, area: Area, order: readonly SortOrder[]): void {
    this.settle();
    this.engine.restart();
    sortedArea(sheet, area, order);
    this.engine.kept.rearranged(sheet, area);
  }

  insertSheet(title?: string, index = this.sheets.length): Sheet {
    return insertSheet(this.sheets, title, index);
  }

  deleteSheet(sheet: Sheet): void {
    this.engine.beforeSheetGoes(sheet);
    removeSheet(this.sheets, this.namedRanges, sheet);
  }

  /** Formulas that speak of the sheet speak of its new title. */
  renameSheet(sheet: Sheet, title: string): void {
    renameSheet(this.sheets, sheet, title);
  }

  duplicateSheet(sheet: Sheet, title?: string): Sheet {
    this.settle();
    this.engine.restart();
    const copy = duplicateSheet(this.sheets, sheet, title);
    this.engine.kept.adopt(copy);
    return copy;
  }

  moveSheet(sheet: Sheet, index: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(index, 0, sheet);
  }

  setNamedRange(name: string, sheet: Sheet, range: string): void {
    this.removeNamedRange(name);
    this.namedRanges.push({ name, sheetId: sheet.id, range });
    this.engine.renamed(name);
  }

  renameNamedRange(named: NamedRange, name: string): void {
    this.engine.renamed(named.name);
    named.name = name;
    this.engine.renamed(name);
  }

  removeNamedRange(name: string): void {
    const at = this.namedRanges.findIndex((named) => named.name === name);
    if (at >= 0) this.namedRanges.splice(at, 1);
    this.engine.renamed(name);
  }
}
