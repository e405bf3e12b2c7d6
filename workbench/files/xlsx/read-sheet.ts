import type { SheetData } from '../../workbook/workbook-data';
import { columnNumber as numberOfColumn, isInGrid } from '../cell-name';
import type { LossCode, LossList } from '../loss';
import { CellReader, type FileCell, type FileContext } from './read-cell';
import type { FileRule } from './read-validations';
import { readPart, readRow } from './read-frame';
import { wholeNumber } from './whole-number';
import { isOn, readXml } from './xml-reader';
import { decodedText } from './xml-text';

/** A sheet as its part of the file says it. */
export interface FileSheet {
  cells: SheetData['cells'];
  usedColumns: number;
  hiddenRows: number[];
  rowHeights: Record<number, number>;
  merges: string[];
  columns: { from: number; to: number; hidden: boolean; width?: number; depth?: number }[];
  frozenRows: number;
  frozenColumns: number;
  locked: boolean;
  rules: FileRule[];
}

/** Parts of a sheet that Waymark reads elsewhere, or that say nothing about its content. */
const SILENT = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'phoneticPr',
  'pageMargins',
  'ignoredErrors',
  'legacyDrawing',
  'drawing',
  'tableParts',
  'extLst',
  'dataValidations',
  'mergeCells',
  'hyperlinks',
  'protectedRanges',
  'conditionalFormatting',
  'autoFilter',
  'smartTags',
  'cellWatches',
];

/** Elements that are counted where they stand. */
const COUNTED = new Map<string, LossCode>(
  Object.entries({
    hyperlink: 'hyperlinks',
    autoFilter: 'filters',
    protectedRange: 'protected_ranges',
    sparkline: 'sparklines',
    tabColor: 'view_settings',
    slicer: 'extensions',
  } as const),
);

/** Other direct parts of a sheet. */
const OTHER_PARTS = new Map<string, LossCode>(
  Object.entries({
    printOptions: 'print_setup',
    pageSetup: 'print_setup',
    headerFooter: 'print_setup',
    rowBreaks: 'print_setup',
    colBreaks: 'print_setup',
    legacyDrawingHF: 'print_setup',
    picture: 'pictures',
    oleObjects: 'shapes',
    controls: 'shapes',
    AlternateContent: 'shapes',
  } as const),
);

export function readSheet(part: Uint8Array, title: string, file: FileContext): FileSheet {
  const sheet: FileSheet = {
    cells: [],
    usedColumns: 0,
    hiddenRows: [],
    rowHeights: {},
    merges: [],
    columns: [],
    frozenRows: 0,
    frozenColumns: 0,
    locked: false,
    rules: [],
  };
  const { losses } = file;
  const reader = new CellReader(file, title);
  let depth = 0;
  let rowNumber = 0;
  let column = 0;
  let cell: FileCell | undefined;
  let rule: FileRule | undefined;
  let inPhonetic = false;
  let text = '';

  readXml(part, {
    open(name, attributes) {
      depth += 1;
      text = '';
      if (name === 'c' && rowNumber > 0) {
        column =
          attributes.r === undefined
            ? column + 1
            : numberOfColumn(attributes.r.replace(/[\d$]/g, ''));
        cell = {
          rowNumber,
          columnNumber: column,
          attributes,
          value: '',
          inlineText: '',
          formula: '',
        };
        return;
      }
      if (cell) {
        if (name === 'f') cell.formulaAttributes = attributes;
        else if (name === 'rPr') losses.add('rich_text', { sheet: title });
        else if (name === 'rPh') inPhonetic = true;
        return;
      }
      if (name === 'row') {
        rowNumber =
          attributes.r === undefined
            ? rowNumber + 1
            : (wholeNumber(attributes.r, -Infinity, title, losses) ?? 0);
        column = 0;
        readRow(attributes, rowNumber, sheet, title, losses);
        return;
      }
      if (name === 'dataValidation') {
        rule = {
          type: attributes.type ?? 'none',
          ranges: attributes.sqref ?? '',
          formula: '',
          allowInvalid:
            !isOn(attributes.showErrorMessage) || (attributes.errorStyle ?? 'stop') !== 'stop',
          ...(attributes.prompt ? { helpText: decodedText(attributes.prompt) } : {}),
        };
        return;
      }
      readPart(name, attributes, sheet, title, losses);
      const counted = COUNTED.get(name);
      if (counted) losses.add(counted, { sheet: title, example: attributes.ref ?? name });
      else if (depth === 2 && !SILENT.includes(name)) {
        losses.add(OTHER_PARTS.get(name) ?? 'extensions', { sheet: title, example: name });
      }
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      depth -= 1;
      if (cell) {
        if (name === 'v') cell.value = text;
        else if (name === 'f') cell.formula = text;
        else if (name === 't' && !inPhonetic) cell.inlineText += text;
        else if (name === 'rPh') inPhonetic = false;
        else if (name === 'c') {
          keep(sheet, cell, reader, title, losses);
          cell = undefined;
        }
      } else if (rule) {
        if (name === 'formula1' && rule.formula === '') rule.formula = decodedText(text);
        // The newer form of a rule has its formula and its ranges in elements of their own.
        else if (name === 'f' && rule.formula === '') rule.formula = decodedText(text);
        else if (name === 'sqref') rule.ranges = text;
        else if (name === 'dataValidation') {
          sheet.rules.push(rule);
          rule = undefined;
        }
      }
      text = '';
    },
  });
  markSpills(sheet, reader);
  for (let index = 0; index < sheet.cells.length; index += 1) sheet.cells[index] ??= [];
  return sheet;
}

function keep(
  sheet: FileSheet,
  cell: FileCell,
  reader: CellReader,
  title: string,
  losses: LossList,
): void {
  const data = reader.read(cell);
  if (!data) return;
  if (!isInGrid(cell.rowNumber, cell.columnNumber)) {
    losses.add('grid', { sheet: title });
    return;
  }
  (sheet.cells[cell.rowNumber - 1] ??= [])[cell.columnNumber - 1] = data;
  sheet.usedColumns = Math.max(sheet.usedColumns, cell.columnNumber);
}

/** The cells that an array formula fills are its result, not values of their own. */
function markSpills({ cells }: FileSheet, { spills }: CellReader): void {
  for (const { first, last } of spills) {
    for (const row of cells.slice(first.rowNumber - 1, last.rowNumber)) {
      for (const cell of row?.slice(first.columnNumber - 1, last.columnNumber) ?? []) {
        if (cell && cell.formula === undefined && cell.value !== undefined) cell.spilled = true;
      }
    }
  }
}
