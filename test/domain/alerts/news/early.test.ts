import { earlyNews } from '../../../../src/domain/alerts/news/early';
import type { Kpi } from '../../../../src/domain/kpi/kpi';
import type { Standing, Status } from '../../../../src/domain/kpi/standing/standing';
import { aKpi, series } from '../../../support/a-kpi';
import { aStanding } from '../../../support/an-alert';

const sales = aKpi({ id: 'K-1', name: 'Sales', timing: 'lagging', owner: 'boss@example.com' });
const visits = (changes: Partial<Kpi> = {}) =>
  aKpi({ id: 'K-2', name: 'Visits', timing: 'leading', parent: 'K-1', ...changes });

/** Eight periods of 9 to 13, then the value. */
const after = (value: number): Partial<Standing> => ({
  value,
  history: series(`9 10 11 12 13 10 11 12 ${value}`, '2026-04-01'),
});

interface Case {
  above?: Status;
  below?: Standing;
  told?: readonly string[];
  kpis?: readonly Kpi[];
}

function early({ above = 'on_track', below = aStanding('missed'), told = ['K-2'], kpis }: Case) {
  const all = kpis ?? [sales, visits()];
  const standings = new Map(
    all.map(({ id }) => [id, { ...(id === 'K-1' ? aStanding(above) : below), kpi: id }]),
  );
  return earlyNews({
    kpis: new Map(all.map((kpi) => [kpi.id, kpi])),
    standings,
    isToldBad: ({ kpi }) => told.includes(kpi),
  });
}

describe('a leading KPI warns of its parent', () => {
  test('when it is bad, its owner told, and the parent still fine', () => {
    expect(early({})).toMatchObject([
      { kind: 'early', kpi: 'K-1', leading: ['K-2'], reason: { values: { names: 'Visits' } } },
    ]);
  });

  test.each<[Status, boolean]>([
    ['on_track', true],
    ['met', true],
    ['too_early', true],
    ['at_risk', false],
    ['missed', false],
    ['short', false],
    ['no_data', false],
    ['stale', false],
    ['error', false],
  ])('while the parent is %s: %s', (above, warns) => {
    expect(early({ above }).length > 0).toBe(warns);
  });

  test('not while its miss is not confirmed', () => {
    expect(early({ told: [] })).toEqual([]);
  });

  test.each([
    ['the wrong way', 4, true],
    ['the right way', 40, false],
    ['not at all', 9, false],
  ])('when it jumps %s', (_, value, warns) => {
    expect(early({ told: [], below: aStanding('on_track', after(value)) }).length > 0).toBe(warns);
  });

  test.each<[string, Kpi]>([
    ['that is itself leading', { ...sales, timing: 'leading' }],
    ['that is another one', { ...sales, id: 'K-9' }],
  ])('not of a parent %s', (_, parent) => {
    expect(early({ kpis: [parent, visits()] })).toEqual([]);
  });

  test.each(['lagging', undefined] as const)('not when it is %s itself', (timing) => {
    expect(early({ kpis: [sales, visits({ timing })] })).toEqual([]);
  });

  test('of a parent of which nobody has said what it is', () => {
    expect(early({ kpis: [{ ...sales, timing: undefined }, visits()] })).toHaveLength(1);
  });
});

test('several are one piece of news, known to who hears of every one of them', () => {
  const kpis = [
    sales,
    visits({ owner: 'boss@example.com' }),
    visits({ id: 'K-3', name: 'Calls', owner: 'a@example.com', watchers: ['boss@example.com'] }),
  ];
  const told = ['K-2', 'K-3'];
  expect(early({ kpis, told })).toMatchObject([
    {
      leading: ['K-2', 'K-3'],
      known: ['boss@example.com'],
      reason: { values: { names: 'Visits, Calls' } },
    },
  ]);
  const apart = [...kpis.slice(0, 2), visits({ id: 'K-3', owner: 'a@example.com' })];
  expect(early({ kpis: apart, told })).toMatchObject([{ known: [] }]);
});

test('who only watches what has jumped does not know it', () => {
  const kpis = [sales, visits({ owner: 'a@example.com', watchers: ['boss@example.com'] })];
  expect(early({ kpis, told: [], below: aStanding('on_track', after(4)) })).toMatchObject([
    { known: ['a@example.com'] },
  ]);
});
