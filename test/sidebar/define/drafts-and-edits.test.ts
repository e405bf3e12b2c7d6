import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { A_CARD, CHURN } from '../support/definition';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { aKpi } from '../support/start-info';
import { editFromList, expectFocus, expectValue, save, step } from '../support/wizard-steps';

const sidebar = sidebarTests();

function open(server: FakeServer, view: 'list' | 'new'): Promise<Frame> {
  return sidebar.open(server, { view });
}

test('a draft is kept while one writes and offered again', async () => {
  const server = new FakeServer();
  const frame = await open(server, 'new');
  await step(frame, 'Target');
  await frame.getByLabel('Name').fill('Half a KPI');
  await frame.getByText('Your entries are kept.').waitFor();

  const again = await open(server, 'new');
  await again.getByText('You have an unfinished KPI: Half a KPI').waitFor();
  await again.getByRole('button', { name: 'Continue' }).click();
  await step(again, 'Target');
  await expectValue(again, 'field-name', 'Half a KPI');
});

test('leaving the form for the list loses nothing', async () => {
  const frame = await open(new FakeServer(), 'new');
  await step(frame, 'Target');
  await frame.getByLabel('Name').fill('Half a KPI');
  await frame.getByRole('button', { name: 'List' }).click();
  await frame.getByRole('button', { name: 'Continue' }).click();
  await step(frame, 'Target');
  await expectValue(frame, 'field-name', 'Half a KPI');
});

test('a form that was left is offered before the edit of a KPI takes its place', async () => {
  const server = new FakeServer({
    listKpis: () => [aKpi({ id: 'K-002', name: 'Churn' })],
    getKpi: () => ({ id: 'K-002', values: CHURN }),
  });
  server.draft = { draftId: 'form-1', id: null, values: { name: 'Half a KPI' } };
  const frame = await open(server, 'list');
  await editFromList(frame, 'Churn');
  await frame.getByText('You have an unfinished KPI: Half a KPI').waitFor();
  expect(server.callsOf('getKpi')).toEqual([]);
  await frame.getByRole('button', { name: 'Discard and start over' }).click();
  await step(frame, 'Target');
  await expectValue(frame, 'field-target', '5%');
  expect(server.draft).toBeNull();
});

test('the offer says what going on with another form leaves undone', async () => {
  const server = new FakeServer({
    listKpis: () => [aKpi({ id: 'K-002', name: 'Churn' })],
    getKpi: () => ({ id: 'K-002', values: CHURN }),
  });
  server.draft = { draftId: 'form-1', id: null, values: { name: 'Half a KPI' } };
  const html = readFileSync('dist/sidebar.html', 'utf8').replace(
    'data-view="list"',
    `data-view="new" data-objective="${encodeURIComponent('Be near')}"`,
  );
  const ofGoal = await sidebar.open(server, { html });
  await ofGoal.getByText('“Be near” from the choice of KPIs is not added').waitFor();
  const edit = await open(server, 'list');
  await editFromList(edit, 'Churn');
  await edit.getByText('If you continue, K-002 is not opened.').waitFor();
  server.draft = { draftId: 'form-2', id: 'K-002', values: { name: 'Churn' } };
  const own = await open(server, 'list');
  await editFromList(own, 'Churn');
  await own.getByRole('button', { name: 'Continue' }).waitFor();
  expect(await own.getByText('is not opened').count()).toBe(0);
});

