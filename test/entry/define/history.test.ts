import type { KpiCard } from '../../../src/contract/rpc/define';
import type { Rpc } from '../../../src/contract/rpc/rpc';
import { aDraft, draftValues } from '../../support/a-draft';
import { aSetUpSpreadsheet, LEAD, rowsOfTable, told, typeInto } from '../../support/a-spreadsheet';

const COUNT = 'COUNT_IN(Orders!A:A, from, to)';

function withSales() {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', direction: 'at_least' }) });
  return host;
}

/** What stood there before is nowhere kept. */
const CHANGED = '(바뀜, 이전 값은 기록되지 않음)';

type Host = ReturnType<typeof withSales>;
const run = (host: Host) =>
  host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });
const changes = (host: Host) =>
  rowsOfTable(host, 'changes').filter(({ field }) => field !== '현재값');
const edited = (host: Host, parts: object, more: object = {}) => {
  const loaded = draftValues({ aggregation: 'last', target: 300 });
  const draft = { ...aDraft({ ...loaded, ...parts }, 'edit', 'K-001'), loaded };
  return told(host, 'saveKpi', { draft, reason: '새 기준', ...more });
};
const values = (host: Host) => rowsOfTable(host, 'measurements').map(({ value }) => value);

test('an edit in the sheet is in the log after the next run, and in the card', () => {
  const host = withSales();
  run(host);
  typeInto(host, 'kpis', 'target', 450);
  run(host);
  run(host);
  expect(changes(host)).toEqual([
    expect.objectContaining({ kpi: 'K-001', field: '목표값', reason: '시트에서 고침' }),
  ]);
  typeInto(host, 'kpis', 'target', 500);
  host.setNow(new Date(host.now().getTime() + 3_600_000));
  run(host);
  const { changes: shown } = told<KpiCard>(host, 'kpiCard', { id: 'K-001', language: 'en' });
  expect(shown.map(({ before, after, by }) => [before, after, by])).toEqual([
    ['₩450', '₩500', ''],
    [CHANGED, '₩450', ''],
  ]);
});

test('a unit and a target that were edited in the sheet are logged, and earlier figures stay in theirs', () => {
  const host = withSales();
  run(host);
  edited(host, { target: 400 });
  run(host);
  typeInto(host, 'kpis', 'unit', 'USD');
  typeInto(host, 'kpis', 'target', 450);
  host.setNow(new Date(host.now().getTime() + 3_600_000));
  run(host);
  const { changes: shown } = told<KpiCard>(host, 'kpiCard', { id: 'K-001', language: 'en' });
  expect(shown.map(({ field, before, after }) => [field, before, after])).toEqual(
    expect.arrayContaining([
      ['unit', 'KRW', 'USD'],
      ['target', CHANGED, '$450.00'],
      ['target', '₩300', '₩400'],
    ]),
  );
});

test('an edit through Waymark is logged with its reason and its day, and once', () => {
  const host = withSales();
  run(host);
  edited(host, { direction: 'at_most' }, { effectiveFrom: '2026-03-01' });
  run(host);
  expect(changes(host)).toEqual([
    expect.objectContaining({
      field: '방향',
      reason: '새 기준',
      by: LEAD,
      effective_from: '2026-02-28T15:00:00.000Z',
    }),
  ]);
});

test('the card marks from when on the values mean something else', () => {
  const host = withSales();
  edited(host, { direction: 'at_most' }, { effectiveFrom: '2026-03-01' });
  const card = told<KpiCard>(host, 'kpiCard', { id: 'K-001' });
  expect(card.breaks).toEqual([{ from: '2026-03-01', fields: ['direction'] }]);
  expect(card.changes[0].effectiveFrom).toBe('2026-03-01');
  edited(host, { direction: 'at_most', plan: '전화' });
  expect(told<KpiCard>(host, 'kpiCard', { id: 'K-001' }).breaks).toHaveLength(1);
});

test('each period of the card has the target that was in force in it', () => {
  const host = withSales();
  const targets = () =>
    told<KpiCard>(host, 'kpiCard', { id: 'K-001' }).points.map(({ target }) => target);
  edited(host, { target: 400 }, { effectiveFrom: '2026-03-15' });
  expect(targets()).toEqual([300, 300, 400]);
  run(host);
  typeInto(host, 'kpis', 'target', 500);
  host.advanceTo(new Date('2026-04-20T00:00:00Z'));
  run(host);
  expect(targets().slice(0, 3)).toEqual([300, 300, 400]);
});

