import type { CellData, SheetData, WorkbookData } from '../../../workbench/workbook/workbook-data';

export function aSheet(of: Partial<SheetData> = {}): SheetData {
  return {
    id: 0,
    title: '매출',
    hidden: false,
    rowCount: 1000,
    columnCount: 26,
    frozenRows: 0,
    frozenColumns: 0,
    cells: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: {},
    metadata: [],
    protections: [],
    validations: [],
    charts: [],
    ...of,
  };
}

export function aWorkbook(of: Partial<WorkbookData> = {}): WorkbookData {
  return {
    title: '지표',
    locale: 'ko_KR',
    timeZone: 'Asia/Seoul',
    sheets: [aSheet()],
    namedRanges: [],
    hostMemory: {},
    ...of,
  };
}

/** The workbook with its blanks in one form: no blank cell, row or property is told from an absent one. */
export function inOneForm(workbook: WorkbookData): WorkbookData {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: filled(sheet.cells) })),
  };
}

function filled(cells: SheetData['cells']): SheetData['cells'] {
  const rows = Array.from(cells, (row) => trimmed(Array.from(row ?? [], held)));
  while (rows.length > 0 && rows[rows.length - 1].length === 0) rows.pop();
  return rows;
}

function trimmed(row: (CellData | undefined)[]): (CellData | undefined)[] {
  const last = row.findLastIndex((cell) => cell !== undefined);
  return row.slice(0, last + 1);
}

function held(cell: CellData | undefined): CellData | undefined {
  if (!cell) return undefined;
  const entries = Object.entries(cell).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as CellData) : undefined;
}
