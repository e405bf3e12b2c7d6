import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Reference cases from R, Python packages and papers. Their licences let most of them stand beside the
 * repository only, not in it: what reads them is kept together in `test/reference-cases`.
 */
const FOLDER = path.resolve('../shared/data/oracle');

/**
 * A `describe` of tests that read the reference data, when they run. In a clone that stands alone they
 * are not run, and `npm test` says in one line how many and which these are.
 */
export const describeBesideData = existsSync(FOLDER) ? describe : describe.skip;

export interface ReferenceCase {
  id: string;
  input: Record<string, unknown>;
  expected: Record<string, unknown>;
  tolerance: { abs?: number; rel?: number };
}

export function referenceCases(area: string): Map<string, ReferenceCase> {
  const file = path.join(FOLDER, 'expected', `${area}.public.json`);
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: ReferenceCase[] };
  return new Map(cases.map((one) => [one.id, one]));
}

/** Rows of a data file by column name; values are plain and hold no comma. */
export function referenceRows(file: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(path.join(FOLDER, file), 'utf8').trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((value, index) => [names[index], value])),
  );
}

/** Either number suffices: the absolute or the relative tolerance. */
export function isWithin(
  { abs = 0, rel = 0 }: ReferenceCase['tolerance'],
  value: number,
  expected: number,
): boolean {
  return Math.abs(value - expected) <= Math.max(abs, rel * Math.abs(expected));
}

/** Fails with both numbers and the tolerance; the tolerance is the case's unless a narrower one is given. */
export function expectWithin(
  { tolerance }: ReferenceCase,
  value: unknown,
  expected: unknown,
  narrower: ReferenceCase['tolerance'] = tolerance,
): void {
  if (isWithin(narrower, value as number, expected as number)) return;
  throw new Error(`${String(value)} is not ${String(expected)} within ${JSON.stringify(narrower)}`);
}

/**
 * Tests of an area's cases, each by its id. Every case of the file is either tested or named with the
 * reason why not.
 */
export function describeReferences(
  area: string,
  tests: Record<string, (reference: ReferenceCase) => void>,
  notYet: Record<string, string>,
): void {
  const ids = Object.keys(tests);
  describeBesideData(`the reference cases of ${area}`, () => {
    test.each(ids)('%s', (id) => {
      const reference = referenceCases(area).get(id);
      if (!reference) throw new Error(`no case ${id}`);
      tests[id](reference);
    });

    test('are all tested or put off with a reason', () => {
      const inFile = [...referenceCases(area).keys()].sort();
      expect([...ids, ...Object.keys(notYet)].sort()).toEqual(inFile);
    });
  });
}
