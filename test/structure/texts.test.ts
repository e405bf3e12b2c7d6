import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { ALERT_TEXT } from '../../src/text/alerts/reasons';
import { CUT_ADVICE_TEXT } from '../../src/text/define/choose';
import { STANDING_TEXT } from '../../src/text/evaluate';
import { PROBLEM_TEXTS } from '../../src/text/problems/problems';
import { QUESTION_TEXT } from '../../src/text/define/review';
import { SET_FINDING_TEXT } from '../../src/text/define/set';
import { sourceFiles } from './source-files';

interface Entry {
  file: string;
  table: string;
  key: string;
  ko: string | undefined;
  en: string | undefined;
}

/** Every phrase of the tables `export const X_TEXT = { key: { ko, en }, … }` in a file of src/text. */
function entriesOf(file: string, code: string): Entry[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const table = unwrapped(initializer);
      if (!table || !/_TEXT$/.test(name.getText())) return [];
      return table.properties.filter(ts.isPropertyAssignment).map((property) => ({
        file,
        table: name.getText(),
        key: property.name.getText().replace(/['"]/g, ''),
        ko: textOf(property, 'ko'),
        en: textOf(property, 'en'),
      }));
    }),
  );
}

function unwrapped(node: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (!node) return undefined;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return unwrapped(node.expression);
  return ts.isObjectLiteralExpression(node) ? node : undefined;
}

function textOf(entry: ts.PropertyAssignment, language: string): string | undefined {
  const phrase = unwrapped(entry.initializer);
  const text = phrase?.properties
    .filter(ts.isPropertyAssignment)
    .find(({ name }) => name.getText() === language)?.initializer;
  return text && ts.isStringLiteralLike(text) ? text.text : undefined;
}

function holesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole))].sort();
}

/** Phrases that no code names, neither as `X_TEXT.key` nor as a quoted problem code. */
function unusedIn(entries: readonly Entry[], code: string): string[] {
  return entries
    .filter(({ key }) => !new RegExp(`(\\.|['"\`])${key}\\b`).test(code))
    .map(({ table, key }) => `${table}.${key}`);
}

/** Codes of problems and reasons as code names them: `code: 'busy'`, `refuse('not_number')`. */
function codesIn(code: string): string[] {
  return [...code.matchAll(/(?:\bcode: |\brefuse\(|\bcomplain\()'(\w+)'/g)].map(([, name]) => name);
}

/** The alerts table holds the sentence itself. */
const UNSAID = ['as_written'];

const files = sourceFiles('src/text');
const entries = files.flatMap((file) => entriesOf(file, readFileSync(file, 'utf8')));
const users = [...sourceFiles('src'), ...sourceFiles('sidebar')]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the sentences that people read', () => {
  test('stand in Korean and English, with the same values in both', () => {
    const faulty = entries.filter(
      ({ ko, en }) => !ko || !en || holesOf(ko).join() !== holesOf(en).join(),
    );
    expect(faulty).toEqual([]);
  });

  test('are Korean where they should be', () => {
    const foreign = entries.filter(
      ({ ko, en }) => ko === en && /[a-z]{3}/i.test((en ?? '').replace(/\{\w+\}/g, '')),
    );
    expect(foreign).toEqual([]);
  });

  test('choose no particle by a parenthesis: 을(를)', () => {
    expect(entries.filter(({ ko }) => /[가-힣]\([가-힣]\)/.test(ko ?? ''))).toEqual([]);
  });

  test('are all used', () => {
    expect(unusedIn(entries, users)).toEqual([]);
  });

  test('say each problem in one place', () => {
    const codes = PROBLEM_TEXTS.flatMap((text) => Object.keys(text));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test('say every problem and reason that code names', () => {
    const tables = [
      ALERT_TEXT,
      STANDING_TEXT,
      QUESTION_TEXT,
      SET_FINDING_TEXT,
      CUT_ADVICE_TEXT,
      ...PROBLEM_TEXTS,
    ];
    const said = new Set(tables.flatMap(Object.keys));
    const named = sourceFiles('src')
      .filter((file) => !files.includes(file))
      .flatMap((file) => codesIn(readFileSync(file, 'utf8')));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((code) => !said.has(code) && !UNSAID.includes(code))).toEqual([]);
    expect(codesIn("refuse('too_few'); new Refusal({ code: 'busy' })")).toEqual([
      'too_few',
      'busy',
    ]);
  });

  test('a missing language, a differing value and an unused key are found', () => {
    const code = `export const A_TEXT = {
      whole: { ko: '{n}개', en: '{n}' }, half: { ko: '하나' }, odd: { ko: '{n}개', en: '{m}' } };`;
    const found = entriesOf('a.ts', code);
    expect(found.map(({ key, en }) => [key, en])).toEqual([
      ['whole', '{n}'],
      ['half', undefined],
      ['odd', '{m}'],
    ]);
    expect(unusedIn(found, 'say(A_TEXT.whole, language); fail("half")')).toEqual(['A_TEXT.odd']);
  });
});
