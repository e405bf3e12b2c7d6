import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { CELL_FUNCTION_NAMES } from '../../support/cell-function-names';
import { argumentsOf, builtCellFunctions, examplesOf } from './documented-examples';

const functions = builtCellFunctions();

/** The built script without any host: a call that asks Google for anything fails. */
function builtScript(): Record<string, (...args: unknown[]) => unknown> {
  const script: Record<string, (...args: unknown[]) => unknown> = {};
  runInNewContext(readFileSync('dist/Code.js', 'utf8'), script);
  return script;
}

test('the cell functions are the ones that the design names', () => {
  expect(functions.map(({ name }) => name).sort()).toEqual([...CELL_FUNCTION_NAMES].sort());
});

describe.each(functions.map((declared) => [declared.name, declared] as const))(
  'the help of %s',
  (_, { name, help, parameters }) => {
    test('begins with one sentence of at most 100 characters, and Korean second', () => {
      const [first, second] = help.split('\n');
      expect(first.split(/(?<=\.)\s/)[0].length).toBeLessThanOrEqual(100);
      expect(first).toMatch(/\.$/);
      expect(second).toMatch(/[가-힣].*다\./);
    });

    test('describes each parameter by its real name, with an example of it', () => {
      const described = [...help.matchAll(/^@param \{([^}]+)\} (\w+) \S/gm)];
      expect(described.map(([, , parameter]) => parameter)).toEqual(parameters);
      expect(described.every(([, example]) => example.trim() !== '')).toBe(true);
    });

    test('names method and source and gives two examples or more', () => {
      expect(help).toMatch(/^Method: \S/m);
      expect(help).toMatch(/^Source: \S/m);
      expect(examplesOf({ name, help, parameters }).length).toBeGreaterThanOrEqual(2);
    });
  },
);

describe('a documented example', () => {
  const script = builtScript();
  const examples = functions.flatMap(examplesOf);

  test.each(examples.map((example) => [example.formula, example] as const))(
    '%s shows what the help says, without any host call',
    (_, example) => {
      const shown = script[example.name](...argumentsOf(example));
      expect(JSON.parse(JSON.stringify(shown))).toEqual(example.expected);
    },
  );
});
