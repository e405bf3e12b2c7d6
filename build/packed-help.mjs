import { deflateRawSync } from 'node:zlib';
import { shownCell, writtenBlocks, writtenRows } from './example-cells.mjs';
import { FAMILIES } from './families.mjs';
import { functionReference, isHeaded } from './function-reference.mjs';

/** The page is narrow, so it shows fewer digits than a cell. */
function shown(rows) {
  return rows.map((row) => row.map((cell) => shownCell(cell, 6)));
}

function textOf({ rules, returns, method, others, source }, summary) {
  return { summary, rules, returns, method, others, source };
}

/** Pairs without end are left to the formula bar: one more input alone fits none of them. */
function inputsOf(args) {
  return args.filter(({ name }) => name !== 'more');
}

/** The help of the cell functions as the palette reads it. */
export function paletteReference() {
  const functions = functionReference().map(({ name, family, search, en, ko, ...each }) => ({
    name,
    family,
    search,
    en: textOf(en, en.summary),
    ko: textOf({ ...ko, source: ko.source || en.source }, en.korean),
    arguments: inputsOf(each.arguments).map((argument, place) => ({
      ...argument,
      example: en.parameters[place]?.example ?? '',
      en: (en.parameters[place]?.what ?? '').replace(/^Optional: (.)/, (_, first) =>
        first.toUpperCase(),
      ),
      ko: ko.parameters[argument.name] ?? '',
    })),
    examples: en.examples.map(({ formula, where, result }) => ({
      formula,
      cells: writtenBlocks(where).map((block) => ({ ...block, rows: shown(block.rows) })),
      result: shown(writtenRows(result)),
      headed: isHeaded({ ko }, writtenRows(result)),
    })),
    words: ko.words,
  }));
  return { families: FAMILIES, functions };
}

/** `import { packed } from 'waymark:packed-help'` in a page gives it, deflated and in base 64. */
export const packedHelpPlugin = {
  name: 'packed-help',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^waymark:packed-help$/ }, ({ path }) => ({ path, namespace: 'help' }));
    onLoad({ filter: /.*/, namespace: 'help' }, () => {
      const plain = JSON.stringify(paletteReference());
      const packed = deflateRawSync(plain, { level: 9 }).toString('base64');
      return { contents: `export const packed = ${JSON.stringify(packed)};` };
    });
  },
};
