import type { Frame } from 'playwright-core';
import { CHURN } from '../support/definition';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { aKpi } from '../support/start-info';
import {
  editFromList,
  expectFocus,
  measuring,
  pickChurn,
  save,
  step,
} from '../support/wizard-steps';

const sidebar = sidebarTests();

function open(server: FakeServer, view: 'new'): Promise<Frame> {
  return sidebar.open(server, { view });
}

test('a measure is judged once its columns have been picked, and no blank range is blamed', async () => {
  const measure = 'CHURN(Customers!C:C, Customers!D:D, from, to)';
  const server = new FakeServer({
    previewMeasure: () => ({
      points: [],
      problem: { message: 'ends has no date.', start: 6, end: 6 },
    }),
  });
  const frame = await measuring(await open(server, 'new'));
  await pickChurn(frame, server);
  await frame.getByText('ends has no date.').first().waitFor();
  expect(server.callsOf('previewMeasure')).toEqual([{ measure, cadence: 'month', periods: 12 }]);
  expect(await frame.locator('.error').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
    'field-measure-error',
  ]);
});

/** Says of the measure's range of starts that it holds words. */
const wordsForDates = () => ({
  points: [],
  problem: { message: 'starts must hold dates, found "Basic" in Customers!C5.', start: 6, end: 19 },
});

test('a measure that its columns give no value for keeps one at its step', async () => {
  const server = new FakeServer({ previewMeasure: wordsForDates });
  const frame = await measuring(await open(server, 'new'));
  await pickChurn(frame, server);
  const said = frame.locator('#field-measure-error', { hasText: 'Customers!C5' });
  await said.waitFor();
  const steps = frame.getByRole('navigation', { name: 'Steps' });
  await steps.getByRole('button', { name: 'Measure (to be filled in)' }).waitFor();
  await frame.getByRole('button', { name: 'Next' }).click();
  await frame.getByRole('heading', { name: 'Measure', level: 2 }).waitFor();
  await expectFocus(frame, 'churn-starts');
  expect(await frame.locator('#churn-starts-error').innerText()).toContain('Customers!C5');
});

test('a draft may wait for its data, and what is put right in the sheet is seen on the way back', async () => {
  let broken = true;
  const server = new FakeServer({
    previewMeasure: () =>
      broken
        ? wordsForDates()
        : { points: [], problem: null, columns: [], notes: ['Customers: data from row 3'] },
  });
  const frame = await measuring(await open(server, 'new'));
  await pickChurn(frame, server);
  await frame.locator('#field-measure-error', { hasText: 'Customers!C5' }).waitFor();
  broken = false;
  await frame.locator('html').dispatchEvent('pointerenter');
  await frame.getByText('Customers: data from row 3').waitFor();
  broken = true;
  await frame.getByLabel('Cadence').selectOption({ label: 'Quarter' });
  await frame.locator('#field-measure-error', { hasText: 'Customers!C5' }).waitFor();
  await step(frame, 'Target');
  await frame.getByLabel('Name').fill('Churn');
  await step(frame, 'Review');
  await save(frame, 'Save draft').click();
  await frame.getByRole('heading', { name: 'KPIs' }).waitFor();
  expect(server.callsOf('saveKpi')).toHaveLength(1);
});

test('a KPI whose data are broken today can still be changed', async () => {
  const server = new FakeServer({
    listKpis: () => [aKpi({ id: 'K-002', name: 'Churn' })],
    getKpi: () => ({ id: 'K-002', values: CHURN }),
    previewMeasure: wordsForDates,
  });
  const frame = await sidebar.open(server, { view: 'list' });
  await editFromList(frame, 'Churn');
  await step(frame, 'Measure');
  await frame.getByText('Customers!C5').first().waitFor();
  await frame.getByRole('button', { name: 'Next' }).click();
  await frame.locator('#field-target').fill('7%');
  await step(frame, 'Review');
  await frame.getByLabel('Reason for the change').fill('New pricing');
  await save(frame, 'Save changes').click();
  await frame.getByRole('heading', { name: 'KPIs' }).waitFor();
  expect(server.callsOf('saveKpi')).toHaveLength(1);
});

test('a due date before the start is an error at the review, with its sentence', async () => {
  const frame = await measuring(await open(new FakeServer(), 'new'));
  await step(frame, 'Schedule');
  await frame.getByLabel('Due').fill('2026-03-01');
  await step(frame, 'Review');
  const notice = frame.locator('.notice.bad');
  await notice.getByText('2026-03-01').waitFor();
  await notice.getByRole('button', { name: 'Due' }).click();
  await expectFocus(frame, 'field-due');
});

test('a step that was left with gaps is told apart from one that was not seen', async () => {
  const frame = await measuring(await open(new FakeServer(), 'new'));
  await frame.getByRole('button', { name: 'Next' }).click();
  const steps = frame.getByRole('navigation', { name: 'Steps' });
  await steps.getByRole('button', { name: 'Measure (incomplete)' }).waitFor();
  expect(await steps.getByRole('button', { name: '(incomplete)' }).count()).toBe(1);
});
