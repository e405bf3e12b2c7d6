import { withFewBlankRows } from '../support/a-disturbance';
import { aDraft } from '../support/a-draft';
import {
  aSetUpSpreadsheet,
  aSpreadsheet,
  LEAD,
  MINJI,
  rowsOfTable,
  told,
} from '../support/a-spreadsheet';

/** Two owners whose KPIs are missed, alerts on, nobody mailed yet. */
function missed() {
  const host = aSetUpSpreadsheet();
  const parts = { aggregation: 'last', target: 500 };
  told(host, 'saveKpi', { draft: aDraft(parts) });
  told(host, 'saveKpi', { draft: aDraft({ ...parts, owner: LEAD }, 'form-2') });
  told(host, 'switchAlerts', { on: true });
  return host;
}

function run(host: ReturnType<typeof missed>): number {
  try {
    return host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' }).calls
      .total;
  } catch {
    return 0;
  }
}

/** The same spreadsheet as often as it is needed: making it anew each time would take minutes. */
function copies() {
  const host = missed();
  const data = withFewBlankRows(host).workbook.toData();
  const hostMemory = host.memory();
  return { fresh: () => aSpreadsheet({ data: { ...data, hostMemory } }), calls: run(host) };
}

test('a run that is killed at any of its calls loses no mail and repeats at most the one in flight', () => {
  const { fresh, calls } = copies();
  expect(calls).toBeGreaterThan(40);
  for (let atCall = 1; atCall <= calls; atCall += 1) {
    const host = fresh();
    host.intervene([{ atCall, kill: true }]);
    run(host);
    host.intervene([]);
    run(host);
    run(host);
    const mailed = host.outbox.map(({ to }) => to).sort();
    expect([atCall, [...new Set(mailed)]]).toEqual([atCall, [LEAD, MINJI]]);
    expect([atCall, mailed.length <= 3]).toEqual([atCall, true]);
    const periods = rowsOfTable(host, 'measurements').map(
      ({ kpi, period }) => `${String(kpi)} ${String(period)}`,
    );
    expect([atCall, new Set(periods).size]).toEqual([atCall, periods.length]);
    const ids = rowsOfTable(host, 'alerts').map(({ id }) => id);
    expect([atCall, new Set(ids).size, ids.includes(undefined)]).toEqual([
      atCall,
      ids.length,
      false,
    ]);
  }
});

test('a run in which any one call fails mails everybody by the next one', () => {
  const { fresh, calls } = copies();
  for (let atCall = 1; atCall <= calls; atCall += 1) {
    const host = fresh();
    host.intervene([
      { atCall, throws: 'Service Spreadsheets timed out while accessing document.' },
    ]);
    run(host);
    host.intervene([]);
    run(host);
    const mailed = host.outbox.map(({ to }) => to).sort();
    expect([atCall, [...new Set(mailed)], mailed.length <= 3]).toEqual([
      atCall,
      [LEAD, MINJI],
      true,
    ]);
  }
});
