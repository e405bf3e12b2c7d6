/**
 * The Korean help of the cell functions: `korean.txt` in the folder of each family in `src/entry/functions`,
 * which is not shipped with the script. The one sentence that Sheets shows stands in the comment of the entry
 * point; all else stands there, function by function:
 *
 *     == CHURN ==
 *     Search: words that people look for it by, in both languages
 *     Rules, a paragraph a line.
 *     Method: …  Source: … (where the English one is not a plain citation)  Others: …
 *     @param name what it is
 *     @return what the cell shows
 *     Word: opening = what a heading or word of the result means
 *
 * `{name}` stands for a sentence that several functions share, told in `korean.txt` beside the families.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FAMILIES } from './families.mjs';

const folder = fileURLToPath(new URL('../src/entry/functions', import.meta.url));
const TAG = /^(Search:|Method:|Source:|Others:|Word:|@param|@return)\s*(.*)$/;

function read(family) {
  const file = path.join(folder, family, 'korean.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** `== NAME ==` and the lines below it, as pairs. */
function sectionsOf(text) {
  const [, ...parts] = text.split(/^== (\w+) ==$/m);
  return parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1].trim()]] : []));
}

function withShared(text, shared) {
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    if (!shared.has(name)) throw new Error(`functions/korean.txt does not tell {${name}}`);
    return shared.get(name);
  });
}

export const NO_KOREAN = {
  family: '',
  search: [],
  rules: [],
  method: '',
  source: '',
  others: '',
  parameters: {},
  returns: '',
  words: [],
};

function helpIn(family, text) {
  const help = { ...NO_KOREAN, family, rules: [], parameters: {}, words: [] };
  for (const line of text.split('\n')) {
    const [, tag, rest] = TAG.exec(line) ?? [];
    if (!tag) help.rules.push(...(line.trim() ? [line.trim()] : []));
    else if (tag === 'Search:') help.search = rest.split(',').map((word) => word.trim());
    else if (tag === '@return') help.returns = rest;
    else if (tag === '@param') {
      const [, name, what] = /^(\w+)\s+(.*)$/.exec(rest) ?? [];
      help.parameters[name] = what;
    } else if (tag === 'Word:') {
      const [word, ...meaning] = rest.split('=');
      help.words.push({ word: word.trim(), meaning: meaning.join('=').trim() });
    } else help[tag.slice(0, -1).toLowerCase()] = rest;
  }
  return help;
}

/** By name, in the order in which the families list them. */
export function koreanHelp() {
  const shared = new Map(sectionsOf(read('')));
  return new Map(
    FAMILIES.flatMap(({ folder: family }) =>
      sectionsOf(read(family)).map(([name, text]) => [
        name,
        helpIn(family, withShared(text, shared)),
      ]),
    ),
  );
}
