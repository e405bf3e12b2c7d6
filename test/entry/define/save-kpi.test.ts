import type { DraftValues } from '../../../src/contract/rpc/define';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  aSpreadsheet,
  LEAD,
  MINJI,
  placeOf,
  refused,
  rowsOfTable,
  tableSheet,
  told,
  typeInto,
} from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';

interface Saved {
  id: string;
  created: boolean;
  notices: string[];
}

test('the first save sets the tables up and gives the first id', () => {
  const host = aSpreadsheet();
  expect(told<Saved>(host, 'saveKpi', { draft: aDraft() })).toMatchObject({
    id: 'K-001',
    created: true,
  });
  expect(rowsOfTable(host, 'kpis')).toEqual([
    expect.objectContaining({
      id: 'K-001',
      state: '운영 중',
      direction: '이상',
      cadence: '월',
      aggregation: '합계',
      tier: '핵심',
      name: '월 매출',
      target: 300,
      starts: '2025-12-31T15:00:00.000Z',
      warn_at: 1,
      miss_at: 0.9,
      owner: 'minji@example.com',
    }),
  ]);
});

test('the same draft saved twice makes one KPI, whoever sends it again', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  const rows = rowsOfTable(host, 'kpis');
  expect(told<Saved>(host, 'saveKpi', { draft: aDraft() }, MINJI)).toMatchObject({
    id: 'K-001',
    created: false,
  });
  expect(rowsOfTable(host, 'kpis')).toEqual(rows);
  expect(told<Saved>(host, 'saveKpi', { draft: aDraft({}, 'form-2') }).id).toBe('K-002');
});

test('a save that was killed anywhere makes one KPI when it is sent again', () => {
  const whole = aSetUpSpreadsheet();
  told(whole, 'saveKpi', { draft: aDraft() });
  const calls = whole.lastCalls().total;
  const kpis = rowsOfTable(whole, 'kpis').map(({ id, name }) => [id, name]);
  for (let atCall = 1; atCall <= calls; atCall += 9) {
    for (const when of ['before', 'after'] as const) {
      const host = aSetUpSpreadsheet();
      host.intervene([{ atCall, kill: true, when }]);
      try {
        told(host, 'saveKpi', { draft: aDraft() });
      } catch {
        // The page hears nothing of a run that was killed.
      }
      host.intervene([]);
      told(host, 'saveKpi', { draft: aDraft() });
      const again = rowsOfTable(host, 'kpis').map(({ id, name }) => [id, name]);
      expect([atCall, when, again]).toEqual([atCall, when, kpis]);
    }
  }
});

test('an id is never given again, also when its row is deleted', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  host.workbook.deleteRows(tableSheet(host, 'kpis'), 2);
  expect(told<Saved>(host, 'saveKpi', { draft: aDraft({}, 'form-2') }).id).toBe('K-002');
});

test('a live definition is changed with a reason, field by field in the log', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  const edited = aDraft({ target: '400', due: '2027-06-30' }, 'form-2', 'K-001');
  expect(refused(host, 'saveKpi', { draft: edited })).toEqual({
    code: 'reason_required',
    field: 'reason',
    message: expect.stringContaining('목표값, 기한'),
  });
  expect(rowsOfTable(host, 'kpis')[0].target).toBe(300);
  told(host, 'saveKpi', { draft: edited, reason: '=새 계획' }, MINJI);
  expect(rowsOfTable(host, 'kpis')).toHaveLength(1);
  expect(rowsOfTable(host, 'kpis')[0]).toMatchObject({ id: 'K-001', target: 400 });
  expect(rowsOfTable(host, 'changes')).toEqual([
    expect.objectContaining({ kpi: 'K-001', field: '목표값', before: '300원', after: '400원' }),
    expect.objectContaining({ field: '기한', by: MINJI, reason: '=새 계획' }),
  ]);
});

test('a draft may have gaps and is changed without a reason', () => {
  const host = aSetUpSpreadsheet();
  const values = { state: 'draft', name: 'Later' };
  told(host, 'saveKpi', { draft: { draftId: 'd', id: null, values } });
  told(host, 'saveKpi', { draft: { draftId: 'e', id: 'K-001', values: { name: 'Soon' } } });
  expect(rowsOfTable(host, 'kpis')[0]).toMatchObject({ state: '초안', name: 'Soon' });
  expect(rowsOfTable(host, 'changes')).toEqual([]);
});

test('a definition with gaps is not made active, and every gap is told at once', () => {
  const host = aSetUpSpreadsheet();
  const error = refused(host, 'saveKpi', {
    draft: aDraft({ owner: '', target: 'much', due: null }),
  });
  expect(error).toMatchObject({ code: 'draft_refused' });
  expect(error.fields?.map(({ field, code }) => [field, code])).toEqual([
    ['target', 'number_form'],
    ['due', 'required'],
    ['owner', 'required'],
  ]);
  expect(rowsOfTable(host, 'kpis')).toEqual([]);
});

