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
const card = (host: Host) => told<KpiCard>(host, 'kpiCard', { id: 'K-001' });
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
  expect(targets()).toEqual([300, 300, 400, 400]);
  run(host);
  typeInto(host, 'kpis', 'target', 500);
  host.advanceTo(new Date('2026-04-20T00:00:00Z'));
  run(host);
  expect(targets().slice(0, 3)).toEqual([300, 300, 400]);
});

test('a target that was typed into the sheet counts for no closed period, in the very run that finds it', () => {
  const host = aSetUpSpreadsheet();
  const draft = aDraft({ aggregation: 'last', direction: 'at_least', target: 150 });
  told(host, 'saveKpi', { draft });
  told(host, 'switchAlerts', { on: true });
  host.advanceTo(new Date('2026-04-03T00:00:00Z'));
  const standing = () =>
    rowsOfTable(host, 'kpis').map(({ status, attainment }) => [status, attainment]);
  const march = [['달성', expect.closeTo(200 / 150, 9)]];
  expect(standing()).toEqual(march);
  typeInto(host, 'kpis', 'target', 500);
  for (let hour = 1; hour <= 2; hour += 1) {
    host.advanceTo(new Date(host.now().getTime() + 3_600_000));
    const judged = host.outbox.filter(({ subject }) => /미달|근접|회복/.test(subject));
    expect([standing(), judged]).toEqual([march, []]);
  }
});

test('a target without a day leaves closed periods to the one before', () => {
  const host = withSales();
  host.advanceTo(new Date('2026-04-03T00:00:00Z'));
  edited(host, { target: 190 });
  const { standing, points } = told<KpiCard>(host, 'kpiCard', { id: 'K-001' });
  expect(points.slice(0, 3).map(({ target }) => target)).toEqual([300, 300, 300]);
  expect(standing).toMatchObject({ period: '2026-03-01', status: 'missed', target: 300 });
});

test('the list holds a closed period against the target of that period, as the card does', () => {
  const host = withSales();
  host.advanceTo(new Date('2026-04-03T00:00:00Z'));
  run(host);
  edited(host, { target: 900 });
  const [{ target, value, gap }] = told<Rpc['listKpis']['data']>(host, 'listKpis');
  expect([target, value, gap?.amount]).toEqual([300, 200, 100]);
});

test('a target from a day to come is not held against what stands today, in the list neither', () => {
  const host = withSales();
  host.advanceTo(new Date('2026-04-03T00:00:00Z'));
  run(host);
  edited(host, { target: 900 }, { effectiveFrom: '2026-06-01' });
  run(host);
  const [{ target, value, gap }] = told<Rpc['listKpis']['data']>(host, 'listKpis');
  expect([target, value, gap?.amount]).toEqual([300, 200, 100]);
});

test('a value that was computed anew is told as round as it is shown elsewhere', () => {
  const host = withSales();
  edited(host, { measure: 'SUM_IN(Orders!A:A, Orders!B:B, from, to) / 7' });
  const { changes: shown } = told<KpiCard>(host, 'kpiCard', { id: 'K-001', language: 'en' });
  const [latest] = shown.filter(({ field }) => field === 'value');
  expect([latest.before, latest.after]).toEqual(['₩200', '₩29']);
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
  test('counts from the day that is chosen: closed periods before it keep their values', () => {
    const host = withSales();
    edited(host, { measure: COUNT, unit: '#' }, { effectiveFrom: '2026-03-01' });
    expect(values(host)).toEqual([250, 300, 2]);
  });
});

