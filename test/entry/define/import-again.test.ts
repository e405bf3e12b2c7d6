import type { ExchangeMethods, ImportedRow } from '../../../src/contract/rpc/exchange';
import type { ScriptHost } from '../../../workbench/host/api';
import { withFewBlankRows } from '../../support/a-disturbance';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  ask,
  aSpreadsheet,
  callsOf,
  MINJI,
  rowsOfTable,
  told,
  typeInto,
} from '../../support/a-spreadsheet';
import { callsOfWork, inTurn, killablePlaces, sweepOver } from '../../support/sweep';

type Payload = ExchangeMethods['importDefinitions']['payload'];
type Imported = ExchangeMethods['importDefinitions']['data'];

const COUNT = 'COUNT_IN(Orders!A:A, from, to)';

function live(host: ScriptHost, count: number): void {
  for (let index = 1; index <= count; index += 1) {
    told(host, 'saveKpi', { draft: aDraft({ name: `지표 ${index}` }, `form-${index}`) });
  }
}

/** A file that gives all of them another measure. */
function remeasured(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `K-${String(index + 1).padStart(3, '0')},"${COUNT}",${index + 5}`,
  );
  return ['id,measure,target', ...rows].join('\n');
}

const imported = (host: ScriptHost, payload: Payload, user?: string) =>
  told<Imported>(host, 'importDefinitions', payload, user);

describe('an import of several live KPIs that is killed anywhere', () => {
  const payload = { text: remeasured(3), dryRun: false, reason: '새 기준', importId: 'file-1' };
  const fields = ['목표값', '계산식'];

  function copies() {
    const host = aSetUpSpreadsheet();
    live(host, 3);
    const data = withFewBlankRows(host).workbook.toData();
    const hostMemory = host.memory();
    return () => aSpreadsheet({ data: { ...data, hostMemory } });
  }

  const killed = (host: ScriptHost, atCall: number) => {
    host.intervene([{ atCall, kill: true }]);
    try {
      ask(host, 'importDefinitions', payload, MINJI);
    } catch {
      // The page hears nothing of a run that was killed.
    }
    host.intervene([]);
  };

  const logged = (host: ScriptHost) =>
    rowsOfTable(host, 'changes').filter(({ field }) => fields.includes(String(field)));

  const changedOf = (host: ScriptHost) =>
    rowsOfTable(host, 'kpis').filter(({ measure }) => measure === COUNT).length;

  const values = (host: ScriptHost) => rowsOfTable(host, 'measurements').map(({ value }) => value);

  test('is logged once and computed anew when it is sent again', () => {
    const fresh = copies();
    const calls = callsOfWork(fresh(), (host) => imported(host, payload, MINJI));
    sweepOver('kills', inTurn(killablePlaces(calls), 2), ({ atCall }) => {
      const host = fresh();
      killed(host, atCall);
      imported(host, payload, MINJI);
      expect([changedOf(host), logged(host).length]).toEqual([3, 6]);
      for (const entry of logged(host)) {
        expect([entry.by, entry.reason]).toEqual([MINJI, '새 기준']);
      }
      expect(values(host).sort()).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 2]);
    });
  });

  test('is logged with its reason and computed anew by the next run, as far as it came', () => {
    const fresh = copies();
    const calls = callsOfWork(fresh(), (host) => imported(host, payload, MINJI));
    sweepOver('kills', inTurn(killablePlaces(calls), 2), ({ atCall }) => {
      const host = fresh();
      killed(host, atCall);
      told(host, 'evaluateNow', { dryRun: false });
      told(host, 'evaluateNow', { dryRun: false });
      const changed = changedOf(host);
      const measures = logged(host).filter(({ field }) => field === '계산식');
      expect(measures.length).toBe(changed);
      for (const entry of logged(host)) {
        expect([entry.by, entry.reason]).toEqual([MINJI, '새 기준']);
      }
      const [counts, sums] = [changed, 3 - changed];
      const each = (times: number, all: number[]) =>
        Array.from({ length: times }, () => all).flat();
      const expected = [...each(counts, [2, 1, 2]), ...each(sums, [250, 300, 200])];
      expect(values(host).sort()).toEqual(expected.sort());
    });
  });
});

