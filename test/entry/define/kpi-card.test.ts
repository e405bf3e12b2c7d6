import type { KpiCard } from '../../../src/contract/rpc/define';
import { aDraft, draftValues } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  refused,
  rowsOfTable,
  told,
  typeInto,
} from '../../support/a-spreadsheet';

const card = (host: ReturnType<typeof aSetUpSpreadsheet>, id = 'K-001') =>
  told<KpiCard>(host, 'kpiCard', { id, language: 'en' });

/** Orders of the sample: 250 in January, 300 in February, 200 in March. */
function withSales(parts = {}) {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', ...parts }) });
  return host;
}

test('tells how the KPI stands now, from the rows as they are, and writes nothing', () => {
  const host = withSales();
  typeInto(host, 'kpis', 'target', 500);
  const before = rowsOfTable(host, 'kpis');
  const { standing, values, points, problem } = card(host);
  expect(standing).toMatchObject({
    period: '2026-03-01',
    value: 200,
    target: 500,
  });
  expect(standing?.reason).not.toBe('');
  expect(values).toMatchObject({ name: '월 매출', owner: 'minji@example.com' });
  expect(points.map(({ from, value }) => [from, value])).toEqual([
    ['2026-01-01', 250],
    ['2026-02-01', 300],
    ['2026-03-01', 200],
    ['2026-04-01', null],
  ]);
  expect(problem).toBeNull();
  expect(rowsOfTable(host, 'kpis')).toEqual(before);
});

test('holds no period before the start against a target, as its measurements do not', () => {
  const host = withSales({ starts: '2026-02-01', target: '300' });
  const targets = [null, 300, 300];
  expect(card(host).points.map(({ target }) => target)).toEqual([...targets, 300]);
  expect(rowsOfTable(host, 'measurements').map(({ target }) => target || null)).toEqual(targets);
});

test('shows a period without a value as a gap', () => {
  const host = withSales();
  const orders = host.workbook.sheetByTitle('Orders')!;
  host.workbook.input(orders, 3, 0, '2026-01-25');
  told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last' }, 'form-2') });
  expect(card(host, 'K-002').points.map(({ value }) => value)).toEqual([550, null, 200, null]);
});

test('tells what has changed in the definition, newest first, and why', () => {
  const host = withSales();
  const loaded = draftValues({ target: 300, aggregation: 'last' });
  const draft = { ...aDraft({ ...loaded, target: '400' }, 'edit-1', 'K-001'), loaded };
  told(host, 'saveKpi', { draft, reason: 'More shops' });
  const [change] = card(host).changes;
  expect(change).toMatchObject({ field: 'target', before: '₩300', after: '₩400' });
  expect(change.reason).toBe('More shops');
  expect(rowsOfTable(host, 'changes')[0]).toMatchObject({ before: '300원', after: '400원' });
});

test('tells what changed in the unit that the KPI had then, and choices by their words', () => {
  const host = withSales({ unit: '#' });
  const loaded = draftValues({ unit: '#', aggregation: 'last' });
  const parts = { ...loaded, unit: '%', target: '8.125%', direction: 'more_than' };
  told(host, 'saveKpi', { draft: { ...aDraft(parts, 'e', 'K-001'), loaded }, reason: 'A rate' });
  const logged = (changes: readonly Record<string, unknown>[]) =>
    changes.map(({ field, before, after }) => [field, before, after]);
  expect(logged(rowsOfTable(host, 'changes'))).toEqual([
    ['방향', '이상', '초과'],
    ['목표값', '300', '8.125%'],
    ['단위', '#', '%'],
  ]);
  expect(logged(card(host).changes).reverse()).toEqual([
    ['direction', 'At least', 'More than'],
    ['target', '300', '8.125%'],
    ['unit', '#', '%'],
  ]);
});

test.each([
  ['300', '500000', '300', '500000'],
  ["'0.5", "'1,500", '0.5', '1,500'],
  ["'300원", "'50만 원", '₩300', '₩500,000'],
  ["'₩300", "'₩500,000", '₩300', '₩500,000'],
  ["'$300", "'about 500", '$300', 'about 500'],
])(
  'of a logged change from %s to %s tells what has a unit in it, and else as it stands',
  (before, after, saidBefore, saidAfter) => {
    const host = withSales();
    const entry = { kpi: 'K-001', field: '목표값', before, after };
    for (const [key, value] of Object.entries(entry)) typeInto(host, 'changes', key, value);
    expect(card(host).changes).toMatchObject([{ before: saidBefore, after: saidAfter }]);
  },
);

test('tells changes in the unit of the first of two rows with the same id', () => {
  const host = withSales();
  const loaded = draftValues({ target: 300, aggregation: 'last' });
  const draft = { ...aDraft({ ...loaded, target: '400' }, 'edit-1', 'K-001'), loaded };
  told(host, 'saveKpi', { draft, reason: 'More shops' });
  for (const [key, value] of Object.entries({ id: 'K-001', name: 'Copy', unit: 'USD' })) {
    typeInto(host, 'kpis', key, value, 1);
  }
  expect(card(host).changes).toMatchObject([{ before: '₩300', after: '₩400' }]);
});

test('tells the day on which an alert was opened as the spreadsheet counts days', () => {
  // The run is at 08:30 in Seoul: the day before in UTC.
  const host = withSales({ target: '1000' });
  told(host, 'switchAlerts', { on: true });
  host.run('runHourly', [], { user: 'lead@example.com', authMode: 'FULL', kind: 'time-trigger' });
  expect(card(host).alert?.since).toBe('2026-04-01');
});

test('a draft has no standing and is read all the same', () => {
  const host = withSales({ state: 'draft' });
  expect(card(host)).toMatchObject({ standing: null, alert: null, changes: [] });
});

test('a KPI that is not there is told by its id', () => {
  expect(refused(aSetUpSpreadsheet(), 'kpiCard', { id: 'K-099' }).message).toContain('K-099');
});

describe('a KPI whose `actual` holds one of our functions', () => {
  const withActual = (actual: string, parts = {}) => {
    const host = aSetUpSpreadsheet();
    const values = { state: 'draft', measure: null, aggregation: 'last', actual: null, ...parts };
    told(host, 'saveKpi', { draft: aDraft(values) });
    typeInto(host, 'kpis', 'actual', actual);
    return card(host).actualAsMeasure;
  };

  test('is offered its formula as the measure', () => {
    const formula = '=SUM_IN(Orders!A2:A, Orders!B2:B, "2026-01-01", "2026-03-31")';
    const measure = 'SUM_IN(Orders!A2:A, Orders!B2:B, from, to)';
    expect(withActual(formula)).toBe(measure);
  });

  test.each(['=Orders!B2', '=Orders!B2*2', '300', '=ROUND(SUM_IN(Orders!A2:A, Orders!B2:B), 0)'])(
    'is offered nothing for %s',
    (actual) => {
      expect(withActual(actual)).toBeNull();
    },
  );

  test('is offered nothing while it has a measure', () => {
    expect(card(withSales()).actualAsMeasure).toBeNull();
  });
});