test('a parent must exist and may not lead back', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ state: 'draft' }) });
  told(host, 'saveKpi', { draft: aDraft({ state: 'draft', parent: 'K-001' }, 'form-2') });
  const codes = [
    aDraft({ parent: 'K-009' }, 'form-3'),
    aDraft({ parent: 'K-001' }, 'form-3', 'K-001'),
    aDraft({ parent: 'K-002' }, 'form-3', 'K-001'),
  ].map((draft) => refused(host, 'saveKpi', { draft }).fields?.[0].code);
  expect(codes).toEqual(['parent_unknown', 'parent_self', 'parent_cycle']);
});

test.each([
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  "'quoted",
  '1-2',
  '5%',
  'TRUE',
  'Mar 3',
  '2026-03-31',
  '<img src=x onerror=alert(1)>',
])('a name %j stays the text that it is', (name) => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ name }) });
  const { sheet, row, column } = placeOf(host, 'kpis', 'name');
  expect(sheet.cell(row, column)?.formula).toBeUndefined();
  expect(host.workbook.value(sheet, row, column)).toBe(name.trim());
  expect(told<{ values: { name: string } }>(host, 'getKpi', { id: 'K-001' }).values.name).toBe(
    name.trim(),
  );
});

test('an actual is kept as a formula, and an edit of other fields leaves it', () => {
  const host = aSetUpSpreadsheet();
  const draft = aDraft({ measure: '', actual: '=SUM(Orders!B2:B6)' });
  told(host, 'saveKpi', { draft });
  told(host, 'saveKpi', {
    draft: { draftId: 'x', id: 'K-001', values: { plan: '회의' } },
    reason: 'r',
  });
  const { sheet, row, column } = placeOf(host, 'kpis', 'actual');
  expect(sheet.cell(row, column)?.formula).toBe('=SUM(Orders!B2:B6)');
  expect(host.workbook.value(sheet, row, column)).toBe(750);
});

test('a column that somebody moved, renamed or added is respected', () => {
  const host = aSetUpSpreadsheet();
  const sheet = tableSheet(host, 'kpis');
  host.workbook.moveColumns(sheet, 2, 1, 10);
  host.workbook.insertColumns(sheet, 5, 1);
  host.workbook.write(sheet, 1, 5, [['내 메모']]);
  host.workbook.write(sheet, 2, 5, [['건드리지 마세요']]);
  host.workbook.renameSheet(sheet, '우리 지표');
  told(host, 'saveKpi', { draft: aDraft() });
  expect(rowsOfTable(host, 'kpis')[0]).toMatchObject({ id: 'K-001', name: '월 매출', target: 300 });
  expect(host.workbook.value(sheet, 2, 5)).toBe('건드리지 마세요');
});

test('an id that stands twice is told with both rows, and neither row is written', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ state: 'draft' }) });
  told(host, 'saveKpi', { draft: aDraft({ state: 'draft' }, 'form-2') });
  typeInto(host, 'kpis', 'id', 'K-001', 1);
  const rows = rowsOfTable(host, 'kpis');
  const error = refused(host, 'saveKpi', {
    draft: aDraft({ state: 'draft', target: 1 }, 'f', 'K-001'),
  });
  expect(error).toMatchObject({ code: 'id_twice', message: expect.stringContaining('3, 4') });
  expect(rowsOfTable(host, 'kpis')).toEqual(rows);
});

test('who may not edit is refused before anything is written', () => {
  const host = aSetUpSpreadsheet({ users: [aUser(LEAD), aUser(MINJI, { canEdit: false })] });
  expect(refused(host, 'saveKpi', { draft: aDraft() }, MINJI).code).toBe('no_edit_right');
  expect(rowsOfTable(host, 'kpis')).toEqual([]);
});

test('a target in another zone than the script still starts on its day', () => {
  const host = aSetUpSpreadsheet({ data: { timeZone: 'America/Los_Angeles' } });
  told(host, 'saveKpi', { draft: aDraft() });
  expect(rowsOfTable(host, 'kpis')[0].starts).toBe('2026-01-01T08:00:00.000Z');
  const { values } = told<{ values: { starts: string; due: string } }>(host, 'getKpi', {
    id: 'K-001',
  });
  expect([values.starts, values.due]).toEqual(['2026-01-01', '2026-12-31']);
});

test('what is allowed and hardly meant is said', () => {
  const host = aSetUpSpreadsheet();
  const { notices } = told<Saved>(host, 'saveKpi', { draft: aDraft({ unit: '%', target: 5 }) });
  expect(notices.join()).toContain('500%');
});

test('a KPI whose value is the number of another one is saved, and the other one is named', () => {
  const host = aSetUpSpreadsheet();
  const notices = (values: DraftValues, form: string) =>
    told<Saved>(host, 'saveKpi', { language: 'en', draft: aDraft(values, form) }).notices.join();
  expect(notices({ name: 'Sales' }, 'form-1')).not.toContain('same');
  // Written otherwise, it is the same formula.
  const measure = 'sum_in(Orders!$A:$A; Orders!B:B; from; to)';
  expect(notices({ name: 'Revenue', measure }, 'form-2')).toContain(
    'It measures the same as Sales (K-001).',
  );
  expect(notices({ name: 'Yearly revenue', cadence: 'year' }, 'form-3')).toBe(
    'It has the same measure as Sales (K-001), Revenue (K-002) at another cadence. Keep both only if you need both targets.',
  );
});

