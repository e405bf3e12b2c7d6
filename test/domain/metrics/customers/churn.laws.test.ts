import fc, { casesOf } from '../../../support/fast-check';
import { column, shows } from '../../functions/formula';

type Cells = unknown[][];

const FIRST = 20_454;
const iso = (day: number) => new Date((FIRST + day) * 86_400_000).toISOString().slice(0, 10);
const day = fc.integer({ min: 0, max: 400 });
const row = fc.record({
  start: day,
  stays: fc.option(day, { nil: undefined }),
  who: fc.integer({ min: 0, max: 8 }),
});
type Row = { start: number; stays?: number; who: number };
const rows = fc.array(row, { minLength: 1, maxLength: 30 });
const shuffledRows = rows.chain((some) =>
  fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
);
const definition = fc.constantFrom('start', 'cohort', 'stripe', 'end', 'average', 'daily');
const period = fc.constantFrom('day', 'week', 'month', 'quarter', 'year');
const merged = fc.boolean();

const vectors = (some: readonly Row[]) => [
  column(...some.map(({ start }) => iso(start))),
  column(...some.map(({ start, stays }) => (stays === undefined ? '' : iso(start + stays)))),
];
const who = (some: readonly Row[], joined: boolean) =>
  joined ? [column(...some.map((one) => one.who))] : [];
const span = fc.tuple(day, day).map((ends) => [...ends].sort((a, b) => a - b).map(iso));

/** Who is there on which day, looked up row by row: no sorting, no joining. */
function byHand(some: readonly Row[], from: number, to: number): Record<string, number> {
  const people = [...new Set(some.map((one) => one.who))];
  const there = (person: number, on: number) =>
    some.some(
      ({ start, stays = Infinity, who: owner }) =>
        owner === person && start <= on && on < start + stays,
    );
  const count = (passes: (person: number) => boolean) => people.filter(passes).length;
  const active = (on: number) => count((person) => there(person, on));
  const leaves = (person: number, on: number) => there(person, on - 1) && !there(person, on);
  const joins = (person: number, on: number) => !there(person, on - 1) && there(person, on);
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const sum = (of: (on: number) => number) => days.reduce((total, on) => total + of(on), 0);
  const lost = sum((on) => count((person) => leaves(person, on)));
  const fresh = sum((on) => count((person) => joins(person, on)));
  const ofOpening = count(
    (person) => there(person, from - 1) && days.some((on) => leaves(person, on)),
  );
  const [opening, closing] = [active(from - 1), active(to)];
  return {
    start: lost / opening,
    cohort: ofOpening / opening,
    stripe: lost / (opening + fresh),
    end: lost / closing,
    average: lost / ((opening + closing) / 2),
    daily: sum((on) => {
      const left = count((person) => leaves(person, on));
      return left === 0 ? 0 : left / active(on - 1);
    }),
  };
}

test('every definition is what counting people day by day gives', () => {
  const stretch = fc.record({
    start: fc.integer({ min: 0, max: 60 }),
    stays: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    who: fc.integer({ min: 0, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 25 }), definition, (some, word) => {
      const expected = byHand(some, 30, 50)[word];
      const args = [...vectors(some), iso(30), iso(50), word, ...who(some, true)];
      const shown = shows('CHURN', ...args);
      if (typeof shown === 'number') expect(shown).toBeCloseTo(expected, 12);
      else if (word !== 'daily') expect(Number.isFinite(expected)).toBe(false);
    }),
    { numRuns: casesOf(400) },
  );
});

test('CHURN + RETENTION = 1, and the one is refused where the other is', () => {
  fc.assert(
    fc.property(rows, span, definition, merged, (some, dates, word, joined) => {
      const args = [...vectors(some), ...dates, word, ...who(some, joined)];
      const [churn, retention] = ['CHURN', 'RETENTION'].map((name) => shows(name, ...args));
      if (typeof churn === 'number') expect(churn + (retention as number)).toBe(1);
      else expect(retention).toBe(String(churn).replace('CHURN', 'RETENTION'));
    }),
  );
});

