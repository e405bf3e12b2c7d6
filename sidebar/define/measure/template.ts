import type { Condition } from './form';

/** What is in the holes of a text. */
export interface Found {
  slots: Record<string, string>;
  conditions: Condition[];
}

/** A column, a cell, a name or a number: nothing that ends an argument is in it. */
const WORD = `(?:'(?:[^']|'')*'!)?[^\\s"'(),+*/=<>&-]*`;
const QUOTED = `"(?:[^"]|"")*"`;
const HOLE = /\{(\w+)\}/;

/** A text in the measure language; a quote inside is doubled. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Without the blanks beside signs, with commas between arguments; quoted texts stay as they are. */
export function compact(text: string): string {
  return text
    .trim()
    .replace(
      /("(?:[^"]|"")*"|'(?:[^']|'')*')|\s*([(),;+*/-])\s*/g,
      (_, kept?: string, sign = '') => (kept === undefined ? sign.replace(';', ',') : kept),
    );
}

/** The pattern of the texts that a template makes; a hole that is there twice holds the same both times. */
function patternOf(template: string): RegExp {
  const seen = new Set<string>();
  const parts = compact(template).split(HOLE);
  const source = parts.map((part, at) => {
    if (at % 2 === 0) return part.replace(/[()*/+.?$^|[\]\\]/g, '\\$&');
    if (seen.has(part)) return `\\k<${part}>`;
    seen.add(part);
    return `(?<${part}>${part === 'where' ? `(?:,${WORD},${QUOTED})*` : WORD})`;
  });
  return new RegExp(`^=?${source.join('')}$`, 'i');
}

/** What is in the holes of a template where a compact text is made like it, whatever its capitals. */
export function found(template: string, text: string): Found | undefined {
  const groups = patternOf(template).exec(text)?.groups;
  if (!groups) return undefined;
  const { where = '', ...slots } = groups;
  const pairs = [...where.matchAll(new RegExp(`,(${WORD}),(${QUOTED})`, 'g'))];
  return {
    slots,
    conditions: pairs.map(([, column, test]) => ({
      column,
      test: test.slice(1, -1).replace(/""/g, '"'),
    })),
  };
}

/** The keys of a template's holes, each once. */
export function holesIn(template: string): string[] {
  return [...new Set(template.split(HOLE).filter((_, at) => at % 2 > 0))];
}

/** A part of a written text, and the hole that it fills. */
export interface Piece {
  text: string;
  key?: string;
}

/** The template with its holes filled, part by part, so that a place in the text leads to its input. */
export function filled(template: string, { slots, conditions }: Found): Piece[] {
  return template.split(HOLE).flatMap((part, at): Piece[] => {
    if (at % 2 === 0) return [{ text: part }];
    if (part !== 'where') return [{ text: slots[part] ?? '', key: part }];
    return conditions.flatMap(({ column, test }, index) => [
      { text: ', ' },
      { text: column, key: conditionKey(index, 'column') },
      { text: ', ' },
      { text: quoted(test), key: conditionKey(index, 'test') },
    ]);
  });
}

export function conditionKey(index: number, part: keyof Condition): string {
  return `condition-${index}-${part}`;
}
