import type {
  CellData,
  ChartData,
  ConditionalFormatData,
  ProtectionData,
  SheetData,
  ValidationData,
} from './workbook-data';

/** A cell in the model: as in the data, with what its last calculation left. */
export interface Cell extends CellData {
  /** Format that a formula's result brings along, used while the cell has none of its own. */
  resultFormat?: string;
  /** What Sheets shows on hovering over the error. */
  errorNote?: string;
  /** Its formula's result is the one that the file held: nothing that it depends on has changed. */
  kept?: true;
}

/** One sheet: its cells and what belongs to its rows and columns. Indexes count from 0. */
export class Sheet {
  readonly id: number;
  title: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | undefined;
  /** Sparse: `rows[row]?.[column]`. */
  rows: ((Cell | undefined)[] | undefined)[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  columnWidths: Map<number, number>;
  columnDepths: Map<number, number>;
  rowHeights: Map<number, number>;
  /** A1 areas. */
  merges: string[];
  metadata: SheetData['metadata'];
  protections: ProtectionData[];
  validations: ValidationData[];
  conditionalFormats: ConditionalFormatData[];
  typedColumns: string[];
  charts: ChartData[];

  constructor(data: SheetData) {
    this.id = data.id;
    this.title = data.title;
    this.hidden = data.hidden;
    this.rowCount = Math.max(data.rowCount, data.cells.length, 1);
    this.frozenRows = data.frozenRows;
    this.frozenColumns = data.frozenColumns;
    this.tabColor = data.tabColor;
    let width = 1;
    this.rows = [];
    for (let row = 0; row < data.cells.length; row += 1) {
      const cells = data.cells[row];
      if (!cells) continue;
      width = Math.max(width, cells.length);
      this.rows[row] = cells.map((cell) => (cell ? openedCell(cell) : undefined));
    }
    this.columnCount = Math.max(data.columnCount, width);
    this.hiddenRows = new Set(data.hiddenRows.map((number) => number - 1));
    this.hiddenColumns = new Set(data.hiddenColumns.map((number) => number - 1));
    this.columnWidths = byIndex(data.columnWidths);
    this.columnDepths = byIndex(data.columnDepths ?? {});
    this.rowHeights = byIndex(data.rowHeights ?? {});
    this.merges = [...(data.merges ?? [])];
    this.metadata = data.metadata.map((entry) => ({ ...entry }));
    this.protections = data.protections.map(copyOfProtection);
    this.validations = data.validations.map((entry) => ({ ...entry, values: [...entry.values] }));
    this.typedColumns = [...(data.typedColumns ?? [])];
    this.conditionalFormats = (data.conditionalFormats ?? []).map(ruleCopy);
    this.charts = data.charts.map((entry) => ({ ...entry, ranges: [...entry.ranges] }));
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** The cell to write to; made when blank so far. */
  ensure(row: number, column: number): Cell {
    const cells = (this.rows[row] ??= []);
    return (cells[column] ??= {});
  }

  /** Number of rows down to the last that shows or computes something. */
  lastRow(): number {
    for (let row = this.rows.length - 1; row >= 0; row -= 1) {
      if (this.rows[row]?.some(hasContent)) return row + 1;
    }
    return 0;
  }

  lastColumn(): number {
    let last = 0;
    for (const cells of this.rows) {
      if (!cells) continue;
      for (let column = cells.length - 1; column >= last; column -= 1) {
        if (hasContent(cells[column])) last = column + 1;
      }
    }
    return last;
  }

  toData(): SheetData {
    return {
      id: this.id,
      title: this.title,
      hidden: this.hidden,
      rowCount: this.rowCount,
      columnCount: this.columnCount,
      frozenRows: this.frozenRows,
      frozenColumns: this.frozenColumns,
      ...(this.tabColor === undefined ? {} : { tabColor: this.tabColor }),
      cells: Array.from(this.rows, (cells) => (cells ? Array.from(cells, dataOf) : [])),
      hiddenRows: numbers(this.hiddenRows),
      hiddenColumns: numbers(this.hiddenColumns),
      columnWidths: byNumber(this.columnWidths),
      ...(this.columnDepths.size > 0 ? { columnDepths: byNumber(this.columnDepths) } : {}),
      ...(this.rowHeights.size > 0 ? { rowHeights: byNumber(this.rowHeights) } : {}),
      ...(this.merges.length > 0 ? { merges: [...this.merges] } : {}),
      metadata: this.metadata.map((entry) => ({ ...entry })),
      protections: this.protections.map(copyOfProtection),
      validations: this.validations.map((entry) => ({ ...entry, values: [...entry.values] })),
      ...(this.typedColumns.length > 0 ? { typedColumns: [...this.typedColumns] } : {}),
      ...(this.conditionalFormats.length
        ? { conditionalFormats: this.conditionalFormats.map(ruleCopy) }
        : {}),
      charts: this.charts.map((entry) => ({ ...entry, ranges: [...entry.ranges] })),
    };
  }
}

function copyOfProtection(entry: ProtectionData): ProtectionData {
  return entry.editors ? { ...entry, editors: [...entry.editors] } : { ...entry };
}

function ruleCopy(rule: ConditionalFormatData): ConditionalFormatData {
  return { ...rule, ranges: [...rule.ranges] };
}

export function hasContent(cell: Cell | undefined): cell is Cell {
  return (
    cell !== undefined &&
    (cell.value !== undefined || cell.formula !== undefined || cell.error !== undefined)
  );
}

/** A formula that has a result keeps it; one without is still to be calculated. */
function openedCell(data: CellData): Cell {
  const hasResult = data.value !== undefined || data.error !== undefined;
  return data.formula !== undefined && hasResult ? { ...data, kept: true } : { ...data };
}

function dataOf(cell: Cell | undefined): CellData | undefined {
  if (!cell) return undefined;
  const { resultFormat, errorNote, kept, ...data } = cell;
  void errorNote;
  void kept;
  return resultFormat !== undefined && data.format === undefined
    ? { ...data, format: resultFormat }
    : data;
}

function byIndex(sizes: Record<number, number>): Map<number, number> {
  return new Map(Object.entries(sizes).map(([number, size]) => [Number(number) - 1, size]));
}

function byNumber(sizes: ReadonlyMap<number, number>): Record<number, number> {
  return Object.fromEntries([...sizes].map(([index, size]) => [index + 1, size]));
}

function numbers(indexes: Set<number>): number[] {
  return [...indexes].map((index) => index + 1).sort((a, b) => a - b);
}
