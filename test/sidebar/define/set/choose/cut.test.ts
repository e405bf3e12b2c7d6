import type { Frame } from 'playwright-core';
import { serverOf, TWELVE } from './candidates';
import { choosing, saved, stepNamed, toStep } from './choosing';

const open = choosing();

test('a choice that is not saved stays as it is, and says what to do', async () => {
  const server = serverOf(TWELVE, 'en', 'Grow');
  const frame = await open(server);
  await toStep(frame, 6);
  await frame.getByLabel('Renewal rate 2').check();
  await frame.getByLabel('Renewal rate 3').check();
  server.refuseNext('saveChoice', { code: 'busy', message: 'Somebody else is saving. Try again.' });
  const save = frame.getByRole('button', { name: 'Save the choice' });
  await save.click();
  await frame.getByText('Somebody else is saving. Try again.').waitFor();
  expect(await frame.locator('input:checked').count()).toBe(2);
  server.hold('saveChoice');
  await save.click();
  await frame.getByRole('button', { name: 'Saving…' }).click({ force: true });
  server.release('saveChoice');
  await stepNamed(frame, 'Define').waitFor();
  expect(saved(server)).toHaveLength(2);
});

test.each([
  ['another step', (frame: Frame) => toStep(frame, 5)],
  ['the step before', (frame: Frame) => frame.getByRole('button', { name: 'Back' }).click()],
])('what was ticked in the cut is saved by going to %s', async (_, leave) => {
  const server = serverOf(TWELVE.slice(0, 4), 'en', 'Grow');
  const frame = await open(server);
  await toStep(frame, 6);
  await frame.getByLabel('Renewal rate 1').uncheck();
  await frame.getByLabel('Renewal rate 4').uncheck();
  await leave(frame);
  await stepNamed(frame, 'Ranking').waitFor();
  const change = { set: { tier: 'supporting' }, shown: { tier: 'core' } };
  expect(saved(server).map(({ choices }) => choices)).toEqual([
    [
      { id: 'K-001', ...change },
      { id: 'K-004', ...change },
    ],
  ]);
});

test('a cut that nobody touched is only looked at', async () => {
  const marks = { impact: 3, dataQuality: 4, feasibility: 5 };
  const server = serverOf(
    TWELVE.map((kpi) => ({ ...kpi, marks })),
    'en',
    'Grow',
  );
  const frame = await open(server);
  await toStep(frame, 6);
  await frame.getByRole('button', { name: 'Save the choice (5)' }).waitFor();
  await toStep(frame, 5);
  await stepNamed(frame, 'Ranking').waitFor();
  expect(saved(server)).toEqual([]);
});

test('from a cut that cannot be saved one looks back, and its ticks are there again', async () => {
  const server = serverOf(TWELVE.slice(0, 4), 'en', 'Grow');
  const frame = await open(server);
  await toStep(frame, 6);
  await frame.getByLabel('Renewal rate 1').uncheck();
  server.refuseNext('saveChoice', { code: 'busy', message: 'Somebody else is saving. Try again.' });
  await toStep(frame, 7);
  await stepNamed(frame, 'Define').waitFor();
  await frame.getByText('Your choice is not saved yet.').waitFor();
  await frame.getByRole('button', { name: 'Go to the cut' }).click();
  await stepNamed(frame, 'Cut').waitFor();
  expect(await frame.locator('input:checked').count()).toBe(3);
  await frame.getByRole('button', { name: 'Save the choice (3)' }).click();
  await stepNamed(frame, 'Define').waitFor();
  expect(saved(server)).toHaveLength(2);
});

test('without a ranking none is offered, but the way to one', async () => {
  const frame = await open(serverOf(TWELVE, 'en', 'Grow'));
  await toStep(frame, 6);
  await frame.getByText('There is no ranking yet.').waitFor();
  expect(await frame.getByRole('button', { name: 'Choose by ranking' }).count()).toBe(0);
  await frame.getByRole('button', { name: 'Go to Ranking' }).click();
  await frame.getByLabel('Impact').first().selectOption('5');
  await frame.getByLabel('Feasibility').first().selectOption('3');
  await toStep(frame, 6);
  await frame.getByRole('button', { name: 'Choose by ranking' }).waitFor();
});

test('the cut says what speaks against it as it changes', async () => {
  const frame = await open(serverOf(TWELVE, 'en', 'Grow'));
  await toStep(frame, 6);
  const status = frame.locator('main [role="status"]');
  await frame.getByText('Core KPIs chosen: 0.').waitFor();
  for (let at = 1; at <= 8; at += 1)
    await frame.getByLabel(`Renewal rate ${at}`, { exact: false }).first().check();
  expect(await status.innerText()).toContain('Cut them to 7 or fewer.');
});
