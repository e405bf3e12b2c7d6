import { kpiField } from '../../src/contract/fields/records/kpi-field';
import type { DraftValues } from '../../src/contract/rpc/define';
import type { ScriptHost } from '../../workbench/host/api';
import { withFewBlankRows } from '../support/a-disturbance';
import { aDraft } from '../support/a-draft';
import {
  aSetUpSpreadsheet,
  ask,
  aSpreadsheet,
  rowsOfTable,
  told,
  typeInto,
} from '../support/a-spreadsheet';
import { callsOfWork, killablePlaces, sweepOver } from '../support/sweep';

/** The same spreadsheet with one live KPI as often as it is needed, and where an edit may be killed. */
function copies(values: DraftValues, parts: DraftValues = {}) {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft(parts) });
  const data = withFewBlankRows(host).workbook.toData();
  const hostMemory = host.memory();
  const payload = { draft: { draftId: 'edit', id: 'K-001', values }, reason: '새 계획' };
  const fresh = () => aSpreadsheet({ data: { ...data, hostMemory } });
  const calls = callsOfWork(fresh(), (one) => told(one, 'saveKpi', payload));
  return { fresh, payload, places: killablePlaces(calls) };
}

function killAt(host: ScriptHost, atCall: number, payload: unknown): void {
  host.intervene([{ atCall, kill: true }]);
  try {
    ask(host, 'saveKpi', payload);
  } catch {
    // The page hears nothing of a run that was killed.
  }
  host.intervene([]);
}

const targetChanges = (host: ScriptHost) =>
  rowsOfTable(host, 'changes').filter(({ field }) => field === kpiField('target').heading.ko)
    .length;

test.each([
  ['KRW', '300원'],
  ['1인당 m2', '300 1인당 m2'],
])(
  'an edit in %s that is killed anywhere is never logged before it happened, and sent again stands once in the log',
  (unit, before) => {
    const { fresh, payload, places } = copies({ target: 777 }, { unit });
    sweepOver('kills', places, ({ atCall }) => {
      const host = fresh();
      killAt(host, atCall, payload);
      const { target } = rowsOfTable(host, 'kpis')[0];
      expect(target === 777 || targetChanges(host) === 0).toBe(true);
      told(host, 'saveKpi', payload);
      expect([targetChanges(host), rowsOfTable(host, 'kpis')[0].target]).toEqual([1, 777]);
      expect(rowsOfTable(host, 'changes')[0]).toMatchObject({ before, reason: '새 계획' });
    });
  },
);

test('an edit that is killed anywhere is logged although an equal one of the same day is, whose value was put back by hand', () => {
  const { fresh, payload, places } = copies({ target: 777 });
  sweepOver('kills', places, ({ atCall }) => {
    const host = fresh();
    told(host, 'saveKpi', payload);
    typeInto(host, 'kpis', 'target', 300);
    host.setNow(new Date(host.now().getTime() + 60_000));
    killAt(host, atCall, payload);
    told(host, 'saveKpi', payload);
    expect([targetChanges(host), rowsOfTable(host, 'kpis')[0].target]).toEqual([2, 777]);
  });
});

test('another person’s save finishes an edit that was killed', () => {
  const { fresh, payload, places } = copies({ measure: 'COUNT_IN(Orders!A:A, from, to)' });
  sweepOver('kills', places, ({ atCall }) => {
    const host = fresh();
    killAt(host, atCall, payload);
    told(host, 'saveKpi', { draft: aDraft({ state: 'draft' }, 'form-9') });
    const counts = String(rowsOfTable(host, 'kpis')[0].measure).startsWith('COUNT');
    const values = rowsOfTable(host, 'measurements').map(({ value }) => value);
    expect(values).toEqual(counts ? [2, 1, 2] : [250, 300, 200]);
    const logged = rowsOfTable(host, 'changes').filter(
      ({ field }) => field === kpiField('measure').heading.ko,
    );
    expect(logged.length).toBe(counts ? 1 : 0);
  });
});
