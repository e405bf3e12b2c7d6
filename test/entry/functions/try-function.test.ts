import { aSetUpSpreadsheet, LEAD, told } from '../../support/a-spreadsheet';

interface Trial {
  problem: string | null;
  wanted: string[];
}

/** Customers: from when until when, the second still there. */
function withCustomers(last: unknown = '') {
  const host = aSetUpSpreadsheet();
  const { workbook } = host;
  const sheet = workbook.insertSheet('Customers', 0);
  const rows = [
    ['Joined', 'Left', 'Score'],
    ['2025-01-05', '2026-02-01', '9'],
    ['2025-02-05', '', '10'],
    ['2025-03-05', String(last), '11'],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((typed, column) => workbook.input(sheet, row, column, typed)),
  );
  host.select(LEAD, 'Customers', 'F1');
  return host;
}

const tried = (host: ReturnType<typeof withCustomers>, name: string, args: string[]) =>
  told<Trial>(host, 'tryFunction', { name, args, language: 'en' });

test('dates where counts may stand ask for the period at once', () => {
  const host = withCustomers();
  for (const args of [
    ['Customers!A2:A4', 'Customers!B2:B4'],
    ['A2:A', 'B2:B'],
  ]) {
    expect(tried(host, 'CHURN', args).wanted).toEqual(['from', 'to']);
    expect(tried(host, 'RETENTION', args).wanted).toEqual(['from', 'to']);
  }
});

test('what is half given still asks for the rest', () => {
  const columns = ['Customers!A2:A4', 'Customers!B2:B4'];
  expect(tried(withCustomers(), 'CHURN', [...columns, '2026-01-01']).wanted).toEqual(['to']);
  expect(tried(withCustomers(), 'CHURN', [...columns, '', '2026-06-30']).wanted).toEqual(['from']);
});

test('arguments that have an answer ask for nothing', () => {
  const host = withCustomers();
  const args = ['Customers!A2:A4', 'Customers!B2:B4', '2026-01-01', '2026-06-30'];
  expect(tried(host, 'CHURN', args)).toEqual({ problem: null, wanted: [] });
  expect(tried(host, 'CHURN', ['8', '100'])).toEqual({ problem: null, wanted: [] });
  expect(tried(host, 'ROI', ['150%', '1'])).toEqual({ problem: null, wanted: [] });
});

test.each([
  ['NPS', ['Customers!C2:C'], 'cell Customers!C4 must be at most 10, found 11'],
  ['NPS', ['C1:C4'], 'cell C4 must be at most 10, found 11'],
])('%s over %j names the cell of the sheet that is wrong', (name, args, sentence) => {
  expect(tried(withCustomers(), name, args).problem).toContain(sentence);
});

test('the row of the range is told as the sheet’s cell, wherever the range begins', () => {
  const args = ['Customers!A2:A4', 'Customers!B2:B4', '2026-01-01', '2026-06-30'];
  expect(tried(withCustomers('2025-01-01'), 'CHURN', args).problem).toContain(
    'cell Customers!B4 (2025-01-01) is before its start',
  );
});

test('an inserted formula that shows an error comes with the reason', () => {
  const host = withCustomers();
  const inserted = told<{ shown: string; problem: string | null }>(host, 'insertFunction', {
    name: 'NPS',
    args: ['Customers!C2:C'],
    language: 'en',
  });
  expect(inserted.shown).toMatch(/^#/);
  expect(inserted.problem).toContain('cell Customers!C4');
});
