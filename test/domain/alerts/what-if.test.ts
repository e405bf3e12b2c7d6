import type { ReplayedMail } from '../../../src/domain/alerts/replay';
import {
  compareMisses,
  realMisses,
  type WhatIf,
  withTerms,
} from '../../../src/domain/alerts/what-if';
import { isoOf } from '../../../src/domain/calendar/day';
import { aKpi, day, series } from '../../support/a-kpi';

describe('other terms', () => {
  test.each<[WhatIf, number, number]>([
    [{ missAt: 0.8 }, 0.8, 1],
    [{ warnAt: 0.95 }, 0.9, 0.95],
    // Only one is given, and it passes the other: both go.
    [{ missAt: 1.1 }, 1.1, 1.1],
    [{ warnAt: 0.7 }, 0.7, 0.7],
    [{ missAt: 0.5, warnAt: 0.6 }, 0.5, 0.6],
    [{ kpi: 'K-001', missAt: 0.8 }, 0.8, 1],
    [{ kpi: 'K-002', missAt: 0.8, repeatDays: 3, confirmAfter: 4 }, 0.9, 1],
  ])('%j', (whatIf, missAt, warnAt) => {
    expect(withTerms(aKpi(), whatIf)).toMatchObject({
      missAt,
      warnAt,
      confirmAfter: 1,
      repeatDays: 7,
    });
  });

  test('how often and after how many evaluations it is told', () => {
    expect(withTerms(aKpi(), { confirmAfter: 2, repeatDays: 0 })).toMatchObject({
      confirmAfter: 2,
      repeatDays: 0,
    });
  });
});

test('a real miss is a period that ended below the threshold of its own definition, within the days', () => {
  const kpi = aKpi({
    starts: day('2025-09-01'),
    stages: [{ from: day('2025-12-01'), target: 200 }],
  });
  const closed = series('10 89 90 x 150 190', '2026-01-31');
  const days = { from: day('2025-09-15'), to: day('2026-02-10') };
  // August is before its start, 90 of 100 is no miss, and since December 200 are wanted.
  expect(realMisses(kpi, closed, days).map(({ period }) => isoOf(period))).toEqual([
    '2025-09-01',
    '2025-12-01',
  ]);
  expect(realMisses(kpi, closed, { ...days, to: day('2025-12-31') })).toHaveLength(1);
});

function told(kpi: string, on: string, kind: ReplayedMail['kind'], role?: 'watcher'): ReplayedMail {
  return { day: day(on), to: 'x', kpi, kind, period: day('2026-01-01'), ...(role ? { role } : {}) };
}

test('each real miss is told at the same time, later, earlier, as a warning, not at all or only then', () => {
  const names = ['same', 'later', 'earlier', 'warned', 'untold', 'gained', 'neither'];
  const misses = names.map((kpi) => ({ kpi, period: day('2026-01-01') }));
  const now = ['same', 'later', 'earlier', 'warned', 'untold'].map((kpi) =>
    told(kpi, '2026-01-20', 'missed'),
  );
  const then = [
    told('same', '2026-01-05', 'at_risk'),
    told('untold', '2026-01-05', 'missed', 'watcher'),
    told('untold', '2026-01-06', 'recovered'),
    told('warned', '2026-01-10', 'at_risk'),
    told('earlier', '2026-01-13', 'worse'),
    told('same', '2026-01-20', 'missed'),
    told('gained', '2026-01-25', 'missed'),
    told('later', '2026-02-01', 'worse'),
    told('later', '2026-02-08', 'reminder'),
  ];
  const one = (kpi: string) => ({ kpi, period: day('2026-01-01') });
  expect(compareMisses(misses, now, then)).toEqual({
    count: 7,
    toldNow: 5,
    later: [{ ...one('later'), days: 12 }],
    earlier: [{ ...one('earlier'), days: 7 }],
    warnedOnly: [one('warned')],
    untold: [one('untold')],
    gained: [one('gained')],
  });
});
