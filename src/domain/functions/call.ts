import { parseIsoDay } from '../calendar/day';
import type { Problem } from '../problem';
import { checkArity, formFor, givenCount, usageOf } from './arity';
import { isBlank, shown } from './cell-content';
import type { DayReader } from './day-reader';
import type { AnyForm, CellFunction } from './declaration';
import { callElementwise } from './elementwise-call';
import { onlyCell } from './grid';
import { NoAnswer, refuse } from './no-answer';
import type { Plain, ResultKind } from './values';
import { answerVectors, readOthers, readVectors } from './vector-call';

/** What a cell may show: never anything but these, so the host never has to guess. */
export type Shown = Plain | Date;
export type CallResult =
  { ok: true; value: Shown | readonly (readonly Shown[])[] } | { ok: false; problem: Problem };

/** Runs a declared function on arguments as Sheets hands them over. */
export function callFunction(
  declared: CellFunction,
  args: readonly unknown[],
  days: DayReader,
): CallResult {
  const form = formFor(declared, givenCount(args));
  try {
    checkArity(declared, form, args);
    return { ok: true, value: answer(form, args, days) };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const problem = problemOf(error, declared.name, form, args, days);
    return { ok: false, problem: pointedAtOtherForm(problem, declared, form) };
  }
}

/** Dates where counts belong: the writer means the form that takes dates, and left the period out. */
function pointedAtOtherForm(problem: Problem, declared: CellFunction, form: AnyForm): Problem {
  const other = declared.forms.find((one) => one.by === 'vector' && one !== form);
  const found = String(problem.values?.found ?? '');
  if (!other || problem.code !== 'not_number' || parseIsoDay(found) === undefined) return problem;
  const usage = usageOf(declared.name, other);
  return { ...problem, code: 'dates_for_numbers', values: { ...problem.values, usage } };
}

function answer(
  form: AnyForm,
  args: readonly unknown[],
  days: DayReader,
): Shown | readonly (readonly Shown[])[] {
  const show = (value: Plain | undefined, kind: ResultKind) => shownAs(value, kind, days);
  if (form.by === 'cell') {
    return callElementwise(form, args, days, (value) => show(value, form.result as ResultKind));
  }
  const vectors = readVectors(form, args, days);
  const result = answerVectors(form, readOthers(form, args, vectors, days), vectors);
  if (typeof result !== 'object') return show(result, form.result as ResultKind);
  // Long tables are not made twice: the rows that the body made for this call become those of the cell.
  const table = result.rows as (Shown | undefined)[][];
  for (const row of table) {
    for (let i = 0; i < result.columns.length; i += 1)
      row[i] = show(row[i] as Plain, result.columns[i].kind);
  }
  return [result.columns.map(({ heading }) => heading), ...(table as Shown[][])];
}

function shownAs(value: Plain | undefined, kind: ResultKind, days: DayReader): Shown {
  if (value === undefined || value === '') return '';
  return kind === 'day' ? days.dateOf(value as number) : checkedResult(value);
}

/** A result that no cell can hold is refused; minus zero is zero. */
export function checkedResult(value: Plain): Plain {
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return refuse('too_large');
  return value === 0 ? 0 : value;
}

/** Names function, argument, place and what was found there. */
export function problemOf(
  { code, complaint }: NoAnswer,
  name: string,
  form: AnyForm,
  args: readonly unknown[],
  days: DayReader,
): Problem {
  const { argument, row, column } = complaint;
  if (argument === undefined) {
    return { code, values: { ...complaint.values, function: name } };
  }
  const given = onlyCell(args[positionOf(argument, form)]);
  return {
    code,
    field: argument,
    values: {
      ...foundIn(given, row ?? 0, column ?? 0, days),
      ...complaint.values,
      function: name,
      argument,
      ...(row === undefined ? { at: 'at_argument' } : placeIn(given, row, column ?? 0)),
    },
  };
}

/** Where an argument stands among those of a call, the pairs of criteria included. */
export function positionOf(argument: string, form: AnyForm): number {
  const names = Object.keys(form.parameters);
  const pair = /^(criteria_range|criterion)(\d+)$/.exec(argument);
  if (!pair) return names.indexOf(argument);
  return names.length - 1 + (Number(pair[2]) - 1) * 2 + (pair[1] === 'criterion' ? 1 : 0);
}

function placeIn(given: unknown, row: number, column: number): Record<string, string | number> {
  if (!Array.isArray(given)) return { at: 'at_argument' };
  const width = Array.isArray(given[0]) ? given[0].length : 1;
  if (width === 1) return { at: 'at_row', row: row + 1 };
  if (given.length === 1) return { at: 'at_column', column: Math.max(row, column) + 1 };
  return { at: 'at_cell', row: row + 1, column: column + 1 };
}

function foundIn(
  given: unknown,
  row: number,
  column: number,
  days: DayReader,
): Record<string, string> {
  const rows = Array.isArray(given) ? (given as unknown[][]) : undefined;
  const cell = !rows ? given : rows.length === 1 ? rows[0]?.[row || column] : rows[row]?.[column];
  return isBlank(cell) ? {} : { found: shown(cell, (date) => days.dayOf(date)) };
}
