import type { ExchangeMethods } from '../../../src/contract/rpc/exchange';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  aSpreadsheet,
  callsOf,
  LEAD,
  MINJI,
  refused,
  rowsOfTable,
  tableSheet,
  told,
  typeInto,
} from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';

type Imported = ExchangeMethods['importDefinitions']['data'];

function aRegister() {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft() });
  told(host, 'saveKpi', { draft: aDraft({ state: 'draft', name: '초안 지표' }, 'form-2') });
  return host;
}

const MIXED = [
  'id,name,target,unit,direction,상태 구분',
  'K-001,월 매출,400,KRW,이상,운영 중',
  'K-002,초안 지표,300,KRW,at_least,Draft',
  ',새 지표,5%,%,At most (≤),초안',
].join('\n');

test('a dry run says what each row would do, and writes nothing', () => {
  const host = aRegister();
  const rows = rowsOfTable(host, 'kpis');
  const trial = told<Imported>(host, 'importDefinitions', { text: MIXED, dryRun: true });
  expect(trial).toMatchObject({
    ...{ written: false, needsReason: true, asksDay: true },
    notices: [expect.stringMatching(/^월 매출: 마감한 기간은 바뀌지 않습니다/)],
  });
  expect(trial.rows).toEqual([
    {
      row: 2,
      id: 'K-001',
      name: '월 매출',
      outcome: 'changed',
      changes: [{ field: 'target', before: '300원', after: '400원' }],
      shown: { target: '300' },
      moved: false,
      problems: [],
    },
    expect.objectContaining({ row: 3, id: 'K-002', outcome: 'unchanged', changes: [] }),
    expect.objectContaining({ row: 4, id: null, name: '새 지표', outcome: 'new', changes: [] }),
  ]);
  expect(rowsOfTable(host, 'kpis')).toEqual(rows);
});

test('the day that is chosen for a file counts as it does for a single edit, and its trial says so', () => {
  const host = aRegister();
  host.advanceTo(new Date('2026-04-03T00:00:00Z'));
  const text = 'id,measure\nK-001,"SUM_IN(Orders!A:A, Orders!B:B, from, to) * 2"';
  const file = { text, effectiveFrom: '2026-02-15', language: 'en' };
  const trial = told<Imported>(host, 'importDefinitions', { ...file, dryRun: true });
  expect(trial.asksDay).toBe(true);
  expect(trial.notices).toEqual([
    expect.stringContaining('the definition still says “주문 금액의 합계”'),
    expect.stringMatching(
      /^월 매출: Recalculated: February 2026 and March 2026\. January 2026 and earlier stay/,
    ),
  ]);
  told(host, 'importDefinitions', { ...file, dryRun: false, reason: 'twice' });
  const values = () => rowsOfTable(host, 'measurements').map(({ value }) => value);
  expect(values().slice(0, 3)).toEqual([250, 600, 400]);
});

test('of many changed KPIs a few are told one by one, and the others counted', () => {
  const host = aSetUpSpreadsheet();
  const ids = Array.from({ length: 8 }, (_, index) => `K-00${index + 1}`);
  ids.forEach((id) => told(host, 'saveKpi', { draft: aDraft({ name: id }, `form-${id}`) }));
  const text = ['id,target', ...ids.map((id) => `${id},500`)].join('\n');
  const { notices } = told<Imported>(host, 'importDefinitions', {
    ...{ text, dryRun: true, language: 'en' },
  });
  expect(notices).toHaveLength(6);
  expect(notices[5]).toBe(
    'Further KPIs whose past values or verdicts are concerned: 3. The same rule applies to them.',
  );
});

test('a KPI that measures what another does, or bears its name, is told before it is taken in', () => {
  const host = aRegister();
  const measure = '"SUM_IN(Orders!A:A, Orders!B:B, from,to)"';
  const text = [
    'id,name,measure,cadence,target',
    `,매출 합계,${measure},월,5`,
    ',월매출,,월,5',
    ',고객 수,,월,5',
    ',고객수,,월,6',
    `K-001,월 매출,${measure.replace('from,to', 'from, to')},월,400`,
  ].join('\n');
  const { notices, rows } = told<Imported>(host, 'importDefinitions', {
    ...{ text, dryRun: true, language: 'en' },
  });
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  const alike = notices.filter((notice) => /measures the same|means the same/.test(notice));
  expect(alike).toEqual([
    '매출 합계: It measures the same as 초안 지표 (K-002), 월 매출 (K-001). If you need only one, retire the other.',
    expect.stringContaining('월매출: Its name means the same as 월 매출 (K-001).'),
    expect.stringContaining('고객 수: Its name means the same as 고객수.'),
    expect.stringContaining('고객수: Its name means the same as 고객 수.'),
  ]);
});

