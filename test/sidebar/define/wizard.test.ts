import type { Frame } from 'playwright-core';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import {
  expectFocus,
  expectValue,
  fillIn,
  measuring,
  pickChurn,
  save,
  step,
} from '../support/wizard-steps';

const sidebar = sidebarTests();

function open(server: FakeServer, view: 'list' | 'new'): Promise<Frame> {
  return sidebar.open(server, { view });
}

test('a KPI is defined by keyboard alone and saved as active', async () => {
  const server = new FakeServer();
  const frame = await measuring(await open(server, 'new'));
  const keys = frame.page().keyboard;
  const tabTo = async (wanted: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      const here = await frame.evaluate(() => {
        const at = document.activeElement;
        return at ? [at.id, at.getAttribute('aria-label'), at.textContent?.trim()].join('|') : '';
      });
      if (here.split('|').some((name) => name === wanted || name.startsWith(`${wanted} (`))) return;
      await keys.press('Tab');
    }
    throw new Error(`no way by Tab to ${wanted}`);
  };

  // The radio group takes the arrow keys.
  await frame.getByRole('radio', { name: 'Sum' }).focus();
  for (let presses = 0; presses < 5; presses += 1) await keys.press('ArrowDown');
  await tabTo('churn-starts');
  await keys.type('Customers!C:C');
  await tabTo('Pick the selection for End dates');
  await keys.press('Enter');
  await expectValue(frame, 'churn-ends', 'Customers!C:C');
  await tabTo('Next');
  await keys.press('Enter');
  await tabTo('field-name');
  await keys.type('Customer churn');
  await tabTo('field-definition');
  await keys.type('Left / opening');
  await tabTo('field-target');
  await keys.type('5%');
  await tabTo('Next');
  await keys.press('Enter');
  await tabTo('field-objective');
  await keys.type('Keep customers');
  await tabTo('field-source');
  await keys.type('Sheet Customers');
  await tabTo('Next');
  await keys.press('Space');
  await tabTo('By Dec 31, 2026');
  await keys.press('Enter');
  await tabTo('Next');
  await keys.press('Enter');
  await tabTo('Start tracking');
  await keys.press('Enter');

  await frame.getByText('K-013 was saved.').waitFor();
  expect(server.saved).toHaveLength(1);
  expect(server.saved[0].values).toMatchObject({
    state: 'active',
    name: 'Customer churn',
    measure: 'CHURN(Customers!C:C, Customers!C:C, from, to)',
    target: 0.05,
    unit: '%',
    direction: 'at_most',
    owner: 'lead@example.com',
    due: '2026-12-31',
  });
});

test('picked ranges become a measure whose last twelve periods are shown', async () => {
  const server = new FakeServer();
  const frame = await measuring(await open(server, 'new'));
  await pickChurn(frame, server);
  await frame
    .getByRole('img', { name: /Bar chart of the last 12 periods\. Mar 2026: 3/ })
    .waitFor();
  expect(server.callsOf('previewMeasure')).toEqual([
    {
      measure: 'CHURN(Customers!C:C, Customers!D:D, from, to)',
      cadence: 'month',
      periods: 12,
    },
  ]);
  await frame.getByText('Show the values').click();
  await frame.getByRole('row').nth(12).waitFor();
  expect(await frame.getByRole('row').count()).toBe(13);
});

test('two ranges picked at once both arrive', async () => {
  const server = new FakeServer();
  const frame = await measuring(await open(server, 'new'));
  await frame.getByRole('radio', { name: 'Churn' }).check();
  server.hold('selection');
  await frame.getByRole('button', { name: 'Pick the selection for Start dates' }).click();
  await frame.getByRole('button', { name: 'Pick the selection for End dates' }).click();
  await frame.getByLabel('Definition of churn').selectOption('stripe');
  server.release('selection');
  await expectValue(
    frame,
    'field-measure',
    'CHURN(Customers!C:C, Customers!C:C, from, to, "stripe")',
  );
});

test('a fault in the measure points at its place', async () => {
  const server = new FakeServer({
    previewMeasure: () => ({
      points: [],
      problem: { message: 'There is no sheet “Ordrs”.', start: 6, end: 15 },
    }),
  });
  const frame = await measuring(await open(server, 'new'));
  await frame.getByRole('radio', { name: 'Formula' }).check();
  await frame.getByLabel('Measure', { exact: true }).fill('2 * (Ordrs!B2)');
  await frame.getByText('There is no sheet “Ordrs”.').waitFor();
  expect(await frame.locator('mark').textContent()).toBe('rdrs!B2)');
  const measure = frame.getByLabel('Measure', { exact: true });
  expect(await measure.getAttribute('aria-invalid')).toBe('true');
  expect(await measure.getAttribute('aria-describedby')).toContain('field-measure-error');
});

