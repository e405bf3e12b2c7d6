import { isBlank } from '../functions/cell-content';
import type { DataRows } from '../functions/columns';
import type { Grid } from '../functions/grid';
import { dayIn } from '../functions/scalars';
import type { RawGrid } from '../functions/values';
import { daysOf } from './cells';
import type { Measure, MeasureCells } from './measure';
import type { RangeCells, RangeReference } from './reference';
import { vectorCalls } from './vector-calls';

/** Rows that a measure reads, without headings and totals; columns of the same rows stand side by side. */
export interface MeasuredRows {
  range: RawGrid;
  /** What each column is called in the measure. */
  names: readonly string[];
}

interface Source {
  reference: RangeReference;
  cells: Grid;
  /** Which rows of the sheet these are. */
  place: string;
  /** A blank means "not yet" or "none": no gap. */
  mayBeBlank: boolean;
}

/** The rows that the functions of a measure read. A measure that only points at single cells reads none. */
export function measuredRows(measure: Measure, cells: MeasureCells): MeasuredRows[] {
  const sources = [...sourcesOf(measure, cells).values()];
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = source.mayBeBlank ? source.reference.text : source.place;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  const days = daysOf(cells);
  const dayOf = (cell: unknown) => dayIn(cell, days);
  return [...groups.values()].map((group) => ({
    range: { cells: sideBySide(group), dayOf },
    names: group.map(({ reference }) => reference.text),
  }));
}

function sourcesOf(measure: Measure, cells: MeasureCells): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const { call, form, vectors } of vectorCalls(measure, cells)) {
    const parameters = Object.entries(form.parameters);
    const [firstRows] = Object.values(vectors.dataRows);
    call.arguments.forEach((argument, index) => {
      // Criteria follow at the end, as many as are wanted.
      const [name, parameter] = parameters[Math.min(index, parameters.length - 1)];
      if (argument.kind !== 'range') return;
      const { reference } = argument;
      const read = cells.ranges.get(reference.text);
      if (!read?.ok || sources.has(reference.text)) return;
      const mayBeBlank = 'blank' in parameter && parameter.blank === 'open';
      const rows = vectors.dataRows[name] ?? firstRows;
      sources.set(reference.text, { reference, mayBeBlank, ...columnOf(reference, read, rows) });
    });
  }
  return sources;
}

function columnOf(
  reference: RangeReference,
  { rows, firstRowNumber }: Extract<RangeCells, { ok: true }>,
  { first, end }: DataRows,
): Pick<Source, 'cells' | 'place'> {
  const isRow = rows.length === 1 && rows[0].length > 1;
  const column = isRow ? rows[0].map((cell) => [cell]) : rows;
  const sheet = reference.kind === 'a1' ? reference.sheet : reference.name;
  const cells = column.slice(first, end);
  return { cells, place: `${sheet} ${firstRowNumber + first} ${cells.length} ${isRow}` };
}

/** Rows that hold anything. */
function sideBySide(group: readonly Source[]): Grid {
  const rows = group[0].cells.map((_, at) => group.map((source) => source.cells[at][0]));
  return rows.filter((row) => !row.every(isBlank));
}
