import type { EngineAddress } from './function-plugin';
import type { Cell, Sheet } from './sheet';

/** Which sheets the engine holds, under which of its own numbers. */
export class LoadedSheets {
  private readonly byNumber = new Map<number, Sheet>();
  private readonly numbers = new Map<number, number>();

  clear(): void {
    this.byNumber.clear();
    this.numbers.clear();
  }

  add(sheet: Sheet, number: number): void {
    this.byNumber.set(number, sheet);
    this.numbers.set(sheet.id, number);
  }

  has(sheet: Sheet): boolean {
    return this.numbers.has(sheet.id);
  }

  numberOf(sheet: Sheet): number | undefined {
    return this.numbers.get(sheet.id);
  }

  sheetAt({ sheet }: EngineAddress): Sheet | undefined {
    return this.byNumber.get(sheet);
  }

  cellAt(address: EngineAddress): Cell | undefined {
    return this.sheetAt(address)?.cell(address.row, address.col);
  }
}
