import { isBlank } from '../functions/cell-content';
import type { Problem } from '../problem';
import type { Measure, MeasureCells } from './measure';
import { cellPlace } from './place';
import { vectorCalls } from './vector-calls';

/**
 * What a person should know of the rows that a measure reads: in which row the data of whole columns
 * begin, and which row at their end is left out as a total.
 */
export function rowsRead(measure: Measure, cells: MeasureCells): Problem[] {
  const notes = new Map<string, Problem>();
  for (const { call, form, vectors } of vectorCalls(measure, cells)) {
    Object.keys(form.parameters).forEach((argument, index) => {
      const source = call.arguments[index];
      const data = vectors.dataRows[argument];
      if (!data || source?.kind !== 'range' || source.reference.kind !== 'a1') return;
      const { reference } = source;
      const read = cells.ranges.get(reference.text);
      if (!read?.ok) return;
      const { sheet } = reference;
      if (reference.firstRow === undefined && vectors.rowsOf[argument].length > 0) {
        const row = read.firstRowNumber + data.first;
        notes.set(`from ${sheet}`, { code: 'data_from_row', values: { sheet, row } });
      }
      const total = read.rows.findIndex(([cell], at) => at >= data.end && !isBlank(cell));
      const key = `total ${sheet}`;
      if (total < 0 || notes.has(key)) return;
      const values = cellPlace(reference, read, total, 0);
      notes.set(key, { code: 'total_left_out', values });
    });
  }
  return [...notes.values()];
}
