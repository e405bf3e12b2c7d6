import type { ScriptHost } from '../../workbench/host/api';
import { atEveryCall, copiesOf, DISTURBANCES, withFewBlankRows } from '../support/a-disturbance';
import { aDraft } from '../support/a-draft';
import {
  aSetUpSpreadsheet,
  ask,
  LEAD,
  placeOf,
  rowsOfTable,
  tableSheet,
  told,
  typeInto,
} from '../support/a-spreadsheet';
import { callsOfWork, killablePlaces, sweepOver } from '../support/sweep';

const TOMORROW = new Date('2026-04-02T00:00:00Z');

function withKpis(count: number, parts: Record<string, unknown> = {}) {
  const host = withFewBlankRows(aSetUpSpreadsheet(), 30);
  for (let index = 1; index <= count; index += 1) {
    const name = `지표 ${index}`;
    const values = { name, aggregation: 'last', target: index * 100, ...parts };
    told(host, 'saveKpi', { draft: aDraft(values, `f${index}`) });
  }
  return withFewBlankRows(host);
}

const evaluate = (host: ScriptHost) => told(host, 'evaluateNow', { dryRun: false });
const trigger = (host: ScriptHost) =>
  host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' }).result;

/** The rows that hold anything, by the keys, in an order that sorting does not change. */
function rows(host: ScriptHost, table: string, ...keys: string[]): string[] {
  return rowsOfTable(host, table)
    .filter((row) => Object.keys(row).length)
    .map((row) => keys.map((key) => String(row[key] ?? '')).join(' | '))
    .sort();
}

test.each(['sorted rows', 'an inserted row', 'a blank row deleted', 'a column moved to the end'])(
  'a new definition goes below the others at any call of the save: %s',
  (kind) => {
    const start = withKpis(4);
    typeInto(start, 'kpis', 'target', '=SUM(Orders!$B$2:$B$3)', 3);
    const draft = aDraft({ name: '새 지표' }, 'new');
    const { expected, wrong } = atEveryCall(
      copiesOf(start),
      (host) => ask(host, 'saveKpi', { draft }).ok,
      (host) => DISTURBANCES[kind](host, 'kpis'),
      (host, answer) => {
        const found = rowsOfTable(host, 'kpis').findIndex(({ id }) => id === 'K-004');
        const { sheet, row, column } = placeOf(host, 'kpis', 'target', found);
        const formula = sheet.cell(row, column)?.formula;
        return [answer, formula, rows(host, 'kpis', 'id', 'name', 'target', 'owner', 'status')];
      },
    );
    expect((expected as unknown[])[2]).toHaveLength(5);
    expect(wrong).toEqual([]);
  },
);

test.each([
  ['alerts', 'sorted rows'],
  ['alerts', 'an inserted row'],
  ['alerts', 'a deleted row above'],
  ['alerts', 'a column moved to the end'],
  ['measurements', 'sorted rows'],
  ['measurements', 'an inserted row'],
  ['measurements', 'a deleted row above'],
  ['measurements', 'a column moved to the left'],
])('what a run adds to %s leaves the other rows alone at any call: %s', (table, kind) => {
  const start = withKpis(3);
  told(start, 'switchAlerts', { on: true });
  trigger(start);
  told(start, 'saveKpi', {
    draft: aDraft({ target: 9000, aggregation: 'last', owner: LEAD }, 'x'),
  });
  // The first row of both tables: deleted, it is made anew or not, and its mail may go again.
  const [{ kpi }] = rowsOfTable(start, table);
  const deletes = kind.includes('deleted');
  const { wrong } = atEveryCall(
    copiesOf(withFewBlankRows(start), { now: TOMORROW }),
    trigger,
    (host) => DISTURBANCES[kind](host, table),
    (host) => [
      ...[
        rows(host, 'alerts', 'kpi', 'id', 'deliveries', 'target'),
        rows(host, 'measurements', 'kpi', 'period', 'value', 'target'),
      ].map((all) => all.filter((row) => !deletes || !row.startsWith(String(kpi)))),
      deletes || host.outbox.length,
    ],
  );
  expect(wrong).toEqual([]);
});

