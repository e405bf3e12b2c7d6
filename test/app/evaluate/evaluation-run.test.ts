import { evaluationRun } from '../../../src/app/evaluate/evaluation-run';
import { missed, orders } from '../../support/alert-runs';
import { at } from '../../support/an-alert';
import { portsOver, runMoment, someTables, type Tables } from '../../support/in-memory-ports';

const NOW = '2026-04-20 09:00';
const OPTIONS = { runBy: 'lead@example.com' };

function evaluation(changes: Partial<Tables> = {}) {
  const tables = someTables({ kpis: [missed('K-001')], columns: orders(), ...changes });
  const ports = portsOver(tables, { now: at(NOW) });
  const report = evaluationRun(ports, runMoment(NOW), OPTIONS);
  return { tables, report, calls: ports.calls };
}

describe('an evaluation run', () => {
  test('writes the figures and reports them', () => {
    const { tables, report } = evaluation();
    expect(tables.measurements).toHaveLength(16);
    expect(tables.standings).toHaveLength(1);
    expect(report).toMatchObject({
      outcome: 'done',
      kpis: [{ id: 'K-001', status: 'missed', reason: { code: 'missed' }, value: 50 }],
      problems: [],
    });
  });

  test('neither reads the alerts nor asks for anything that only a mail needs', () => {
    const { tables, calls } = evaluation();
    expect(calls).toEqual([
      'lock',
      'register.read',
      'measurements.read',
      'changes.read',
      'sources.read',
      'measurements.record',
      'register.write',
    ]);
    expect(tables).toMatchObject({ outbox: [], alerts: [], properties: {}, locked: false });
  });

  test('does nothing while another run holds the document', () => {
    const { tables, report } = evaluation({ locked: true });
    expect(report).toMatchObject({ outcome: 'busy', kpis: [] });
    expect(tables).toMatchObject({ measurements: [], standings: [], locked: true });
  });

  test('lets go of the document when it fails', () => {
    const tables = someTables({ kpis: [missed('K-001')], columns: orders() });
    const failing = portsOver(
      tables,
      { now: at(NOW) },
      {
        before(_, name) {
          if (name === 'sources.read') throw new Error('timed out');
        },
      },
    );
    expect(() => evaluationRun(failing, runMoment(NOW), OPTIONS)).toThrow('timed out');
    expect(tables.locked).toBe(false);
  });
});
