import type { CellData, SheetData, WorkbookData } from '../../../workbench/workbook/workbook-data';

export function aSheet(sheet: Partial<SheetData> = {}): SheetData {
  return {
    id: 1,
    title: '요약',
    hidden: false,
    rowCount: 100,
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
    ...sheet,
  };
}

const SUMMARY: CellData[][] = [
  [
    { value: 3 },
    { value: 4 },
    { formula: '=A1+B1', note: '두 값의 합' },
    { formula: '=DOUBLE(C1)' },
  ],
];

export function aWorkbook(workbook: Partial<WorkbookData> = {}): WorkbookData {
  return {
    title: '작은 통합 문서',
    locale: 'ko_KR',
    timeZone: 'Asia/Seoul',
    sheets: [aSheet({ cells: SUMMARY }), aSheet({ id: 2, title: '주문' })],
    namedRanges: [],
    hostMemory: { clock: '2026-03-31T23:30:00.000Z' },
    ...workbook,
  };
}
