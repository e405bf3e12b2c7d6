import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formFaultSentence } from '../../../src/text/problems/form-faults';
import { PROBLEM_TEXTS, problemSentence } from '../../../src/text/problems/problems';

/** Where a form is checked without the server. */
const CHECKS = ['src/contract/define', 'src/contract/fields/typed'];

function codesIn(folder: string): string[] {
  const code = readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const words = [...code.matchAll(/'([a-z]+(?:_[a-z]+)+)'/g)].map(([, word]) => word);
  return words.filter((word) => PROBLEM_TEXTS.some((text) => word in text));
}

const CODES = [...new Set(CHECKS.flatMap(codesIn))];

test('the checks of a form raise more than thirty problems', () => {
  expect(CODES.length).toBeGreaterThan(30);
});

test.each(CODES)('%s is said in the form as it is by the server', (code) => {
  const problem = { code, field: 'target', values: { keys: 'target', found: 'x', unit: '%' } };
  for (const language of ['ko', 'en'] as const) {
    const sentence = formFaultSentence(problem, language);
    expect(sentence).not.toBe(code);
    expect(sentence).toBe(problemSentence(problem, language));
  }
});
