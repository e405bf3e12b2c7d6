import type { ScriptHost } from '../../workbench/host/api';
import { atEveryCall, copiesOf, DISTURBANCES, withFewBlankRows } from '../support/a-disturbance';
import { aDraft } from '../support/a-draft';
import {
  aSetUpSpreadsheet,
  ask,
  LEAD,
  placeOf,
  rowsOfTable,
  told,
  typeInto,
} from '../support/a-spreadsheet';

const TOMORROW = new Date('2026-04-02T00:00:00Z');

/** What tells a moment or counts on one: a run that is disturbed takes longer. */
const MOMENTS = ['at', 'evaluated_at', 'recorded_at', 'opened_at', 'mailed_at'];

/** Which KPI's row goes with the row that a disturbance deletes: nothing is asked of what was its. */
const DELETED: Readonly<Record<string, string>> = {
  'a deleted row above': 'K-001',
  'the row itself deleted': 'K-002',
  'a deleted row below': 'K-003',
};

function withKpis(count: number): ScriptHost {
  const host = withFewBlankRows(aSetUpSpreadsheet(), 30);
  for (let index = 1; index <= count; index += 1) {
    const values = { name: `지표 ${index}`, aggregation: 'last', target: index * 100 };
    told(host, 'saveKpi', { draft: aDraft(values, `f${index}`) });
  }
  return withFewBlankRows(host);
}

/** Every cell of every row by its key, in an order that sorting does not change, but for one KPI's. */
function rows(host: ScriptHost, table: string, deleted?: string): string[] {
  return rowsOfTable(host, table)
    .filter((row) => (table === 'kpis' ? row.id : row.kpi) !== deleted)
    .map((row) => Object.entries(row).filter(([key]) => !MOMENTS.includes(key)))
    .map((cells) => cells.filter(([key, value]) => key !== 'acknowledged' || value !== false))
    .filter((cells) => cells.length > 0)
    .map((cells) => JSON.stringify(cells.sort()))
    .sort();
}

function sweep(
  fresh: () => ScriptHost,
  kind: string,
  table: string,
  work: (host: ScriptHost) => unknown,
  seen: (host: ScriptHost, deleted?: string) => unknown,
) {
  const deleted = DELETED[kind];
  return atEveryCall(
    fresh,
    work,
    (host) => DISTURBANCES[kind](host, table),
    (host, answer) => [kind.includes('deleted') ? '' : answer, seen(host, deleted)],
  );
}

describe('every row keeps its cells at every call', () => {
  const kinds = Object.keys(DISTURBANCES);
  const edited = withKpis(4);
  typeInto(edited, 'kpis', 'target', '=SUM(Orders!$B$2:$B$3)', 3);
  const editedCopies = copiesOf(edited);

  test.each(kinds)('of the save of an edit: %s', (kind) => {
    const { values } = aDraft({ name: '고친 지표', target: 777, owner: LEAD, aggregation: 'last' });
    const draft = { draftId: 'e', id: 'K-002', values };
    const { expected, wrong } = sweep(
      editedCopies,
      kind,
      'kpis',
      (host) => ask(host, 'saveKpi', { draft, reason: '시험' }).ok,
      (host, deleted) => {
        const found = rowsOfTable(host, 'kpis').findIndex(({ id }) => id === 'K-004');
        const { sheet, row, column } = placeOf(host, 'kpis', 'target', found);
        const tables = ['kpis', 'measurements', 'changes'];
        return [
          sheet.cell(row, column)?.formula,
          tables.map((table) => rows(host, table, deleted)),
        ];
      },
    );
    expect(JSON.stringify(expected)).toContain(deletedOrNot(kind, '고친 지표'));
    expect(wrong).toEqual([]);
  });

  test.each(['sorted rows', 'an inserted row', 'a deleted row above', 'a column moved to the end'])(
    'of the log of an edit: %s',
    (kind) => {
      const draft = { draftId: 'e', id: 'K-004', values: { name: '고친 지표', owner: LEAD } };
      const again = { draftId: 'f', id: 'K-004', values: { definition: '다른 정의' } };
      const start = withKpis(4);
      told(start, 'saveKpi', { draft, reason: '시험' });
      const { wrong } = sweep(
        copiesOf(start),
        kind,
        'changes',
        (host) => ask(host, 'saveKpi', { draft: again, reason: '시험' }).ok,
        (host) => [
          rows(host, 'kpis'),
          rows(host, 'changes').filter(
            (row) => kind !== 'a deleted row above' || !row.includes('"지표명"'),
          ),
        ],
      );
      expect(wrong).toEqual([]);
    },
  );

  const nameless = withKpis(3);
  typeInto(nameless, 'kpis', 'name', '손으로 적은 지표', 3);
  typeInto(nameless, 'kpis', 'name', '또 하나', 4);
  const namelessCopies = copiesOf(nameless);

  test.each(kinds.filter((kind) => kind !== 'the row itself deleted'))(
    'of a repair that gives ids: %s',
    (kind) => {
      const { expected, wrong } = sweep(
        namelessCopies,
        kind,
        'kpis',
        (host) => ask(host, 'repairTables').ok,
        (host, deleted) => rows(host, 'kpis', deleted),
      );
      expect(JSON.stringify(expected)).toMatch(/K-004.*K-005/);
      expect(wrong).toEqual([]);
    },
  );

  const alerting = withKpis(4);
  told(alerting, 'switchAlerts', { on: true });
  trigger(alerting);
  const missed = { draftId: 'e', id: 'K-001', values: { target: 900 } };
  told(alerting, 'saveKpi', { draft: missed, reason: '시험', effectiveFrom: '2026-01-01' });
  typeInto(alerting, 'kpis', 'owner', LEAD, 0);
  withFewBlankRows(alerting);
  const alertingCopies = copiesOf(alerting, { now: TOMORROW });

  test.each(kinds)('of an alert run: %s in the register', (kind) => {
    const { expected, wrong } = sweep(
      alertingCopies,
      kind,
      'kpis',
      (host) => trigger(host) && host.outbox.length,
      (host, deleted) =>
        ['kpis', 'measurements', 'alerts'].map((table) => rows(host, table, deleted)),
    );
    expect(JSON.stringify(expected)).toContain(deletedOrNot(kind, 'K-001@2026-03-01', 'K-001'));
    expect(wrong).toEqual([]);
  });
});

function trigger(host: ScriptHost): unknown {
  return host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' }).result;
}

/** The text that must have been written for the sweep to mean anything. */
function deletedOrNot(kind: string, text: string, kpi = 'K-002'): string {
  return DELETED[kind] === kpi ? '' : text;
}
