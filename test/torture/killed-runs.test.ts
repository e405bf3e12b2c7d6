import { aDraft } from '../support/a-draft';
import { aSetUpSpreadsheet, LEAD, told } from '../support/a-spreadsheet';
import { expectAllMailed, owing, runHourly, runsAfter } from '../support/owed-mails';
import { faultyPlaces, killablePlaces, sweepOver } from '../support/sweep';

/** Two owners whose KPIs are missed, alerts on, nobody mailed yet. */
function missed() {
  const host = aSetUpSpreadsheet();
  const parts = { aggregation: 'last', target: 500 };
  told(host, 'saveKpi', { draft: aDraft(parts) });
  told(host, 'saveKpi', { draft: aDraft({ ...parts, owner: LEAD }, 'form-2') });
  told(host, 'switchAlerts', { on: true });
  return host;
}

test('a run that is killed at any of its calls loses no mail and repeats at most the one in flight', () => {
  const scene = owing(missed());
  expect(scene.owed).toHaveLength(2);
  sweepOver('kills', killablePlaces(scene.calls), ({ atCall }) => {
    const host = scene.fresh();
    host.intervene([{ atCall, kill: true }]);
    runHourly(host);
    host.intervene([]);
    runsAfter(host);
    expectAllMailed(host, scene, 1);
  });
});

test('a run in which any one call fails mails everybody by the next one', () => {
  const scene = owing(missed());
  sweepOver('faults', faultyPlaces(scene.calls), ({ atCall }) => {
    const host = scene.fresh();
    host.intervene([
      { atCall, throws: 'Service Spreadsheets timed out while accessing document.' },
    ]);
    runHourly(host);
    host.intervene([]);
    runHourly(host);
    expectAllMailed(host, scene, 1);
  });
});
