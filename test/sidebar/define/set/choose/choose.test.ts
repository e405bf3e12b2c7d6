import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type {
  DefineSetMethods,
  KeptChoice,
  KpiCandidate,
} from '../../../../../src/contract/rpc/define-set';
import type { ExchangeMethods } from '../../../../../src/contract/rpc/exchange';
import type { Language } from '../../../../../src/contract/language/language';
import { inLanguage } from '../../../support/every-view';
import { FakeServer } from '../../../support/fake-server';
import {
  findingsIn,
  findingsInTheDark,
  overflowIn,
  smallTargetsIn,
} from '../../../support/findings';
import { sidebarTests } from '../../../support/sidebar-tests';

const sidebar = sidebarTests();
const HTML = readFileSync('dist/set.html', 'utf8').replace(
  'data-view="check"',
  'data-view="choose"',
);

type Choice = DefineSetMethods['saveChoice']['payload'];

const SOUND: KpiCandidate['data'] = {
  rows: 5010,
  first: '2025-01-02',
  last: '2026-03-31',
  periods: 12,
  verdict: 'ok',
  missing: [],
  mark: 5,
};
const NONE: KpiCandidate['data'] = {
  ...{ rows: 0, first: null, last: null, periods: 0, verdict: null, mark: 1 },
  missing: ['There is no measure yet.'],
};

const RENEWALS: ExchangeMethods['listTemplates']['data']['templates'][number] = {
  ...{ template: 'renewals', name: 'Renewals', definition: 'Renewed / due', unit: '%' },
  ...{ aim: 'at least 80%', shape: 'ratio', columns: 'contracts', tool: 'CRM', plan: [] },
  ...{ cadence: 'month', tier: 'core', timing: 'lagging', category: 'retention' },
};

function aCandidate(at: number, part: Partial<KpiCandidate> = {}): KpiCandidate {
  return {
    id: `K-${String(at).padStart(3, '0')}`,
    name: `Renewal rate ${at}`,
    timing: at % 2 === 0 ? 'leading' : 'lagging',
    tier: 'core',
    objective: '',
    hypothesis: '',
    marks: { impact: null, dataQuality: null, feasibility: null },
    data: SOUND,
    ...part,
  };
}

const TWELVE = [
  ...Array.from({ length: 10 }, (_, at) => aCandidate(at + 1)),
  aCandidate(11, { data: NONE }),
  aCandidate(12, {
    data: { ...SOUND, verdict: 'check', mark: 3, missing: ['Cells to look at in Orders!C:C: 12.'] },
  }),
];

function serverOf(
  candidates: KpiCandidate[],
  language: Language = 'en',
  objective = '',
): FakeServer {
  const server = inLanguage(new FakeServer(), language);
  const empty = server.answers.listCandidates({});
  let drafts = candidates.map((kpi) => ({ ...kpi, objective: kpi.objective || objective }));
  server.answers.listCandidates = () => ({ ...empty, candidates: drafts });
  server.answers.saveChoice = ({ choices }) => {
    drafts = drafts.map((kpi) => {
      const { tier, objective: goal } = choices.find(({ id }) => id === kpi.id)?.set ?? {};
      return { ...kpi, tier: tier ?? kpi.tier, objective: goal ?? kpi.objective };
    });
    return { saved: choices.map(({ id }) => id) };
  };
  return server;
}

async function open(server: FakeServer): Promise<Frame> {
  const frame = await sidebar.open(server, { html: HTML });
  await frame.locator('nav.steps').waitFor();
  return frame;
}

const next = (frame: Frame) => frame.getByRole('button', { name: 'Next' }).click();
const stepNamed = (frame: Frame, name: string) => frame.getByRole('heading', { level: 2, name });
const toStep = (frame: Frame, at: number) => frame.click(`.steps li:nth-child(${at}) button`);
const saved = (server: FakeServer) => server.callsOf('saveChoice') as Choice[];

