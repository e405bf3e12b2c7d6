import { dryRun } from '../../../src/app/alerts/dry-run';
import { missed, orders } from '../../support/alert-runs';
import { at } from '../../support/an-alert';
import { portsOver, runMoment, someTables } from '../../support/in-memory-ports';

test('a dry run lists the mails, and neither writes, sends nor waits for another run', () => {
  const tables = someTables({ kpis: [missed('K-001')], columns: orders(), locked: true });
  const ports = portsOver(tables, { now: at('2026-04-20 09:00') });
  const options = { runBy: 'lead@example.com' };
  const report = dryRun(ports, runMoment('2026-04-20 09:00'), options);
  expect(report.mails).toEqual([
    { to: 'owner@example.com', subject: '[Waymark] KPI 미달 1건 · Sales', state: 'planned' },
  ]);
  expect(report).toMatchObject({ outcome: 'done', problems: [] });
  expect(ports.calls.filter((name) => !name.endsWith('.read'))).toEqual([]);
});
