import type { AlertsStatus } from '../../../src/contract/rpc/alerts';
import { aDraft } from '../../support/a-draft';
import { aSetUpSpreadsheet, aSpreadsheet, told } from '../../support/a-spreadsheet';

test('a trigger of which the settings know nothing mails nobody and removes itself', () => {
  const start = aSetUpSpreadsheet();
  told(start, 'saveKpi', { draft: aDraft({ aggregation: 'last', target: 500 }) });
  told(start, 'switchAlerts', { on: true });
  const hostMemory = { ...start.memory(), documentProperties: {} };
  const host = aSpreadsheet({ data: { ...start.workbook.toData(), hostMemory } });
  const [fired] = host.advanceTo(new Date('2026-04-01T01:00:00Z'));
  expect(fired.result).toEqual({ kind: 'retired', reason: 'not_on' });
  expect(host.triggers()).toEqual([]);
  expect(host.outbox).toEqual([]);
  expect(told<AlertsStatus>(host, 'alertsStatus').on).toBe(false);
});