test('an import writes all rows, logs what was live with one reason, and gives new ids', () => {
  const host = aRegister();
  expect(refused(host, 'importDefinitions', { text: MIXED, dryRun: false })).toMatchObject({
    code: 'reason_required',
    field: 'reason',
    message: expect.stringContaining('목표값'),
  });
  expect(rowsOfTable(host, 'kpis')).toHaveLength(2);
  const payload = { text: MIXED, dryRun: false, reason: '=연간 조정' };
  const done = told<Imported>(host, 'importDefinitions', payload, MINJI);
  expect(done.written).toBe(true);
  expect(done.rows.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['K-001', 'changed'],
    ['K-002', 'unchanged'],
    ['K-003', 'new'],
  ]);
  expect(rowsOfTable(host, 'kpis')).toMatchObject([
    { id: 'K-001', target: 400, state: '운영 중', owner: 'minji@example.com' },
    { id: 'K-002', target: 300 },
    { id: 'K-003', name: '새 지표', target: 0.05, direction: '이하', state: '초안', miss_at: 0.9 },
  ]);
  expect(rowsOfTable(host, 'changes')).toEqual([
    expect.objectContaining({
      kpi: 'K-001',
      field: '목표값',
      before: '300원',
      after: '400원',
      by: MINJI,
      reason: '=연간 조정',
      effective_from: '2026-03-31T15:00:00.000Z',
    }),
  ]);
});

test('several live definitions are logged each with its own, and a new actual needs no reason', () => {
  const host = aRegister();
  told(host, 'saveKpi', { draft: aDraft({ name: '셋', measure: '', actual: '5' }, 'form-3') });
  const actual = told<Imported>(host, 'importDefinitions', {
    text: 'id,actual\nK-003,7',
    dryRun: false,
  });
  expect([actual.written, actual.needsReason]).toEqual([true, false]);
  const text = 'id,target,due\nK-001,400,2027-06-30\nK-003,500,2026-12-31';
  told(host, 'importDefinitions', { text, dryRun: false, reason: '조정' });
  expect(
    rowsOfTable(host, 'changes').map(({ kpi, field, before, after, reason }) => [
      [kpi, field].join(),
      before,
      after,
      reason ?? '',
    ]),
  ).toEqual([
    ['K-003,실적', '5원', '7원', ''],
    ['K-001,목표값', '300원', '400원', '조정'],
    ['K-001,기한', '2026-12-31', '2027-06-30', '조정'],
    ['K-003,목표값', '300원', '500원', '조정'],
  ]);
});

test('a field that the file does not have stays, one that is blank there is cleared', () => {
  const host = aRegister();
  told(host, 'saveKpi', {
    draft: { draftId: 'x', id: 'K-002', values: { plan: '회의', team: '영업' } },
  });
  told(host, 'importDefinitions', { text: 'id,team\nK-002,', dryRun: false });
  const row = rowsOfTable(host, 'kpis')[1];
  expect([row.plan, row.team]).toEqual(['회의', undefined]);
});

test('one row that is refused keeps all out, and each is told by row and field', () => {
  const host = aRegister();
  const rows = rowsOfTable(host, 'kpis');
  const text = [
    'id,name,target,parent,owner,state,measure',
    'K-001,다른 이름,500,,minji@example.com,active,"SUM_IN(Orders!A:A, Orders!B:B, from, to)"',
    ',좋은 지표,5,,,draft,',
    ',,1,,,draft,',
    'K-009,없는 지표,1,,,draft,',
    'K-002,둘,many,K-002,a@b,draft,SUM(',
    ',빈 지표,,,,active,',
  ].join('\n');
  for (const dryRun of [true, false]) {
    const { rows: told_, written } = told<Imported>(host, 'importDefinitions', {
      text,
      dryRun,
      reason: 'r',
    });
    expect(written).toBe(false);
    const codes = told_.map(({ row, outcome, problems }) => [
      row,
      outcome,
      problems.map(({ field, code }) => `${field} ${code}`).slice(0, 3),
    ]);
    expect(codes).toEqual([
      [2, 'changed', []],
      [3, 'new', []],
      [4, 'refused', ['name import_name_missing']],
      [5, 'refused', ['id import_id_unknown']],
      [
        6,
        'refused',
        ['target number_form', 'owner email_form', expect.stringMatching(/^measure /)],
      ],
      [7, 'refused', ['actual actual_or_measure', 'target required', 'unit required']],
    ]);
    expect(told_[4].problems.map(({ code }) => code)).toContain('parent_self');
    expect(told_[2].problems[0].message).toContain('지표명');
  }
  expect(rowsOfTable(host, 'kpis')).toEqual(rows);
  expect(rowsOfTable(host, 'changes')).toEqual([]);
});

