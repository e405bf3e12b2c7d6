import type { AlertsStatus } from '../../src/contract/rpc/alerts';
import type { ScriptHost } from '../../workbench/host/api';
import { copiesOf } from '../support/a-disturbance';
import { aDraft } from '../support/a-draft';
import { aSetUpSpreadsheet, ask, LEAD, told } from '../support/a-spreadsheet';
import { callsOfWork, killablePlaces, sweepOver } from '../support/sweep';

const NINE = new Date('2026-04-01T01:00:00Z');

function switchOn(host: ScriptHost): AlertsStatus {
  return told(host, 'switchAlerts', { on: true });
}

describe.each(['listed', 'absent'] as const)('with triggers %s for the spreadsheet', (listed) => {
  const parts = { switches: { timeTriggersOfSpreadsheet: listed } };
  const start = aSetUpSpreadsheet(parts);
  told(start, 'saveKpi', { draft: aDraft({ aggregation: 'last', target: 500 }) });
  const fresh = copiesOf(start, parts);

  /** Alerts being switched on, killed at each place, each in a spreadsheet of its own. */
  function sweepKilled(check: (host: ScriptHost) => void): void {
    sweepOver('kills', killablePlaces(callsOfWork(fresh(), switchOn)), ({ atCall }) => {
      const host = fresh();
      host.intervene([{ atCall, kill: true }]);
      expect(() => ask(host, 'switchAlerts', { on: true })).toThrow();
      check(host);
    });
  }

  test('switching on that is killed never mails while the page says off', () => {
    const said = new Set<string>();
    sweepKilled((host) => {
      const { on, notices } = told<AlertsStatus>(host, 'alertsStatus');
      said.add(`${on} ${notices.join()}`);
      host.advanceTo(NINE);
      const { on: isOn } = told<AlertsStatus>(host, 'alertsStatus');
      expect(host.outbox.length).toBe(isOn ? 1 : 0);
    });
    expect([...said]).toEqual(['false ', expect.stringMatching(/^false .*다시 켜/), 'true ']);
  });

  test('switching on once more after it was killed leaves one trigger and one mail', () => {
    sweepKilled((host) => {
      expect(switchOn(host)).toMatchObject({ on: true, by: LEAD, notices: [] });
      host.advanceTo(new Date('2026-04-01T03:00:00Z'));
      expect([host.triggers().length, host.outbox.length]).toEqual([1, 1]);
      told(host, 'switchAlerts', { on: false });
      expect(host.triggers()).toEqual([]);
    });
  });
});
