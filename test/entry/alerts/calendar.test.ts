import type { EvaluatedKpi } from '../../../src/contract/rpc/evaluate';
import type { ScriptHost } from '../../../workbench/host/api';
import { aDraft } from '../../support/a-draft';
import { MINJI, rowsOfTable, setUpAnew, told } from '../../support/a-spreadsheet';

function aFile(timeZone: string, now: string, orders: unknown[][] = []): ScriptHost {
  const host = setUpAnew({ data: { timeZone }, now: new Date(now) });
  const [sheet] = host.workbook.sheets;
  const blank = Array.from({ length: 5 }, () => ['', '']);
  host.workbook.write(sheet, 1, 0, blank);
  host.workbook.write(sheet, 1, 0, orders);
  return host;
}

const measured = (host: ScriptHost) =>
  rowsOfTable(host, 'measurements').map(({ period, value }) => [period, value]);

describe('a spreadsheet whose zone is changed in mid-life', () => {
  function changed(): ScriptHost {
    const host = aFile('Asia/Seoul', '2026-03-31T23:30:00Z', [
      ['2026-02-03', 300],
      ['2026-03-05', 120],
    ]);
    told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', target: 500 }) });
    told(host, 'switchAlerts', { on: true });
    host.advanceTo(new Date('2026-04-01T02:00:00Z'));
    expect(host.outbox.map(({ to }) => to)).toEqual([MINJI]);
    host.workbook.timeZone = 'America/New_York';
    return host;
  }

  test('mails nobody a second time, and no period is there twice', () => {
    const host = changed();
    host.advanceTo(new Date('2026-04-01T16:00:00Z'));
    expect(host.outbox).toHaveLength(1);
    expect(rowsOfTable(host, 'alerts').map(({ id }) => id)).toEqual(['K-001@2026-03-01']);
    // The days stay the days that the cells show; midnight in New York is 05:00 or 04:00 in UTC.
    expect(measured(host).slice(0, 2)).toEqual([
      ['2026-02-01T05:00:00.000Z', 300],
      ['2026-03-01T05:00:00.000Z', 120],
    ]);
    expect(measured(host).map(([period]) => period)).toEqual([
      ...new Set(measured(host).map(([period]) => period)),
    ]);
    expect(told<{ problems: unknown[] }>(host, 'start').problems).toEqual([]);
  });

  test('closes a month at midnight of the new zone', () => {
    const host = changed();
    host.workbook.write(host.workbook.sheets[0], 3, 0, [['2026-04-03', 90]]);
    const isClosed = (now: string) => {
      host.setNow(new Date(now));
      const { kpis } = told<{ kpis: EvaluatedKpi[] }>(host, 'evaluateNow', { dryRun: true });
      return kpis[0].reason.startsWith('마감 결과');
    };
    // 00:30 on 1 May in Seoul is still 30 April in New York.
    expect([isClosed('2026-04-30T15:30:00Z'), isClosed('2026-05-01T04:30:00Z')]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the hour that is missing or there twice', () => {
  test.each([
    ['in spring', '2026-03-08T04:00:00Z', '2026-03-09T06:00:00Z', '2026-03-08'],
    ['in autumn', '2026-11-01T03:30:00Z', '2026-11-02T07:00:00Z', '2026-11-01'],
  ])('%s: each day is measured once and its owner mailed once a day', (_, from, to, day) => {
    const dayBefore = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const host = aFile('America/New_York', from, [
      [dayBefore, 3],
      [day, 4],
    ]);
    told(host, 'saveKpi', {
      draft: aDraft({ cadence: 'day', aggregation: 'last', target: 10, starts: dayBefore }),
    });
    told(host, 'switchAlerts', { on: true });
    host.advanceTo(new Date(to));
    const days = rowsOfTable(host, 'measurements').map(({ period, value }) => [
      String(period).slice(0, 10),
      value,
    ]);
    expect(days.slice(0, 2)).toEqual([
      [dayBefore, 3],
      [day, 4],
    ]);
    expect(new Set(days.map(([period]) => period)).size).toBe(days.length);
    const mailedOn = host.outbox.map(({ at }) =>
      new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(at),
    );
    const dayAfter = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(mailedOn).toEqual([day, dayAfter]);
  });
});

describe('days that are seldom', () => {
  test.each([
    [
      'a leap day',
      'day',
      '2028-03-01',
      [
        ['2028-02-28', 1],
        ['2028-02-29', 2],
        ['2028-03-01', 4],
      ],
      [1, 2],
    ],
    [
      'the month that ends with it',
      'month',
      '2028-03-01',
      [
        ['2028-02-01', 1],
        ['2028-02-29', 2],
        ['2028-03-01', 4],
      ],
      [3],
    ],
    [
      'the week over the end of a year',
      'week',
      '2027-01-04',
      [
        ['2026-12-28', 1],
        ['2027-01-03', 2],
        ['2027-01-04', 4],
      ],
      [3],
    ],
    [
      'the week that begins a year',
      'week',
      '2029-01-08',
      [
        ['2028-12-31', 8],
        ['2029-01-01', 1],
        ['2029-01-07', 2],
        ['2029-01-08', 4],
      ],
      [8, 3],
    ],
  ] as const)('%s is a period of its own rows', (_, cadence, today, orders, closed) => {
    const host = aFile(
      'Asia/Seoul',
      `${today}T00:00:00Z`,
      orders.map((row) => [...row]),
    );
    const starts = orders[0][0];
    const due = '2030-12-31';
    told(host, 'saveKpi', {
      draft: aDraft({ cadence, aggregation: 'last', target: 10, starts, due }),
    });
    const values = rowsOfTable(host, 'measurements')
      .sort((one, other) => (String(one.period) < String(other.period) ? -1 : 1))
      .map(({ value }) => value);
    expect(values.slice(0, closed.length)).toEqual(closed);
  });
});
