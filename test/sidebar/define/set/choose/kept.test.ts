import type { KeptChoice } from '../../../../../src/contract/rpc/define-set';
import { aCandidate, OF_TWO_GOALS, serverOf, TWELVE } from './candidates';
import { choosing, next, stepNamed, toStep } from './choosing';

const open = choosing();

test('what is typed is kept for the person before another page opens, and the new KPI gets the goal', async () => {
  const server = serverOf([]);
  const frame = await open(server);
  await frame.getByLabel('Objective').fill('Grow');
  await next(frame);
  await stepNamed(frame, 'Hypothesis').waitFor();
  await frame.getByLabel('Hypothesis').fill('A → B');
  await next(frame);
  await frame.getByRole('button', { name: 'Add from a sentence' }).click();
  await frame.locator('[aria-disabled="true"]').waitFor({ state: 'detached' });
  const goal = { objective: 'Grow', hypothesis: 'A → B' };
  expect(server.callsOf('keepChoice').at(-1)).toMatchObject({
    choice: { ...goal, step: 'candidates' },
  });
  expect(server.callsOf('openPage')).toEqual([{ view: 'new', goal }]);
});

test('marks and ticks are kept before a KPI opens from the checks, and are there when one comes back', async () => {
  const server = serverOf(TWELVE.slice(0, 4), 'en', 'Grow');
  const frame = await open(server);
  await toStep(frame, 5);
  await frame.getByLabel('Impact').first().selectOption('4');
  await frame.getByRole('button', { name: 'Check', exact: true }).click();
  await frame.getByRole('heading', { name: 'Check the set' }).waitFor();
  const [{ choice }] = server.callsOf('keepChoice').slice(-1) as [{ choice: KeptChoice }];
  expect(choice.marks).toEqual({ 'K-001': { impact: { shown: null, to: 4 } } });
  const list = server.answers.listCandidates({});
  const again = serverOf([]);
  again.answers.listCandidates = () => ({ ...list, kept: choice });
  const back = await open(again);
  await stepNamed(back, 'Ranking').waitFor();
  expect(await back.getByLabel('Impact').first().inputValue()).toBe('4');
});

test('KPIs that were chosen without a rank are there to be defined when one comes back', async () => {
  const server = serverOf(TWELVE.slice(0, 8), 'en', 'Grow');
  const frame = await open(server);
  await toStep(frame, 6);
  for (const at of [1, 3, 5, 8]) await frame.getByLabel(`Renewal rate ${at}`).click();
  await frame.getByRole('button', { name: /^Save the choice/ }).click();
  await stepNamed(frame, 'Define').waitFor();
  const names = await frame.getByRole('button', { name: /^Define Renewal/ }).allInnerTexts();
  await frame
    .getByRole('button', { name: /^Define Renewal/ })
    .first()
    .click();
  await frame.locator('[aria-disabled="true"]').waitFor({ state: 'detached' });
  const [{ choice }] = server.callsOf('keepChoice').slice(-1) as [{ choice: KeptChoice }];
  const again = serverOf([]);
  const list = server.answers.listCandidates({});
  again.answers.listCandidates = () => ({ ...list, kept: choice });
  const back = await open(again);
  await stepNamed(back, 'Define').waitFor();
  const there = back.getByRole('button', { name: /^Define Renewal/ });
  expect([names.length, await there.allInnerTexts()]).toEqual([4, names]);
  expect(await back.locator('.steps li:nth-child(6)').getAttribute('class')).toBe('done');
});

test('a new goal that was put aside for another one is there when one comes back', async () => {
  const server = serverOf(OF_TWO_GOALS);
  const frame = await open(server);
  await toStep(frame, 1);
  const which = frame.getByLabel('Which goal');
  await which.selectOption({ label: 'A new one' });
  await frame.getByLabel('Objective', { exact: true }).fill('Please');
  await which.selectOption({ label: 'Save (drafts: 1)' });
  await frame.getByRole('button', { name: 'Check', exact: true }).click();
  await frame.getByRole('heading', { name: 'Check the set' }).waitFor();
  const [{ choice }] = server.callsOf('keepChoice').slice(-1) as [{ choice: KeptChoice }];
  const again = serverOf(OF_TWO_GOALS);
  const list = server.answers.listCandidates({});
  again.answers.listCandidates = () => ({ ...list, kept: choice });
  const back = await open(again);
  await back.getByLabel('Which goal').selectOption({ label: 'A new one' });
  expect(await back.getByLabel('Objective', { exact: true }).inputValue()).toBe('Please');
});

test.each([3, 5, 6])(
  'in step %d it is said that what is taken, marked or ticked is not kept, until it is',
  async (step) => {
    const server = serverOf(TWELVE.slice(0, 4));
    const known = server.answers.listCandidates({});
    const [first, ...others] = known.candidates;
    const candidates = [{ ...first, objective: 'Grow' }, ...others];
    server.answers.listCandidates = () => ({ ...known, candidates });
    let kept = false;
    server.answers.keepChoice = () => ({ kept });
    const frame = await open(server);
    await toStep(frame, step);
    const unkept = frame.getByText('Your entries could not be kept.');
    const say: Record<number, () => Promise<unknown>> = {
      3: () => frame.getByRole('button', { name: 'Take all in' }).click(),
      5: () => frame.getByLabel('Impact').first().selectOption('4'),
      6: () => frame.getByLabel('Renewal rate 1').click(),
    };
    await say[step]();
    await unkept.waitFor();
    kept = true;
    await toStep(frame, 4);
    await unkept.waitFor({ state: 'detached' });
  },
);

test('one comes back to the step that is open, with what the register holds', async () => {
  const marks = { impact: 3, dataQuality: 4, feasibility: 5 };
  const ranked = [1, 2, 3].map((at) => aCandidate(at, { marks }));
  const again = await open(serverOf(TWELVE, 'en', 'Grow'));
  await stepNamed(again, 'Hypothesis').waitFor();
  const server = serverOf(ranked, 'en', 'Grow');
  const list = server.answers.listCandidates({});
  const candidates = list.candidates.map((kpi) => ({ ...kpi, hypothesis: 'A → B' }));
  server.answers.listCandidates = () => ({ ...list, candidates });
  const frame = await open(server);
  await stepNamed(frame, 'Define').waitFor();
  expect(await frame.getByRole('button', { name: /^Define Renewal/ }).count()).toBe(3);
  await toStep(frame, 5);
  expect(await frame.getByLabel('Impact').first().inputValue()).toBe('3');
});
