import { DetailedCellError, ErrorType, type HyperFormula } from 'hyperformula';
import { emptyContent } from './cell-values';
import type { EngineAddress } from './function-plugin';
import type { Cell, Sheet } from './sheet';

type Take = (cell: Cell, address: EngineAddress, value: unknown) => void;

/** Cells that the engine's own arrays (FILTER, SEQUENCE …) cover; they are shown as spilled ones are. */
export class EngineArrays {
  private readonly cells = new Set<Cell>();
  private blocked = false;

  constructor(private readonly take: Take) {}

  clear(): void {
    for (const cell of this.cells) if (cell.spilled) emptyContent(cell);
    this.cells.clear();
    this.blocked = false;
  }

  /** Whether some array found no room since the last start. */
  get isBlocked(): boolean {
    return this.blocked;
  }

  noteValue(value: unknown): void {
    if (value instanceof DetailedCellError && value.type === ErrorType.SPILL) this.blocked = true;
  }

  /** Shows every cell of the array whose first is given. */
  read(hf: HyperFormula, sheet: Sheet, first: EngineAddress): void {
    const { width, height } = arraySize(hf, first);
    for (let row = first.row; row < first.row + height; row += 1) {
      for (let col = first.col; col < first.col + width; col += 1) {
        if (row === first.row && col === first.col) continue;
        const address = { sheet: first.sheet, row, col };
        this.show(sheet, address, hf.getCellValue(address));
      }
    }
  }

  show(sheet: Sheet, address: EngineAddress, value: unknown): void {
    const earlier = sheet.cell(address.row, address.col);
    if (value === null || value === undefined) {
      if (earlier?.spilled) emptyContent(earlier);
      return;
    }
    const cell = sheet.ensure(address.row, address.col);
    cell.spilled = true;
    this.cells.add(cell);
    this.take(cell, address, value);
  }
}

/** HyperFormula tells the size of an array only inside. */
function arraySize(hf: HyperFormula, address: EngineAddress): { width: number; height: number } {
  const { dependencyGraph } = hf as unknown as {
    dependencyGraph: {
      getCell(at: EngineAddress): { width?: number; height?: number } | undefined;
    };
  };
  const { width = 1, height = 1 } = dependencyGraph.getCell(address) ?? {};
  return { width, height };
}
