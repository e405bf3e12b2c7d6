import { isChoice } from '../../../src/contract/fields/choices';
import type { Aggregate, Churn, Condition, How, MeasureForm } from './form';
import { CHURN_MEANINGS } from './kind-text';
import { callOf, quoted, splitAtTop, unquoted } from './scan';

const FUNCTION_OF: Record<How, string> = {
  sum: 'SUM_IN',
  count: 'COUNT_IN',
  distinct: 'DISTINCT_IN',
  average: 'MEAN_IN',
};

function rowsText({ how, dates, column, conditions }: Aggregate): string {
  const ranges = how === 'count' ? [dates] : [dates, column];
  const criteria = conditions.flatMap(({ column: range, test }) => [range, quoted(test)]);
  return `${FUNCTION_OF[how]}(${[...ranges, 'from', 'to', ...criteria].join(', ')})`;
}

function churnText({ starts, ends, definition, customers }: Churn): string {
  const optional = customers
    ? [quoted(definition), customers]
    : definition === 'start'
      ? []
      : [quoted(definition)];
  return `CHURN(${[starts, ends, 'from', 'to', ...optional].join(', ')})`;
}

/** The measure that the form says; ranges that are not picked yet leave a gap, which reads back. */
export function measureText(form: MeasureForm): string {
  switch (form.kind) {
    case 'ratio':
      return `${rowsText(form.top)} / ${rowsText(form.bottom)}`;
    case 'churn':
      return churnText(form.churn);
    case 'formula':
      return form.text;
    case 'cell':
    case 'manual':
      return '';
    default:
      return rowsText(form.rows);
  }
}

function rowsOf(text: string): Aggregate | undefined {
  const call = callOf(text);
  const how = (Object.keys(FUNCTION_OF) as How[]).find((key) => FUNCTION_OF[key] === call?.name);
  if (!call || !how) return undefined;
  const ranges = how === 'count' ? 1 : 2;
  const [dates, column = ''] = call.args.slice(0, ranges);
  const [from, to, ...criteria] = call.args.slice(ranges);
  if (from !== 'from' || to !== 'to' || criteria.length % 2 > 0) return undefined;
  const conditions: Condition[] = [];
  for (let at = 0; at < criteria.length; at += 2) {
    const test = unquoted(criteria[at + 1]);
    if (test === undefined || !isRange(criteria[at])) return undefined;
    conditions.push({ column: criteria[at], test });
  }
  return [dates, column].every(isRange) ? { how, dates, column, conditions } : undefined;
}

/** A range or a gap: no call, no operator, no text. */
function isRange(text: string): boolean {
  return /^(?:'(?:[^']|'')*'|[^'"()+*/,;=<>\s-])*$/.test(text);
}

function churnOf(text: string): Churn | undefined {
  const call = callOf(text);
  if (call?.name !== 'CHURN' || call.args.length < 4 || call.args.length > 6) return undefined;
  const [starts, ends, from, to, definitionText = '"start"', customers = ''] = call.args;
  const word = unquoted(definitionText)?.toLowerCase();
  const definition = word !== undefined && isChoice(CHURN_MEANINGS, word) ? word : undefined;
  const simple = from === 'from' && to === 'to' && [starts, ends, customers].every(isRange);
  return simple && definition ? { starts, ends, definition, customers } : undefined;
}

/** The form that says this measure; anything that no simple form says is an own formula. */
export function measureForm(text: string): MeasureForm {
  const rows = rowsOf(text);
  if (rows) return { kind: rows.how, rows };
  const churn = churnOf(text);
  if (churn) return { kind: 'churn', churn };
  const sides = splitAtTop(text, '/').map(rowsOf);
  const [top, bottom] = sides;
  if (sides.length === 2 && top && bottom) return { kind: 'ratio', top, bottom };
  return { kind: 'formula', text };
}
