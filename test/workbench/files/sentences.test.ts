import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { GUESS_TEXT, guessSentence } from '../../../workbench/files/csv/guess-sentence';
import { FILE_TEXT } from '../../../workbench/files/file-error';
import { LOSS_TEXT, lossSentences, type LossCode } from '../../../workbench/files/loss';

const TABLES = { LOSS_TEXT, FILE_TEXT, GUESS_TEXT };
const PHRASES = Object.entries(TABLES).flatMap(([table, phrases]) =>
  Object.entries(phrases).map(([key, { ko, en }]) => ({ name: `${table}.${key}`, key, ko, en })),
);
const holesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();

/** All code of the folder, but for the tables of sentences themselves. */
const CODE = readdirSync('workbench/files', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join('workbench/files', file), 'utf8'))
  .join('\n');

describe('the sentences about files', () => {
  test('stand in Korean and English', () => {
    expect(PHRASES.filter(({ ko, en }) => !/[가-힣]/.test(ko) || /[가-힣]/.test(en))).toEqual([]);
    expect(PHRASES.filter(({ ko }) => /[가-힣]\([가-힣]\)/.test(ko))).toEqual([]);
  });

  test('have the same values in both, but for a number that one language does without', () => {
    const odd = PHRASES.filter(
      ({ ko, en }) => holesOf(ko).replace('{count}', '') !== holesOf(en).replace('{count}', ''),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('are all used', () => {
    const unused = PHRASES.filter(({ key }) => !new RegExp(`['".]${key}\\b`).test(CODE));
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  test.each(Object.keys(LOSS_TEXT) as LossCode[])(
    'say the loss %s without a hole left open',
    (code) => {
      const loss = { code, count: 2, example: 'A1', restored: false };
      for (const language of ['ko', 'en'] as const) {
        expect(lossSentences([loss], language).join()).toMatch(/^[^{}]+\.$/);
      }
    },
  );
});

const HABIT = { marked: false, named: false, lineEnd: '\n', decimal: '.' } as const;
const NOTHING = { decimalComma: false, leftOpen: 0, example: '' };

test('a delimited file is told as it was understood', () => {
  const korean = { ...HABIT, encoding: 'CP949', separator: '\t' } as const;
  expect(guessSentence({ habit: korean, ...NOTHING }, 'ko')).toMatch(
    /^문자 인코딩은 CP949, 구분 기호는 탭/,
  );
  const german = { ...HABIT, encoding: 'UTF-8', separator: ';', decimal: ',' } as const;
  const open = { decimalComma: true, leftOpen: 3, example: '1/2/2026' };
  expect(guessSentence({ habit: german, ...open }, 'en')).toMatch(
    /^Read as UTF-8 with semicolons.*99,90 is 99\.9.*3 dates such as 1\/2\/2026 stay text/,
  );
});
