import { isBlank } from './cell-content';
import type { DayReader } from './day-reader';
import type { AnyForm, ScalarParameter } from './declaration';
import { type Grid, gridOf, onlyCell } from './grid';
import { headingRows } from './heading-rows';
import { NoAnswer, refuse } from './no-answer';
import { isFaultless, readScalar, refuseCell } from './scalars';
import type { Plain } from './values';

interface Source {
  argument: string;
  parameter: ScalarParameter;
  /** A range that is read cell by cell; else `value` holds for all. */
  grid?: Grid;
  value: unknown;
}

/**
 * One answer, or one per cell in the shape of the ranges, each as `show` makes it. A blank answers a
 * blank, and so do headings above the data. A range of a hundred thousand rows is one call, so each row is
 * made once.
 */
export function callElementwise<Shown>(
  form: AnyForm,
  args: readonly unknown[],
  days: DayReader,
  show: (answer: Plain) => Shown,
): Shown | '' | (Shown | '')[][] {
  const sources = Object.entries(form.parameters).map(([argument, parameter], index) =>
    sourceOf(argument, parameter as ScalarParameter, args[index]),
  );
  const shape = shapeOf(sources);
  const values: Record<string, unknown> = {};
  for (const source of sources) {
    if (!source.grid) values[source.argument] = valueOf(source, source.value, days);
  }
  const isBlankFor = ({ argument, parameter }: Source) =>
    values[argument] === undefined && !parameter.optional && parameter.blank !== 'open';
  const blank = sources.some((source) => !source.grid && isBlankFor(source));
  if (!shape) return blank ? '' : show(answerAt(form, values, 0, 0));
  const ranges = sources.filter(({ grid }) => grid);
  const headings = headingsAbove(ranges);
  return shape.map((cells, row) =>
    cells.map((_, column) => {
      if (row < headings) return '';
      let blankHere = blank;
      for (const source of ranges) {
        const cell = source.grid?.[row][column];
        values[source.argument] = valueOf(source, cell, days, row, column);
        if (isBlankFor(source)) blankHere = true;
      }
      return blankHere ? '' : show(answerAt(form, values, row, column));
    }),
  );
}

/** Headings of whole columns have no answer: a blank stands beside them. */
function headingsAbove(ranges: readonly Source[]): number {
  const vectors = ranges.flatMap(({ argument, grid }) =>
    grid && grid[0].length === 1 ? [{ argument, parameter: COLUMN, cells: grid }] : [],
  );
  return vectors.length === ranges.length ? headingRows(vectors, false) : 0;
}

const COLUMN = { kind: 'numbers' } as const;

function sourceOf(argument: string, parameter: ScalarParameter, given: unknown): Source {
  const value = onlyCell(given);
  if (!Array.isArray(value)) return { argument, parameter, value };
  const grid = gridOf(value, argument);
  if (parameter.kind === 'number' || parameter.kind === 'day') {
    return { argument, parameter, grid, value };
  }
  const found = `${grid.length}×${grid[0].length}`;
  return refuse('not_single', { argument, values: { found } });
}

function shapeOf(sources: readonly Source[]): Grid | undefined {
  const first = sources.find(({ grid }) => grid);
  if (!first?.grid) return undefined;
  const size = (grid: Grid) => `${grid.length}×${grid[0].length}`;
  for (const { argument, grid } of sources) {
    if (grid && size(grid) !== size(first.grid)) {
      const values = { found: size(grid), required: size(first.grid), other: first.argument };
      refuse('shape_differs', { argument, values });
    }
  }
  return first.grid;
}

/** `undefined` stands for a blank that has no default. */
function valueOf(
  { argument, parameter }: Source,
  cell: unknown,
  days: DayReader,
  row?: number,
  column?: number,
): Plain | undefined {
  if (parameter.kind === 'number' && isFaultless(parameter, cell)) return cell;
  if (isBlank(cell)) return parameter.default;
  if (Array.isArray(cell)) return refuseCell('', cell, { argument, row, column }, days);
  return readScalar(parameter, cell, { argument, row, column }, days);
}

function answerAt(
  form: AnyForm,
  values: Record<string, unknown>,
  row: number,
  column: number,
): Plain {
  try {
    return (form.body as (values: unknown) => Plain)(values);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new NoAnswer(error.code, { ...error.complaint, row, column });
  }
}
