import { kpiPast, type PastSource } from '../../../src/app/alerts/kpi-past';
import type { Measurement } from '../../../src/app/evaluate/ports';
import type { Period } from '../../../src/domain/calendar/period';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import { aKpi, day } from '../../support/a-kpi';
import { at } from '../../support/an-alert';
import { runMoment } from '../../support/in-memory-ports';

const MOMENT = runMoment('2026-04-01 09:00');

/** Every day has the number of days since the year began; the 10th of each month is broken while it is the last day. */
const READER = {
  span: { first: day('2025-12-01'), last: day('2026-03-31') },
  over({ from, to }: Period) {
    const isBroken = new Date(to * 86_400_000).getUTCDate() === 10;
    return isBroken
      ? { kind: 'broken' as const, problem: { code: 'error_cell' } }
      : { kind: 'value' as const, value: (from + to) / 2 };
  },
};

/** Recorded on that day, of the period that begins on the other. */
function row(period: string, on: string, value: number, changes: Partial<Measurement> = {}) {
  return {
    ...{ kpi: 'K-001', period: day(period), value, recordedAt: at(`${on} 09:00`) },
    ...{ recordedBy: 'x', source: 'formula' as const, note: '', ...changes },
  };
}

const ROWS: [string, Measurement[]][] = [
  ['without anything recorded', []],
  ['with what a run recorded at the end of each period', [row('2025-12-01', '2026-01-01', 5)]],
  ['with a value that is recorded late', [row('2026-01-01', '2026-02-20', 7)]],
  [
    'with what a person typed into the running period',
    [row('2026-02-01', '2026-02-12', 9, { byHand: true, source: 'check-in' })],
  ],
];

const onDay = (source: PastSource, today: number) => {
  const told = kpiPast(source, MOMENT, 3);
  if (!told.ok) throw new Error(told.problem.code);
  return told.past.on(today).history;
};

describe.each<[string, Partial<Kpi>]>([
  ['a month', { cadence: 'month' }],
  ['a week', { cadence: 'week' }],
  ['a day', { cadence: 'day' }],
])('of a KPI of %s', (_, kpi) => {
  test.each(ROWS)('each day is as if it alone were asked for, %s', (__, rows) => {
    const source = { kpi: aKpi({ aggregation: 'mean', ...kpi }), reader: READER, rows };
    const told = kpiPast(source, MOMENT, 3);
    if (!told.ok) throw new Error(told.problem.code);
    const { past } = told;
    for (let today = past.days.from; today <= past.days.to; today += 1) {
      const { closed, current, previous } = past.on(today).history;
      expect({ today, closed, current, previous }).toEqual(
        (({ closed: c, current: n, previous: p }) => ({
          today,
          closed: c,
          current: n,
          previous: p,
        }))(onDay(source, today)),
      );
    }
  });
});
