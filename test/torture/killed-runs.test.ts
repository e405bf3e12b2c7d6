import type { ScriptHost } from '../../workbench/host/api';
import { copiesOf, withFewBlankRows } from '../support/a-disturbance';
import { aDraft } from '../support/a-draft';
import { aSetUpSpreadsheet, LEAD, MINJI, rowsOfTable, told } from '../support/a-spreadsheet';
import { callsOfWork, faultyPlaces, killablePlaces, sweepOver } from '../support/sweep';

/** Two owners whose KPIs are missed, alerts on, nobody mailed yet. */
function missed() {
  const host = aSetUpSpreadsheet();
  const parts = { aggregation: 'last', target: 500 };
  told(host, 'saveKpi', { draft: aDraft(parts) });
  told(host, 'saveKpi', { draft: aDraft({ ...parts, owner: LEAD }, 'form-2') });
  told(host, 'switchAlerts', { on: true });
  return host;
}

function run(host: ScriptHost): void {
  try {
    host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });
  } catch {
    // Nobody hears of a run that was killed or that failed.
  }
}

/** The same spreadsheet as often as it is needed, and every call that a run makes there. */
function copies() {
  const fresh = copiesOf(withFewBlankRows(missed()));
  const calls = callsOfWork(fresh(), run);
  expect(calls.length).toBeGreaterThan(40);
  return { fresh, calls };
}

test('a run that is killed at any of its calls loses no mail and repeats at most the one in flight', () => {
  const { fresh, calls } = copies();
  sweepOver('kills', killablePlaces(calls), ({ atCall }) => {
    const host = fresh();
    host.intervene([{ atCall, kill: true }]);
    run(host);
    host.intervene([]);
    run(host);
    run(host);
    const mailed = host.outbox.map(({ to }) => to).sort();
    expect([...new Set(mailed)]).toEqual([LEAD, MINJI]);
    expect(mailed.length).toBeLessThanOrEqual(3);
    const periods = rowsOfTable(host, 'measurements').map(
      ({ kpi, period }) => `${String(kpi)} ${String(period)}`,
    );
    expect(new Set(periods).size).toBe(periods.length);
    const ids = rowsOfTable(host, 'alerts').map(({ id }) => id);
    expect([new Set(ids).size, ids.includes(undefined)]).toEqual([ids.length, false]);
  });
});

test('a run in which any one call fails mails everybody by the next one', () => {
  const { fresh, calls } = copies();
  sweepOver('faults', faultyPlaces(calls), ({ atCall }) => {
    const host = fresh();
    host.intervene([
      { atCall, throws: 'Service Spreadsheets timed out while accessing document.' },
    ]);
    run(host);
    host.intervene([]);
    run(host);
    const mailed = host.outbox.map(({ to }) => to).sort();
    expect([[...new Set(mailed)], mailed.length <= 3]).toEqual([[LEAD, MINJI], true]);
  });
});
