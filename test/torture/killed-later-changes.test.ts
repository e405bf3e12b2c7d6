import type { ScriptHost } from '../../workbench/host/api';
import { copiesOf, withFewBlankRows } from '../support/a-disturbance';
import { aDraft } from '../support/a-draft';
import {
  aSetUpSpreadsheet,
  ask,
  LEAD,
  rowsOfTable,
  tableSheet,
  told,
  typeInto,
} from '../support/a-spreadsheet';
import { callsOfWork, killablePlaces, sweepOver } from '../support/sweep';

const TABLES = ['kpis', 'measurements', 'alerts', 'changes'] as const;

/** Weeks old: two KPIs with history and alerts that were mailed, one of them edited. */
function weeksOld(): ScriptHost {
  const host = aSetUpSpreadsheet();
  const typed = { aggregation: 'last', target: 500 } as const;
  told(host, 'saveKpi', { draft: aDraft(typed) });
  told(host, 'saveKpi', { draft: aDraft({ ...typed, owner: LEAD, name: '둘' }, 'form-2') });
  told(host, 'switchAlerts', { on: true });
  host.advanceTo(new Date('2026-04-01T01:00:00Z'));
  host.setNow(new Date('2026-04-20T01:00:00Z'));
  const draft = { draftId: 'edit', id: 'K-002', values: aDraft({ ...typed, target: 900 }).values };
  told(host, 'saveKpi', { draft, reason: '새 계획' });
  return host;
}

/** What people did to it since: each is put right by Repair. */
const SPOILT: Record<string, (host: ScriptHost) => void> = {
  'the keys of the register are gone and a row has no id'(host) {
    typeInto(host, 'kpis', 'name', '손으로 적은 지표', 2);
    host.workbook.deleteRows(tableSheet(host, 'kpis'), 0);
  },
  'the rows of the register were sorted with the keys and the headings'(host) {
    const sheet = tableSheet(host, 'kpis');
    const area = { row: 0, column: 0, rows: sheet.lastRow(), columns: sheet.lastColumn() };
    host.workbook.sort(sheet, area, [{ column: 0, ascending: true }]);
  },
  'the headings of the measurements are gone'(host) {
    host.workbook.deleteRows(tableSheet(host, 'measurements'), 1);
  },
};

const contents = (host: ScriptHost) =>
  TABLES.map((table) =>
    rowsOfTable(host, table)
      .map((row) => JSON.stringify(Object.entries(row).sort()))
      .sort(),
  );

describe.each(Object.entries(SPOILT))('where %s', (_, spoil) => {
  test('a repair that is killed anywhere is completed by the next one, and no row is lost', () => {
    const host = withFewBlankRows(weeksOld());
    const before = contents(host);
    spoil(host);
    const fresh = copiesOf(host, { now: host.now() });
    const whole = fresh();
    const calls = callsOfWork(whole, (one) => told(one, 'repairTables'));
    const wanted = contents(whole);
    expect(told<{ problems: unknown[] }>(whole, 'start').problems).toEqual([]);
    // What was there is there once it is repaired, whatever else Repair has added.
    wanted.forEach((rows, table) => expect(rows).toEqual(expect.arrayContaining(before[table])));
    expect(before.map((rows) => rows.length > 0)).toEqual([true, true, true, true]);
    sweepOver('kills', killablePlaces(calls), ({ atCall }) => {
      const one = fresh();
      one.intervene([{ atCall, kill: true }]);
      try {
        ask(one, 'repairTables');
      } catch {
        // The page hears nothing of a run that was killed.
      }
      one.intervene([]);
      told(one, 'repairTables');
      expect(contents(one)).toEqual(wanted);
    });
  });
});

test('a save over later states that is killed anywhere and sent again stands once, with its history by the next run', () => {
  const fresh = copiesOf(withFewBlankRows(weeksOld()));
  const draft = aDraft({ name: '셋', aggregation: 'last' }, 'form-3');
  const save = (host: ScriptHost) => told(host, 'saveKpi', { draft });
  const nextRun = (host: ScriptHost) =>
    host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });
  const whole = fresh();
  const calls = callsOfWork(whole, save);
  nextRun(whole);
  const timeless = (host: ScriptHost) =>
    contents(host).map((rows) => rows.map((row) => row.replace(/"\w+_at","[^"]*"/g, '"_at"')));
  const wanted = timeless(whole);
  sweepOver('kills', killablePlaces(calls), ({ atCall }) => {
    const one = fresh();
    one.intervene([{ atCall, kill: true }]);
    try {
      ask(one, 'saveKpi', { draft });
    } catch {
      // The page hears nothing of a run that was killed.
    }
    one.intervene([]);
    save(one);
    nextRun(one);
    expect(timeless(one)).toEqual(wanted);
  });
});