test('CHURN + RETENTION = 1 for counts', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (lost, kept) => {
      fc.pre(lost + kept > 0);
      const churn = shows('CHURN', lost, lost + kept) as number;
      expect(churn + (shows('RETENTION', lost, lost + kept) as number)).toBe(1);
    }),
  );
});

test('in CHURN_BY opening + new − lost is closing, the next opening', () => {
  fc.assert(
    fc.property(rows, period, merged, (some, by, joined) => {
      const args = [...vectors(some), by, '', '', '', ...who(some, joined)];
      const [, ...lines] = shows('CHURN_BY', ...args) as [unknown[], ...number[][]];
      expect(lines[0][1]).toBe(0);
      lines.forEach(([, opening, fresh, lost, closing], i) => {
        expect(opening + fresh - lost).toBe(closing);
        if (i > 0) expect(opening).toBe(lines[i - 1][4]);
      });
    }),
  );
});

test('each line of CHURN_BY is CHURN of its days', () => {
  fc.assert(
    fc.property(rows, period, definition, span, merged, (some, by, word, [from, to], joined) => {
      const customers = who(some, joined);
      const table = shows('CHURN_BY', ...vectors(some), by, from, to, word, ...customers);
      if (!Array.isArray(table)) return;
      const [, ...lines] = table as Cells;
      const firsts = lines.map(([label]) =>
        new Date(Number(label as Date) + 9 * 3_600_000).toISOString().slice(0, 10),
      );
      lines.forEach(([, , , , , churn], i) => {
        const next = firsts[i + 1] as string | undefined;
        const last = next ? new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10) : to;
        const first = i === 0 ? from : firsts[i];
        const one = shows('CHURN', ...vectors(some), first, last, word, ...customers);
        expect(churn).toEqual(typeof one === 'number' ? one : '');
      });
    }),
    { numRuns: casesOf(40) },
  );
});

test('in CHURN_SPREAD every churn is numerator / denominator and CHURN, and every row has one fate', () => {
  fc.assert(
    fc.property(rows, span, merged, (some, dates, joined) => {
      const customers = who(some, joined);
      const table = shows('CHURN_SPREAD', ...vectors(some), ...dates, ...customers);
      if (!Array.isArray(table)) return;
      const [, ...lines] = table as [unknown[], ...[string, number, number, number | ''][]];
      lines.slice(0, 6).forEach(([word, numerator, denominator, churn]) => {
        const one = shows('CHURN', ...vectors(some), ...dates, word, ...customers);
        expect(churn).toEqual(typeof one === 'number' ? one : '');
        if (typeof churn === 'number' && numerator > 0) {
          expect(numerator / denominator).toBeCloseTo(churn, 12);
        }
      });
      const fates = lines.slice(6).map(([, count]) => count);
      expect(fates.reduce((sum, count) => sum + count, 0)).toBe(some.length);
      expect(Math.min(...fates)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('shuffled rows give the same tables to the last bit', () => {
  fc.assert(
    fc.property(shuffledRows, definition, span, merged, ([some, others], word, dates, joined) => {
      const tables = [some, others].map((each) => {
        const customers = who(each, joined);
        return [
          shows('CHURN_BY', ...vectors(each), 'month', '', '', word, ...customers),
          shows('CHURN_SPREAD', ...vectors(each), ...dates, ...customers),
        ];
      });
      expect(tables[1]).toEqual(tables[0]);
    }),
  );
});

test('ANNUALIZE of a year of n periods and back is the rate', () => {
  const rate = fc.double({ min: 0, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(rate, fc.integer({ min: 1, max: 366 }), (monthly, n) => {
      const annual = shows('ANNUALIZE', monthly, n) as number;
      fc.pre(annual < 0.999);
      expect(shows('ANNUALIZE', annual, 1 / n)).toBeCloseTo(monthly, 10);
    }),
  );
});
