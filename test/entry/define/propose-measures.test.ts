import type { CellLook, MeasureProposal, SheetColumn } from '../../../src/contract/rpc/define';
import {
  aSetUpSpreadsheet,
  LEAD,
  ask,
  refused,
  tableSheet,
  told,
} from '../../support/a-spreadsheet';
import { aDraft } from '../../support/a-draft';

interface Proposed {
  selected: string | null;
  proposals: MeasureProposal[];
  cell: CellLook | null;
}

/** Beside the orders of A and B: figures that somebody made of them, in E. */
function withFigures() {
  const host = aSetUpSpreadsheet();
  const { workbook } = host;
  const orders = workbook.sheetByTitle('Orders')!;
  const figures = [
    ['Sales in Q1', '=SUM_IN(A2:A, B2:B, "2026-01-01", "2026-03-31")'],
    ['Twice that', '=E1*2'],
    ['Last order', '2026-03-31'],
    ['Shop', 'Seoul'],
    ['Visitors', '420'],
    ['Rounded', '=ROUND(SUM_IN(A2:A, B2:B, "2026-01-01", "2026-03-31"), 0)'],
    ['Broken', '=1/0'],
  ];
  figures.forEach(([label, typed], row) => {
    workbook.input(orders, row, 3, label);
    workbook.input(orders, row, 4, typed);
  });
  return host;
}

const look = (host: ReturnType<typeof withFigures>, cell: string) =>
  told<CellLook>(host, 'lookAtCell', { cell, language: 'en' });

describe('what is selected proposes a measure', () => {
  test('of a column of numbers: its sum by the dates beside it, with their headings', () => {
    const host = aSetUpSpreadsheet();
    host.select(LEAD, 'Orders', 'B3');
    const { selected, proposals } = told<Proposed>(host, 'proposeMeasures', {});
    expect(selected).toBe('Orders!B3');
    expect(proposals[0]).toEqual({
      measure: 'SUM_IN(Orders!A:A, Orders!B:B, from, to)',
      columns: [
        { range: 'Orders!A:A', sheet: 'Orders', heading: 'Date', unit: '' },
        { range: 'Orders!B:B', sheet: 'Orders', heading: 'Amount', unit: '' },
      ],
    });
  });

  test('nothing in one of Waymark’s own tables', () => {
    const host = aSetUpSpreadsheet();
    host.select(LEAD, tableSheet(host, 'kpis').title, 'C3');
    expect(told<Proposed>(host, 'proposeMeasures', {})).toEqual({
      selected: null,
      proposals: [],
      cell: null,
    });
  });

  test('of a cell that holds one of our functions: its formula', () => {
    const host = withFigures();
    host.select(LEAD, 'Orders', 'E1');
    const { proposals, cell } = told<Proposed>(host, 'proposeMeasures', {});
    expect(proposals).toEqual([]);
    expect(cell).toMatchObject({
      holds: 'own_function',
      measure: 'SUM_IN(Orders!A2:A, Orders!B2:B, from, to)',
    });
  });
});

describe('a cell that is wanted as a KPI', () => {
  test('is taken when it holds a number, with the words beside it', () => {
    expect(look(withFigures(), 'Orders!E5')).toMatchObject({
      holds: 'number',
      shown: '420',
      label: 'Visitors',
      refusal: null,
    });
  });

  test.each([
    ['Orders!E3', 'date', 'Orders!E3 holds a date'],
    ['Orders!E4', 'text', 'Orders!E4 holds text (“Seoul”)'],
    ['Orders!E7', 'error', 'Orders!E7 shows an error (#DIV/0!)'],
  ])('%s, which holds a %s, is refused in words', (cell, holds, sentence) => {
    const found = look(withFigures(), cell);
    expect(found.holds).toBe(holds);
    expect(found.refusal).toContain(sentence);
  });

  test('is refused when one of our functions is behind it, with its formula as the measure', () => {
    const host = withFigures();
    for (const cell of ['Orders!E1', 'Orders!E2', 'Orders!$E$1', '=Orders!E1']) {
      expect(look(host, cell)).toMatchObject({
        holds: 'own_function',
        measure: 'SUM_IN(Orders!A2:A, Orders!B2:B, from, to)',
        refusal: expect.stringContaining('SUM_IN') as string,
      });
    }
  });

  test('says why a formula with our functions can be no measure', () => {
    const { measure, refusal } = look(withFigures(), 'Orders!E6');
    expect(measure).toBeNull();
    expect(refusal).toContain('There is no function ROUND');
  });

  test.each(['Nowhere!A1', 'Orders!ZZ1', 'E5'])(
    '%s is no cell of a sheet, and that is said',
    (cell) => {
      expect(refused(withFigures(), 'lookAtCell', { cell }).message).toContain(cell);
    },
  );

  test('is not saved as a KPI in use when no trigger could read it; a draft keeps it', () => {
    const host = withFigures();
    const draft = (state: string, actual: string) =>
      aDraft({ state, measure: null, actual, aggregation: 'last' }, `${state}-${actual.length}`);
    for (const cell of ['=Orders!E1', '=Orders!E3', '=CHURN(Orders!A2:A, Orders!B2:B)']) {
      const error = refused(host, 'saveKpi', { draft: draft('active', cell) });
      expect(error.fields?.map(({ field }) => field)).toEqual(['actual']);
    }
    expect(ask(host, 'saveKpi', { draft: draft('active', '=Orders!E5') }).ok).toBe(true);
    expect(ask(host, 'saveKpi', { draft: draft('draft', '=Orders!E1') }).ok).toBe(true);
  });
});

test('a preview names the headings and units of its columns, below a title as well', () => {
  const host = aSetUpSpreadsheet();
  const { workbook } = host;
  const sheet = workbook.insertSheet('Sales', 0);
  workbook.write(sheet, 0, 0, [
    ['Sales of 2026', ''],
    ['Day', 'Revenue ($)'],
    [new Date('2026-02-03T00:00:00+09:00'), 300],
  ] as never);
  const { columns } = told<{ columns: unknown[] }>(host, 'previewMeasure', {
    measure: 'SUM_IN(Sales!A3:A, Sales!B3:B, from, to)',
    cadence: 'month',
    periods: 3,
  });
  expect(columns).toEqual([
    { range: 'Sales!A3:A', sheet: 'Sales', heading: 'Day', unit: '' },
    { range: 'Sales!B3:B', sheet: 'Sales', heading: 'Revenue ($)', unit: 'USD' },
  ]);
});

describe('the columns of the sheet in view', () => {
  const columns = (host: ReturnType<typeof aSetUpSpreadsheet>) =>
    told<{ columns: SheetColumn[] }>(host, 'sheetColumns', {}).columns;

  test('are told with their headings, what they hold and which are selected', () => {
    const host = aSetUpSpreadsheet();
    host.select(LEAD, 'Orders', 'B2:B4');
    expect(columns(host)).toEqual([
      { range: 'Orders!A:A', heading: 'Date', kind: 'date', blanks: 0, selected: false },
      { range: 'Orders!B:B', heading: 'Amount', kind: 'number', blanks: 0, selected: true },
    ]);
  });

  test('are none in one of Waymark’s own tables', () => {
    const host = aSetUpSpreadsheet();
    host.select(LEAD, tableSheet(host, 'kpis').title, 'C3');
    expect(columns(host)).toEqual([]);
  });
});
