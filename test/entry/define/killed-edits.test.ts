import type { DraftValues } from '../../../src/contract/rpc/define';
import type { ScriptHost } from '../../../workbench/host/api';
import { withFewBlankRows } from '../../support/a-disturbance';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  ask,
  aSpreadsheet,
  rowsOfTable,
  told,
} from '../../support/a-spreadsheet';

/** The same spreadsheet with one live KPI as often as it is needed, and how many calls an edit makes. */
function copies(values: DraftValues) {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  const data = withFewBlankRows(host).workbook.toData();
  const hostMemory = host.memory();
  const payload = { draft: { draftId: 'edit', id: 'K-001', values }, reason: '새 계획' };
  const fresh = () => aSpreadsheet({ data: { ...data, hostMemory } });
  const whole = fresh();
  told(whole, 'saveKpi', payload);
  return { fresh, payload, calls: whole.lastCalls().total };
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
  rowsOfTable(host, 'changes').filter(({ field }) => field === 'target').length;

test('an edit that is killed anywhere is never logged before it happened, and sent again stands once in the log', () => {
  const { fresh, payload, calls } = copies({ target: 777 });
  for (let atCall = 1; atCall <= calls; atCall += 3) {
    const host = fresh();
    killAt(host, atCall, payload);
    const { target } = rowsOfTable(host, 'kpis')[0];
    expect([atCall, target === 777 || targetChanges(host) === 0]).toEqual([atCall, true]);
    told(host, 'saveKpi', payload);
    expect([atCall, targetChanges(host), rowsOfTable(host, 'kpis')[0].target]).toEqual([
      atCall,
      1,
      777,
    ]);
    expect(rowsOfTable(host, 'changes')[0]).toMatchObject({ before: '300', reason: '새 계획' });
  }
});

test('another person’s save finishes an edit that was killed', () => {
  const { fresh, payload, calls } = copies({ measure: 'COUNT_IN(Orders!A:A, from, to)' });
  for (let atCall = 1; atCall <= calls; atCall += 7) {
    const host = fresh();
    killAt(host, atCall, payload);
    told(host, 'saveKpi', { draft: aDraft({ state: 'draft' }, 'form-9') });
    const counts = String(rowsOfTable(host, 'kpis')[0].measure).startsWith('COUNT');
    const values = rowsOfTable(host, 'measurements').map(({ value }) => value);
    expect([atCall, values]).toEqual([atCall, counts ? [2, 1, 2] : [250, 300, 200]]);
    const logged = rowsOfTable(host, 'changes').filter(({ field }) => field === 'measure');
    expect([atCall, logged.length]).toEqual([atCall, counts ? 1 : 0]);
  }
});
