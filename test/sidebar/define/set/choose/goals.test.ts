import type { ExchangeMethods } from '../../../../../src/contract/rpc/exchange';
import { OF_TWO_GOALS, serverOf, TWELVE } from './candidates';
import { choosing, next, saved, stepNamed, toStep } from './choosing';

const open = choosing();

test('a second goal renames nothing: drafts of others are listed apart and taken in with a click', async () => {
  const server = serverOf(OF_TWO_GOALS);
  const known = server.answers.listCandidates({});
  const running = [{ id: 'K-009', name: 'Live', timing: null, objective: 'Please' }];
  server.answers.listCandidates = () => ({ ...known, running });
  const frame = await open(server);
  await toStep(frame, 1);
  await frame.getByLabel('Which goal').selectOption({ label: 'A new one' });
  await frame.getByLabel('Objective', { exact: true }).fill('Please');
  expect(await frame.getByText('Saved when you go on').count()).toBe(0);
  await toStep(frame, 3);
  await frame.getByText('There are no candidates yet.').waitFor();
  await frame.getByText('Core KPIs already active: Live').waitFor();
  await frame.getByLabel('Renewal rate 4').check();
  await frame.getByText('Objective added: Renewal rate 4').waitFor();
  await frame.getByText('Drafts for other goals: 3').click();
  await frame.getByRole('group', { name: 'Save' }).getByLabel('Renewal rate 3').check();
  await frame.getByText('Candidates: 2').waitFor();
  await toStep(frame, 6);
  await frame.getByLabel('Renewal rate 3').check();
  await frame.getByText('Objective changed to this one: Renewal rate 3 (now: Save)').waitFor();
  await frame.getByRole('button', { name: 'Save the choice' }).click();
  await stepNamed(frame, 'Define').waitFor();
  const sets = saved(server).flatMap(({ choices }) => choices.map(({ id, set }) => [id, set]));
  expect(sets).toEqual([
    ['K-004', { objective: 'Please' }],
    ['K-003', { objective: 'Please' }],
  ]);
});

test('a goal is reworded by an act of its own, which says for whom', async () => {
  const server = serverOf(OF_TWO_GOALS);
  const known = server.answers.listCandidates({});
  const running = [{ id: 'K-009', name: 'Live', timing: null, objective: 'Grow' }];
  server.answers.listCandidates = () => ({ ...known, running });
  const frame = await open(server);
  await toStep(frame, 1);
  const reword = frame.getByRole('button', { name: 'Change the wording of this goal' });
  await reword.focus();
  await frame.page().keyboard.press('Enter');
  // The button has gone; what came in its place has the focus.
  await frame.page().keyboard.press('End');
  await frame.page().keyboard.type(' well');
  await frame.getByText('Objective reworded: Renewal rate 1, Renewal rate 2').waitFor();
  await frame.getByText('Active KPIs keep the earlier wording: Live').waitFor();
  await next(frame);
  await stepNamed(frame, 'Hypothesis').waitFor();
  expect(saved(server).map(({ choices }) => choices.map(({ id, set }) => [id, set]))).toEqual([
    [
      ['K-001', { objective: 'Grow well' }],
      ['K-002', { objective: 'Grow well' }],
    ],
  ]);
});

test('a goal without a row to hold it outlives a look at the templates, and says that it is kept', async () => {
  const server = serverOf([]);
  const frame = await open(server);
  await frame.getByLabel('Objective').fill('Grow by 20%');
  await frame.getByText('Numbers fit better into the targets').waitFor();
  await frame.getByText('This is kept for you.').waitFor();
  await toStep(frame, 3);
  await frame.getByText('There are no candidates yet.').waitFor();
  await frame.getByRole('button', { name: 'Add from templates' }).click();
  await frame.getByRole('heading', { name: 'Templates' }).waitFor();
  server.answers.listCandidates = serverOf(TWELVE).answers.listCandidates;
  await frame.getByRole('button', { name: 'Choose', exact: true }).click();
  await frame.getByRole('button', { name: 'Take all in' }).click();
  await frame.getByText('Candidates: 12').waitFor();
  await next(frame);
  await stepNamed(frame, 'Data').waitFor();
  const [{ choices }] = saved(server);
  expect(choices).toHaveLength(12);
  expect(choices[0].set).toEqual({ objective: 'Grow by 20%' });
});

const RENEWALS: ExchangeMethods['listTemplates']['data']['templates'][number] = {
  ...{ template: 'renewals', name: 'Renewals', definition: 'Renewed / due', unit: '%' },
  ...{ aim: 'at least 80%', shape: 'ratio', columns: 'contracts', tool: 'CRM', plan: [] },
  ...{ cadence: 'month', tier: 'core', timing: 'lagging', category: 'retention' },
};

test('what is added from the templates goes into the choice at one click, and one is back there', async () => {
  const server = serverOf(TWELVE);
  server.answers.listTemplates = () => ({
    packs: [{ pack: 'sales', kind: 'function', name: 'Sales', kpis: ['renewals'] }],
    templates: [RENEWALS],
    symptoms: [],
  });
  server.answers.installTemplates = () => ({
    installed: [
      { template: 'renewals', id: TWELVE[0].id, name: 'Renewals' },
      { template: 'churn', id: TWELVE[4].id, name: 'Churn' },
    ],
    present: [],
  });
  const frame = await open(server);
  await toStep(frame, 3);
  await frame.getByRole('button', { name: 'Add from templates' }).click();
  await frame.getByRole('checkbox', { name: 'Renewals' }).check();
  await frame.getByRole('button', { name: 'Add 1' }).click();
  await frame.getByRole('button', { name: 'Take 2 in as candidates' }).click();
  await frame.getByText('Candidates: 2').waitFor();
});
