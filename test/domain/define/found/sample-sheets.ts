import type { SheetRows } from '../../../../src/domain/define/found/sheet/sheet-look';
import type { CellValue } from '../../../../src/domain/measure/reference';
import type { Language } from '../../../../src/contract/language/language';
import { rawWorkbook } from '../../../../workbench/sample/sample-workbook';
import type { CellData, SheetData } from '../../../../workbench/workbook/workbook-data';
import { aSheet } from './workbooks/cells';

const READ_ROWS = 200;
const SERIAL_OF_EPOCH = 25_569;
const MS_PER_DAY = 86_400_000;
const SEOUL = 9 * 3_600_000;

/** The first rows of the sample’s own sheets, as a script reads them. */
export function sampleSheets(language: Language): SheetRows[] {
  return rawWorkbook(language).sheets.map((sheet) => aSheet(sheet.title, rowsOf(sheet)));
}

function rowsOf({ cells }: SheetData): CellValue[][] {
  const rows = cells.slice(0, READ_ROWS);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => valueOf(row[at])));
}

function valueOf(cell: CellData | undefined): CellValue {
  const value = cell?.value ?? '';
  const isDate = typeof value === 'number' && cell?.format?.includes('yyyy');
  return isDate ? new Date((value - SERIAL_OF_EPOCH) * MS_PER_DAY - SEOUL) : (value as CellValue);
}
