/** `NAME(argument, …)`: the name and the arguments' texts, trimmed. */
export interface CallText {
  name: string;
  args: string[];
}

/** Walks a measure's text outside of quotes; `visit` sees each character with its depth of parentheses. */
function walk(text: string, visit: (character: string, at: number, depth: number) => void): void {
  let depth = 0;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else {
      if (character === ')') depth -= 1;
      visit(character, at, depth);
      if (character === '(') depth += 1;
    }
  }
}

/** The text cut at the separators that stand outside of quotes and parentheses. */
export function splitAtTop(text: string, separators: string): string[] {
  const cuts: number[] = [];
  walk(text, (character, at, depth) => {
    if (depth === 0 && separators.includes(character)) cuts.push(at);
  });
  return [...cuts, text.length].map((end, index) =>
    text.slice(index === 0 ? 0 : cuts[index - 1] + 1, end).trim(),
  );
}

/** The text as one call and nothing beside it; `undefined` for anything else. */
export function callOf(text: string): CallText | undefined {
  const match = /^\s*([A-Za-z_]+)\s*\(/.exec(text);
  if (!match) return undefined;
  const open = match[0].length - 1;
  let close = -1;
  walk(text, (character, at, depth) => {
    if (character === ')' && depth === 0 && close < 0) close = at;
  });
  if (close < 0 || text.slice(close + 1).trim() !== '') return undefined;
  return { name: match[1].toUpperCase(), args: splitAtTop(text.slice(open + 1, close), ',;') };
}

/** A text in the measure language; a quote inside is doubled. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** What a quoted text says; `undefined` when it is not one quoted text. */
export function unquoted(text: string): string | undefined {
  return /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"') : undefined;
}
