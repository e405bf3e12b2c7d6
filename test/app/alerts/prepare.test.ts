import { prepare } from '../../../src/app/alerts/prepare';
import { day } from '../../support/a-kpi';
import { missed, orders } from '../../support/alert-runs';
import { anAlert, at } from '../../support/an-alert';
import { portsOver, runMoment, someTables } from '../../support/in-memory-ports';

const NOW = '2026-04-20 09:00';

test('what is prepared holds the register, the alerts as they stand and what was evaluated', () => {
  const tables = someTables({
    kpis: [missed('K-001')],
    columns: orders(),
    alerts: [anAlert({ kpi: 'K-009' })],
  });
  const ports = portsOver(tables, { now: at(NOW) });
  const prepared = prepare(ports, runMoment(NOW), { runBy: 'lead@example.com' });
  expect(prepared).toMatchObject({
    reading: { kpis: [{ id: 'K-001' }] },
    stored: [{ kpi: 'K-009', state: 'open' }],
    unclear: { repeated: [], contradictory: [] },
    behind: new Set(),
    standings: [{ kpi: 'K-001', status: 'missed', attainment: 0.5 }],
    replaced: [],
    doubled: [],
  });
  expect(prepared.record).toHaveLength(16);
  expect(prepared.record).toContainEqual(
    expect.objectContaining({ period: day('2026-04-01'), recordedBy: 'lead@example.com' }),
  );
});

test('preparing only reads, and each thing once', () => {
  const tables = someTables({ kpis: [missed('K-001'), missed('K-002')], columns: orders() });
  const ports = portsOver(tables, { now: at(NOW) });
  prepare(ports, runMoment(NOW), { runBy: 'lead@example.com' });
  expect([...ports.calls].sort()).toEqual([
    'alerts.read',
    'changes.read',
    'measurements.read',
    'register.read',
    'sources.read',
  ]);
});
