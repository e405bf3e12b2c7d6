import type { AlertsStatus, AutomaticRuns } from '../../../src/contract/rpc/alerts';
import { aSetUpSpreadsheet, LEAD, MINJI, told } from '../../support/a-spreadsheet';

const NONE = { runs: 0, watches: 0, nextRunBy: null };
const NINE = new Date('2026-04-01T00:00:00Z');

describe.each(['listed', 'absent'] as const)('with triggers %s for the file', (listed) => {
  function withAlertsOn() {
    const host = aSetUpSpreadsheet({ switches: { timeTriggersOfSpreadsheet: listed } });
    told(host, 'switchAlerts', { on: true });
    told(host, 'watchAlertRuns', { on: true }, MINJI);
    return host;
  }
  const runsOf = (host: ReturnType<typeof withAlertsOn>, user: string) =>
    told<AutomaticRuns>(host, 'automaticRuns', {}, user);

  test('each sees his own, and by when the next one is expected', () => {
    const host = withAlertsOn();
    expect(runsOf(host, LEAD)).toMatchObject({
      ...{ runs: 1, watches: 0, lastRunAt: null },
      nextRunBy: expect.stringMatching(/^2026-04-01T00:3\d:/),
    });
    host.advanceTo(NINE);
    const { lastRunAt, nextRunBy } = runsOf(host, LEAD);
    expect(Date.parse(nextRunBy ?? '') - Date.parse(lastRunAt ?? '')).toBe(3_600_000);
    expect(runsOf(host, MINJI)).toMatchObject({ runs: 0, watches: 1, nextRunBy: null });
  });

  test('removing them switches alerts off that they ran, and leaves those of others', () => {
    const host = withAlertsOn();
    expect(told(host, 'removeAutomaticRuns', {}, LEAD)).toMatchObject(NONE);
    expect(told<AlertsStatus>(host, 'alertsStatus').on).toBe(false);
    expect(host.triggers().map(({ handler }) => handler)).toEqual(['watchAlerts']);
  });

  test('the watcher’s removal leaves alerts on', () => {
    const host = withAlertsOn();
    expect(told(host, 'removeAutomaticRuns', {}, MINJI)).toMatchObject(NONE);
    expect(told<AlertsStatus>(host, 'alertsStatus')).toMatchObject({ on: true, watchedBy: null });
    expect(host.triggers().map(({ handler }) => handler)).toEqual(['runHourly']);
  });
});
