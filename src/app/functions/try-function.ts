import { rangeIn } from '../../contract/functions/formula-argument';
import { isOptional } from '../../domain/functions/arity';
import { callFunction } from '../../domain/functions/call';
import { zoneDays } from '../../domain/functions/day-reader';
import type { CellFunction } from '../../domain/functions/declaration';
import { columnLetters } from '../../domain/measure/place';
import { CELL_FUNCTIONS } from '../../domain/metrics/cell-functions';
import type { Problem } from '../../domain/problem';
import type { Moment, Workplace } from '../ports';

export interface TryPorts {
  workplace: Workplace;
  moment(): Moment;
}

export interface Trial {
  /** Why a cell would show an error; null when it would show an answer. */
  problem: Problem | null;
  /** Arguments without which what was given has no answer. */
  wanted: string[];
}

const ANSWERED: Trial = { problem: null, wanted: [] };

/** What a cell would say of these arguments, with the sheet's own cells named; nothing is written. */
export function tryFunction(
  { workplace, moment }: TryPorts,
  name: string,
  args: readonly string[],
): Trial {
  const declared = CELL_FUNCTIONS[name];
  const given = args.map((argument) => valueOf(argument, workplace));
  while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
  const result = callFunction(declared, given, zoneDays(moment().zone));
  if (result.ok) return ANSWERED;
  const { problem } = result;
  return { problem: named(problem, declared, args), wanted: wantedBy(problem, declared, args) };
}

/** As Sheets hands it over: a range as rows, one cell as its value, what is left out as nothing. */
function valueOf(argument: string, workplace: Workplace): unknown {
  if (argument === '' || argument === '""') return undefined;
  if (argument.startsWith('"')) return argument.slice(1, -1).replace(/""/g, '"');
  if (/^(?:true|false)$/i.test(argument)) return argument.toUpperCase() === 'TRUE';
  const block = rangeIn(argument);
  if (!block) return numberIn(argument);
  const cells = workplace.cells(block);
  return cells?.length === 1 && cells[0].length === 1 ? cells[0][0] : cells;
}

function numberIn(text: string): number | string {
  const share = text.endsWith('%');
  const value = Number(share ? text.slice(0, -1) : text);
  if (Number.isNaN(value)) return text;
  return share ? value / 100 : value;
}

/** The cell of the sheet in place of a row of the range, where the argument is a range. */
function named(problem: Problem, declared: CellFunction, args: readonly string[]): Problem {
  const { at, row = 1, column = 1 } = problem.values ?? {};
  const place = declared.forms
    .map(({ parameters }) => Object.keys(parameters).indexOf(problem.field ?? ''))
    .find((index) => index >= 0);
  const range = place === undefined ? undefined : args[place];
  const block = range === undefined ? undefined : rangeIn(range);
  if (!block || range === undefined || !String(at).match(/^at_(row|column|cell)$/)) return problem;
  const prefix = range.slice(0, range.lastIndexOf('!') + 1);
  const letters = columnLetters(block.left + Number(column) - 1);
  const cell = `${prefix}${letters}${block.top + Number(row) - 1}`;
  return { ...problem, values: { ...problem.values, at: 'at_sheet', cell } };
}

/** What the form that was meant lacks: dates where counts belong mean the one that takes dates, and a period. */
function wantedBy(
  { code, field, values }: Problem,
  { forms }: CellFunction,
  args: readonly string[],
): string[] {
  const isBlankArgument = code === 'blank' && values?.at === 'at_argument';
  if (code === 'missing_argument' || isBlankArgument) return field === undefined ? [] : [field];
  if (code !== 'dates_for_numbers') return [];
  const form = forms.find(({ by }) => by === 'vector');
  return Object.entries(form?.parameters ?? {})
    .filter(([, parameter], index) => !isOptional(parameter) && !args[index])
    .map(([argument]) => argument);
}
