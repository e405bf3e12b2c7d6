import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aSpreadsheet, refused } from '../support/a-spreadsheet';

const page = readFileSync('dist/sentences.html', 'utf8');
const { phrases: book } = JSON.parse(page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'))) as {
  phrases: [string, string][];
};

describe('dist/sentences.html', () => {
  test('holds each sentence once, in Korean and English', () => {
    expect(book.filter((phrase) => phrase.length !== 2 || phrase.some((text) => !text))).toEqual(
      [],
    );
    expect(new Set(book.map((phrase) => JSON.stringify(phrase))).size).toBe(book.length);
  });

  test('keeps them out of the script that every cell loads', () => {
    const code = readFileSync('dist/Code.js', 'utf8');
    const long = book.flat().filter((text) => text.length > 20);
    expect(long.length).toBeGreaterThan(200);
    expect(long.filter((text) => code.includes(text))).toEqual([]);
  });

  test.each<[string, (file: string) => void, RegExp]>([
    ['is not there', (file) => rmSync(file), /^method_unknown \(nonsense\)\. .*sentences/],
    [
      'is of another version',
      (file) => writeFileSync(file, page.replace(/data-edition="\w+"/, 'data-edition="0"')),
      /^method_unknown \(nonsense\)\. sentences\.html belongs to another version/,
    ],
  ])('when it %s, a page is told the name of the problem and why', (_, spoil, message) => {
    const dist = mkdtempSync(path.join(tmpdir(), 'waymark-'));
    cpSync('dist', dist, { recursive: true });
    spoil(path.join(dist, 'sentences.html'));
    const host = aSpreadsheet({ dist });
    const error = refused(host, 'nonsense');
    rmSync(dist, { recursive: true });
    expect(error).toMatchObject({
      code: 'method_unknown',
      message: expect.stringMatching(message),
    });
  });
});