test('twelve candidates are ranked and cut to five, with the keyboard alone', async () => {
  const server = serverOf(TWELVE);
  const frame = await open(server);
  const { keyboard } = frame.page();
  const type = async (text: string, tabs: number) => {
    for (let tab = 0; tab < tabs; tab += 1) await keyboard.press('Tab');
    await keyboard.type(text);
  };
  await stepNamed(frame, 'Objective').waitFor();
  await type('Become the shop that people come back to', 1);
  await type('', 1);
  await keyboard.press('Enter');
  await stepNamed(frame, 'Hypothesis').waitFor();
  await type('first order → second order', 1);
  await type('', 2);
  await keyboard.press('Enter');
  await stepNamed(frame, 'Candidates').waitFor();
  await frame.getByText('There are no candidates yet.').waitFor();
  // Past the two ways to more drafts, over twelve of them, to all at once.
  await type('', 15);
  await keyboard.press('Enter');
  await frame.getByText('Candidates: 12').waitFor();
  await type('', 2);
  await keyboard.press('Enter');
  await stepNamed(frame, 'Data').waitFor();
  await frame.getByText('There is no measure yet.').waitFor();
  await type('', 3);
  await keyboard.press('Enter');
  await stepNamed(frame, 'Ranking').waitFor();
  for (let at = 1; at <= 12; at += 1) {
    // Impact, over the proposed data quality, feasibility.
    await type(String((at % 5) + 1), 1);
    await type('4', 2);
  }
  await type('', 2);
  await keyboard.press('Enter');
  await stepNamed(frame, 'Cut').waitFor();
  const list = frame.getByRole('list', { name: 'Candidates' });
  expect(await list.locator('input:checked').count()).toBe(5);
  expect(await list.locator('li').first().innerText()).toContain('Score 100');
  await frame.getByText('Core KPIs: 5. Leading and lagging are both there.').waitFor();
  await frame.getByRole('button', { name: 'Save the choice (5)' }).focus();
  await keyboard.press('Enter');
  await stepNamed(frame, 'Define').waitFor();
  const [taken, ranked, cut] = saved(server).map(({ choices }) => choices);
  expect(taken[0]).toEqual({
    id: 'K-001',
    set: {
      objective: 'Become the shop that people come back to',
      hypothesis: 'first order → second order',
    },
    shown: { objective: '', hypothesis: '' },
  });
  expect([taken.length, ranked.length]).toEqual([12, 12]);
  expect(ranked[10]).toEqual({
    id: 'K-011',
    set: { impact: 2, feasibility: 4, data_quality: 1 },
    shown: { impact: null, feasibility: null, data_quality: null },
  });
  // All twelve were core: only those that are not chosen change.
  expect(cut.map(({ set }) => set)).toEqual(Array(7).fill({ tier: 'supporting' }));
  const define = frame.getByRole('button', { name: /^Define Renewal/ });
  expect(await define.count()).toBe(5);
  await define.first().click();
  await frame.locator('[aria-disabled="true"]').waitFor({ state: 'detached' });
  expect(server.callsOf('openPage')).toEqual([{ view: 'edit', id: 'K-004' }]);
});

test('what was said in a step is told, saved when one goes on, and holds no tier before the cut', async () => {
  const server = serverOf(TWELVE.slice(0, 2), 'en', 'Grow');
  const frame = await open(server);
  await frame.getByLabel('Hypothesis').fill('A → B');
  const told = frame.getByRole('region', { name: 'Saved when you go on' });
  await told.getByText('Hypothesis changed: Renewal rate 1, Renewal rate 2').waitFor();
  await next(frame);
  await stepNamed(frame, 'Candidates').waitFor();
  await next(frame);
  await stepNamed(frame, 'Data').waitFor();
  const change = { set: { hypothesis: 'A → B' }, shown: { hypothesis: '' } };
  expect(saved(server)).toEqual([
    {
      choices: [
        { id: 'K-001', ...change },
        { id: 'K-002', ...change },
      ],
    },
  ]);
});

const OF_TWO_GOALS = [
  aCandidate(1, { objective: 'Grow', hypothesis: 'A → B' }),
  aCandidate(2, { objective: 'Grow', hypothesis: 'A → B' }),
  aCandidate(3, { objective: 'Save' }),
  aCandidate(4),
];

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

