import type { Workplace } from '../../app/ports';
import { argumentText } from '../../contract/functions/formula-argument';
import type { CellValue } from '../../domain/measure/reference';
import type { SheetsDocument } from '../document';
import { columnLetter } from './cells/cell-values';
import { sheetIds } from './find/find-tables';

/** A sheet's title as formulas write it. */
export function quotedTitle(title: string): string {
  const plain = /^(?!\d)[\w\u3131-\u318e\uac00-\ud7a3]+$/;
  // `Q1` unquoted would be a cell, and `TRUE` a value.
  return plain.test(title) && !argumentText(title) ? title : `'${title.replace(/'/g, "''")}'`;
}

/** What the person has in front of them. */
export function sheetWorkplace(document: SheetsDocument): Workplace {
  const { spreadsheet } = document;
  return {
    locale: () => spreadsheet.getSpreadsheetLocale(),

    sheetTitles() {
      const own = Object.values(sheetIds(document));
      return spreadsheet
        .getSheets()
        .filter((sheet) => !own.includes(sheet.getSheetId()))
        .map((sheet) => sheet.getName());
    },

    selection() {
      const range = spreadsheet.getActiveRange();
      if (!range) return undefined;
      const sheet = range.getSheet();
      const title = sheet.getName();
      const rows = range.getNumRows();
      const columns = range.getNumColumns();
      const first = range.getColumn();
      // Whole columns stay whole, so that rows which are added later are read as well.
      const whole = rows === sheet.getMaxRows();
      const place = whole
        ? `${columnLetter(first)}:${columnLetter(first + columns - 1)}`
        : range.getA1Notation();
      const frozenRows = sheet.getFrozenRows();
      return { sheet: title, a1: `${quotedTitle(title)}!${place}`, rows, columns, frozenRows };
    },

    cells({ sheet: title, top, left, bottom, right }) {
      const sheet =
        title === undefined ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(title);
      if (!sheet) return undefined;
      const rows = Math.min(bottom, sheet.getMaxRows()) - top + 1;
      const columns = Math.min(right, sheet.getMaxColumns()) - left + 1;
      if (rows < 1 || columns < 1) return undefined;
      return sheet.getRange(top, left, rows, columns).getValues() as CellValue[][];
    },

    currentCell() {
      const cell = spreadsheet.getCurrentCell();
      if (!cell) return undefined;
      const sheet = cell.getSheet().getName();
      return {
        a1: `${quotedTitle(sheet)}!${cell.getA1Notation()}`,
        sheet,
        row: cell.getRow(),
        column: cell.getColumn(),
        // A format may hide what the cell holds.
        content: cell.getFormula() || cell.getDisplayValue() || String(cell.getValue()),
        mayEdit: () => cell.canEdit(),
        write(formula) {
          cell.setFormula(formula);
          SpreadsheetApp.flush();
          return cell.getDisplayValue();
        },
      };
    },
  };
}
