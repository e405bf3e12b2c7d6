import { isoOf } from '../../../../src/domain/calendar/day';
import type { PeriodReading } from '../../../../src/domain/kpi/standing/history';
import { historyOf } from '../../../../src/domain/kpi/evaluate/history-of';
import type {
  MeasureReader,
  RecordedValue,
} from '../../../../src/domain/kpi/evaluate/history-reading';
import { aKpi, day } from '../../../support/a-kpi';

/** A measure that gives each month the number of its month, and remembers what it was asked. */
function monthNumbers(first: string, changes: Record<string, PeriodReading> = {}) {
  const asked: string[] = [];
  const reader: MeasureReader = {
    span: { first: day(first), last: day('2026-04-10') },
    over({ from, to }) {
      asked.push(`${isoOf(from)}..${isoOf(to)}`);
      const month = isoOf(from).slice(0, 7);
      return changes[month] ?? { kind: 'value', value: Number(month.slice(5)) };
    },
  };
  return { reader, asked };
}

function row(period: string, value: number, recordedOn: string, byPerson = false): RecordedValue {
  return { period: day(period), value, recordedOn: day(recordedOn), byPerson };
}

const today = day('2026-04-10');
const shown = (points: readonly { period: { from: number }; value: number }[]) =>
  points.map(({ period, value }) => `${isoOf(period.from).slice(0, 7)}=${value}`);

