import { argumentsOf, declaredFunctions } from './declared-functions.mjs';
import { FAMILIES } from './families.mjs';
import { cellFunctions } from './function-help.mjs';
import { koreanHelp, NO_KOREAN } from './korean-help.mjs';

/**
 * All that is known of the cell functions, in both languages: what the pages in docs/functions and the
 * palette show. Families and functions come in the order in which the Korean help lists them.
 */
export function functionReference() {
  const korean = koreanHelp();
  const declared = declaredFunctions();
  const order = [...korean.keys()];
  return cellFunctions()
    .map(({ name, parameters, help }) => {
      // Without its Korean a function can be built and tried; a test says what is missing.
      const ko = korean.get(name) ?? NO_KOREAN;
      const declaration = declared[name] ?? { forms: [] };
      const { search, family } = ko;
      return {
        name,
        family,
        search,
        en: asSentences(help),
        ko,
        arguments: argumentsOf(declaration, parameters),
      };
    })
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** What stands after `Method:` in the help begins a paragraph of its own where it is shown. */
function asSentences({ method, others, source, ...help }) {
  const begun = (text) =>
    text.replace(/^(?:a |[a-z](?=[a-z-]+[ ,.;:]))/, (first) => first.toUpperCase());
  return { ...help, method: begun(method), others: begun(others), source: begun(source) };
}

/** The families with their functions; one that has none yet is left out. */
export function functionsByFamily(functions = functionReference()) {
  return FAMILIES.map((family) => ({
    ...family,
    functions: functions.filter((each) => each.family === family.folder),
  })).filter((family) => family.functions.length > 0);
}

/** `CHURN(starts, ends, [definition])`: what may be left out stands in brackets. */
export function signatureOf({ name, arguments: args }) {
  return `${name}(${args.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(', ')})`;
}

/** Whether the first row of an example's result holds the headings of a table. */
export function isHeaded({ ko }, rows) {
  const [first] = rows;
  const known = ko.words.map(({ word }) => `"${word}"`);
  return first.length > 1 && !first.includes('""') && known.includes(first[0]);
}
