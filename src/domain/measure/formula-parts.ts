/** A formula of a cell, cut into what must not be taken apart. */
export interface FormulaPart {
  kind: 'text' | 'range' | 'name' | 'open' | 'close' | 'separator' | 'other';
  text: string;
  /** The sheet that a range names, quotes included; blank for one without. */
  sheet?: string;
}

const TEXT = /"(?:[^"]|"")*"/y;
/** A sheet, if any, then B2, B2:C9, B2:C, B:C or B:C9; no part of a longer name, no function. */
const RANGE =
  /((?:'(?:[^']|'')+'|[^\s'"!(),;:+*/%$<>=&{}[\]-]+)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::(?:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d{0,6})?|\$?[1-9]\d{0,6}))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d{0,6})?)(?![\w.\u00aa-\uffff(])/y;
const NAME = /[A-Za-z_\u00aa-\uffff][\w.\u00aa-\uffff]*/y;

function partAt(formula: string, at: number): FormulaPart {
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  const text = take(TEXT);
  if (text) return { kind: 'text', text: text[0] };
  const range = take(RANGE);
  if (range) return { kind: 'range', text: range[2], sheet: range[1] ?? '' };
  const name = take(NAME);
  if (name) return { kind: 'name', text: name[0] };
  const sign = formula[at];
  if (sign === '(') return { kind: 'open', text: sign };
  if (sign === ')') return { kind: 'close', text: sign };
  return { kind: sign === ',' || sign === ';' ? 'separator' : 'other', text: sign };
}

/** The parts of a formula in their order; joined they are the formula again. */
export function formulaParts(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  for (let at = 0; at < formula.length;) {
    const part = partAt(formula, at);
    parts.push(part);
    at += (part.sheet?.length ?? 0) + part.text.length;
  }
  return parts;
}