test('what cannot be read stands in the change as the file has it', () => {
  const host = aRegister();
  const text = 'id,target,owner,weight,plan\nK-001,fifteen percent,nobody,a third,';
  const [row] = told<Imported>(host, 'importDefinitions', { text, dryRun: true }).rows;
  expect(row.outcome).toBe('refused');
  const after = Object.fromEntries(row.changes.map((change) => [change.field, change.after]));
  expect(after).toMatchObject({ target: 'fifteen percent', owner: 'nobody' });
  expect(row.problems.map(({ field }) => field).sort()).toEqual(['owner', 'target', 'weight']);
  // What is blank there is cleared.
  const cleared = told<Imported>(host, 'importDefinitions', {
    text: 'id,plan\nK-001,',
    dryRun: true,
  });
  expect(cleared.rows[0].changes.map((change) => change.after).join('')).toBe('');
});

test('a measure that a file changes under the words of another one is told', () => {
  const host = aRegister();
  const text = 'id,measure\nK-001,"COUNT_IN(Orders!A:A, from, to)"';
  const said = told<Imported>(host, 'importDefinitions', { text, dryRun: true, language: 'en' });
  expect(said.notices.join()).toContain('The measure has changed, but the definition still says');
});

test('parents are judged as the register will stand', () => {
  const host = aRegister();
  const circle = 'id,parent\nK-001,K-002\nK-002,K-001';
  const trial = told<Imported>(host, 'importDefinitions', { text: circle, dryRun: true });
  expect(trial.rows.map(({ problems }) => problems[0]?.code)).toEqual([
    'parent_cycle',
    'parent_cycle',
  ]);
});

test('an id that stands twice, in the file or in the register, is refused with its places', () => {
  const host = aRegister();
  const codes = (text: string) =>
    told<Imported>(host, 'importDefinitions', { text, dryRun: true }).rows.map(({ problems }) => [
      problems[0]?.code,
      /\d, \d/.exec(problems[0]?.message ?? '')?.[0],
    ]);
  expect(codes('id,team\nK-001,a\nK-001,b')).toEqual([
    ['import_id_twice', '2, 3'],
    ['import_id_twice', '2, 3'],
  ]);
  typeInto(host, 'kpis', 'id', 'K-001', 1);
  expect(codes('id,team\nK-001,a')).toEqual([['id_twice', '3, 4']]);
});

test('an amount in another unit than the KPI’s is asked back', () => {
  const host = aRegister();
  const text = 'id,target\nK-002,5%';
  const { rows } = told<Imported>(host, 'importDefinitions', { text, dryRun: true });
  expect(rows[0].problems.map(({ field, code }) => [field, code])).toEqual([
    ['target', 'amount_in_other_unit'],
  ]);
});

test('what the file cannot be is refused in words', () => {
  const host = aRegister();
  for (const [text, code] of [
    ['', 'import_no_fields'],
    ['name\n', 'import_empty'],
    [`name\n${'a\n'.repeat(501)}`, 'import_many'],
    ['x'.repeat(2_000_001), 'import_long'],
    ['{', 'import_json'],
    ['name\n"a', 'csv_quote'],
  ]) {
    const error = refused(host, 'importDefinitions', { text, dryRun: false });
    expect([error.code, /[가-힣]/.test(error.message)]).toEqual([code, true]);
  }
});

test('an unknown column is told and passed over', () => {
  const host = aRegister();
  const text = '지표명,내 메모\n새 지표,x';
  const { notices } = told<Imported>(host, 'importDefinitions', { text, dryRun: true });
  expect(notices).toEqual([expect.stringContaining('내 메모')]);
});

test('an active KPI that comes with its measure has its history at once', () => {
  const host = aSetUpSpreadsheet();
  const values = { ...aDraft().values, state: '운영 중', direction: '이상' };
  const text = JSON.stringify([values]);
  expect(told<Imported>(host, 'importDefinitions', { text, dryRun: false }).written).toBe(true);
  const months = rowsOfTable(host, 'measurements').map(({ value }) => value);
  expect(months.slice(0, 3)).toEqual([250, 300, 200]);
});

