import { evaluationRun } from '../../../src/app/alerts/alert-run';
import { missed, orders } from '../../support/alert-runs';
import { at } from '../../support/an-alert';
import { portsOver, runMoment, someTables } from '../../support/in-memory-ports';

test('an evaluation does nothing while another run holds the document', () => {
  const tables = someTables({ kpis: [missed('K-001')], columns: orders(), locked: true });
  const ports = portsOver(tables, { now: at('2026-04-20 09:00') });
  const options = { runBy: 'lead@example.com' };
  expect(evaluationRun(ports, runMoment('2026-04-20 09:00'), options).outcome).toBe('busy');
  expect(tables).toMatchObject({ measurements: [], standings: [] });
});