test('all changed measures are computed anew in one pass, and calls do not grow with the rows', () => {
  const callsFor = (count: number) => {
    const host = aSetUpSpreadsheet();
    const drafts = Array.from({ length: count }, (_, at) => aDraft({ name: `지표 ${at}` }).values);
    imported(host, { text: JSON.stringify(drafts), dryRun: false });
    const done = imported(host, { text: remeasured(count), dryRun: false, reason: '새 기준' });
    const { total } = callsOf(host);
    expect(done.written).toBe(true);
    // Of each definition in words it is asked whether it still fits: five by name, the others counted.
    const named = done.notices.filter((notice) => notice.includes('새 계산식에 맞는지'));
    // All measure the same now, which is told in the same way.
    const alike = done.notices.filter((notice) => notice.includes('다른 지표와 같은 값'));
    const others = done.notices.filter((notice) => notice.startsWith('그 밖에'));
    const counted = `그 밖에 같은 점을 확인할 지표: ${count - 5}개`;
    expect([named.length, alike.length]).toEqual([5, 5]);
    expect(others).toEqual(count > 5 ? [counted, counted] : []);
    const months = rowsOfTable(host, 'measurements').map(({ value }) => Number(value));
    expect(months).toHaveLength(count * 3);
    expect(Math.max(...months)).toBe(2);
    return total;
  };
  // Sheets that get too short for the rows grow once.
  expect(callsFor(50) - callsFor(5)).toBeLessThan(20);
});

describe('what the trial has shown', () => {
  const TEXT = 'id,target,team\nK-001,400,영업\nK-002,400,영업';
  const shownOf = ({ rows }: Imported) => rows.map(({ row, shown: values }) => ({ row, values }));
  const outcome = ({ outcome: is, moved, changes }: ImportedRow) => [is, moved, changes[0]?.before];

  test('is what is replaced: a row that moved since is shown again before anything is written', () => {
    const host = aSetUpSpreadsheet();
    live(host, 2);
    const trial = imported(host, { text: TEXT, dryRun: true });
    typeInto(host, 'kpis', 'target', 350);
    const payload = { text: TEXT, dryRun: false, reason: '조정' };
    const stopped = imported(host, { ...payload, shown: shownOf(trial) });
    expect([stopped.written, stopped.rows.map(outcome)]).toEqual([
      false,
      [
        ['changed', true, '350원'],
        ['changed', false, '300원'],
      ],
    ]);
    expect(rowsOfTable(host, 'kpis').map(({ target }) => target)).toEqual([350, 300]);
    const done = imported(host, { ...payload, shown: shownOf(stopped) });
    expect(done.written).toBe(true);
    expect(rowsOfTable(host, 'kpis').map(({ target }) => target)).toEqual([400, 400]);
    // Sent again it asks about nothing: all of it stands there.
    const again = imported(host, { ...payload, shown: shownOf(trial) });
    expect(again.rows.map(outcome)).toEqual([
      ['unchanged', false, undefined],
      ['unchanged', false, undefined],
    ]);
  });

  test.each([
    ['a field that was alike', 'team', '지원', 'id,target,team\nK-001,400,\nK-002,1,'],
    ['the unit of its figures', 'unit', 'USD', TEXT],
  ])('%s moved as well', (_, key, typed, text) => {
    const host = aSetUpSpreadsheet();
    live(host, 2);
    const trial = imported(host, { text, dryRun: true });
    typeInto(host, 'kpis', key, typed);
    const payload = { text, dryRun: false, reason: 'r', shown: shownOf(trial) };
    expect(imported(host, payload).rows[0].moved).toBe(true);
  });
});

