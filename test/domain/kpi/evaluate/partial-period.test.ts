import { stepAlerts } from '../../../../src/domain/alerts/step-all';
import { isoOf } from '../../../../src/domain/calendar/day';
import { evaluatedOn } from '../../../../src/domain/kpi/evaluate/evaluated';
import type { PeriodReading } from '../../../../src/domain/kpi/standing/history';
import type {
  MeasureReader,
  RecordedValue,
} from '../../../../src/domain/kpi/evaluate/history-reading';
import type { Kpi } from '../../../../src/domain/kpi/kpi';
import { aKpi, day } from '../../../support/a-kpi';
import { momentAt } from '../../../support/an-alert';

const JUNE = '2026-06-01';

/** A measure that gives 5 for whatever it is asked, and counts from a day on. */
function countingFrom(iso: string, reading: PeriodReading = { kind: 'value', value: 5 }) {
  const span = { first: day('2026-05-01'), last: day(JUNE) };
  return { span, countsFrom: day(iso), over: () => reading } satisfies MeasureReader;
}

function row(period: string, value: number, recordedOn: string, byPerson = false): RecordedValue {
  return { period: day(period), value, recordedOn: day(recordedOn), byPerson };
}

const EARLIER = [row('2026-03-01', 1000, '2026-04-01'), row('2026-04-01', 1050, '2026-05-01')];
const PART = row('2026-05-01', 640, '2026-05-20');
const SUM: Partial<Kpi> = { aggregation: 'sum', target: 1000 };

function on(today: string, parts: Partial<Kpi>, rows = [...EARLIER, PART], from = JUNE) {
  return evaluatedOn(day(today), aKpi(parts), rows, countingFrom(from));
}

function mailed(today: string, parts: Partial<Kpi>, rows = [...EARLIER, PART]) {
  const { kpi, standing } = on(today, parts, rows);
  const moment = momentAt(`${today} 09:00`);
  const unread = new Set<string>();
  const step = stepAlerts({ stored: [], kpis: [kpi], standings: [standing], unread, moment });
  return step.changed.map(({ id, status }) => [id, status]);
}

describe('what was recorded of a period while it ran, which no run computed after its end', () => {
  test('is no miss of that period', () => {
    expect(mailed(JUNE, SUM)).toEqual([]);
    expect(mailed('2026-06-10', { aggregation: 'mean', target: 1000 })).toEqual([]);
  });

  test.each<[string, RecordedValue]>([
    ['computed after its end', row('2026-05-01', 640, JUNE)],
    ['written by a person', row('2026-05-01', 640, '2026-05-20', true)],
  ])('unless it was %s', (_, may) => {
    expect(mailed(JUNE, SUM, [...EARLIER, may])).toEqual([['K-001@2026-05-01', 'missed']]);
  });

  test('is none of the closed values, so that trend, landing and movements leave it out', () => {
    const change = { amount: 0.1, meant: 'relative', basis: 'previous_month' } as const;
    const { standing, reading } = on('2026-06-15', { ...SUM, target: undefined, change });
    expect(reading.history.closed.map(({ value }) => value)).toEqual([1000, 1050]);
    expect(standing.history.map(({ value }) => value)).toEqual([1000, 1050, 5]);
    expect(standing.target).toBeUndefined();
    expect(standing.reason.code).toBe('comparison_missing');
  });

  test.each<[string, Partial<Kpi>, string]>([
    ['a rate in the first half of the next month', { aggregation: 'last' }, '2026-06-10'],
    ['a mean alike', { aggregation: 'mean' }, '2026-06-01'],
    ['a sum after its deadline', { ...SUM, due: day('2026-05-31') }, '2026-08-01'],
  ])('is shown and not judged: %s', (_, parts, today) => {
    expect(on(today, parts).standing).toMatchObject({
      status: 'too_early',
      reason: { code: 'recorded_before_end', values: { day: '2026-05-20' } },
      value: 640,
      closed: true,
      period: { from: day('2026-05-01') },
      attainment: undefined,
      gap: undefined,
    });
  });

  test('of yesterday is not judged where a daily KPI is computed otherwise from today on', () => {
    const yesterday = row('2026-05-31', 3, '2026-05-31');
    const { standing } = on(JUNE, { cadence: 'day' }, [yesterday]);
    expect([standing.status, standing.reason.code]).toEqual(['too_early', 'recorded_before_end']);
    const final = row('2026-05-31', 3, JUNE);
    expect(on(JUNE, { cadence: 'day' }, [final]).standing.status).toBe('missed');
  });

  test('holds up no period behind it that was computed after its end', () => {
    const rows = [row('2026-04-01', 640, '2026-04-20'), row('2026-05-01', 1050, JUNE)];
    const { standing } = on('2026-06-10', { aggregation: 'last', target: 1000 }, rows);
    expect(standing).toMatchObject({ status: 'met', value: 1050, closed: true });
  });

  test('is in no trend while its measure is broken either', () => {
    const broken = countingFrom('2026-01-01', {
      kind: 'broken',
      problem: { code: 'sheet_missing' },
    });
    const { standing } = evaluatedOn(day(JUNE), aKpi(SUM), [...EARLIER, PART], broken);
    expect(standing.status).toBe('error');
    expect(standing.history.map(({ period }) => isoOf(period.from))).toEqual([
      '2026-03-01',
      '2026-04-01',
    ]);
  });
});

test('what runs of a sum whose measure counts later is in no trend', () => {
  const months = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];
  const rows = months.map((month, at) => row(`${month}-01`, 400 + at * 100, '2026-05-01'));
  const running = row('2026-05-01', 40, '2026-05-05');
  const { standing } = on('2026-05-20', SUM, [...rows, running]);
  expect(standing).toMatchObject({ value: 40, trend: 'rising', trendPeriods: 7 });
});

describe('a value that a person wrote for the running period', () => {
  test.each<[string, Partial<Kpi>, number, string]>([
    ['a sum', SUM, 900, 'on_track'],
    ['a sum that is far behind', SUM, 90, 'missed'],
    ['a rate', { aggregation: 'last', target: 100 }, 90.5, 'at_risk'],
  ])('is judged, whatever day its measure counts from: %s', (_, parts, value, status) => {
    const typed = row('2026-05-01', value, '2026-05-25', true);
    const { standing } = on('2026-05-25', parts, [...EARLIER, typed]);
    expect(standing).toMatchObject({ value, status });
  });

  test('and without one nothing is', () => {
    const { standing } = on('2026-05-25', SUM);
    expect(standing.reason).toEqual({ code: 'measure_counts_later', values: { day: JUNE } });
  });
});
