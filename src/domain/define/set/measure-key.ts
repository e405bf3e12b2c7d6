import { Fault } from '../../measure/fault';
import type { RangeReference } from '../../measure/reference';
import { treeOf } from '../../measure/syntax';
import type { Expression } from '../../measure/tree';

/** One key for a measure however it is written, so that two of one key give the same numbers; '' for none. */
export function measureKey(measure: string): string {
  const text = measure.trim().replace(/^=/, '');
  if (text === '') return '';
  const tree = treeIn(text);
  return tree ? keyOf(tree) : writtenAlike(text);
}

function treeIn(text: string): Expression | undefined {
  try {
    return treeOf(text);
  } catch (failure) {
    if (failure instanceof Fault) return undefined;
    throw failure;
  }
}

function keyOf(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'text':
      return JSON.stringify(expression.value);
    case 'edge':
      return expression.edge;
    case 'range':
      return rangeKey(expression.reference);
    case 'negative':
      return `-(${keyOf(expression.of)})`;
    case 'arithmetic': {
      const { operator } = expression;
      const sides = [keyOf(expression.left), keyOf(expression.right)];
      // In these the order of the two sides says nothing.
      if (operator === '+' || operator === '*') sides.sort();
      return `(${sides.join(operator)})`;
    }
    case 'call': {
      const args = expression.arguments.map(keyOf);
      while (args.length > 0 && args[args.length - 1] === '') args.pop();
      return `${expression.name.toUpperCase()}(${args.join(',')})`;
    }
    case 'omitted':
      return '';
  }
}

/** Google takes titles and names without regard to capitals. */
function rangeKey(reference: RangeReference): string {
  if (reference.kind === 'named') return reference.name.toLowerCase();
  const { sheet, firstColumn, lastColumn, firstRow, lastRow } = reference;
  const ends = [firstColumn, firstRow, lastColumn, lastRow].map((end) => end ?? '').join(':');
  return `${JSON.stringify(sheet.toLowerCase())}!${ends}`;
}

/** What cannot be read: without blanks, capitals and `$` outside of quotes, and with `,` for `;`. */
function writtenAlike(text: string): string {
  return text
    .split(/("[^"]*"|'[^']*')/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/[\s$]/g, '').replace(/;/g, ',').toUpperCase(),
    )
    .join('');
}