test('the first import makes the tables, and who may not edit may only look', () => {
  const host = aSpreadsheet();
  told(host, 'importDefinitions', { text: 'name\na', dryRun: false });
  expect(rowsOfTable(host, 'kpis')).toHaveLength(1);
  const guest = 'guest@example.com';
  const shared = aSetUpSpreadsheet({ users: [aUser(LEAD), { ...aUser(guest), canEdit: false }] });
  const payload = { text: 'name\na', dryRun: false };
  expect(refused(shared, 'importDefinitions', payload, guest).code).toBe('no_edit_right');
  const trial = told<Imported>(shared, 'importDefinitions', { ...payload, dryRun: true }, guest);
  expect(trial.rows[0].outcome).toBe('new');
});

test('the same file sent again makes no second KPI; another one does', () => {
  const host = aSetUpSpreadsheet();
  const file = { text: 'name,unit\na,#\nb,#', dryRun: false, importId: 'file-1' };
  told(host, 'importDefinitions', file);
  const again = told<Imported>(host, 'importDefinitions', file);
  expect(again.rows.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['K-001', 'unchanged'],
    ['K-002', 'unchanged'],
  ]);
  expect(told<{ id: string }>(host, 'saveKpi', { draft: aDraft() }).id).toBe('K-003');
  told(host, 'importDefinitions', { ...file, importId: 'file-2' });
  expect(rowsOfTable(host, 'kpis').map(({ id }) => id)).toEqual([
    'K-001',
    'K-002',
    'K-003',
    'K-004',
    'K-005',
  ]);
});

test('an import that was killed anywhere is whole when it is sent again', () => {
  const file = { text: MIXED, dryRun: false, reason: 'r', importId: 'file-1' };
  const definitions = (host: ReturnType<typeof aRegister>) =>
    rowsOfTable(host, 'kpis').map(({ id, name, target, direction }) => [
      id,
      name,
      target,
      direction,
    ]);
  const whole = aRegister();
  told(whole, 'importDefinitions', file);
  const calls = callsOf(whole).total;
  const expected = definitions(whole);
  for (let atCall = 1; atCall <= calls; atCall += 13) {
    for (const when of ['before', 'after'] as const) {
      const host = aRegister();
      host.intervene([{ atCall, kill: true, when }]);
      try {
        told(host, 'importDefinitions', file);
      } catch {
        // The page hears nothing of a run that was killed.
      }
      host.intervene([]);
      told(host, 'importDefinitions', file);
      expect([atCall, when, definitions(host)]).toEqual([atCall, when, expected]);
      const logged = rowsOfTable(host, 'changes').map(({ kpi, after }) => [kpi, after]);
      expect([atCall, when, logged]).toEqual([atCall, when, [['K-001', '400원']]]);
    }
  }
});

test('a new live KPI that a killed import left half-written is completed without a reason', () => {
  const file = { text: JSON.stringify([aDraft().values]), dryRun: false, importId: 'file-1' };
  const withColumnBetween = () => {
    const host = aSetUpSpreadsheet();
    // The columns of the row are written one part after the other.
    host.workbook.insertColumns(tableSheet(host, 'kpis'), 6, 1);
    return host;
  };
  const whole = withColumnBetween();
  told(whole, 'importDefinitions', file);
  const expected = rowsOfTable(whole, 'kpis').map(({ name, due, measure }) => [name, due, measure]);
  for (let atCall = 2; atCall <= callsOf(whole).total; atCall += 3) {
    const host = withColumnBetween();
    host.intervene([{ atCall, kill: true, when: 'after' }]);
    try {
      told(host, 'importDefinitions', file);
    } catch {
      // The page hears nothing of a run that was killed.
    }
    host.intervene([]);
    told(host, 'importDefinitions', file);
    const rows = rowsOfTable(host, 'kpis').map(({ name, due, measure }) => [name, due, measure]);
    expect([atCall, rows, rowsOfTable(host, 'changes')]).toEqual([atCall, expected, []]);
  }
});

test('a hundred KPIs take hardly more calls than one', () => {
  const callsFor = (count: number) => {
    const host = aSetUpSpreadsheet();
    const text = `name,unit\n${'a,#\n'.repeat(count)}`;
    told(host, 'importDefinitions', { text, dryRun: false });
    expect(rowsOfTable(host, 'kpis')).toHaveLength(count);
    return callsOf(host).total;
  };
  expect(callsFor(100) - callsFor(1)).toBeLessThan(40);
});
