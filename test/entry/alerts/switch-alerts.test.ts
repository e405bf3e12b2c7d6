import type { AlertsStatus } from '../../../src/contract/rpc/alerts';
import type { ScriptHost } from '../../../workbench/host/api';
import { aDraft } from '../../support/a-draft';
import { aSetUpSpreadsheet, ask, aSpreadsheet, LEAD, told } from '../../support/a-spreadsheet';

const NINE = new Date('2026-04-01T01:00:00Z');

type Listed = 'listed' | 'absent';

/** Copies of a spreadsheet with one missed KPI, alerts off. */
function copies(timeTriggersOfSpreadsheet: Listed) {
  const switches = { timeTriggersOfSpreadsheet };
  const start = aSetUpSpreadsheet({ switches });
  told(start, 'saveKpi', { draft: aDraft({ aggregation: 'last', target: 500 }) });
  const data = { ...start.workbook.toData(), hostMemory: start.memory() };
  return () => aSpreadsheet({ data, switches });
}

function switchOn(host: ScriptHost): AlertsStatus {
  return told(host, 'switchAlerts', { on: true });
}

describe.each<Listed>(['listed', 'absent'])('with triggers %s for the spreadsheet', (listed) => {
  /** Alerts being switched on, killed at each call, each in a spreadsheet of its own. */
  function killed(): [string, ScriptHost][] {
    const fresh = copies(listed);
    const whole = fresh();
    switchOn(whole);
    const calls = Array.from({ length: whole.lastCalls().total }, (_, index) => index + 1);
    return calls.map((atCall) => {
      const host = fresh();
      host.intervene([{ atCall, kill: true }]);
      expect(() => ask(host, 'switchAlerts', { on: true })).toThrow();
      return [`killed at call ${atCall}`, host];
    });
  }

  test('switching on that is killed never mails while the page says off', () => {
    const said = new Set<string>();
    for (const [name, host] of killed()) {
      const { on, notices } = told<AlertsStatus>(host, 'alertsStatus');
      said.add(`${on} ${notices.join()}`);
      host.advanceTo(NINE);
      const { on: isOn } = told<AlertsStatus>(host, 'alertsStatus');
      expect([name, host.outbox.length]).toEqual([name, isOn ? 1 : 0]);
    }
    expect([...said]).toEqual(['false ', expect.stringMatching(/^false .*다시 켜/), 'true ']);
  });

  test('switching on once more after it was killed leaves one trigger and one mail', () => {
    for (const [name, host] of killed()) {
      expect([name, switchOn(host)]).toEqual([
        name,
        expect.objectContaining({ on: true, by: LEAD, notices: [] }),
      ]);
      host.advanceTo(new Date('2026-04-01T03:00:00Z'));
      expect([name, host.triggers().length, host.outbox.length]).toEqual([name, 1, 1]);
      told(host, 'switchAlerts', { on: false });
      expect([name, host.triggers()]).toEqual([name, []]);
    }
  });
});

test('a trigger of which the settings know nothing mails nobody and removes itself', () => {
  const start = copies('listed')();
  switchOn(start);
  const hostMemory = { ...start.memory(), documentProperties: {} };
  const host = aSpreadsheet({ data: { ...start.workbook.toData(), hostMemory } });
  const [fired] = host.advanceTo(NINE);
  expect(fired.result).toEqual({ kind: 'retired', reason: 'not_on' });
  expect(host.triggers()).toEqual([]);
  expect(host.outbox).toEqual([]);
  expect(told<AlertsStatus>(host, 'alertsStatus').on).toBe(false);
});
