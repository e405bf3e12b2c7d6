import { parse } from 'acorn';
import { Linter } from 'eslint';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { CELL_FUNCTION_NAMES } from '../support/cell-function-names';
import { BUILT_IN_NAMES } from '../support/sheets-built-ins';

const HOST_FUNCTIONS = [
  'onEdit',
  'onInstall',
  'onOpen',
  'openAlerts',
  'openCards',
  'openFunctions',
  'openKpis',
  'openNewKpi',
  'openSet',
  'openSetUp',
  'runHourly',
  'watchAlerts',
  'waymark',
];
/** The services that the add-on's scopes cover, and what every script has. */
const HOST_GLOBALS = [
  'SpreadsheetApp',
  'MailApp',
  'PropertiesService',
  'LockService',
  'ScriptApp',
  'HtmlService',
  'Session',
  'console',
];

interface TopLevel {
  type: string;
  id?: { name: string };
  params?: { type: string; name: string }[];
  start: number;
  declarations?: { id: { name: string } }[];
}

const code = readFileSync('dist/Code.js', 'utf8');
// Apps Script refuses class fields and `#private` when code is saved: 2019 has neither.
const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
const topLevel = body as unknown as TopLevel[];
const functions = topLevel.filter(({ type }) => type === 'FunctionDeclaration');

function nameOf(declaration: TopLevel): string {
  return declaration.id?.name ?? '';
}

/** The lines of the comment that ends right above the function, as Sheets reads it. */
function helpOf({ start }: TopLevel): string[] {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(code.slice(0, start))?.[1] ?? '';
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .filter((line) => line !== '');
}

function declarationOf(name: string): TopLevel {
  const declaration = functions.find((candidate) => nameOf(candidate) === name);
  if (!declaration) throw new Error(`${name} is not declared`);
  return declaration;
}

function undefinedNames(script: string): string[] {
  const globals = Object.fromEntries(HOST_GLOBALS.map((name) => [name, 'readonly' as const]));
  return new Linter()
    .verify(script, {
      languageOptions: { ecmaVersion: 2019, sourceType: 'script', globals },
      rules: { 'no-undef': 'error' },
    })
    .map(({ message }) => message);
}

describe('dist/Code.js', () => {
  test('declares exactly the public names', () => {
    expect(functions.map(nameOf).sort()).toEqual(
      [...CELL_FUNCTION_NAMES, ...HOST_FUNCTIONS].sort(),
    );
  });

  test('holds beside them only the closure of the bundle', () => {
    const others = topLevel.filter(({ type }) => type !== 'FunctionDeclaration');
    expect(others.map(({ declarations }) => declarations?.map(({ id }) => id.name))).toEqual([
      ['Waymark'],
    ]);
  });

  test('takes no name of a built-in function of Sheets', () => {
    const taken = functions.map(nameOf).filter((name) => BUILT_IN_NAMES.has(name.toUpperCase()));
    expect(taken).toEqual([]);
  });

  test.each(CELL_FUNCTION_NAMES)(
    '%s has parameters with real names, each explained above it',
    (name) => {
      const declaration = declarationOf(name);
      const help = helpOf(declaration);
      const explained = help.flatMap((line) => /^@param \{[^}]+\} (\w+) \S/.exec(line)?.[1] ?? []);
      expect(explained.length).toBeGreaterThan(0);
      expect(explained).toEqual(declaration.params?.map((param) => param.name));
    },
  );

  test.each(CELL_FUNCTION_NAMES)(
    '%s says what it is for in 100 characters, then in Korean',
    (name) => {
      const [english, korean] = helpOf(declarationOf(name));
      expect(english.split(/(?<=\.)\s/)[0].length).toBeLessThanOrEqual(100);
      expect(korean).toMatch(/[가-힣]/);
    },
  );

  // Every call loads the whole script: what Sheets does not show would only weigh on it.
  test.each(CELL_FUNCTION_NAMES)('%s ships no more of its help than Sheets shows', (name) => {
    const [, , ...rest] = helpOf(declarationOf(name));
    expect(rest.pop()).toBe('@customfunction');
    expect(rest.filter((line) => !line.startsWith('@param {'))).toEqual([]);
  });

  test('looks up the language’s own objects once, not in every turn of a loop', () => {
    expect(code).not.toMatch(/[^\w$.](Number|Math|Array|String|Date)\.[a-z]/);
  });

  test('uses no name that Apps Script does not have', () => {
    expect(undefinedNames(code)).toEqual([]);
  });

  test.each([
    'setTimeout(f)',
    'fetch("x")',
    'new URL("x")',
    'process.env',
    'window.x',
    'GmailApp.x',
  ])('would not get past this check with `%s`', (use) => {
    expect(undefinedNames(`function f() { return ${use}; }`)).toHaveLength(1);
  });

  test.each([
    'class A { #x = 1 }',
    'class A { static x = 1 }',
    'class A { x = 1 }',
    'f?.x',
    'f ?? 1',
  ])('would not parse with `%s`', (syntax) => {
    expect(() => parse(syntax, { ecmaVersion: 2019 })).toThrow();
  });

  // A guard against accidents. What is in them is plain: the reader of sentences runs in the page at each
  // keystroke, and the words of every capability are there in two languages.
  test('is at most 1,000 kB, and each page at most 400 kB', () => {
    const size = (name: string): number => statSync(`dist/${name}`).size;
    const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));
    expect(size('Code.js')).toBeLessThanOrEqual(1_000_000);
    expect(pages.filter((page) => size(page) > 400_000)).toEqual([]);
  });
});
