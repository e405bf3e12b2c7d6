import { readFileSync } from 'node:fs';
import { sourceFiles } from './source-files';
import { topLevelWork } from './top-level-work';

describe('loading the script', () => {
  test('does no work in any module of src', () => {
    const work = sourceFiles('src').flatMap((file) =>
      topLevelWork(file, readFileSync(file, 'utf8')),
    );
    expect(work).toEqual([]);
  });

  test.each([
    'const properties = PropertiesService.getScriptProperties();',
    'const byKey = new Map();',
    'console.log(1);',
    'export const now = new Date();',
    'for (const field of FIELDS) register(field);',
    'class Table { static all = build(); }',
    'export const TABLE = FIELDS.map((field) => field.key);',
    'const text = `${read()}`;',
  ])('finds the work in `%s`', (code) => {
    expect(topLevelWork('probe.ts', code)).toHaveLength(1);
  });

  test.each([
    "export const KEYS = ['a', 'b'] as const;",
    'const DAY = 24 * 60 * 60 * 1000;',
    "const PATTERN = /a+/u, NAMES = { a: { ko: '가', en: 'a' } };",
    'export const areaOf = (r: number): number => Math.PI * r ** 2;',
    'class ProblemError extends Error { constructor() { super(); } }',
    'export const ALL = [...FIRST, LAST];',
    'declare const __ZONE__: string;',
  ])('accepts `%s`', (code) => {
    expect(topLevelWork('probe.ts', code)).toEqual([]);
  });
});