test('a choice that moved is told KPI by KPI; the list is read again, and looking back is possible', async () => {
  const server = serverOf(TWELVE.slice(0, 3), 'en', 'Grow');
  const list = server.answers.listCandidates({});
  const frame = await open(server);
  await toStep(frame, 5);
  await frame.getByLabel('Impact').first().selectOption('4');
  server.refuseNext('saveChoice', {
    code: 'choice_refused',
    message: 'Nothing was saved.',
    fields: [{ field: 'impact', code: 'choice_moved', message: 'Renewal rate 1: now 2' }],
  });
  await frame.getByRole('button', { name: 'Back' }).click();
  await stepNamed(frame, 'Data').waitFor();
  await frame.getByText('Renewal rate 1: now 2').waitFor();
  const [first, second] = list.candidates;
  const marks = { ...first.marks, impact: 2 };
  server.answers.listCandidates = () => ({ ...list, candidates: [{ ...first, marks }, second] });
  await frame.getByRole('button', { name: 'Read the list again' }).click();
  await frame.getByText('No longer drafts: Renewal rate 3').waitFor();
  expect(await frame.getByText('Nothing was saved.').count()).toBe(0);
  await toStep(frame, 5);
  await stepNamed(frame, 'Ranking').waitFor();
  const [sent] = saved(server).at(-1)!.choices;
  expect(sent).toMatchObject({ id: 'K-001', set: { impact: 4 }, shown: { impact: 2 } });
});

test('the data are looked at again on the way back, and when asked', async () => {
  const broken = aCandidate(1, { data: NONE, objective: 'Grow' });
  const server = serverOf([broken]);
  const list = server.answers.listCandidates({});
  const frame = await open(server);
  await toStep(frame, 4);
  await frame.getByText('There is no measure yet.').waitFor();
  const sound = { ...broken, data: SOUND };
  server.answers.listCandidates = () => ({ ...list, candidates: [sound] });
  await frame.getByRole('button', { name: 'Check again' }).click();
  await frame.getByText('Rows: 5,010').waitFor();
  await toStep(frame, 3);
  server.answers.listCandidates = () => list;
  await toStep(frame, 4);
  await frame.getByText('There is no measure yet.').waitFor();
});

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

test('after a save that was refused one goes on, and what was said goes with the next step', async () => {
  const server = serverOf(TWELVE.slice(0, 2), 'en', 'Grow');
  const frame = await open(server);
  await frame.getByLabel('Hypothesis').fill('A → B');
  server.refuseNext('saveChoice', { code: 'busy', message: 'Somebody else is saving. Try again.' });
  await next(frame);
  await stepNamed(frame, 'Candidates').waitFor();
  await frame.getByText('Somebody else is saving. Try again.').waitFor();
  await next(frame);
  await stepNamed(frame, 'Data').waitFor();
  expect(await frame.getByText('Somebody else is saving.').count()).toBe(0);
  const [first, second] = saved(server);
  expect(second).toEqual(first);
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

const REACHED: [step: string, at: number][] = [
  ['the goal', 1],
  ['the hypothesis', 2],
  ['the candidates', 3],
  ['the data', 4],
  ['the ranking', 5],
  ['the cut', 6],
  ['the definitions', 7],
];

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  test.each(REACHED)('axe finds nothing in %s', async (_, at) => {
    const marks = { impact: 3, dataQuality: 4, feasibility: 5 };
    const candidates = TWELVE.map((kpi, index) => ({
      ...{ ...kpi, marks },
      tier: index < 5 ? ('core' as const) : ('supporting' as const),
      objective: ['매출 20% 성장', '절약', ''][index % 3],
    }));
    const server = serverOf([]);
    const empty = inLanguage(server, language).answers.listCandidates({});
    server.answers.listCandidates = () => ({ ...empty, candidates });
    const frame = await open(server);
    await toStep(frame, at);
    await frame.locator(`.steps li:nth-child(${at}) [aria-current]`).waitFor();
    expect(await overflowIn(frame)).toEqual([]);
    expect(await smallTargetsIn(frame)).toEqual([]);
    expect(await findingsIn(frame)).toEqual([]);
    expect(await findingsInTheDark(frame)).toEqual([]);
  });
});