describe('a KPI with a measure', () => {
  test('has every period back to the first dated row, and all are to be recorded, oldest first', () => {
    const { reader, asked } = monthNumbers('2025-12-20');
    const { history, record } = historyOf(aKpi(), [], reader, today);
    expect(shown(history.closed)).toEqual(['2025-12=12', '2026-01=1', '2026-02=2', '2026-03=3']);
    expect(history.current).toEqual({ kind: 'value', value: 4 });
    expect(shown(record)).toEqual([
      '2025-12=12',
      '2026-01=1',
      '2026-02=2',
      '2026-03=3',
      '2026-04=4',
    ]);
    expect(asked).toContain('2026-04-01..2026-04-10');
  });

  test('never rewrites a closed period that was recorded after its end, and tells what its rows say', () => {
    const { reader } = monthNumbers('2026-03-01');
    const { history, record, differences } = historyOf(
      aKpi(),
      [row('2026-03-01', 77, '2026-04-01')],
      reader,
      today,
    );
    expect(shown(history.closed)).toEqual(['2026-03=77']);
    expect(shown(record)).toEqual(['2026-04=4']);
    expect(differences).toEqual([
      { period: { from: day('2026-03-01'), to: day('2026-03-31') }, recorded: 77, found: 3 },
    ]);
  });

  test.each([
    ['2026-04-05', 3, ['2026-03=3'], []],
    ['2026-04-06', 77, [], ['2026-03']],
  ])('is open to late rows for the grace of its cadence: on %s', (now, value, written, told) => {
    const { reader } = monthNumbers('2026-03-01');
    const rows = [row('2026-03-01', 77, '2026-04-01'), row('2026-04-01', 4, now)];
    const { history, record, differences } = historyOf(aKpi(), rows, reader, day(now));
    expect(shown(history.closed)).toEqual([`2026-03=${value}`]);
    expect(shown(record)).toEqual(written);
    expect(differences.map(({ period }) => isoOf(period.from).slice(0, 7))).toEqual(told);
  });

  test.each([
    ['2026-03-31', 'in April', ['2026-03=3', '2026-04=4'], undefined],
    ['2026-04-01', 'in April', ['2026-04=4'], undefined],
    ['2026-04-30', 'in April', ['2026-04=4'], undefined],
    ['2026-05-01', 'from May on', [], '2026-05-01'],
  ])(
    'that counts from %s writes and compares what ends then or later: %s',
    (from, _, written, waits) => {
      const { reader, asked } = monthNumbers('2026-01-01');
      const rows = [
        row('2026-02-01', 66, '2026-03-01'),
        row('2026-03-01', 77, '2026-03-30'),
        row('2026-04-01', 88, '2026-04-09'),
      ];
      const measure = { ...reader, countsFrom: day(from) };
      const { history, record, differences } = historyOf(aKpi(), rows, measure, day('2026-04-03'));
      expect(shown(record)).toEqual(written);
      expect(differences).toEqual([]);
      expect(history.waitsUntil).toBe(waits === undefined ? undefined : day(waits));
      expect(asked).not.toContain('2026-01-01..2026-01-31');
      expect(shown(history.closed)[0]).toBe('2026-02=66');
    },
  );

  test('keeps what was recorded when its rows break within the grace', () => {
    const { reader } = monthNumbers('2026-03-01', {
      '2026-03': { kind: 'broken', problem: { code: 'error_cell' } },
    });
    const { history, record } = historyOf(
      aKpi(),
      [row('2026-03-01', 77, '2026-04-01')],
      reader,
      day('2026-04-02'),
    );
    expect(shown(history.closed)).toEqual(['2026-03=77']);
    expect(shown(record)).toEqual(['2026-04=4']);
  });

  test('takes no noise of floating point for a difference', () => {
    const { reader } = monthNumbers('2026-03-01', {
      '2026-03': { kind: 'value', value: 0.1 + 0.2 },
      '2026-04': { kind: 'value', value: 0.3 },
    });
    const rows = [row('2026-03-01', 0.3, '2026-04-01'), row('2026-04-01', 0.1 + 0.2, '2026-04-09')];
    const { record, differences } = historyOf(aKpi(), rows, reader, today);
    expect([record, differences]).toEqual([[], []]);
  });

  test('compares neither what a person wrote nor what closed more than twelve periods ago', () => {
    const { reader, asked } = monthNumbers('2025-01-01');
    const rows = [
      row('2025-03-01', 50, '2025-04-01'),
      row('2025-04-01', 50, '2025-05-01'),
      row('2025-05-01', 50, '2025-05-15', true),
    ];
    const { differences } = historyOf(aKpi(), rows, reader, today);
    expect(differences.map(({ period }) => isoOf(period.from))).toEqual(['2025-04-01']);
    expect(asked).not.toContain('2025-03-01..2025-03-31');
  });

  test('writes the final value of a period that was last recorded while it ran', () => {
    const { reader } = monthNumbers('2026-03-01');
    const { history, record } = historyOf(
      aKpi(),
      [row('2026-03-01', 2.5, '2026-03-31')],
      reader,
      today,
    );
    expect(shown(history.closed)).toEqual(['2026-03=3']);
    expect(shown(record)).toContain('2026-03=3');
  });

  test('leaves a row that a person wrote as it is, and counts it', () => {
    const { reader } = monthNumbers('2026-03-01');
    const rows = [
      row('2026-03-01', 50, '2026-03-15', true),
      row('2026-04-01', 60, '2026-04-02', true),
    ];
    const { history, record } = historyOf(aKpi(), rows, reader, today);
    expect(shown(history.closed)).toEqual(['2026-03=50']);
    expect(history.current).toEqual({ kind: 'value', value: 60 });
    expect(record).toEqual([]);
  });

  test('records nothing when nothing has changed', () => {
    const { reader } = monthNumbers('2026-03-01');
    const rows = [row('2026-03-01', 3, '2026-04-01'), row('2026-04-01', 4, '2026-04-09')];
    expect(historyOf(aKpi(), rows, reader, today).record).toEqual([]);
  });

  test('leaves out a period without data', () => {
    const { reader } = monthNumbers('2026-01-05', { '2026-02': { kind: 'no_data' } });
    expect(shown(historyOf(aKpi(), [], reader, today).history.closed)).toEqual([
      '2026-01=1',
      '2026-03=3',
    ]);
  });

  test('keeps what was seen of a period whose rows are gone', () => {
    const { reader } = monthNumbers('2026-03-05', { '2026-03': { kind: 'no_data' } });
    const { history, record } = historyOf(
      aKpi(),
      [row('2026-03-01', 9, '2026-03-30')],
      reader,
      today,
    );
    expect(shown(history.closed)).toEqual(['2026-03=9']);
    expect(shown(record)).toEqual(['2026-04=4']);
  });

  test('does not hide a broken measure behind recorded values', () => {
    const broken: PeriodReading = { kind: 'broken', problem: { code: 'sheet_missing' } };
    const { reader, asked } = monthNumbers('2025-01-01', { '2026-04': broken, '2026-03': broken });
    const { history } = historyOf(aKpi(), [row('2026-03-01', 3, '2026-04-01')], reader, today);
    expect([history.current, history.previous]).toEqual([broken, broken]);
    expect(asked).toHaveLength(2);
  });

  test('keeps the last closed value when only the running period cannot be computed yet', () => {
    const { reader } = monthNumbers('2026-03-01', {
      '2026-04': { kind: 'broken', problem: { code: 'divided_by_zero' } },
    });
    expect(historyOf(aKpi(), [], reader, today).history.previous).toEqual({
      kind: 'value',
      value: 3,
    });
  });

  test('goes back at most 120 periods', () => {
    const { reader, asked } = monthNumbers('1900-01-01');
    expect(historyOf(aKpi(), [], reader, today).history.closed.length).toBe(120);
    expect(asked.length).toBeLessThanOrEqual(122);
  });

  test('reads no past from a measure without dates', () => {
    const { reader } = monthNumbers('2026-01-01');
    const { history } = historyOf(aKpi(), [], { over: reader.over }, today);
    expect(history.closed).toEqual([]);
  });

  test('ends with the period that holds the deadline, read whole', () => {
    const { reader, asked } = monthNumbers('2026-02-01');
    const { history } = historyOf(aKpi({ due: day('2026-03-20') }), [], reader, today);
    expect(history.current).toEqual({ kind: 'value', value: 3 });
    expect(asked).toContain('2026-03-01..2026-03-31');
  });
});