describe('before it is saved', () => {
  const past = (host: Host, parts: object, effectiveFrom?: string) => {
    const loaded = draftValues({ aggregation: 'last', target: 300 });
    const draft = { ...aDraft({ ...loaded, ...parts }, 'edit', 'K-001'), loaded };
    return told<Rpc['previewPast']['data']>(host, 'previewPast', {
      draft,
      ...(effectiveFrom ? { effectiveFrom } : {}),
      language: 'en',
    });
  };
  const inApril = () => {
    const host = withSales();
    host.advanceTo(new Date('2026-04-03T00:00:00Z'));
    run(host);
    return host;
  };
  const sides = ({ periods }: Rpc['previewPast']['data']) =>
    periods.map(({ from, how, was, is }) => [
      from.slice(0, 7),
      how,
      ...[was, is].map(({ value, target, status }) => `${value}/${target} ${status}`),
    ]);

  test('another measure without a day recalculates every closed period', () => {
    expect(sides(past(inApril(), { measure: COUNT, target: 1 }))).toEqual([
      ['2026-01', 'recalculated', '250/300 missed', '2/1 met'],
      ['2026-02', 'recalculated', '300/300 met', '1/1 met'],
      ['2026-03', 'recalculated', '200/300 missed', '2/1 met'],
    ]);
  });

  test('from its day on, and what ends before it stays', () => {
    const found = past(inApril(), { measure: COUNT, target: 2 }, '2026-03-20');
    expect(sides(found)).toEqual([['2026-03', 'recalculated', '200/300 missed', '2/2 met']]);
    expect(found.said).toBe(
      'Recalculated: March 2026. February 2026 and earlier stay as they are. March 2026, closed: Missed → Met (₩2 against a target of ₩2). If an alert is open, the owner (minji@example.com) is mailed at the next run that March 2026 recovered.',
    );
  });

  test('another target judges what its day reaches, and leaves all closed periods without one', () => {
    const host = inApril();
    const found = past(host, { target: 200 }, '2026-02-10');
    expect(sides(found)).toEqual([
      ['2026-02', 'judged', '300/300 met', '300/200 met'],
      ['2026-03', 'judged', '200/300 missed', '200/200 met'],
    ]);
    expect(found.said).toMatch(
      /^Same value, judged again: February 2026 and March 2026\. January 2026 and earlier stay/,
    );
    expect(past(host, { target: 200 })).toMatchObject({
      periods: [],
      said: 'No closed period changes. It counts from April 2026 on.',
    });
  });

  test('is what the save then does', () => {
    const host = inApril();
    const told = sides(past(host, { measure: COUNT, target: 2 }, '2026-02-20')).map(
      ([from, , , is]) => [from, is],
    );
    edited(host, { measure: COUNT, target: 2 }, { effectiveFrom: '2026-02-20' });
    const { points } = card(host);
    expect(points.map(({ value, target }) => `${value}/${target}`).slice(0, 3)).toEqual([
      '250/300',
      '1/2',
      '2/2',
    ]);
    expect(told).toEqual([
      ['2026-02', '1/2 missed'],
      ['2026-03', '2/2 met'],
    ]);
  });

  test('nobody is mailed again about a miss that stays one', () => {
    expect(past(inApril(), { target: 400 }, '2026-03-01').said).toContain(
      'Nobody is mailed again about a closed period.',
    );
  });

  test('words alone change nothing that is judged, and writing is left to the save', () => {
    const host = inApril();
    const before = values(host);
    expect(past(host, { plan: 'call' })).toMatchObject({ said: '', periods: [] });
    past(host, { measure: COUNT });
    expect(values(host)).toEqual(before);
  });

  test('a measure that gives no number says why', () => {
    expect(past(inApril(), { measure: 'SUM_IN(Gone!A:A, Gone!B:B, from, to)' }).said).toContain(
      'Gone',
    );
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
    expect(card.points.map(({ target }) => target)).toEqual([null, 300, 360, 240]);
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

test('what a save does not promise: a mail about a paused KPI, or that another cadence changes no period', () => {
  const host = withSales();
  host.advanceTo(new Date('2026-04-03T00:00:00Z'));
  run(host);
  const preview = (parts: object) => {
    const loaded = draftValues({ aggregation: 'last', target: 300 });
    const draft = { ...aDraft({ ...loaded, ...parts }, 'edit', 'K-001'), loaded };
    return told<Rpc['previewPast']['data']>(host, 'previewPast', {
      ...{ draft, effectiveFrom: '2026-01-01', language: 'en' },
    });
  };
  expect(preview({ target: 150 }).said).toContain('the owner (');
  expect(preview({ target: 150, state: 'paused' }).said).toContain('Nobody is mailed');
  const { said, periods } = preview({ cadence: 'quarter' });
  expect(said).not.toContain('No closed period changes');
  expect(periods.length).toBeGreaterThan(3);
});

describe('a target that was typed over in the sheet, before any run has found it', () => {
  /** March stands at 200 against 150; then 500 is typed. */
  function typedOver() {
    const host = aSetUpSpreadsheet();
    const draft = aDraft({ aggregation: 'last', direction: 'at_least', target: 150 });
    told(host, 'saveKpi', { draft });
    host.advanceTo(new Date('2026-04-03T00:00:00Z'));
    run(host);
    typeInto(host, 'kpis', 'target', 500);
    return host;
  }
  const save = (was: object, is: object) => {
    const loaded = draftValues({ aggregation: 'last', ...was });
    const draft = { ...aDraft({ ...loaded, ...is }, 'edit', 'K-001'), loaded };
    return { draft, reason: '새 기준' };
  };

  test('counts for no closed period of the list, the tree and the card', () => {
    const host = typedOver();
    const [listed] = told<Rpc['listKpis']['data']>(host, 'listKpis');
    expect([listed.target, listed.gap]).toMatchObject([150, { amount: 50 }]);
    const [node] = told<Rpc['kpiTree']['data']>(host, 'kpiTree');
    expect(node.target).toBe(150);
    expect(card(host).standing).toMatchObject({ status: 'met', target: 150 });
  });

  test('is logged by the save that changes it, and the closed period keeps the one of then', () => {
    const host = typedOver();
    told(host, 'saveKpi', save({ target: 500 }, { target: 600 }));
    const steps = () =>
      changes(host)
        .filter(({ field }) => field === '목표값')
        .map(({ after }) => after);
    expect(steps()).toEqual(['500원', '600원']);
    expect(card(host).standing).toMatchObject({ status: 'met', target: 150 });
    run(host);
    expect(steps()).toEqual(['500원', '600원']);
    expect(card(host).standing).toMatchObject({ status: 'met', target: 150 });
  });

  test('is logged by the save of another field, once', () => {
    const host = typedOver();
    told(host, 'saveKpi', save({ target: 500 }, { target: 500, name: '주문 금액' }));
    run(host);
    expect(changes(host).map(({ field }) => field)).toEqual(['목표값', '지표명']);
  });

  test('is what a save without a day leaves closed periods to, and what it says', () => {
    const host = typedOver();
    const { draft } = save({ target: 500 }, { target: 600 });
    const found = told<Rpc['previewPast']['data']>(host, 'previewPast', { draft });
    expect(found.periods).toEqual([]);
  });
});

describe('a KPI whose value a person types', () => {
  test('is tried with what its cell shows', () => {
    const host = aSetUpSpreadsheet();
    const typed = { aggregation: 'last', direction: 'at_least', measure: '', actual: 200 };
    told(host, 'saveKpi', { draft: aDraft({ ...typed, target: 150 }) });
    run(host);
    host.advanceTo(new Date('2026-05-02T00:00:00Z'));
    const loaded = draftValues({ ...typed, target: 150 });
    const draft = { ...aDraft({ ...loaded, target: 300 }, 'edit', 'K-001'), loaded };
    const from = { effectiveFrom: '2026-04-01' };
    const found = told<Rpc['previewPast']['data']>(host, 'previewPast', { draft, ...from });
    expect(found.periods).toEqual([
      expect.objectContaining({
        from: '2026-04-01',
        was: { value: 200, target: 150, status: 'met' },
        is: { value: 200, target: 300, status: 'missed' },
      }),
    ]);
  });
});

test('a month that a person reported is no quarter once the cadence has changed', () => {
  const host = aSetUpSpreadsheet();
  const typed = { aggregation: 'last', measure: '', actual: 200, target: 150 };
  told(host, 'saveKpi', { draft: aDraft(typed) });
  run(host);
  host.advanceTo(new Date('2026-07-10T00:00:00Z'));
  const april = () => card(host).points.find(({ from }) => from === '2026-04-01')?.value;
  expect(april()).toBe(200);
  const loaded = draftValues(typed);
  const draft = { ...aDraft({ ...loaded, cadence: 'quarter' }, 'edit', 'K-001'), loaded };
  told(host, 'saveKpi', { draft, reason: '분기 보고' });
  run(host);
  expect(april() ?? null).toBeNull();
});
