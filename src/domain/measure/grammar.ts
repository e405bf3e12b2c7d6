import { fault } from './fault';
import type { RangeReference } from './reference';
import type { Expression, Operator, Span } from './tree';

/** What may stand at a place; a person is told of it by a key of `EXPECTATIONS` in syntax.ts. */
export type Expected = 'value' | 'cell' | 'separator' | 'close' | 'operator' | 'end';

export type Parsed =
  | { ok: true; tree: Expression }
  /** The furthest place that was reached, and all that could have stood there. */
  | { ok: false; at: number; expected: ReadonlySet<Expected> };

interface Corner {
  column: number;
  row?: number;
}

const DEEPEST = 60;

const SPACE = /[ \t\r\n\u00a0]*/y;
const NUMBER = /(\d+(?:\.\d*)?|\.\d+)(?:([eE][+-]?\d*)|(%)?)/y;
/** A doubled quote stands for one; what follows the last one is no third. */
const TEXT = /"((?:[^"]|"")*)"(?!")/y;
const WORD = /[A-Za-z_\u00aa-\uffff][\w.\u00aa-\uffff]*/y;
const SHEET = /'((?:[^']|'')+)'!|([^ \t\r\n\u00a0'"!(),;:+*/%$<>=&{}[\]-]+)!/y;
const UNCLOSED_SHEET = /'(?:(?!'!)[^])*$/y;
const CORNER = /\$?([A-Za-z]{1,3})(?:\$?([1-9]\d{0,6})|(?!\$[1-9]))(?![\w.\u00aa-\uffff])/y;
const WHOLE_ROWS = /\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})(?![\w$])/y;
/** Without a sheet only what must be a range is taken for one: B2, B:B. Other words may be named ranges. */
const BARE_RANGE =
  /\$?[A-Za-z]{1,3}(?:\$?[1-9]\d{0,6}(?![\w.\u00aa-\uffff])(?::\$?[A-Za-z]{1,3}(?:\$?[1-9]\d{0,6}|(?!\$[1-9]))(?![\w.\u00aa-\uffff]))?|:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d{0,6}|(?!\$[1-9]))(?![\w.\u00aa-\uffff]))/y;

/**
 * The language of measures: arithmetic over numbers, days, ranges and cell functions.
 *
 *     Measure = "="? Sum           Sum = Product (("+" / "-") Product)*
 *     Product = Signed (("*" / "/") Signed)*         Signed = ("+" / "-")* Operand
 *     Operand = Call / Range / Number / Text / "from" / "to" / NamedRange / "(" Sum ")"
 *     Call = Word "(" (Argument ("," / ";") Argument …)? ")"        Argument = Sum / nothing
 *     Range = Sheet Corner (":" Corner)?
 *
 * Read by descent, one function for each rule; alternatives are tried in this order, and one that fails
 * goes back to where it began (Ford 2004, "Parsing Expression Grammars"). The furthest place at which
 * something was missed is the place that a person is shown.
 */
