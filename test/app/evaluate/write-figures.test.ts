import type { EvaluatedRegister } from '../../../src/app/evaluate/evaluate-register';
import { writeFigures } from '../../../src/app/evaluate/write-figures';
import { Refusal } from '../../../src/app/refusal';
import { day } from '../../support/a-kpi';
import { aStanding, at } from '../../support/an-alert';
import { frozen } from '../../support/frozen';
import { portsOver, someTables } from '../../support/in-memory-ports';

const NOW = at('2026-04-20 09:00');
const period = day('2026-04-01');
const figures = frozen<Pick<EvaluatedRegister, 'standings' | 'record' | 'replaced'>>({
  standings: [aStanding('missed')],
  record: [
    {
      kpi: 'K-001',
      period,
      value: 20,
      recordedAt: NOW,
      recordedBy: 'lead@example.com',
      source: 'check-in',
      note: '',
    },
  ],
  replaced: [{ kpi: 'K-001', period, was: 10, is: 20, at: NOW, by: '', because: 'typed_again' }],
});

const WRITES = ['replacedValues.append', 'measurements.record', 'register.write'];

function writing(failing?: string, failure: unknown = new Error('timed out')) {
  const tables = someTables();
  const ports = portsOver(
    tables,
    { now: NOW },
    {
      before(_, name) {
        if (name === failing) throw failure;
      },
    },
  );
  const problems = writeFigures(ports, figures, NOW);
  return { tables, problems, calls: ports.calls };
}

describe('writing figures', () => {
  test('keeps an earlier value before its row is overwritten, then writes rows and standings', () => {
    const { tables, problems, calls } = writing();
    expect(calls).toEqual(WRITES);
    expect(problems).toEqual([]);
    const { standings, record, replaced } = figures;
    expect(tables).toMatchObject({ standings, measurements: record, replaced });
  });

  test.each(WRITES)('%s that fails stops no other, and is told', (name) => {
    const { problems, calls } = writing(name);
    expect(calls).toEqual(WRITES);
    expect(problems).toEqual([{ code: 'figures_not_written', values: { problem: 'timed out' } }]);
  });

  test('a refusal is told with the problem behind it, as data', () => {
    const cause = { code: 'table_missing', values: { table: 'measurements' } };
    expect(writing('measurements.record', new Refusal(cause)).problems).toEqual([
      { code: 'figures_not_written', cause },
    ]);
  });

  test('asks the host for nothing when there is nothing to write', () => {
    const ports = portsOver(someTables(), { now: NOW });
    expect(writeFigures(ports, { standings: [], record: [], replaced: [] }, NOW)).toEqual([]);
    expect(ports.calls).toEqual([]);
  });
});
