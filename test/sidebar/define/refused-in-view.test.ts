import type { Frame } from 'playwright-core';
import { CHURN } from '../support/definition';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { aKpi } from '../support/start-info';
import { editFromList, expectFocus, save, step } from '../support/wizard-steps';

const sidebar = sidebarTests();

/** It lies between the top of the panel and the foot that stays. */
async function expectInView(frame: Frame, selector: string): Promise<void> {
  await frame.waitForFunction((wanted) => {
    const place = document.querySelector(wanted)!.getBoundingClientRect();
    const foot = document.querySelector('.bar-foot')!.getBoundingClientRect();
    return place.top >= 0 && place.bottom <= foot.top;
  }, selector);
}

const LOST = 'Row 7 of the register (Churn) has lost its ID.';

test('why a whole save is refused comes into view with the focus, however long the review is', async () => {
  const server = new FakeServer({
    listKpis: () => [aKpi({ id: 'K-002', name: 'Churn' })],
    getKpi: () => ({ id: 'K-002', values: CHURN }),
  });
  const frame = await sidebar.open(server, { view: 'list', height: 600 });
  await editFromList(frame, 'Churn');
  await step(frame, 'Target');
  await frame.locator('#field-target').fill('7%');
  await step(frame, 'Review');
  await frame.getByLabel('Reason for the change').fill('New pricing');
  server.refuseNext('saveKpi', { code: 'kpi_without_id', message: LOST, fields: [] });
  await frame.evaluate(() => window.scrollTo(0, 0));
  await save(frame, 'Save changes').click();
  await frame.waitForFunction(() => document.activeElement?.className === 'failure');
  expect(await frame.locator('.failure').innerText()).toBe(LOST);
  await expectInView(frame, '.failure');
});

test.each([600, 900])(
  'what is missing is said at the step one is sent to, in a window of %i px',
  async (height) => {
    const frame = await sidebar.open(new FakeServer(), { view: 'new', height });
    await step(frame, 'Review');
    await save(frame).click();
    await frame.getByRole('heading', { name: 'How is it measured?', level: 2 }).waitFor();
    await expectFocus(frame, 'refused');
    await expectInView(frame, '#refused');
    const refused = frame.locator('#refused');
    expect(await refused.innerText()).toContain('To start tracking');
    await refused.getByRole('button', { name: 'A measure or an actual value' }).waitFor();
    await refused.getByRole('button', { name: 'Definition' }).click();
    await expectFocus(frame, 'field-definition');
    await frame.locator('#field-definition').fill('Left / opening');
    await refused.getByRole('button', { name: 'Definition' }).waitFor({ state: 'detached' });
    await refused.getByRole('button', { name: 'Source' }).waitFor();
  },
);

test('an edit whose row has lost its ID shows what was typed, and why', async () => {
  const server = new FakeServer();
  server.draft = {
    draftId: 'form-1',
    id: 'K-002',
    values: { ...CHURN, name: 'Churn', target: '7%' },
    loaded: { target: '5%' },
    why: { reason: 'New pricing', effectiveFrom: '2026-03-15' },
  };
  server.refuseNext('getKpi', { code: 'kpi_without_id', message: LOST, fields: [] });
  const frame = await sidebar.open(server, { view: 'list' });
  await frame.getByRole('button', { name: 'Continue' }).click();
  await frame.waitForFunction(() => document.activeElement?.className === 'failure');
  expect(await frame.locator('.failure').innerText()).toBe(LOST);
  const typed = frame.getByRole('region', { name: 'What is not saved yet' });
  expect((await typed.innerText()).split('\n').filter((line) => line !== '')).toEqual([
    ...['What is not saved yet', 'Target', '7%'],
    ...['Reason for the change', 'New pricing', 'Effective from', 'Mar 15, 2026'],
  ]);
  expect(server.callsOf('getKpi')).toEqual([
    { id: 'K-002', remembered: { name: 'Churn', measure: String(CHURN.measure) } },
  ]);
  await frame.getByRole('button', { name: 'Try again' }).click();
  await frame.getByLabel('Reason for the change').waitFor();
});

test('the review says what the register has already', async () => {
  const said = 'It measures the same as Churn rate (K-009).';
  const server = new FakeServer({ alikeKpis: () => ({ notices: [said] }) });
  const frame = await sidebar.open(server, { view: 'new' });
  await step(frame, 'Review');
  await frame.getByRole('heading', { level: 2, name: 'Review and save' }).waitFor();
  expect(server.callsOf('alikeKpis')).toEqual([]);
  await step(frame, 'Target');
  await frame.getByLabel('Name').fill('Churn');
  await step(frame, 'Review');
  await frame.getByText(said).waitFor();
  expect(server.callsOf('alikeKpis')).toEqual([
    {
      draft: expect.objectContaining({
        id: null,
        values: expect.objectContaining({ name: 'Churn' }),
      }),
    },
  ]);
});

test('a measure that changes under the words of another one is told by the first letter', async () => {
  const server = new FakeServer({
    listKpis: () => [aKpi({ id: 'K-002', name: 'Churn' })],
    getKpi: () => ({ id: 'K-002', values: { ...CHURN, definition: 'Left / opening' } }),
  });
  const frame = await sidebar.open(server, { view: 'list' });
  await editFromList(frame, 'Churn');
  const behind = frame.getByText('the definition still says: Left / opening');
  await step(frame, 'Review');
  expect(await behind.count()).toBe(0);
  await step(frame, 'Measure');
  await frame.locator('#field-measure').fill('COUNT_IN(Customers!D:D, from, to)');
  await step(frame, 'Review');
  await behind.waitFor();
  await step(frame, 'Target');
  await frame.getByLabel('Definition').fill('Customers who left');
  await step(frame, 'Review');
  await behind.waitFor({ state: 'detached' });
});

test('what was clicked is called by its name while it is read', async () => {
  const server = new FakeServer({ listKpis: () => [aKpi({ id: 'K-002', name: 'Churn' })] });
  server.hold('kpiCard');
  const frame = await sidebar.open(server, { view: 'list' });
  await frame.getByRole('button', { name: 'Churn' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Churn' }).waitFor();
  server.release('kpiCard');
});
