import type { Frame } from 'playwright-core';
import { FakeServer } from '../../support/fake-server';
import { sidebarTests } from '../../support/sidebar-tests';
import { expectValue, measuring } from '../../support/wizard-steps';

const sidebar = sidebarTests();

const open = async (server: FakeServer): Promise<Frame> =>
  measuring(await sidebar.open(server, { view: 'new' }));

/** Picks what is selected then; the answer has come once the range is in its input. */
async function pick(frame: Frame, server: FakeServer, label: string, a1: string, holds = 'number') {
  server.answers.selection = () => ({
    a1,
    sheet: 'Survey',
    rows: 1,
    columns: 1,
    frozenRows: 1,
    holds: holds as 'number',
  });
  await frame.getByRole('button', { name: `Pick the selection for ${label}` }).click();
}

const measure = (frame: Frame) => frame.locator('#field-measure');

test('NPS is built from two picked columns and a condition, without a formula', async () => {
  const server = new FakeServer();
  const frame = await open(server);
  await frame.getByRole('radio', { name: 'NPS' }).check();
  await pick(frame, server, 'Dates', 'A2', 'date');
  await expectValue(frame, 'nps-dates', 'Survey!A:A');
  await pick(frame, server, 'Scores', 'B2');
  await expectValue(frame, 'nps-scores', 'Survey!B:B');
  await frame.getByRole('button', { name: 'Add a condition' }).click();
  await pick(frame, server, 'Column', 'C2', 'text');
  await expectValue(frame, 'nps-condition-0-column', 'Survey!C:C');
  await frame.getByLabel('Must be').fill('West');
  const counted = (criterion: string) =>
    `COUNT_IN(Survey!A:A, from, to, Survey!B:B, "${criterion}", Survey!C:C, "West")`;
  const text = `100 * (${counted('>=9')} - ${counted('<=6')}) / ${counted('>=0')}`;
  await expectValue(frame, 'field-measure', text);
  await frame.getByRole('img', { name: /Bar chart/ }).waitFor();
  expect(server.callsOf('previewMeasure').at(-1)).toMatchObject({ measure: text });
  await frame.getByRole('button', { name: 'Next' }).click();
  await expectValue(frame, 'field-unit', 'score');
});

test('all columns are filled at once from the selection, by what they hold', async () => {
  const server = new FakeServer({
    sheetColumns: () => ({
      columns: [
        { range: 'Subs!A:A', heading: 'Customer', kind: 'key', blanks: 0, selected: false },
        { range: 'Subs!B:B', heading: 'Until', kind: 'date', blanks: 0.5, selected: true },
        { range: 'Subs!C:C', heading: 'Since', kind: 'date', blanks: 0, selected: true },
      ],
    }),
  });
  const frame = await open(server);
  await frame.getByRole('radio', { name: 'Retention' }).check();
  await frame.getByRole('button', { name: 'Fill from the selection' }).click();
  await expectValue(frame, 'field-measure', 'RETENTION(Subs!C:C, Subs!B:B, from, to)');
});

test('a selection that fits nothing is said, and so is a call that fails', async () => {
  const server = new FakeServer();
  const frame = await open(server);
  await frame.getByRole('radio', { name: 'Sum' }).check();
  const fill = frame.getByRole('button', { name: 'Fill from the selection' });
  await fill.click();
  await frame.getByRole('alert').getByText('No column there fits.').waitFor();
  server.breakNext('sheetColumns', 'NetworkError: Connection failure due to HTTP 0');
  await fill.click();
  await frame.getByRole('alert').getByText('Check the connection').waitFor();
});

