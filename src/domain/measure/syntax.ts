import { fault } from './fault';
import { type Expected, parseGrammar } from './grammar';
import type { Expression, Span } from './tree';

const LONGEST = 5000;

/** What the grammar may expect at a place, in the order in which a sentence lists it. */
const EXPECTATIONS: Readonly<Record<Expected, string>> = {
  value: 'expect_value',
  cell: 'expect_cell',
  separator: 'expect_separator',
  close: 'expect_close',
  operator: 'expect_operator',
  end: 'expect_end',
};

/** The tree of a measure's text, or a fault that points at the place where it cannot be read. */
export function treeOf(text: string): Expression {
  if (text.trim() === '') return fault('measure_empty', { start: 0, end: text.length });
  if (text.length > LONGEST) {
    return fault('measure_too_long', { start: LONGEST, end: text.length }, { most: LONGEST });
  }
  const parsed = parseGrammar(text);
  return parsed.ok ? parsed.tree : misread(text, parsed.at, parsed.expected);
}

function misread(text: string, start: number, names: ReadonlySet<string>): never {
  const wanted = Object.keys(EXPECTATIONS).filter((name) => names.has(name));
  const at = tokenAt(text, start);
  const found = text.slice(at.start, at.end);
  return fault(found === '' ? 'measure_unfinished' : 'measure_unexpected', at, {
    expected: wanted.map((name) => EXPECTATIONS[name as Expected]).join(' '),
    found,
    position: start + 1,
  });
}

/** The word or sign at the place, so that what is marked is what a person would point at. */
function tokenAt(text: string, start: number): Span {
  const [token] = /^([\w.\u00aa-\uffff]+|[\s\S])?/.exec(text.slice(start)) ?? [''];
  return { start, end: start + Math.min(token.length, 40) };
}