describe('a KPI without a measure', () => {
  const typed = (value: number) => aKpi({ measure: '', actual: { kind: 'value', value } });

  test('takes a number that differs from the newest row as entered today', () => {
    const { history, record } = historyOf(
      typed(8),
      [row('2026-03-01', 7, '2026-03-05')],
      undefined,
      today,
    );
    expect(history).toMatchObject({ current: { kind: 'value', value: 8 }, typedOn: today });
    expect(shown(record)).toEqual(['2026-04=8']);
  });

  test('takes an unchanged number as the one that was typed then', () => {
    const { history, record } = historyOf(
      typed(7),
      [row('2026-03-01', 7, '2026-03-05')],
      undefined,
      today,
    );
    expect(history).toMatchObject({ current: { kind: 'no_data' }, typedOn: day('2026-03-05') });
    expect(record).toEqual([]);
  });

  test('takes a formula as fresh however long it stays the same', () => {
    const kpi = aKpi({ measure: '', actual: { kind: 'value', value: 7 }, actualIsFormula: true });
    const { history, record } = historyOf(
      kpi,
      [row('2026-03-01', 7, '2026-03-31')],
      undefined,
      today,
    );
    expect(history).toMatchObject({ current: { kind: 'value', value: 7 }, typedOn: undefined });
    expect(shown(record)).toEqual(['2026-04=7']);
  });

  test.each([
    ['#REF!', 'actual_broken'],
    ['Loading...', 'actual_loading'],
    ['about nine', 'actual_broken'],
  ])('says what the cell shows instead of a number: %s', (shows, code) => {
    const kpi = aKpi({ measure: '', actual: { kind: 'broken', shows } });
    const { history } = historyOf(kpi, [row('2026-03-01', 7, '2026-03-31')], undefined, today);
    expect(history.current).toEqual({ kind: 'broken', problem: { code, values: { shows } } });
  });

  test('has no data when nothing was ever typed', () => {
    const { history } = historyOf(aKpi({ measure: '' }), [], undefined, today);
    expect(history).toMatchObject({ closed: [], current: { kind: 'no_data' }, typedOn: undefined });
  });
});
