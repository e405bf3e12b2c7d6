import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Parameter } from '../functions/declaration';
import { NoAnswer } from '../functions/no-answer';
import { NO_DAY } from '../functions/values';
import { type Call, resolved } from './call-meaning';
import { spanOf, vectorsOf } from './cells';
import { Broken, numberOf, type Execution, valueOf } from './execution';
import type { Measure, MeasureCells, MeasureReading } from './measure';
import type { Expression } from './tree';

/**
 * The value of a measure for one period. When every aggregate finds the period empty there is no value,
 * whatever the arithmetic around it would say: an import that has not come yet is not zero. `to` of the
 * period is the day of evaluation while the period runs.
 */
export function measureOver(measure: Measure, cells: MeasureCells, period: Period): MeasureReading {
  const execution: Execution = { cells, period, silent: 0, speaking: 0 };
  const isSilent = () => execution.silent > 0 && execution.speaking === 0;
  try {
    const value = numberOf(valueOf(measure.tree, execution));
    if (isSilent()) return { kind: 'no_data' };
    return Number.isFinite(value)
      ? { kind: 'value', value: value === 0 ? 0 : value }
      : { kind: 'broken', problem: { code: 'too_large' } };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return error.noData || isSilent()
      ? { kind: 'no_data' }
      : { kind: 'broken', problem: error.problem };
  }
}

/** First and last day that stand in the columns of days of the measure; none where they cannot be read. */
export function dataSpan(
  measure: Measure,
  cells: MeasureCells,
): { first: Day; last: Day } | undefined {
  let first = NO_DAY;
  let last = -NO_DAY;
  for (const call of callsIn(measure.tree)) {
    for (const column of dayColumns(call, cells)) {
      const span = spanOf(cells, column);
      if (span.first < first) first = span.first;
      if (span.last > last) last = span.last;
    }
  }
  return first === NO_DAY ? undefined : { first, last };
}

function dayColumns(call: Call, cells: MeasureCells): Int32Array[] {
  const { name, form } = resolved(call);
  if (form.by !== 'vector') return [];
  const sources = call.arguments.map((argument) =>
    argument.kind === 'range' ? argument.reference.text : undefined,
  );
  const args = sources.map((text) => {
    const read = text === undefined ? undefined : cells.ranges.get(text);
    return read?.ok ? read.rows : undefined;
  });
  try {
    const { columns } = vectorsOf(cells, name, form, args, sources);
    return Object.entries<Parameter>(form.parameters)
      .filter(([argument, { kind }]) => kind === 'days' && columns[argument])
      .map(([argument]) => columns[argument] as Int32Array);
  } catch (error) {
    if (error instanceof NoAnswer) return [];
    throw error;
  }
}

function callsIn(expression: Expression): Call[] {
  switch (expression.kind) {
    case 'call':
      return [expression, ...expression.arguments.flatMap(callsIn)];
    case 'negative':
      return callsIn(expression.of);
    case 'arithmetic':
      return [...callsIn(expression.left), ...callsIn(expression.right)];
    default:
      return [];
  }
}
