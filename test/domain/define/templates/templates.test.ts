import { isoOf, parseIsoDay } from '../../../../src/domain/calendar/day';
import { dueOf } from '../../../../src/domain/define/templates/horizon';
import { templatePacks } from '../../../../src/domain/define/templates/packs';
import { kpisOfSymptoms } from '../../../../src/domain/define/templates/symptoms';
import type { Horizon } from '../../../../src/domain/define/templates/template';
import { templates } from '../../../../src/domain/define/templates/templates';

const all = Object.entries(templates());

test('every template is in a pack', () => {
  const packed = new Set(Object.values(templatePacks()).flatMap(({ kpis }) => kpis as string[]));
  const looked = new Set(Object.values(kpisOfSymptoms()).flat() as string[]);
  expect(all.map(([key]) => key).filter((key) => !packed.has(key) && !looked.has(key))).toEqual([]);
});

test('a pack names no KPI twice, and no more than a team can watch, but for the worked goals', () => {
  for (const [name, { kind, kpis }] of Object.entries(templatePacks())) {
    expect([name, new Set(kpis).size]).toEqual([name, kpis.length]);
    if (kind !== 'goal') expect([name, kpis.length <= 7]).toEqual([name, true]);
  }
});

test('what falls is at most and what grows at least its target', () => {
  const wrong = all.filter(
    ([, { aim, direction }]) =>
      'change' in aim && direction !== (aim.change > 0 ? 'at_least' : 'at_most'),
  );
  expect(wrong).toEqual([]);
});

test('nothing is compared with a period shorter than its own', () => {
  const lengths = ['day', 'week', 'month', 'quarter', 'half', 'year'];
  const wrong = all.filter(([, { aim, cadence }]) => {
    const [, basis] = 'change' in aim ? (/^previous_(.+)$/.exec(aim.comparison) ?? []) : [];
    return basis !== undefined && lengths.indexOf(basis) < lengths.indexOf(cadence);
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('only shares move by points', () => {
  const wrong = all.filter(
    ([, { aim, unit }]) => 'change' in aim && aim.by === 'points' && unit !== '%',
  );
  expect(wrong).toEqual([]);
});

test('shares are held as fractions, flows are summed, rates and stocks taken last', () => {
  const wrong = all.filter(([, { unit, aim, shape, aggregation, cadence }]) => {
    const isShare = unit !== '%' || !('target' in aim) || aim.target <= 1;
    const isFlow = shape === 'sum' || shape === 'count';
    const fits = isFlow ? aggregation === 'sum' : shape !== 'average' || aggregation === 'mean';
    return !isShare || !fits || cadence === undefined;
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test.each<[horizon: Horizon, today: string, due: string]>([
  [{ months: 3 }, '2026-04-01', '2026-07-01'],
  [{ months: 3 }, '2026-11-30', '2027-02-28'],
  [{ months: 12 }, '2024-02-29', '2025-02-28'],
  [{ quarter: 4 }, '2026-04-01', '2026-12-31'],
  [{ quarter: 1 }, '2026-03-31', '2026-03-31'],
  [{ quarter: 1 }, '2026-04-01', '2027-03-31'],
  ['end_of_year', '2026-12-31', '2026-12-31'],
])('%j from %s on ends on %s', (horizon, today, due) => {
  expect(isoOf(dueOf(horizon, parseIsoDay(today) ?? 0))).toBe(due);
});
