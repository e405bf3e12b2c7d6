import fc from '../support/fast-check';
import { callFunction } from '../../src/domain/functions/call';
import { CELL_FUNCTIONS } from '../../src/domain/metrics/cell-functions';
import { zoneDays } from '../../src/domain/functions/day-reader';
import { zoneReader } from '../../src/domain/calendar/zone';
import { problemSentence } from '../../src/text/problems/problems';
import { IS_WHOLE, sweepOver } from '../support/sweep';

const RUNS = IS_WHOLE ? 20_000 : 300;

/** A value that no sentence should show: a hole left open, a place not named, a thing not described. */
const UNFINISHED =
  /found (undefined|null)|\[object|\bat_(argument|row|column|cell|sheet|named)\b|\{(?!place\})\w+\}|: $/;

const word = fc.constantFrom(
  ...['', ' ', '#N/A', '#REF!', 'Loading...', '2026-01-31', '2026-02-30', '0', '-0', '1e999'],
  ...['NaN', 'up', '이하', 'stripe', '=1+1', '<script>', '__proto__', 'constructor', '\u0000'],
  ...['{place}', '>=10', '<>', '*', '~', '**?~*', '서울*', '9'.repeat(400), '🙂', 'DROP TABLE'],
);
const instant = fc.oneof(
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(new Date(NaN), new Date(8.64e15), new Date(-8.64e15), new Date(0)),
);
const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 1, NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, 2 ** 53),
);
const cell = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 3, arbitrary: word },
  { weight: 3, arbitrary: instant },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined, [], {}, () => 1, Symbol('s'), 10n) },
);
/** Like what a sheet holds, so that bodies are reached as well. */
const tidy = [1, 2, 0.5, 100, '2026-01-05', '2026-03-10', '', 'start', 'K-1'];

// Drawing from pools is many times faster than generating each call afresh.
const pool = [
  ...fc.sample(cell, { numRuns: 1500, seed: 1 }),
  ...fc.sample(fc.anything({ withDate: true, withNullPrototype: true }), { numRuns: 300, seed: 2 }),
];

/** Arguments of one call, drawn by a linear congruential generator (Numerical Recipes) from a seed. */
function argumentsFrom(seed: number): unknown[] {
  let state = seed >>> 0;
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const value = (wild: boolean) => (wild ? pool[draw(pool.length)] : tidy[draw(tidy.length)]);
  const list = (wild: boolean, most: number) =>
    Array.from({ length: draw(most + 1) }, () => value(wild));
  const argument = () => {
    const wild = draw(3) === 0;
    switch (draw(6)) {
      case 0:
      case 1:
        return value(wild);
      case 2:
        return [list(wild, 4)];
      case 3:
        return Array.from({ length: draw(4) }, () => list(wild, 3));
      default:
        return list(wild, 5).map((one) => [one]);
    }
  };
  return Array.from({ length: draw(10) }, argument);
}

function isCell(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' || typeof value === 'boolean' || value instanceof Date;
}

function isShowable(value: unknown): boolean {
  if (!Array.isArray(value)) return isCell(value);
  const rows = value as unknown[][];
  return rows.every((row) => row.length === rows[0].length && row.length > 0 && row.every(isCell));
}

/** What is wrong with how the function took the arguments; nothing when it answered or refused well. */
function faultOf(name: string, args: unknown[]): string | undefined {
  const result = callFunction(CELL_FUNCTIONS[name], args, days);
  if (result.ok) return isShowable(result.value) ? undefined : `shows ${String(result.value)}`;
  const sentences = (['ko', 'en'] as const).map((language) =>
    problemSentence(result.problem, language),
  );
  return sentences.find(
    (sentence) =>
      !sentence.startsWith(`${name}: `) || UNFINISHED.test(sentence) || sentence.length > 600,
  );
}

const days = zoneDays(zoneReader('Asia/Seoul'));

describe.each(Object.keys(CELL_FUNCTIONS))('%s', (name) => {
  test(`answers or refuses in words, whatever ${RUNS} hostile calls hand over`, () => {
    const seeds = Array.from({ length: RUNS }, (_, seed) => seed);
    sweepOver('inputs', seeds, (seed) => {
      const fault = faultOf(name, argumentsFrom(seed));
      if (fault !== undefined) throw new Error(`arguments of this seed: ${fault}`);
    });
  });
});
