import type { ReplayedMail } from '../../../src/domain/alerts/replay';
import { countMails } from '../../../src/domain/alerts/replay-counts';
import { day } from '../../support/a-kpi';

function mail(on: string, to: string, kpi: string, kind: ReplayedMail['kind'] = 'missed') {
  return { day: day(on), to, kpi, kind, period: day('2026-01-01') };
}

const MAILS = [
  mail('2025-12-30', 'ann@example.com', 'a'),
  mail('2025-12-30', 'Ann@Example.com', 'b', 'at_risk'),
  mail('2026-01-06', 'ann@example.com', 'a', 'reminder'),
  mail('2026-01-13', 'ann@example.com', 'a', 'reminder'),
  mail('2026-01-13', 'bob@example.com', 'a'),
];

test('all that one person hears on one day is one mail, however the address is written', () => {
  const { mails, people, first, last } = countMails(MAILS);
  expect([mails, first, last]).toEqual([4, day('2025-12-30'), day('2026-01-13')]);
  expect(people).toEqual([
    {
      to: 'ann@example.com',
      count: 3,
      months: new Map([
        ['2025-12', 1],
        ['2026-01', 2],
      ]),
    },
    { to: 'bob@example.com', count: 1, months: new Map([['2026-01', 1]]) },
  ]);
});

test('of each KPI what was told, its first day and its last, the most first', () => {
  expect(countMails(MAILS).kpis).toEqual([
    {
      ...{ kpi: 'a', count: 4, first: day('2025-12-30'), last: day('2026-01-13') },
      kinds: new Map([
        ['missed', 2],
        ['reminder', 2],
      ]),
    },
    {
      ...{ kpi: 'b', count: 1, first: day('2025-12-30'), last: day('2025-12-30') },
      kinds: new Map([['at_risk', 1]]),
    },
  ]);
});

test('of nothing there is no first day', () => {
  expect(countMails([])).toEqual({
    ...{ mails: 0, first: undefined, last: undefined, people: [], kpis: [] },
  });
});