describe('a KPI in use', () => {
  const inUse = () =>
    new FakeServer({
      listKpis: () => [aKpi({ id: 'K-002', name: 'Churn' })],
      getKpi: () => ({ id: 'K-002', values: CHURN }),
    });

  test('changes only for a reason, which says what will change', async () => {
    const server = inUse();
    const frame = await open(server, 'list');
    await editFromList(frame, 'Churn');
    await step(frame, 'Target');
    await expectValue(frame, 'field-target', '5%');
    await frame.locator('#field-target').fill('7%');
    await step(frame, 'Review');
    expect(await frame.locator('.changes').innerText()).toMatch(
      /Target\s+Before:\s+5%\s+After:\s+7%/,
    );
    await save(frame, 'Save changes').click();
    await frame.getByText('This KPI is in use. Enter the reason for the change.').waitFor();
    await expectFocus(frame, 'field-reason');
    expect(server.callsOf('saveKpi')).toEqual([]);
    await frame.getByLabel('Reason for the change').fill('New pricing');
    await save(frame, 'Save changes').click();
    await frame.getByText('K-002 was saved.').waitFor();
    expect(server.callsOf('saveKpi')).toMatchObject([
      { reason: 'New pricing', draft: { id: 'K-002', values: { target: 0.07, state: 'active' } } },
    ]);
    expect(server.saved[0].values).not.toHaveProperty('actual');
  });

  test('that others changed meanwhile is shown as it stands, and a second save is meant', async () => {
    const server = inUse();
    const frame = await open(server, 'list');
    await editFromList(frame, 'Churn');
    await step(frame, 'Target');
    await frame.locator('#field-target').fill('7%');
    await step(frame, 'Review');
    await frame.getByLabel('Reason for the change').fill('New pricing');
    const moved = { ...CHURN, target: 0.09, name: 'Churn of all' };
    server.answers.getKpi = () => ({ id: 'K-002', values: moved });
    server.refuseNext('saveKpi', {
      code: 'draft_refused',
      message: 'Nothing was saved.',
      fields: [{ field: 'target', code: 'changed_meanwhile', message: 'Now it is 0.09.' }],
    });
    await save(frame, 'Save changes').click();
    await frame.getByText('Now it is 0.09.').waitFor();
    await expectValue(frame, 'field-target', '7%');
    await expectValue(frame, 'field-name', 'Churn of all');
    await step(frame, 'Review');
    expect(await frame.locator('.changes').innerText()).toMatch(
      /^\s*Target\s+Before:\s+9%\s+After:\s+7%\s*$/,
    );
    await save(frame, 'Save changes').click();
    await frame.getByText('K-002 was saved.').waitFor();
    expect(server.saved[0]).toMatchObject({
      values: { target: 0.07, name: 'Churn of all' },
      loaded: { target: 0.09, name: 'Churn of all' },
    });
  });

  test('is not saved when nothing was changed', async () => {
    const server = inUse();
    const frame = await open(server, 'list');
    await editFromList(frame, 'Churn');
    await step(frame, 'Review');
    await save(frame, 'Save changes').click();
    await frame.getByText('Nothing has been changed.').last().waitFor();
    expect(server.callsOf('saveKpi')).toEqual([]);
  });
});

test('a formula of ours in `actual` becomes the measure with one click on the card, and is saved as a change', async () => {
  const actual = '=CHURN(Customers!C2:C, Customers!D2:D, Sum!A1, Sum!A2)';
  const measure = 'CHURN(Customers!C2:C, Customers!D2:D, from, to)';
  const values = { ...CHURN, measure: null, actual };
  const server = new FakeServer({
    listKpis: () => [aKpi({ id: 'K-002', name: 'Churn' })],
    getKpi: () => ({ id: 'K-002', values }),
    kpiCard: () => ({ ...A_CARD, values, actualAsMeasure: measure }),
  });
  const frame = await open(server, 'list');
  await frame.getByRole('button', { name: 'Churn' }).click();
  await frame.getByRole('button', { name: 'Use its formula as the measure' }).click();
  await step(frame, 'Measure');
  await expectValue(frame, 'churn-starts', 'Customers!C2:C');
  await step(frame, 'Review');
  await frame.getByLabel('Reason for the change').fill('Alerts can read it');
  await save(frame, 'Save changes').click();
  await frame.getByText('K-002 was saved.').waitFor();
  expect(server.saved[0].values).toMatchObject({ measure });
  expect(server.saved[0].loaded).toMatchObject({ measure: null, actual });
});