test('lifetime value asks for revenue and churn apart, and fills each from its own sheet', async () => {
  const server = new FakeServer({
    sheetColumns: () => ({
      columns: [
        { range: 'Orders!A:A', heading: 'Day', kind: 'date', blanks: 0, selected: false },
        { range: 'Orders!B:B', heading: 'Customer', kind: 'key', blanks: 0, selected: true },
        { range: 'Orders!C:C', heading: 'Amount', kind: 'number', blanks: 0, selected: true },
      ],
    }),
  });
  const frame = await open(server);
  await frame.getByRole('radio', { name: 'LTV' }).check();
  await frame
    .getByRole('button', { name: 'Fill from the selection: Revenue per customer' })
    .click();
  await expectValue(frame, 'ltv-customers', 'Orders!B:B');
  await expectValue(frame, 'ltv-starts', '');
  await frame.locator('#ltv-starts').fill('Customers!C:C');
  await frame.locator('#ltv-ends').fill('Customers!D:D');
  await frame.getByLabel('Margin').fill('0.6');
  await expectValue(
    frame,
    'field-measure',
    'LTV(SUM_IN(Orders!A:A, Orders!C:C, from, to) / DISTINCT_IN(Orders!A:A, Orders!B:B, from, to), CHURN(Customers!C:C, Customers!D:D, from, to), 0.6)',
  );
});

test('a sheet’s name in quotes is typed letter by letter, and the inputs stay', async () => {
  const frame = await open(new FakeServer());
  await frame.getByRole('radio', { name: 'Count' }).check();
  await frame.locator('#count-dates').pressSequentially("'Sales data'!C:C");
  await expectValue(frame, 'field-measure', "COUNT_IN('Sales data'!C:C, from, to)");
  await expectValue(frame, 'count-dates', "'Sales data'!C:C");
});

test('a column that holds another kind is said at its input, until another is there', async () => {
  const server = new FakeServer();
  const frame = await open(server);
  await frame.getByRole('radio', { name: 'Average' }).check();
  await pick(frame, server, 'Dates', 'B2', 'number');
  const error = frame.locator('#average-dates-error');
  await error.getByText('B2 holds numbers. Pick a column of dates.').waitFor();
  await frame.locator('#average-dates').fill('Survey!A:A');
  await error.waitFor({ state: 'detached' });
});

test('a problem of the measure is said at the input that it comes from', async () => {
  const server = new FakeServer({
    previewMeasure: ({ measure: text }) => {
      const start = text.indexOf('Nowhere!B:B');
      const problem = { message: 'There is no sheet “Nowhere”.', start, end: start + 11 };
      return { points: [], problem };
    },
  });
  const frame = await open(server);
  await frame.getByRole('radio', { name: 'CSAT' }).check();
  await frame.locator('#csat-dates').fill('Survey!A:A');
  await frame.locator('#csat-scores').fill('Nowhere!B:B');
  await frame.locator('#csat-scores-error').getByText('Nowhere').waitFor();
  expect(await frame.locator('#csat-dates-error').count()).toBe(0);
});

test('a side of a ratio may be one cell', async () => {
  const server = new FakeServer();
  const frame = await open(server);
  await frame.getByRole('radio', { name: 'Ratio' }).check();
  await frame.locator('#top-dates').fill('Orders!A:A');
  await frame.locator('#top-column').fill('Orders!B:B');
  await frame.locator('#bottom-how').selectOption('one');
  await pick(frame, server, 'Cell with the number', 'D4');
  await expectValue(frame, 'bottom-cell', 'Survey!D4');
  expect(await measure(frame).inputValue()).toBe(
    'SUM_IN(Orders!A:A, Orders!B:B, from, to) / Survey!D4',
  );
});

test('a typed formula that a shape could have made opens in that shape the next time', async () => {
  const server = new FakeServer();
  const frame = await open(server);
  await frame.getByRole('radio', { name: 'Formula' }).check();
  await measure(frame).fill('NRR(MRR!C:C, MRR!D:D)');
  await frame.getByText('Your entries are kept.').waitFor();
  const again = await sidebar.open(server, { view: 'new' });
  await again.getByRole('button', { name: 'Continue' }).click();
  await measuring(again);
  await expectValue(again, 'nrr-closing', 'MRR!D:D');
  expect(await again.getByRole('radio', { name: 'NRR' }).isChecked()).toBe(true);
});
