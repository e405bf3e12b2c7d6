import { parseIsoDay } from '../calendar/day';
import { formFor, isOptional, mostOf, usageOf } from '../functions/arity';
import { numberIn } from '../functions/cell-content';
import { midnightReader } from '../functions/day-reader';
import type { AnyForm, Parameter, ScalarParameter } from '../functions/declaration';
import { NoAnswer } from '../functions/no-answer';
import { readWord } from '../functions/scalars';
import { isVector } from '../functions/vector-call';
import { CELL_FUNCTIONS } from '../metrics/cell-functions';
import { fault } from './fault';
import { isOneCell, type Meaning, meaningOf } from './meaning';
import { nearestNames } from './nearest';
import type { Expression } from './tree';

export type Call = Extract<Expression, { kind: 'call' }>;

export interface ResolvedCall {
  name: string;
  form: AnyForm;
}

/** The declared function and form that a call speaks of. */
export function resolved({ name, nameEnd, start, arguments: args }: Call): ResolvedCall {
  const known = name.toUpperCase();
  const names = Object.keys(CELL_FUNCTIONS);
  if (!names.includes(known)) {
    const nearest = nearestNames(known, names).join(', ');
    const code = nearest === '' ? 'measure_unknown_function' : 'measure_misspelt_function';
    return fault(code, { start, end: nameEnd }, { name, nearest });
  }
  let given = args.length;
  while (given > 0 && args[given - 1].kind === 'omitted') given -= 1;
  const declared = CELL_FUNCTIONS[known];
  const form = formFor(declared, given);
  // A measure gives one number: whoever names whole columns means the form that takes them.
  const columns = args.some((one) => one.kind === 'range' && !isOneCell(one.reference));
  const ofColumns = declared.forms.find(({ by }) => by === 'vector');
  return { name: known, form: columns && ofColumns ? ofColumns : form };
}

/** What a call gives, after its arguments were checked against the declaration. */
export function checkedCall(call: Call): Meaning {
  const { name, form } = resolved(call);
  const usage = usageOf(name, form);
  const most = mostOf(form);
  const args = call.arguments;
  if (args.length > most) {
    fault('measure_too_many', args[most], { function: name, most, count: args.length, usage });
  }
  Object.entries<Parameter>(form.parameters).forEach(([argument, parameter], index) => {
    if (parameter.kind === 'criteria') return checkPairs(args.slice(index), name);
    const given = args[index];
    if (given && given.kind !== 'omitted') return checkArgument(given, parameter, argument, name);
    if (isOptional(parameter)) return;
    const end = { start: call.end - 1, end: call.end };
    fault('measure_argument_missing', given ?? end, { function: name, argument, usage });
  });
  return form.result === 'number' || form.result === 'day' ? form.result : noNumber(form.result);
}

function noNumber(result: AnyForm['result']): Meaning {
  return result === 'table' ? 'table' : 'text';
}

function checkArgument(
  given: Expression,
  parameter: Exclude<Parameter, { kind: 'criteria' }>,
  argument: string,
  name: string,
): void {
  const values = { function: name, argument };
  if (isVector(parameter)) return checkLine(given, values);
  if (parameter.kind === 'grid') return;
  const meaning = meaningOf(given);
  if (meaning === 'unknown') return;
  if (meaning === 'cells') fault('measure_argument_needs_one_cell', given, values);
  checkScalar(given, meaning, parameter, values);
}

type Values = Record<string, string>;

function checkLine(given: Expression, values: Values): void {
  if (given.kind !== 'range') return fault('measure_argument_needs_range', given, values);
  const { reference } = given;
  if (reference.kind === 'named' || reference.firstColumn === reference.lastColumn) return;
  const { firstRow, lastRow } = reference;
  if (firstRow === undefined || firstRow !== lastRow) {
    fault('measure_argument_needs_line', given, values);
  }
}

function checkScalar(
  given: Expression,
  meaning: Meaning,
  parameter: ScalarParameter,
  values: Values,
): void {
  const text = given.kind === 'text' ? given.value : undefined;
  switch (parameter.kind) {
    case 'number':
      if (meaning === 'number' || (text !== undefined && numberIn(text) !== undefined)) return;
      return fault('measure_argument_needs_number', given, values);
    case 'day':
      if (meaning === 'day' || (text !== undefined && parseIsoDay(text) !== undefined)) return;
      return fault('measure_argument_needs_day', given, values);
    case 'flag':
      return;
    case 'word':
      try {
        readWord(parameter, text, values as { argument: string }, midnightReader(0));
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        const choices = String(error.complaint.values?.choices ?? wordsOf(parameter.words));
        fault('measure_argument_needs_word', given, { ...values, choices });
      }
  }
}

function wordsOf(words: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(words)
    .map(([word, korean]) => `${word} (${korean[0]})`)
    .join(', ');
}

function checkPairs(pairs: readonly Expression[], name: string): void {
  pairs.forEach((given, index) => {
    const pair = Math.floor(index / 2) + 1;
    if (given.kind === 'omitted') return;
    if (index % 2 === 0) {
      checkLine(given, { function: name, argument: `criteria_range${pair}` });
      if (!pairs[index + 1]) {
        const values = { function: name, argument: `criterion${pair}` };
        fault('measure_criterion_missing', given, values);
      }
    } else if (!['number', 'day', 'text', 'unknown'].includes(meaningOf(given))) {
      fault('measure_criterion_value', given, { function: name, argument: `criterion${pair}` });
    }
  });
}
