import { evaluateRegister } from '../../../src/app/evaluate/evaluate-register';
import { aKpi, day } from '../../support/a-kpi';
import { missed, orders } from '../../support/alert-runs';
import { at } from '../../support/an-alert';
import { portsOver, runMoment, someTables, type Tables } from '../../support/in-memory-ports';

const NOW = '2026-04-20 09:00';

function evaluated(tables: Partial<Tables>, deadline?: Date, clock = NOW) {
  const ports = portsOver(someTables(tables), { now: at(clock) });
  return evaluateRegister(ports, runMoment(NOW), { runBy: 'lead@example.com', deadline });
}

describe('evaluating the register', () => {
  test('leaves drafts, paused and retired KPIs alone', () => {
    const kpis = (['draft', 'paused', 'retired', 'active'] as const).map((state) =>
      missed(state, { state }),
    );
    const { standings, reading } = evaluated({ kpis, columns: orders() });
    expect(standings.map(({ kpi }) => kpi)).toEqual(['active']);
    expect(reading.kpis).toHaveLength(4);
  });

  test.each([
    ['09:04', ['2026-04-01']],
    ['09:02', undefined],
  ])(
    'at %s with a deadline at 09:05 more than half of the time is gone: old periods wait',
    (clock, expected) => {
      const columns = {
        'Orders!A:A': [at('2020-01-10 00:00'), at('2026-04-10 00:00')],
        'Orders!B:B': [50, 50],
      };
      const tables = { kpis: [missed('K-001')], columns };
      const { record } = evaluated(tables, at('2026-04-20 09:05'), `2026-04-20 ${clock}`);
      const periods = record.map(({ period }) => period);
      if (expected) expect(periods).toEqual(expected.map(day));
      else expect(periods).toContain(day('2020-01-01'));
    },
  );

  test('tells which value a person typed over another one, and which stands twice', () => {
    const row = {
      kpi: 'K-001',
      period: day('2026-04-01'),
      value: 10,
      recordedAt: at('2026-04-19 09:00'),
      recordedBy: 'lead@example.com',
      source: 'check-in',
      note: '',
    } as const;
    const kpis = [aKpi({ measure: '', actual: { kind: 'value', value: 20 } })];
    const once = evaluated({ kpis, measurements: [row] });
    expect(once.replaced).toMatchObject([{ was: 10, is: 20, because: 'typed_again' }]);
    expect(once.doubled).toEqual([]);
    const twice = evaluated({
      kpis,
      measurements: [
        { ...row, rowNumber: 3 },
        { ...row, rowNumber: 4 },
      ],
    });
    expect(twice.doubled).toEqual([
      { code: 'value_twice', values: { kpi: 'K-001', period: '2026-04-01', rows: '3, 4' } },
    ]);
  });
});