export function parseGrammar(text: string): Parsed {
  let position = 0;
  let furthest = 0;
  let expected = new Set<Expected>();
  let depth = 0;

  /** Nothing stands here but this could have; a blank name only marks how far reading went. */
  function missed(name?: Expected): undefined {
    if (position > furthest) {
      furthest = position;
      expected = new Set();
    }
    if (name && position === furthest) expected.add(name);
    return undefined;
  }

  function taken(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) position = pattern.lastIndex;
    return match;
  }

  const space = () => taken(SPACE);
  const from = (start: number): Span => ({ start, end: position });

  function sign(signs: string, name: Expected): string | undefined {
    const found = text[position];
    if (found === undefined || !signs.includes(found)) return missed(name);
    position += 1;
    return found;
  }

  /** One or more of a kind with signs between; a sign without what follows is left where it stands. */
  function chain<Item>(
    item: () => Item | undefined,
    signs: string,
    name: Expected,
    join: (left: Item, operator: string, right: Item) => Item,
  ): Item | undefined {
    let left = item();
    while (left !== undefined) {
      const end = position;
      space();
      const operator = sign(signs, name);
      if (operator) space();
      const right = operator && item();
      if (!operator || !right) {
        position = end;
        break;
      }
      left = join(left, operator, right);
    }
    return left;
  }

  const arithmetic = (left: Expression, operator: string, right: Expression): Expression => ({
    kind: 'arithmetic',
    operator: operator as Operator,
    left,
    right,
    start: left.start,
    end: right.end,
  });
  const sum = () => chain(product, '+-', 'operator', arithmetic);
  const product = () => chain(signed, '*/', 'operator', arithmetic);

  function signed(): Expression | undefined {
    const start = position;
    let negative = false;
    for (let found = sign('+-', 'value'); found; found = sign('+-', 'value')) {
      if (found === '-') negative = !negative;
      space();
    }
    const of = operand();
    if (!of) position = start;
    return of && negative ? { kind: 'negative', of, ...from(start) } : of;
  }

  function operand(): Expression | undefined {
    missed('value');
    const start = position;
    for (const rule of [call, range, number, quoted, word, group]) {
      const found = rule(start);
      if (found) return found;
      position = start;
    }
    return undefined;
  }

  /** Reading goes down one level for each parenthesis: a hostile text must not exhaust the stack. */
  function inside<Item>(item: () => Item): Item {
    depth += 1;
    if (depth > DEEPEST) {
      fault('measure_too_deep', { start: position - 1, end: position }, { most: DEEPEST });
    }
    space();
    const found = item();
    depth -= 1;
    return found;
  }

  function group(): Expression | undefined {
    if (!sign('(', 'value')) return undefined;
    const found = inside(sum);
    if (found) space();
    return found && sign(')', 'close') ? found : undefined;
  }

  function call(start: number): Expression | undefined {
    const name = taken(WORD)?.[0];
    if (name === undefined) return undefined;
    const nameEnd = position;
    space();
    if (text[position] !== '(') {
      position = nameEnd;
      return missed('value');
    }
    position += 1;
    const given = inside(() => (text[position] === ')' ? [] : listed()));
    space();
    if (!sign(')', 'close')) return undefined;
    return { kind: 'call', name, nameEnd, arguments: given, ...from(start) };
  }

  function listed(): Expression[] {
    const one = (): Expression[] => [sum() ?? { kind: 'omitted', ...from(position) }];
    return chain(one, ',;', 'separator', (left, _, right) => [...left, ...right]) ?? [];
  }

  function range(start: number): Expression | undefined {
    const [title, quotedName, name] = taken(SHEET) ?? [];
    if (title === undefined && taken(UNCLOSED_SHEET)) return named('measure_sheet_unclosed', start);
    const sheet = name ?? quotedName?.replace(/''/g, "'");
    const rows = sheet === undefined ? undefined : taken(WHOLE_ROWS);
    if (sheet !== undefined && rows) return rowsOf(sheet, Number(rows[1]), Number(rows[2]), start);
    const first = sheet === undefined ? undefined : corner();
    if (sheet !== undefined && first) {
      const end = position;
      let last: Corner | undefined;
      if (text[position] !== ':') missed();
      else {
        position += 1;
        last = corner();
        if (!last) position = end;
      }
      if (first.row === undefined && !last) return named('measure_range_incomplete', start);
      return rangeOf(sheet, first, last ?? first, start);
    }
    position = start;
    return taken(BARE_RANGE) ? named('measure_sheet_missing', start) : undefined;
  }

  function rowsOf(sheet: string, first: number, last: number, start: number): Expression {
    const reference: RangeReference = {
      kind: 'a1',
      sheet,
      firstColumn: 1,
      firstRow: Math.min(first, last),
      lastRow: Math.max(first, last),
      text: text.slice(start, position),
    };
    return { kind: 'range', reference, ...from(start) };
  }

  function corner(): Corner | undefined {
    const [, letters, row] = taken(CORNER) ?? [];
    if (letters === undefined) return missed('cell');
    const column = [...letters.toUpperCase()].reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    );
    return { column, row: row === undefined ? undefined : Number(row) };
  }

  /** Corners may come in any order, and a column without a row reaches to the last one: C2:C, C:C2. */
  function rangeOf(sheet: string, first: Corner, last: Corner, start: number): Expression {
    const columns = [first.column, last.column];
    const rows = (last === first ? [first.row] : [first.row, last.row])
      .filter((row): row is number => row !== undefined)
      .sort((left, right) => left - right);
    const reference: RangeReference = {
      kind: 'a1',
      sheet,
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns),
      text: text.slice(start, position),
    };
    if (last === first) rows.push(...rows);
    if (rows.length > 0) reference.firstRow = rows[0];
    if (rows.length > 1) reference.lastRow = rows[1];
    return { kind: 'range', reference, ...from(start) };
  }

  function number(start: number): Expression | undefined {
    const [all, digits, exponent, percent] = taken(NUMBER) ?? [];
    if (all === undefined) return undefined;
    if (exponent !== undefined) return named('measure_number_exponent', start);
    const value = percent ? Number(digits) / 100 : Number(digits);
    return { kind: 'number', value, ...from(start) };
  }

  function quoted(start: number): Expression | undefined {
    if (text[position] !== '"') return undefined;
    const found = taken(TEXT);
    if (found) return { kind: 'text', value: found[1].replace(/""/g, '"'), ...from(start) };
    position = text.length;
    return named('measure_text_unclosed', start);
  }

  function word(start: number): Expression | undefined {
    const [name] = taken(WORD) ?? [];
    if (name === undefined) return undefined;
    const edge = name.toLowerCase();
    if (edge === 'from' || edge === 'to') return { kind: 'edge', edge, ...from(start) };
    return { kind: 'range', reference: { kind: 'named', name, text: name }, ...from(start) };
  }

  /** A fault that has a name of its own, where a list of what may stand there would not help. */
  function named(name: string, start: number): never {
    const at = from(start);
    return fault(name, at, { found: text.slice(at.start, at.end) });
  }

  space();
  if (sign('=', 'value')) space();
  const tree = sum();
  if (tree) space();
  if (tree && position === text.length) return { ok: true, tree };
  if (tree) missed('end');
  return { ok: false, at: furthest, expected };
}