test.each<[string, DraftValues, string[]]>([
  ['the same measure', { name: 'Revenue' }, ['It measures the same as Sales (K-001).']],
  [
    'the same measure over other periods',
    { name: 'Sales', cadence: 'year' },
    ['It has the same measure as Sales (K-001) at another cadence.'],
  ],
  [
    'the same name',
    { name: 'sales', measure: 'COUNT_IN(Orders!A:A, from, to)' },
    ['Its name means the same as Sales (K-001).'],
  ],
  ['neither', { name: 'Visits', measure: 'COUNT_IN(Orders!A:A, from, to)' }, []],
])('before it is saved, a form is told of a KPI with %s', (_, values, saidOf) => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ name: 'Sales' }, 'form-1') });
  const asked = (draft: ReturnType<typeof aDraft>) =>
    told<{ notices: string[] }>(host, 'alikeKpis', { language: 'en', draft }).notices;
  expect(asked(aDraft(values, 'form-2'))).toEqual(
    saidOf.map((begin): unknown => expect.stringContaining(begin)),
  );
  // It is not like itself.
  expect(asked(aDraft(values, 'form-2', 'K-001'))).toEqual([]);
});

test('before there is a register, nothing is like a form', () => {
  expect(told(aSpreadsheet(), 'alikeKpis', { draft: aDraft() })).toEqual({ notices: [] });
});

describe('an id that no row has', () => {
  const edited = (values: DraftValues = {}) => ({
    draft: {
      ...aDraft({ name: 'Sales', ...values }, 'form-9', 'K-001'),
      loaded: { name: 'Sales' },
    },
    reason: 'New plan',
    language: 'en',
  });
  const remembered = (name: string, measure = '') => ({
    ...{ id: 'K-001', language: 'en' },
    remembered: { name, measure },
  });
  const two = () => {
    const host = aSetUpSpreadsheet();
    told(host, 'saveKpi', { draft: aDraft({ name: 'Sales' }, 'form-1') });
    const measure = 'COUNT_IN(Orders!A:A, from, to)';
    told(host, 'saveKpi', { draft: aDraft({ name: 'Orders', measure }, 'form-2') });
    return host;
  };

  test('may have been lost by the row that bears the name, or has the measure', () => {
    const host = two();
    typeInto(host, 'kpis', 'id', '');
    const lost =
      'Row 3 of the register (Sales) has lost its ID. Put K-001 back into its ID cell and try again.';
    expect(refused(host, 'saveKpi', edited({ name: 'Revenue' })).message).toBe(lost);
    expect(refused(host, 'getKpi', remembered('sales ')).message).toBe(lost);
    const measure = 'sum_in(Orders!A:A;Orders!B:B;from;to)';
    expect(refused(host, 'getKpi', remembered('Turnover', measure)).message).toBe(lost);
    expect(refused(host, 'getKpi', { ...remembered('Sales'), language: 'ko' }).message).toBe(
      '지표 정의서 3행(Sales)에 번호가 없습니다. 그 행의 번호 칸에 K-001 값을 다시 적고 다시 시도하세요.',
    );
    typeInto(host, 'kpis', 'id', 'K-001');
    expect(told<Saved>(host, 'saveKpi', edited({ name: 'Revenue' })).id).toBe('K-001');
  });

  test('is of a row that is gone, where none is without an id or several may be meant', () => {
    const host = two();
    host.workbook.deleteRows(tableSheet(host, 'kpis'), 2);
    const gone = refused(host, 'saveKpi', edited());
    expect(gone.message).toBe(
      'There is no KPI with the ID K-001. Check the register: its row may have been deleted.',
    );
    const both = two();
    for (const row of [0, 1]) {
      typeInto(both, 'kpis', 'id', '', row);
      typeInto(both, 'kpis', 'name', 'Sales', row);
    }
    expect(refused(both, 'getKpi', remembered('Sales')).code).toBe('kpi_unknown');
    expect(refused(both, 'getKpi', { id: 'K-001' }).code).toBe('kpi_unknown');
  });
});

test('a measure that changes under the words of another one is told when it is saved', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ definition: 'Sum of sales' }) });
  const measure = 'COUNT_IN(Orders!A:A, from, to)';
  const changed = (values: DraftValues, form: string) =>
    told<Saved>(host, 'saveKpi', {
      draft: aDraft({ definition: 'Sum of sales', ...values }, form, 'K-001'),
      ...{ reason: 'Better data', language: 'en' },
    }).notices.join();
  expect(changed({ target: 400 }, 'form-2')).not.toContain('definition');
  expect(changed({ measure }, 'form-3')).toContain(
    'The measure has changed, but the definition still says “Sum of sales”. Check that it fits.',
  );
  const both = { measure: `${measure} + 1`, definition: 'Orders and one' };
  expect(changed(both, 'form-4')).not.toContain('definition');
});
