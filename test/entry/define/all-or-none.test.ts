import type { ScriptHost } from '../../../workbench/host/api';
import { columnLetters } from '../../../workbench/workbook/a1';
import { aDraft } from '../../support/a-draft';
import { copiesOf, withFewBlankRows } from '../../support/a-disturbance';
import {
  aSetUpSpreadsheet,
  ask,
  LEAD,
  MINJI,
  placeOf,
  refused,
  rowsOfTable,
  tableSheet,
  told,
  typeInto,
} from '../../support/a-spreadsheet';
import { callsOfWork, disturbablePlaces, sweepOver } from '../../support/sweep';

/** Two live KPIs and two drafts; the team lead owns the file. */
function aRegister(): ScriptHost {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  told(host, 'saveKpi', { draft: aDraft({ name: '주문 수' }, 'form-2') });
  told(host, 'saveKpi', { draft: aDraft({ state: 'draft', name: '셋' }, 'form-3') });
  told(host, 'saveKpi', { draft: aDraft({ state: 'draft', name: '넷' }, 'form-4') });
  return host;
}

function lock(host: ScriptHost, table: string, range: string | undefined): void {
  tableSheet(host, table).protections.push({
    ...{ range, description: '재무팀', warningOnly: false, editors: [LEAD] },
  });
}

function columnOf(host: ScriptHost, table: string, key: string): string {
  const { column } = placeOf(host, table, key);
  return `${columnLetters(column)}:${columnLetters(column)}`;
}

const contents = (host: ScriptHost) =>
  JSON.stringify(['kpis', 'changes', 'measurements'].map((table) => rowsOfTable(host, table)));

const IMPORT = {
  text: 'id,name,target,owner\nK-001,새 이름,400,minji@example.com\nK-002,다른 이름,500,minji@example.com\n,더한 지표,5,minji@example.com',
  dryRun: false,
  reason: '조정',
};
const EDIT = {
  draft: { draftId: 'e', id: 'K-001', values: { name: '새 이름', target: '400' } },
  reason: '조정',
};
const CREATION = { draft: aDraft({ name: '더한 지표' }, 'form-9') };
const CHOICE = {
  choices: [
    { id: 'K-003', set: { impact: 5, tier: 'supporting' }, shown: { impact: null, tier: 'core' } },
    { id: 'K-004', set: { impact: 4, tier: 'supporting' }, shown: { impact: null, tier: 'core' } },
  ],
};
const PACK = { names: ['sales'] };

const WORKS: [string, unknown, key: string][] = [
  ['importDefinitions', IMPORT, 'target'],
  ['saveKpi', EDIT, 'target'],
  ['saveKpi', CREATION, 'measure'],
  ['saveChoice', CHOICE, 'tier'],
  ['installTemplates', PACK, 'plan'],
];

test.each(WORKS)(
  '%s %j writes nothing where the column of one field is locked',
  (method, payload, key) => {
    const host = aRegister();
    const range = columnOf(host, 'kpis', key);
    lock(host, 'kpis', range);
    const before = contents(host);
    const error = refused(host, method, payload, MINJI);
    expect([error.code, contents(host)]).toEqual(['locked_by', before]);
    expect(error.message).toContain(`${range.split(':')[0]}1:`);
    expect(error.message).toContain(LEAD);
    // Whom the lock lets in still writes all of it.
    told(host, method, payload);
    expect(contents(host)).not.toBe(before);
  },
);

test.each([
  ['the row of one KPI', (host: ScriptHost) => lock(host, 'kpis', 'A4:ZZ4')],
  ['the rows of new ones', (host: ScriptHost) => lock(host, 'kpis', 'A7:ZZ')],
  ['the whole register', (host: ScriptHost) => lock(host, 'kpis', undefined)],
  ['the log', (host: ScriptHost) => lock(host, 'changes', undefined)],
  [
    'one column of the log',
    (host: ScriptHost) => lock(host, 'changes', columnOf(host, 'changes', 'reason')),
  ],
])('an import writes nothing where a lock is on %s', (_, lockIt) => {
  const host = aRegister();
  lockIt(host);
  const before = contents(host);
  expect(refused(host, 'importDefinitions', IMPORT, MINJI).code).toBe('locked_by');
  expect(contents(host)).toBe(before);
  told(host, 'importDefinitions', IMPORT);
  expect(rowsOfTable(host, 'kpis').map(({ name }) => name)).toEqual([
    ...['새 이름', '다른 이름', '셋', '넷', '더한 지표'],
  ]);
});

test('a full sheet whose last row is locked gets neither rows nor values', () => {
  const host = withFewBlankRows(aRegister(), 0);
  const sheet = tableSheet(host, 'kpis');
  lock(host, 'kpis', columnOf(host, 'kpis', 'target'));
  const before = contents(host);
  expect(refused(host, 'importDefinitions', IMPORT, MINJI).code).toBe('locked_by');
  expect(contents(host)).toBe(before);
  told(host, 'importDefinitions', IMPORT);
  expect(sheet.lastRow()).toBe(7);
});