test.each(['id', 'status'])(
  'a column inserted left of %s at any call of a run stays blank, and every cell keeps its own',
  (key) => {
    const start = withKpis(3);
    const { wrong } = atEveryCall(
      copiesOf(start, { now: TOMORROW }),
      (host) => ask(host, 'evaluateNow', { dryRun: false }).ok,
      (host) => {
        const { sheet, column } = placeOf(host, 'kpis', key);
        host.workbook.insertColumns(sheet, column, 1);
      },
      (host, answer) => {
        const sheet = tableSheet(host, 'kpis');
        const area = { row: 0, column: 0, rows: 5, columns: sheet.lastColumn() };
        const cells = host.workbook.values(sheet, area);
        const strays = cells[0].flatMap((name, column) =>
          name === '' ? cells.map((row) => row[column]).filter((cell) => cell !== '') : [],
        );
        return [answer, strays, rowsOfTable(host, 'kpis')];
      },
      { turns: 4 },
    );
    expect(wrong).toEqual([]);
  },
);

test('a tick and a plan made at any call of a run stay', () => {
  const start = withKpis(1, { target: 500 });
  told(start, 'switchAlerts', { on: true });
  trigger(start);
  const { wrong } = atEveryCall(
    copiesOf(start, { now: TOMORROW }),
    trigger,
    (host) => {
      typeInto(host, 'alerts', 'acknowledged', true);
      typeInto(host, 'alerts', 'plan', '할인 축소');
    },
    (host) => rows(host, 'alerts', 'acknowledged', 'plan'),
    { expected: ['true | 할인 축소'], turns: 1 },
  );
  expect(wrong).toEqual([]);
});

test('a plan that is a formula stays one', () => {
  const host = withKpis(1, { target: 500 });
  told(host, 'switchAlerts', { on: true });
  trigger(host);
  typeInto(host, 'alerts', 'plan', '=Orders!A1&"x"');
  host.setNow(TOMORROW);
  trigger(host);
  const { sheet, row, column } = placeOf(host, 'alerts', 'plan');
  expect(sheet.cell(row, column)?.formula).toBe('=Orders!A1&"x"');
});

test('an actual that a person types at any call of a run stays', () => {
  const start = withKpis(3);
  typeInto(start, 'kpis', 'measure', '', 1);
  typeInto(start, 'kpis', 'actual', 11, 1);
  staleFigures(start);
  const { wrong } = atEveryCall(
    copiesOf(start, { now: TOMORROW }),
    evaluate,
    (host) => typeInto(host, 'kpis', 'actual', 22, 1),
    (host) => rowsOfTable(host, 'kpis').map(({ actual }) => actual),
    { expected: [200, 22, 200], turns: 1 },
  );
  expect(wrong).toEqual([]);
});

/** Measured figures that are not what they should be are written again. */
function staleFigures(host: ScriptHost): void {
  for (const index of [0, 2]) typeInto(host, 'kpis', 'actual', 1, index);
}

test('an array that spills over unmeasured actuals stays one', () => {
  const host = withKpis(4);
  for (const index of [1, 2]) typeInto(host, 'kpis', 'measure', '', index);
  for (const index of [1, 2]) typeInto(host, 'kpis', 'actual', '', index);
  typeInto(host, 'kpis', 'actual', '=ARRAYFORMULA(Orders!B2:B3*2)', 1);
  for (const index of [0, 3]) typeInto(host, 'kpis', 'actual', 1, index);
  host.setNow(TOMORROW);
  evaluate(host);
  expect(rowsOfTable(host, 'kpis').map(({ actual }) => actual)).toEqual([200, 200, 300, 200]);
});

test('a save that is killed anywhere and done again leaves one row, also with the id at the right', () => {
  const start = aSetUpSpreadsheet();
  const { sheet } = placeOf(start, 'kpis', 'id');
  const last = sheet.lastColumn();
  const head = start.workbook.values(sheet, { row: 0, column: 0, rows: 2, columns: 1 });
  start.workbook.insertColumns(sheet, last, 2);
  start.workbook.write(sheet, 0, last + 1, head);
  start.workbook.deleteColumns(sheet, 0);
  const fresh = copiesOf(start);
  const calls = callsOfWork(fresh(), (host) => told(host, 'saveKpi', { draft: aDraft() }));
  sweepOver('kills', killablePlaces(calls), ({ atCall }) => {
    const host = fresh();
    host.intervene([{ atCall, kill: true }]);
    try {
      ask(host, 'saveKpi', { draft: aDraft() });
    } catch {
      // The page hears nothing of a save that was killed, and sends it again.
    }
    host.intervene([]);
    told(host, 'saveKpi', { draft: aDraft() });
    expect(rows(host, 'kpis', 'id', 'name')).toEqual(['K-001 | 월 매출']);
  });
});
