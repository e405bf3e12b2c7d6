import { Fault } from '../../../src/domain/measure/fault';
import { parseGrammar } from '../../../src/domain/measure/grammar';
import type { Expression } from '../../../src/domain/measure/tree';

/** How a text is read: `ok`, the furthest place with what could have stood there, or the named fault. */
function reading(text: string): string {
  try {
    const parsed = parseGrammar(text);
    return parsed.ok ? 'ok' : `${parsed.at}: ${[...parsed.expected].sort().join(' ')}`;
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return `${fault.at.start}-${fault.at.end} ${fault.problem.code}`;
  }
}

test.each([
  ['a sign at the end waits for a value', '1 +  ', '5: value'],
  ['a word may go on as a call', 'abc)', '3: end operator value'],
  ['a doubled quote stands for one', '"a""b"', 'ok'],
  ['a third quote leaves the text open', '"a""', '0-4 measure_text_unclosed'],
  ['a sheet has a title', "''!B2", '0: value'],
  ['a title may hold a quote', "'It''s'!B2", 'ok'],
  ['a title that is never closed', "'Sales data!B2", '0-14 measure_sheet_unclosed'],
  ['a row number ends with its digits', 'S!$B$2From', '2: cell'],
  ['a row number has seven digits at most', 'S!A12345678', '2: cell'],
  ['a column has three letters at most', 'S!ABCD1', '2: cell'],
  ['a cell without its sheet', '1 + B2:B9', '4-9 measure_sheet_missing'],
  ['a column without its end', 'S!B + 1', '0-3 measure_range_incomplete'],
  ['a range that ends in no cell', 'S!C2:', '5: cell'],
  ['a call that is never closed', 'f(1, 2', '6: close operator separator'],
  ['an argument may be left out', 'f(, ;)', 'ok'],
  ['from within a word is no edge', 'fromage', 'ok'],
  ['an exponent', '2*1e-5', '2-6 measure_number_exponent'],
  ['a point without digits', '.', '0: value'],
])('%s: %s', (_, text, expected) => {
  expect(reading(text)).toBe(expected);
});

test.each([
  ['1-2-3*4', '((1-2)-(3*4))'],
  ['--1', '1'],
  ['-+-+-1', '-(1)'],
  ['-(1+2)%', 'no'],
])('%s is read as %s', (text, expected) => {
  const parsed = parseGrammar(text);
  expect(parsed.ok ? shape(parsed.tree) : 'no').toBe(expected);
});

function shape(tree: Expression): string {
  if (tree.kind === 'number') return String(tree.value);
  if (tree.kind === 'negative') return `-(${shape(tree.of)})`;
  if (tree.kind !== 'arithmetic') return tree.kind;
  return `(${shape(tree.left)}${tree.operator}${shape(tree.right)})`;
}
