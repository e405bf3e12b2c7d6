export interface FunctionMethods {
  /**
   * Writes a cell function into the selected cell. Arguments as `formula-argument.ts` reads them. A cell
   * that holds something is refused with `cell_filled` unless `replace` names it. `shown` is what the cell
   * shows then, which may be an error; `problem` says why where the function itself does.
   */
  insertFunction: {
    payload: { name: string; args: string[]; replace?: string };
    data: { cell: string; formula: string; shown: string; problem?: string | null };
  };
  /** What a cell would say of these arguments, and which further ones it would ask for. */
  tryFunction: {
    payload: { name: string; args: string[] };
    data: { problem: string | null; wanted: string[] };
  };
}