test('a target without a day leaves closed periods to the one before', () => {
  const host = withSales();
  host.advanceTo(new Date('2026-04-03T00:00:00Z'));
  edited(host, { target: 190 });
  const { standing, points } = told<KpiCard>(host, 'kpiCard', { id: 'K-001' });
  expect(points.slice(0, 3).map(({ target }) => target)).toEqual([300, 300, 300]);
  expect(standing).toMatchObject({ period: '2026-03-01', status: 'missed', target: 300 });
});

test('a value that was computed anew is told as round as it is shown elsewhere', () => {
  const host = withSales();
  edited(host, { measure: 'SUM_IN(Orders!A:A, Orders!B:B, from, to) / 7', unit: 'USD' });
  const { changes: shown } = told<KpiCard>(host, 'kpiCard', { id: 'K-001', language: 'en' });
  const [latest] = shown.filter(({ field }) => field === 'value');
  expect([latest.before, latest.after]).toEqual(['₩200', '$28.57']);
});

test('an earlier unit that nobody knows leaves figures as they were written', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', unit: '상자' }) });
  run(host);
  edited(host, { unit: '상자', target: 400 });
  run(host);
  typeInto(host, 'kpis', 'unit', '자루');
  host.setNow(new Date(host.now().getTime() + 3_600_000));
  run(host);
  const { changes: shown } = told<KpiCard>(host, 'kpiCard', { id: 'K-001', language: 'en' });
  expect(shown.map(({ field, before, after }) => [field, before, after])).toEqual([
    ['unit', CHANGED, '자루'],
    ['target', '300상자', '400상자'],
  ]);
});

describe('another measure', () => {
  const past = (host: Host, measure = COUNT) =>
    told<Rpc['previewPast']['data']>(host, 'previewPast', { id: 'K-001', measure });

  test('is shown beside what was recorded, and nothing is written', () => {
    const host = withSales();
    const before = values(host);
    expect(
      past(host).periods.map(({ from, recorded, recomputed }) => [from, recorded, recomputed]),
    ).toEqual([
      ['2026-01-01', 250, 2],
      ['2026-02-01', 300, 1],
      ['2026-03-01', 200, 2],
    ]);
    expect(values(host)).toEqual(before);
    expect(past(host, 'COUNT_IN(').problem).not.toBeNull();
  });

  test('counts from the day that is chosen: closed periods before it keep their values', () => {
    const host = withSales();
    edited(host, { measure: COUNT, unit: '#' }, { effectiveFrom: '2026-03-01' });
    expect(values(host)).toEqual([250, 300, 2]);
  });
});

describe('a target that is a movement', () => {
  const MORE = { target: null, target_change: '20%', target_basis: 'previous_month' };

  test('is the number of the period in the register, in its measurement and on the card', () => {
    const host = aSetUpSpreadsheet();
    told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', ...MORE }) });
    run(host);
    const card = told<KpiCard>(host, 'kpiCard', { id: 'K-001' });
    expect(card.standing).toMatchObject({ period: '2026-03-01', value: 200, target: 360 });
    expect(card.points.map(({ target }) => target)).toEqual([null, 300, 360]);
    expect(rowsOfTable(host, 'kpis')[0]).toMatchObject({ target: 360, value: 200 });
    expect(changes(host)).toEqual([]);
  });

  test('without a value to compare with is not judged and says why, nobody is mailed, and the target is blank', () => {
    const host = aSetUpSpreadsheet();
    const orders = host.workbook.sheetByTitle('Orders')!;
    host.workbook.deleteRows(orders, 3, 1);
    told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', ...MORE }) });
    told(host, 'switchAlerts', { on: true });
    run(host);
    const card = told<KpiCard>(host, 'kpiCard', { id: 'K-001', language: 'en' });
    expect(card.standing?.status).toBe('too_early');
    expect([host.outbox.length, rowsOfTable(host, 'alerts').length]).toEqual([0, 0]);
    expect(card.standing?.reason).toContain('2026-02-01');
    expect(rowsOfTable(host, 'kpis')[0]).not.toHaveProperty('target');
  });
});