/** A dropdown of finance that takes nothing else, on cells of one column. */
function allowOnly(host: ScriptHost, key: string, rows: [number, number], values: string[]): void {
  const letters = columnOf(host, 'kpis', key).split(':')[0];
  const range = `${letters}${rows[0]}:${letters}${rows[1]}`;
  tableSheet(host, 'kpis').validations.push({ range, kind: 'list', values, allowInvalid: false });
}

const WIDE_IMPORT = {
  ...IMPORT,
  text: 'id,name,team,target,plan\nK-001,새 이름,영업,400,다시 계획\nK-002,다른 이름,지원,500,\n,더한 지표,지원,5,처음',
};

test.each<[string, key: string, rows: [number, number], values: string[]]>([
  ['the first changed row', 'target', [3, 3], ['100', '500']],
  ['the second changed row', 'target', [4, 4], ['100', '400']],
  ['a text of a changed row', 'team', [3, 3], ['재무']],
  ['the new row alone', 'target', [7, 7], ['1']],
  ['the last field of the new row', 'plan', [7, 7], ['나중']],
  ['every row, and what stands there too', 'target', [3, 20], ['9']],
])('an import of which a cell refuses %s leaves the register as it was', (_, key, rows, values) => {
  const host = aRegister();
  typeInto(host, 'kpis', 'actual', '=SUM(1,2)*100');
  // People's own column parts ours, so that a row is written in two pieces.
  const { sheet, column } = placeOf(host, 'kpis', 'target');
  host.workbook.insertColumns(sheet, column);
  allowOnly(host, key, rows, values);
  const formulas = () =>
    host.workbook.formulas(sheet, { row: 0, column: 0, rows: 10, columns: sheet.lastColumn() });
  const before = [contents(host), formulas()];
  const text = WIDE_IMPORT.text.replace('plan', 'plan,actual').replace('다시 계획', '다시 계획,7');
  refused(host, 'importDefinitions', { ...WIDE_IMPORT, text });
  expect([contents(host), formulas()]).toEqual(before);
  expect(formulas().flat()).toContain('=SUM(1,2)*100');
  tableSheet(host, 'kpis').validations.pop();
  told(host, 'importDefinitions', WIDE_IMPORT);
  expect(rowsOfTable(host, 'kpis').map(({ name }) => name)).toEqual([
    ...['새 이름', '다른 이름', '셋', '넷', '더한 지표'],
  ]);
});

test('a lock elsewhere in the register holds up nothing', () => {
  const host = aRegister();
  lock(host, 'kpis', columnOf(host, 'kpis', 'benchmark'));
  told(host, 'importDefinitions', { ...IMPORT, text: 'id,name\nK-001,새 이름' }, MINJI);
  expect(rowsOfTable(host, 'kpis')[0].name).toBe('새 이름');
});

test.each([
  [
    'importDefinitions',
    { ...IMPORT, text: `id,name,target,team,unit\nK-003,,,영업,KRW\n,더한 지표,5,지원,#` },
    ['kpi_unknown'],
  ],
  // What was chosen names the KPI that is gone before it was read.
  ['saveChoice', CHOICE, ['choice_refused', 'kpi_unknown']],
  [
    'saveKpi',
    { draft: { draftId: 'e', id: 'K-003', values: { team: '영업', impact: 5 } } },
    ['kpi_unknown'],
  ],
])(
  'a row that is deleted while %s works does not come back in part, nor cuts new rows',
  (method, payload, codes) => {
    const fresh = copiesOf(withFewBlankRows(aRegister()));
    const calls = callsOfWork(fresh(), (host) => told(host, method, payload));
    const refusals: string[] = [];
    sweepOver('races', disturbablePlaces(calls), ({ atCall }) => {
      const host = fresh();
      const first = () => host.workbook.deleteRows(tableSheet(host, 'kpis'), 4);
      host.intervene([{ atCall, first }]);
      const answer = ask(host, method, payload);
      host.intervene([]);
      const rows = rowsOfTable(host, 'kpis');
      expect(rows.map(({ id }) => id)).not.toContain('K-003');
      const added = rows.filter(
        ({ id }) => id && !['K-001', 'K-002', 'K-004'].includes(String(id)),
      );
      // Gone before it was read, the row is refused with the file.
      const isNew = answer.ok && (answer.data as { written?: boolean }).written === true;
      expect(added).toEqual(
        isNew
          ? [expect.objectContaining({ name: '더한 지표', target: 5, team: '지원', unit: '#' })]
          : [],
      );
      if (!answer.ok) refusals.push(answer.error.code);
    });
    expect([...new Set(refusals)].sort()).toEqual(codes);
  },
);