test('the formula of ours in `actual` becomes the measure with one click in the list', async () => {
  const measure = 'CHURN(Customers!C2:C, Customers!D2:D, from, to)';
  const values = { ...CHURN, measure: null, actual: '=CHURN(Customers!C2:C, Customers!D2:D)' };
  const server = new FakeServer({
    listKpis: () => [aKpi({ id: 'K-002', name: 'Churn', actualAsMeasure: measure })],
    getKpi: () => ({ id: 'K-002', values }),
  });
  const frame = await open(server, 'list');
  server.hold('getKpi');
  const convert = frame.getByRole('button', { name: /^Use the formula in “Actual”/ });
  await convert.click();
  await convert.click({ force: true });
  server.release('getKpi');
  await step(frame, 'Measure');
  await expectValue(frame, 'churn-starts', 'Customers!C2:C');
  // Read for the click, and again for the comparison with what is in the register.
  expect(server.callsOf('getKpi')).toHaveLength(2);
});

describe('why a definition in use is changed', () => {
  const inUse = () =>
    new FakeServer({
      listKpis: () => [aKpi({ id: 'K-002', name: 'Churn' })],
      getKpi: () => ({ id: 'K-002', values: CHURN }),
    });

  async function withReason(frame: Frame): Promise<void> {
    await editFromList(frame, 'Churn');
    await step(frame, 'Target');
    await frame.locator('#field-target').fill('7%');
    await step(frame, 'Review');
    await frame.getByLabel('Reason for the change').fill('New pricing');
    await frame.getByLabel('Effective from').fill('2026-04-01');
  }

  test('is kept with the draft, with the day from which it counts', async () => {
    const server = inUse();
    const frame = await open(server, 'list');
    await withReason(frame);
    await frame.getByRole('button', { name: 'List' }).click();
    await frame.getByRole('button', { name: 'Continue' }).click();
    await step(frame, 'Review');
    await expectValue(frame, 'field-reason', 'New pricing');
    await expectValue(frame, 'field-effective-from', '2026-04-01');
    await save(frame, 'Save changes').click();
    await frame.getByText('K-002 was saved.').waitFor();
    expect(server.callsOf('saveKpi')).toMatchObject([
      { reason: 'New pricing', effectiveFrom: '2026-04-01' },
    ]);
    expect(server.saved[0]).not.toHaveProperty('why');
  });

  test('and the rest of the form are at rest while they are saved', async () => {
    const server = inUse();
    const frame = await open(server, 'list');
    await withReason(frame);
    server.hold('saveKpi');
    await save(frame, 'Save changes').click();
    await frame.locator('.at-rest[aria-busy="true"]').waitFor({ state: 'attached' });
    await frame.locator('#field-reason').evaluate((input: HTMLElement) => input.focus());
    expect(await frame.evaluate(() => document.activeElement?.id)).not.toBe('field-reason');
    server.refuseNext('saveKpi', { code: 'locked', message: 'The sheet is locked.', fields: [] });
    server.release('saveKpi');
    await frame.getByText('The sheet is locked.').waitFor();
    await expectValue(frame, 'field-reason', 'New pricing');
    await frame.locator('#field-reason').fill('Newer pricing');
    await save(frame, 'Save changes').click();
    await frame.getByText('K-002 was saved.').waitFor();
    expect(server.callsOf('saveKpi').pop()).toMatchObject({ reason: 'Newer pricing' });
  });
});

test('a draft of the register opens at the first step that lacks something, and is offered measures by its name', async () => {
  const server = new FakeServer({
    listKpis: () => [aKpi({ id: 'K-002', name: 'Churn', state: 'draft' })],
    getKpi: () => ({
      id: 'K-002',
      values: { ...CHURN, state: 'draft', measure: null, actual: null },
    }),
  });
  const frame = await open(server, 'list');
  await editFromList(frame, 'Churn');
  await frame.getByRole('heading', { name: 'How is it measured?', level: 2 }).waitFor();
  await frame.getByText('No columns fit this KPI. Choose below.').waitFor();
  expect(server.callsOf('proposeMeasures')).toContainEqual({
    text: String(CHURN.name),
    today: '2026-04-01',
  });
});