test('however often one clicks, the KPI is saved once', async () => {
  const server = new FakeServer();
  const frame = await measuring(await open(server, 'new'));
  await pickChurn(frame, server);
  await fillIn(frame);
  await step(frame, 'Review');
  server.hold('saveKpi');
  await save(frame).dblclick();
  await frame.getByRole('button', { name: 'Saving…' }).click({ force: true });
  // The way that was not taken waits, and does not say that it saves.
  const draft = frame.getByRole('button', { name: 'Save draft' });
  expect(await draft.getAttribute('aria-disabled')).toBe('true');
  await draft.click({ force: true });
  server.release('saveKpi');
  await frame.getByText('K-013 was saved.').waitFor();
  expect(server.callsOf('saveKpi')).toHaveLength(1);
  expect(server.callsOf('keepDraft').at(-1)).toEqual({ draft: null });
});

test('when saving fails the form stays, and trying again sends the same draft', async () => {
  const server = new FakeServer();
  const frame = await measuring(await open(server, 'new'));
  await pickChurn(frame, server);
  await fillIn(frame);
  await step(frame, 'Review');
  server.breakNext('saveKpi', 'NetworkError: Connection failure due to HTTP 0');
  await save(frame).click();
  await frame.getByRole('alert').getByText('Check the connection').waitFor();
  expect(await frame.getByRole('heading', { name: 'Review and save' }).isVisible()).toBe(true);
  await save(frame).click();
  await frame.getByText('K-013 was saved.').waitFor();
  const [first, second] = server.callsOf('saveKpi') as { draft: { draftId: string } }[];
  expect(first).toEqual(second);
  expect(first.draft.draftId).toMatch(/^[0-9a-f]{32}$/);
});

test('a field that the server refuses is shown with its sentence and takes the focus', async () => {
  const server = new FakeServer();
  const frame = await measuring(await open(server, 'new'));
  await pickChurn(frame, server);
  await fillIn(frame);
  await step(frame, 'Review');
  server.refuseNext('saveKpi', {
    code: 'invalid',
    message: 'The definition was not saved.',
    fields: [
      { field: 'due', code: 'due_late', message: 'Too far away.' },
      { field: 'parent', code: 'parent_unknown', message: 'No KPI has the ID “K-099”.' },
    ],
  });
  await save(frame).click();
  await frame.getByText('No KPI has the ID “K-099”.').waitFor();
  await expectFocus(frame, 'field-parent');
});

test('what is missing for managing is listed, and each entry leads there', async () => {
  const frame = await measuring(await open(new FakeServer(), 'new'));
  await step(frame, 'Review');
  await frame.getByRole('button', { name: 'Source' }).click();
  await expectFocus(frame, 'field-source');
  await step(frame, 'Review');
  await save(frame).click();
  await frame.getByRole('heading', { name: 'How is it measured?' }).waitFor();
});

test('a definition with gaps is saved as a draft', async () => {
  const server = new FakeServer();
  const frame = await measuring(await open(server, 'new'));
  await step(frame, 'Target');
  await frame.getByLabel('Name').fill('Leads');
  await step(frame, 'Review');
  await save(frame, 'Save draft').click();
  await frame.getByText('K-013 was saved.').waitFor();
  expect(server.saved[0].values).toMatchObject({ state: 'draft', name: 'Leads', target: null });
});

test('an entry that cannot be used is told when one leaves it', async () => {
  const frame = await measuring(await open(new FakeServer(), 'new'));
  await step(frame, 'Owner');
  await frame.getByLabel(/^Owner/).fill('a@example.com, b@example.com');
  await frame.getByLabel('Objective').focus();
  await frame.getByText('holds more than one address').waitFor();
  await frame.getByLabel(/^Owner/).fill('a@example.com');
  await frame.getByText('holds more than one address').waitFor({ state: 'detached' });
});

test('a bare 5 in per cent is read out before it is saved as 500 %', async () => {
  const server = new FakeServer();
  const frame = await measuring(await open(server, 'new'));
  await frame.getByRole('radio', { name: 'Churn' }).check();
  await step(frame, 'Target');
  await frame.locator('#field-target').fill('5');
  await frame.getByText('Read as 500%.').waitFor();
  await frame.getByRole('button', { name: 'Change to 5%' }).click();
  await expectValue(frame, 'field-target', '5%');
});
