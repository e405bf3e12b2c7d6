import { cellFunctions } from '../../../build/function-help.mjs';
import { builtScript } from '../../support/built-functions';
import { CELL_FUNCTION_NAMES } from '../../support/cell-function-names';
import { argumentsOf, asWritten, documentedExamples } from './documented-examples';

const functions = cellFunctions();

test('the cell functions are the ones that the design names', () => {
  expect(functions.map(({ name }) => name).sort()).toEqual([...CELL_FUNCTION_NAMES].sort());
});

describe.each(functions.map((declared) => [declared.name, declared] as const))(
  'the help of %s',
  (_, { help, parameters }) => {
    test('begins with one sentence of at most 100 characters, and Korean second', () => {
      expect(help.summary.split(/(?<=\.)\s/)[0].length).toBeLessThanOrEqual(100);
      expect(help.summary).toMatch(/\.$/);
      expect(help.korean).toMatch(/[가-힣].*다\.$/);
    });

    test('describes each parameter by its real name, with an example of it', () => {
      expect(help.parameters.map(({ name }) => name)).toEqual(parameters);
      expect(help.parameters.filter(({ example, what }) => !example.trim() || !what)).toEqual([]);
    });

    test('sends nobody to a page that they do not have', () => {
      expect(JSON.stringify(help)).not.toMatch(/\.md\b/);
    });

    test('names method and source and gives two examples or more', () => {
      expect(help.method).not.toBe('');
      expect(help.source).not.toBe('');
      expect(help.examples.length).toBeGreaterThanOrEqual(2);
    });
  },
);

describe('a documented example', () => {
  const script = builtScript();
  const examples = documentedExamples();

  test.each(examples.map((example) => [example.formula, example] as const))(
    '%s shows what the help says, without any host call',
    (_, example) => {
      const shown = script[example.name](...argumentsOf(example));
      const expected: unknown = JSON.parse(JSON.stringify(example.expected));
      expect(asWritten(JSON.parse(JSON.stringify(shown)), expected)).toEqual(expected);
    },
  );
});
