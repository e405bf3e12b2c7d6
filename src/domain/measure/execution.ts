import { type Day, isoOf } from '../calendar/day';
import type { Period } from '../calendar/period';
import { checkedResult, positionOf, problemOf } from '../functions/call';
import { isDay } from '../functions/day-reader';
import { callElementwise } from '../functions/elementwise-call';
import { onlyCell } from '../functions/grid';
import { NoAnswer } from '../functions/no-answer';
import { dayIn, readNumber } from '../functions/scalars';
import type { Plain, Table } from '../functions/values';
import { answerVectors, readOthers } from '../functions/vector-call';
import type { Problem } from '../problem';
import { type Call, resolved, type ResolvedCall } from './call-meaning';
import { criteriaReader, daysOf, vectorsOf } from './cells';
import type { MeasureCells } from './measure';
import { cellPlace } from './place';
import type { RangeCells, RangeReference } from './reference';
import type { Expression } from './tree';

/** Ends one execution: the measure has no value for the period, and why. */
export class Broken extends Error {
  constructor(
    readonly problem: Problem,
    /** Nothing is amiss: there are just no rows to speak of. */
    readonly noData = false,
  ) {
    super(problem.code);
    this.name = 'Broken';
  }
}

export type Value = { kind: 'number'; value: number } | { kind: 'day'; value: Day };

/** One execution: the cells, the period, and whether the rows that it aggregates spoke at all. */
export interface Execution {
  cells: MeasureCells;
  period: Period;
  silent: number;
  speaking: number;
}

export function valueOf(expression: Expression, execution: Execution): Value {
  switch (expression.kind) {
    case 'number':
      return { kind: 'number', value: expression.value };
    case 'edge':
      return { kind: 'day', value: execution.period[expression.edge] };
    case 'range':
      return cellValue(expression.reference, execution);
    case 'negative':
      return number(-numberOf(valueOf(expression.of, execution)));
    case 'arithmetic':
      return arithmetic(expression, execution);
    case 'call':
      return callValue(expression, execution);
    default:
      return broken('measure_is_text');
  }
}

function number(value: number): Value {
  return { kind: 'number', value };
}

function broken(code: string, values: Problem['values'] = {}): never {
  throw new Broken({ code, values });
}

export function numberOf(value: Value): number {
  return value.kind === 'number' ? value.value : broken('measure_is_day');
}

function arithmetic(
  { operator, left, right }: Extract<Expression, { kind: 'arithmetic' }>,
  execution: Execution,
): Value {
  const first = valueOf(left, execution);
  const second = valueOf(right, execution);
  if (first.kind === 'day' || second.kind === 'day') return onDays(operator, first, second);
  const [a, b] = [first.value, second.value];
  if (operator === '+') return number(a + b);
  if (operator === '-') return number(a - b);
  if (operator === '*') return number(a * b);
  return b === 0 ? broken('measure_division_by_zero') : number(a / b);
}

function onDays(operator: string, first: Value, second: Value): Value {
  if (first.kind === 'day' && second.kind === 'day') {
    return operator === '-' ? number(first.value - second.value) : broken('measure_day_arithmetic');
  }
  const backwards = operator === '-' && second.kind === 'day';
  if (backwards || (operator !== '+' && operator !== '-')) return broken('measure_day_arithmetic');
  const value = operator === '+' ? first.value + second.value : first.value - second.value;
  return isDay(value) ? { kind: 'day', value } : broken('measure_day_arithmetic');
}

function rowsOf(
  reference: RangeReference,
  { cells }: Execution,
): Extract<RangeCells, { ok: true }> {
  const read = cells.ranges.get(reference.text);
  if (!read) return broken('measure_range_unread', { range: reference.text });
  if (!read.ok) throw new Broken(read.problem);
  return read;
}

/** The one cell of a range that stands where a number or a day is wanted. */
function cellValue(reference: RangeReference, execution: Execution): Value {
  const read = rowsOf(reference, execution);
  const cell: unknown = onlyCell(read.rows);
  const days = daysOf(execution.cells);
  if (Array.isArray(cell)) return broken('measure_range_not_one', { range: reference.text });
  const day = dayIn(cell, days);
  if (day !== undefined) return { kind: 'day', value: day };
  try {
    return number(readNumber({}, cell, { argument: reference.text }, days));
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const { code, complaint } = error;
    throw new Broken({
      code,
      values: { ...complaint.values, ...cellPlace(reference, read, 0, 0) },
    });
  }
}

/** An argument as a cell would hand it over, so that the function reads it by the same rules. */
function handedOver(argument: Expression, execution: Execution): unknown {
  if (argument.kind === 'omitted') return undefined;
  if (argument.kind === 'text') return argument.value;
  if (argument.kind === 'range') return rowsOf(argument.reference, execution).rows;
  const value = valueOf(argument, execution);
  return value.kind === 'day' ? isoOf(value.value) : value.value;
}

function callValue(call: Call, execution: Execution): Value {
  const target = resolved(call);
  const args = call.arguments.map((argument) => handedOver(argument, execution));
  try {
    const answer = answerOf(call, target, args, execution);
    if (Array.isArray(answer) || typeof answer !== 'number') return broken('measure_is_table');
    const value = checkedResult(answer) as number;
    return target.form.result === 'day' ? { kind: 'day', value } : number(value);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new Broken(placed(error, call, target, args, execution), error.complaint.noData);
  }
}

function answerOf(
  call: Call,
  { name, form }: ResolvedCall,
  args: readonly unknown[],
  execution: Execution,
): Plain | Table | readonly unknown[] {
  const { cells } = execution;
  const days = daysOf(cells);
  if (form.by === 'cell') {
    const answer = onlyCell(callElementwise(form, args, days, (one) => one)) as Plain;
    return answer === '' ? broken('measure_blank', { function: name }) : answer;
  }
  const sources = call.arguments.map((argument) =>
    argument.kind === 'range' ? argument.reference.text : undefined,
  );
  const vectors = vectorsOf(cells, name, form, args, sources);
  const values = readOthers(form, args, vectors, days, criteriaReader(cells));
  if (form.silent) {
    const silent = form.silent as (values: unknown, prepared: unknown) => boolean;
    if (silent(values, vectors.prepared)) execution.silent += 1;
    else execution.speaking += 1;
  }
  return answerVectors(form, values, vectors);
}

/** The problem with its range, and with the cell named by sheet, column and row instead of by its place there. */
function placed(
  refusal: NoAnswer,
  call: Call,
  { name, form }: ResolvedCall,
  args: readonly unknown[],
  execution: Execution,
): Problem {
  const problem = problemOf(refusal, name, form, args, daysOf(execution.cells));
  const { argument, row, column } = refusal.complaint;
  const source = argument === undefined ? undefined : call.arguments[positionOf(argument, form)];
  if (source?.kind !== 'range') return problem;
  const { reference } = source;
  const values = { ...problem.values, range: reference.text };
  const read = rowsOf(reference, execution);
  const across = read.rows.length === 1;
  const one = across && read.rows[0].length === 1;
  if (row === undefined && !one) return { ...problem, values };
  const place = across
    ? cellPlace(reference, read, 0, Math.max(row ?? 0, column ?? 0))
    : cellPlace(reference, read, row ?? 0, column ?? 0);
  return { ...problem, values: { ...values, ...place } };
}
