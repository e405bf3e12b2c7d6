import fc, { casesOf } from '../../support/fast-check';
import { measureOver, parseMeasure } from '../../../src/domain/measure';
import type { CellValue } from '../../../src/domain/measure/reference';
import { problemSentence } from '../../../src/text/problems/problems';
import { period, sheet } from './cells';

const RUNS = casesOf(20_000);

const TOKENS = [
  ...['SUM_IN(', 'CHURN(', 'LTV(', 'MEDIAN_IN(', 'ATTAINMENT(', 'DISTINCT_IN(', 'NOPE(', '(', ')'],
  ...[')', ',', ',', ';', '+', '-', '*', '/', ' ', 'from', 'to', 'O!A:A', 'O!B:B', 'O!A:A', 'O!C1'],
  ...[
    "'매출 데이터'!C2:C",
    'B2',
    '"서울*"',
    '"',
    "'",
    '!',
    '$',
    '%',
    '5',
    '0',
    '0.1',
    '1e9',
    '"start"',
  ],
  ...['이름', '__proto__', 'toString(', '\u0000', '<b>', '=', '🙂', '{0}', '"2026-01-05"'],
];

const cell = fc.oneof(
  fc.double(),
  // Without braces: an open hole of a sentence must not look like a cell's own text.
  fc.string().map((text) => text.replace(/[{}]/g, '')),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom('', '', '#N/A', 'Loading...', '2026-01-05', '5', 1e308),
);

const UNFINISHED = /undefined|\[object|\bat_\w+|expect_\w+|\{(?!0\})\w+\}|: $/;

/** What is wrong with how the text was taken; nothing when it was refused in words or answered well. */
function faultOf(text: string, rows: CellValue[][]): string | undefined {
  const parsed = parseMeasure(text);
  if (!parsed.ok) {
    if (parsed.start < 0 || parsed.end < parsed.start || parsed.end > text.length) return 'place';
    return sentenceFault(parsed.problem);
  }
  const cells = sheet({ 'O!A:A': rows, 'O!B:B': rows, 'O!C1': rows.slice(0, 1), 이름: rows });
  const reading = measureOver(parsed.measure, cells, period('2026-01-01', '2026-01-31'));
  if (reading.kind === 'broken') return sentenceFault(reading.problem);
  if (reading.kind === 'value' && !Number.isFinite(reading.value)) return String(reading.value);
  return undefined;
}

function sentenceFault(problem: { code: string }): string | undefined {
  const sentences = [problemSentence(problem, 'ko'), problemSentence(problem, 'en')];
  return sentences.find(
    (said) => UNFINISHED.test(said) || said === problem.code || said.length > 700,
  );
}

test(`any text is refused at a place in words, or read as a number, over ${RUNS} token soups`, () => {
  const columns = fc.sample(fc.array(cell, { minLength: 1, maxLength: 4 }), {
    numRuns: 200,
    seed: 3,
  });
  const soups = fc.sample(fc.array(fc.constantFrom(...TOKENS), { maxLength: 14 }), {
    numRuns: RUNS,
    seed: 4,
  });
  const faults = soups.flatMap((tokens, index) => {
    const rows = columns[index % columns.length].map((value) => [value]);
    const fault = faultOf(tokens.join(''), rows);
    return fault === undefined ? [] : [`${tokens.join('')} → ${fault}`];
  });
  expect(faults).toEqual([]);
});

test('calls that are rightly built survive whatever the cells hold', () => {
  const texts = [
    'SUM_IN(O!A:A, O!B:B, from, to)',
    'CHURN(O!A:A, O!B:B, from, to, "daily", 이름)',
    'MEDIAN_IN(O!A:A, O!B:B, from, to, O!A:A, "<>x") / O!C1',
    'DISTINCT_IN(O!A:A, O!B:B, from - 9, to + 9)',
    'LTV(O!C1, 0.1) * -1',
    'ATTAINMENT(O!C1, 이름)',
  ];
  const columns = fc.sample(fc.array(cell, { minLength: 1, maxLength: 5 }), {
    numRuns: casesOf(2_000),
    seed: 5,
  });
  const faults = columns.flatMap((values) => {
    const rows = values.map((value) => [value]);
    return texts.flatMap((text) => faultOf(text, rows) ?? []);
  });
  expect(faults).toEqual([]);
});