describe('a file of another spreadsheet', () => {
  const tree = [
    aDraft({ state: 'draft', name: '회사', owner: '' }).values,
    aDraft({ state: 'draft', name: '영업', owner: '' }).values,
  ];

  /** Three KPIs under each other, of which the parent stands below its child. */
  function exported(): { text: string; host: ScriptHost } {
    const host = aSetUpSpreadsheet();
    imported(host, { text: JSON.stringify([tree[0], tree[1]]), dryRun: false });
    const values = { parent: 'K-002' };
    told(host, 'saveKpi', { draft: { draftId: 'p', id: 'K-001', values } });
    return {
      text: told<{ text: string }>(host, 'exportDefinitions', { format: 'csv' }).text,
      host,
    };
  }

  const families = (host: ScriptHost) => {
    const rows = rowsOfTable(host, 'kpis');
    const nameOf = (id: unknown) => rows.find((row) => row.id === id)?.name;
    return rows.map(({ name, parent }) => [name, nameOf(parent)]);
  };

  test('is refused where its ids are unknown, and taken as new with its own parents', () => {
    const { text, host: source } = exported();
    const other = aSetUpSpreadsheet();
    const trial = imported(other, { text, dryRun: true });
    expect(trial.ids).toEqual({ given: 2, unknown: 2 });
    expect(trial.rows.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
    for (const ids of ['unknown_new', 'all_new'] as const) {
      const host = aSetUpSpreadsheet();
      const payload: Payload = { text, dryRun: false, ids, importId: 'file-1' };
      expect(imported(host, payload).written).toBe(true);
      expect(families(host)).toEqual(families(source));
      // Sent again it makes nothing twice.
      expect(imported(host, payload).rows.map(({ outcome }) => outcome)).toEqual([
        'unchanged',
        'unchanged',
      ]);
      // And back: all but the ids is as it was.
      const back = told<{ text: string }>(host, 'exportDefinitions', { format: 'csv' }).text;
      const third = aSetUpSpreadsheet();
      imported(third, { text: back, dryRun: false, ids: 'all_new' });
      const plain = (one: ScriptHost) =>
        rowsOfTable(one, 'kpis').map((row) => ({ ...row, id: '', parent: '' }));
      expect([families(third), plain(third)]).toEqual([families(source), plain(source)]);
    }
  });

  test('leaves KPIs that have the same ids here alone', () => {
    const { text } = exported();
    const host = aSetUpSpreadsheet();
    live(host, 2);
    const before = rowsOfTable(host, 'kpis').map(({ name }) => name);
    expect(imported(host, { text, dryRun: false, ids: 'all_new' }).written).toBe(true);
    expect(families(host)).toEqual([
      ...before.map((name) => [name, undefined]),
      ['회사', '영업'],
      ['영업', undefined],
    ]);
  });

  test('cannot name a parent that is not in it', () => {
    const host = aSetUpSpreadsheet();
    live(host, 1);
    const text = 'id,name,parent\nK-007,하위,K-001';
    const { rows } = imported(host, { text, dryRun: true, ids: 'all_new' });
    expect(rows[0].problems.map(({ code }) => code)).toEqual(['parent_unknown']);
    const here = imported(host, { text, dryRun: false, ids: 'unknown_new' });
    expect(here.written).toBe(true);
    expect(families(host)[1]).toEqual(['하위', '지표 1']);
  });
});

test('a row that ends early leaves the fields behind it as they are', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ state: 'draft', team: '영업', plan: '회의' }) });
  imported(host, { text: 'id,name,team,plan\nK-001,이탈률', dryRun: false });
  imported(host, { text: 'id,name,team,plan\nK-001,이탈률,', dryRun: false });
  const [{ name, team, plan }] = rowsOfTable(host, 'kpis');
  expect([name, team, plan]).toEqual(['이탈률', undefined, '회의']);
});
