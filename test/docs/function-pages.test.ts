import { readdirSync, readFileSync } from 'node:fs';
import { writtenRows } from '../../build/example-cells.mjs';
import { functionPages } from '../../build/function-pages.mjs';
import { functionReference } from '../../build/function-reference.mjs';
import { koreanHelp } from '../../build/korean-help.mjs';

const FOLDER = 'docs/functions';
const functions = functionReference();

describe('the pages in docs/functions', () => {
  const pages = functionPages();

  test('are those of the help, no more and no less: `npm run docs` writes them anew', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys()].sort());
    const stale = [...pages].filter(
      ([name, text]) => readFileSync(`${FOLDER}/${name}`, 'utf8') !== text,
    );
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  test('are listed in the index of their language', () => {
    for (const [index, suffix] of [
      ['README.md', '.md'],
      ['README.ko.md', '.ko.md'],
    ]) {
      const listed = [...(pages.get(index) ?? '').matchAll(/^\| \[\w+\]\((\S+)\)/gm)];
      expect(listed.map(([, page]) => page).sort()).toEqual(
        functions.map(({ name }) => `${name}${suffix}`).sort(),
      );
    }
  });

  test('hold no cell or word that Markdown would take for a sign of its own', () => {
    const text = [...pages.values()].join('\n').replace(/```[\s\S]*?```|`[^`]*`/g, '');
    expect(text.match(/(?<!\\)<[a-z/]|(?<![\\*])\*(?!\*)[^*\n]*\S\*/gi)).toBeNull();
  });
});

test.each(['README.md', 'README.ko.md'])('%s names every function', (file) => {
  const listed: string[] = readFileSync(file, 'utf8').match(/`[A-Z]+(_[A-Z]+)*`/g) ?? [];
  expect(functions.filter(({ name }) => !listed.includes(`\`${name}\``))).toEqual([]);
});

test('no Korean help outlives its function', () => {
  const names = functions.map(({ name }) => name);
  expect([...koreanHelp().keys()].filter((name) => !names.includes(name))).toEqual([]);
});

/** Headings of the tables that the examples show. */
function headingsOf(results: readonly string[]): string[] {
  return results
    .map((result) => writtenRows(result)[0])
    .filter((row) => row.length > 1 && row.every((cell) => /^"[^"]/.test(cell)))
    .flatMap((row) => row.map((cell) => cell.replace(/"/g, '')));
}

describe.each(functions.map((each) => [each.name, each] as const))(
  'the Korean help of %s',
  (_, { en, ko, ...each }) => {
    test('tells rules, method and result, and words to look for', () => {
      const told = [...ko.rules, ko.method, ko.returns];
      expect(ko.rules.length).toBeGreaterThan(0);
      expect(told.filter((text) => !/[가-힣]/.test(text))).toEqual([]);
      expect(ko.search.some((word) => /[가-힣]/.test(word))).toBe(true);
      expect(ko.search.some((word) => /^[a-z]/i.test(word))).toBe(true);
    });

    test('describes each parameter and each word that may be given', () => {
      expect(Object.keys(ko.parameters)).toEqual(en.parameters.map(({ name }) => name));
      expect(Object.values(ko.parameters).filter((what) => !/[가-힣].*\.$/.test(what))).toEqual([]);
      const words = each.arguments.flatMap((argument) => Object.entries(argument.words ?? {}));
      expect(words.filter(([, korean]) => !/[가-힣]/.test(korean[0] ?? ''))).toEqual([]);
    });

    test('tells how others define it where the English does', () => {
      expect(/[가-힣]/.test(ko.others)).toBe(en.others !== '');
    });

    test('translates every heading that the examples show', () => {
      const known = ko.words.map(({ word }) => word);
      const headings = headingsOf(en.examples.map(({ result }) => result));
      expect(headings.filter((heading) => !known.includes(heading))).toEqual([]);
      expect(ko.words.filter(({ meaning }) => !/[가-힣]/.test(meaning))).toEqual([]);
    });

    test('translates every word that the examples show and that is not from their cells', () => {
      const known = ko.words.map(({ word }) => word);
      const shown = en.examples.flatMap(({ formula, where, result }) =>
        writtenRows(result)
          .flat()
          .filter((cell) => /^"[a-z][a-z :]+"$/.test(cell) && !`${formula}${where}`.includes(cell)),
      );
      const words = shown.map((cell) => cell.replace(/"/g, ''));
      expect(words.filter((word) => !known.includes(word))).toEqual([]);
    });

    test('chooses no particle by a parenthesis: 을(를)', () => {
      const text = JSON.stringify([ko, en.korean]);
      expect(
        text.match(/(을\(를\)|를\(을\)|이\(가\)|가\(이\)|은\(는\)|는\(은\)|\(으\)로)/),
      ).toBeNull();
    });
  },
);
