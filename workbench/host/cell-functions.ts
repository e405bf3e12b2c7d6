/** A single value as a cell gives it to a function and takes it back; `''` is a blank cell. */
export type CellValue = number | string | boolean | Date;

/** One argument: a cell's value, or the rows of a range. `undefined` stands for an omitted one. */
export type CellArgument = CellValue | undefined | readonly (readonly CellValue[])[];

export type CellAnswer =
  /** What the function returned, copied; the workbook takes only what a cell surely can. */
  | { value: unknown }
  /** What the cell shows and its hover note. */
  | { error: '#ERROR!'; note: string };

/**
 * The add-on's functions as cells see them. The script host makes it and hands it to the workbook:
 * `workbook.connectCellFunctions(functions)`.
 */
export interface CellFunctions {
  /** Public names as declared; formulas find them whatever their case. */
  readonly names: readonly string[];
  call(name: string, args: readonly CellArgument[]): CellAnswer;
}
