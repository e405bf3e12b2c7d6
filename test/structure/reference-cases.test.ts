import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CASES = path.join('test', 'reference-cases');

function testFiles(): string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => path.join('test', name));
}

// What reads `../shared` elsewhere would fail in a clone that stands alone, or not be counted there.
test('only the reference cases read the reference data, and all of them say so', () => {
  const reads = (file: string) =>
    /support\/(oracle|reference-series)'/.test(readFileSync(file, 'utf8'));
  const reading = testFiles().filter(reads);
  expect(reading.filter((file) => !file.startsWith(CASES))).toEqual([]);
  expect(reading.sort()).toEqual(
    testFiles()
      .filter((file) => file.startsWith(CASES))
      .sort(),
  );
});

test('no other test looks outside the repository', () => {
  const outside = testFiles().filter((file) =>
    readFileSync(file, 'utf8').includes(['..', 'shared'].join('/') + '/'),
  );
  expect(outside).toEqual([]);
});
