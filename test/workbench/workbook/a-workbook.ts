import type { CellAnswer, CellArgument, CellValue } from '../../../workbench/host/cell-functions';
import { blankSheet } from '../../../workbench/workbook/sheet-list';
import { Workbook } from '../../../workbench/workbook/workbook';
import type { WorkbookData } from '../../../workbench/workbook/workbook-data';

function workbookData(overrides: Partial<WorkbookData> = {}): WorkbookData {
  return {
    title: 'Test',
    locale: 'en_US',
    timeZone: 'Asia/Seoul',
    sheets: [{ ...blankSheet(0, 'Sheet1'), rowCount: 20, columnCount: 10 }],
    namedRanges: [],
    hostMemory: {},
    ...overrides,
  };
}

/** A workbook of one sheet whose cells were typed: `{ A1: '5', B1: '=A1*2' }`. */
export function aWorkbook(
  cells: Record<string, unknown> = {},
  overrides: Partial<WorkbookData> = {},
): Workbook {
  const workbook = new Workbook(workbookData(overrides));
  typeCells(workbook, cells);
  return workbook;
}

export function typeCells(workbook: Workbook, cells: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(cells)) {
    const { sheet, area } = found(workbook, name);
    workbook.write(sheet, area.row, area.column, [[value]]);
  }
}

function found(workbook: Workbook, name: string) {
  const place = workbook.areaOf(name, workbook.sheets[0]);
  if (!place) throw new Error(`no cell ${name}`);
  return place;
}

export function valueOf(workbook: Workbook, name: string): unknown {
  const { sheet, area } = found(workbook, name);
  return workbook.value(sheet, area.row, area.column);
}

export function valuesOf(workbook: Workbook, name: string): unknown[][] {
  const { sheet, area } = found(workbook, name);
  return workbook.values(sheet, area);
}

export function displayOf(workbook: Workbook, name: string): string {
  const { sheet, area } = found(workbook, name);
  return workbook.display(sheet, area.row, area.column);
}

export function formulaOf(workbook: Workbook, name: string): string | undefined {
  const { sheet, area } = found(workbook, name);
  return sheet.cell(area.row, area.column)?.formula;
}

export function noteOf(workbook: Workbook, name: string): string | undefined {
  const { sheet, area } = found(workbook, name);
  return workbook.errorNote(sheet, area.row, area.column);
}

type Bodies = Record<string, (...args: CellArgument[]) => unknown>;

/** Functions of an add-on; each call is noted with its arguments. */
export function withFunctions(
  workbook: Workbook,
  bodies: Bodies,
): { name: string; args: readonly CellArgument[] }[] {
  const calls: { name: string; args: readonly CellArgument[] }[] = [];
  workbook.connectCellFunctions({
    names: Object.keys(bodies),
    call(name, args): CellAnswer {
      calls.push({ name, args });
      try {
        return { value: bodies[name](...args) as CellValue };
      } catch (error) {
        return { error: '#ERROR!', note: (error as Error).message };
      }
    },
  });
  return calls;
}
