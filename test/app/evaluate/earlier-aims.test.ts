import { earlierAims } from '../../../src/app/evaluate/earlier-aims';
import { readDefinitionPast } from '../../../src/app/evaluate/definition-past';
import type { LoggedEdit, Measurement } from '../../../src/app/evaluate/ports';
import { zoneReader } from '../../../src/domain/calendar/zone';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import { aimIn } from '../../../src/domain/kpi/standing/target';
import { periodOf } from '../../../src/domain/calendar/period';
import { aKpi, day } from '../../support/a-kpi';
import { runMoment } from '../../support/in-memory-ports';

const ZONE = zoneReader('Asia/Seoul');
const TODAY = day('2026-04-01');

/** `2026-04-01 target 400>450 from 2026-03-15`; without `from` no day is logged. */
function logged(...lines: string[]): LoggedEdit[] {
  return lines.map((line) => {
    const [, on, field, before, after, from] =
      /^(\S+) (\S+) (.*)>(.*?)(?: from (\S+))?$/.exec(line) ?? [];
    return {
      at: new Date(`${on}T03:00:00Z`),
      by: 'lead@example.com',
      reason: 'asked for',
      kpi: 'K-001',
      field,
      before: { text: before },
      after: { text: after },
      effectiveFrom: from ? day(from) : undefined,
    };
  });
}

function recorded(rows: Record<string, number>): Measurement[] {
  return Object.entries(rows).map(([from, target]) => ({
    kpi: 'K-001',
    period: day(from),
    value: 1,
    target,
    recordedAt: new Date('2026-01-01T00:00:00Z'),
    recordedBy: '',
    source: 'formula',
    note: '',
  }));
}

/** The target of January to April 2026, today being the first of April. */
function targets(kpi: Kpi, log: readonly LoggedEdit[], rows: readonly Measurement[] = []) {
  const known = { ...kpi, earlier: earlierAims(kpi, log, () => rows, ZONE) };
  return [1, 2, 3, 4].map(
    (month) => aimIn(known, periodOf(day(`2026-0${month}-10`), 'month'), TODAY).target,
  );
}

const NOW = aKpi({ target: 450 });

test.each([
  ['from its day on', ['2026-04-01 target 400>450 from 2026-03-15'], [400, 400, 450, 450]],
  [
    'from its period on, though the unit got another name in the same save',
    ['2026-04-01 target 400>450 from 2026-04-01', '2026-04-01 unit 명>건'],
    [400, 400, 400, 450],
  ],
  [
    'from the period in which it was made, where no day was chosen',
    ['2026-04-01 target 400>450'],
    [400, 400, 400, 450],
  ],
  [
    'for all periods, where its day is before them',
    ['2026-04-01 target 400>450 from 2025-01-01'],
    [450, 450, 450, 450],
  ],
  [
    'not yet, where its day is to come',
    ['2026-03-30 target 400>450 from 2026-04-20'],
    [400, 400, 400, 400],
  ],
  [
    'each from its own day',
    ['2026-02-03 target 300>400 from 2026-02-01', '2026-04-01 target 400>450 from 2026-03-01'],
    [300, 400, 450, 450],
  ],
  [
    'from its day on as well where an earlier change was to count later',
    ['2026-02-03 target 300>400 from 2026-04-01', '2026-03-03 target 400>450 from 2026-02-01'],
    [300, 450, 450, 450],
  ],
  [
    'whatever other field was changed meanwhile',
    ['2026-02-03 target 300>450 from 2026-03-01', '2026-02-04 baseline 10>20 from 2026-02-04'],
    [300, 300, 450, 450],
  ],
])('a changed target counts %s', (_, lines, wanted) => {
  expect(targets(NOW, logged(...lines))).toEqual(wanted);
});

test('steps, a range, a side and a movement count from their day on as well', () => {
  const of = (kpi: Kpi, ...lines: string[]) => {
    const known = { ...kpi, earlier: earlierAims(kpi, logged(...lines), () => [], ZONE) };
    const february = aimIn(known, periodOf(day('2026-02-10'), 'month'), TODAY);
    return [february.direction, february.target, february.targetHigh];
  };
  const stages = [{ from: day('2026-01-01'), target: 7 }];
  expect(of(aKpi({ stages }), '2026-03-05 stages >2026-01-01: 7')).toEqual([
    'at_least',
    100,
    undefined,
  ]);
  expect(of(aKpi({ target: 5 }), '2026-03-05 direction at_most>at_least')).toEqual([
    'at_most',
    5,
    undefined,
  ]);
  expect(
    of(
      aKpi({ direction: 'between', target: 1, targetHigh: 9 }),
      '2026-03-05 direction at_most>between',
      '2026-03-05 target_high 8>9',
    ),
  ).toEqual(['at_most', 1, 8]);
  const change = { amount: 0.2, meant: 'relative', basis: 'previous_month' } as const;
  expect(
    of(
      aKpi({ target: undefined, change }),
      '2026-03-05 target 80>',
      '2026-03-05 target_change >20%',
      '2026-03-05 target_basis >previous_month',
    ),
  ).toEqual(['at_least', 80, undefined]);
});

test('where the log does not know what stood there, each period keeps the target of its row', () => {
  const log = logged('2026-03-20 target (changed, earlier value not recorded)>450 from 2026-03-20');
  const rows = recorded({ '2026-01-01': 380, '2026-02-01': 400, '2026-03-01': 400 });
  expect(targets(NOW, log, rows)).toEqual([380, 400, 450, 450]);
});

test('while the log cannot be read, closed periods keep the target of their rows', () => {
  const read = () => {
    throw new Error('locked');
  };
  const { past } = readDefinitionPast({ read }, runMoment('2026-04-01 09:00'));
  const earlier = past.earlierAims(NOW, () => recorded({ '2026-02-01': 390, '2026-03-01': 400 }));
  const of = (iso: string) => aimIn({ ...NOW, earlier }, periodOf(day(iso), 'month'), TODAY).target;
  expect([of('2026-02-10'), of('2026-03-10'), of('2026-04-10')]).toEqual([390, 400, 450]);
});

test('a target of another cadence is none of these periods', () => {
  const log = logged(
    '2026-02-05 target 1000>1200',
    '2026-03-05 cadence year>month',
    '2026-03-05 target 1200>450',
  );
  expect(targets(NOW, log)).toEqual([450, 450, 450, 450]);
});

test('a save that gives the whole past other values gives it its target as well', () => {
  const both = ['2026-03-05 measure A>B', '2026-03-05 target 400>450'];
  expect(targets(NOW, logged(...both))).toEqual([450, 450, 450, 450]);
  const fromItsDay = both.map((line) => `${line} from 2026-03-01`);
  expect(targets(NOW, logged(...fromItsDay))).toEqual([400, 400, 450, 450]);
  // What is typed is not computed anew: what was entered in the earlier unit keeps its target.
  expect(targets({ ...NOW, measure: '' }, logged('2026-03-05 unit $>₩', both[1]))[0]).toBe(400);
});

test('a repaired measure leaves the targets of the past as they were', () => {
  const log = logged('2026-03-05 target 400>450', '2026-03-09 measure A>B');
  expect(targets(NOW, log)).toEqual([400, 400, 450, 450]);
});
