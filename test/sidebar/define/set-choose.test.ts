import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { DefineSetMethods, KpiCandidate } from '../../../src/contract/rpc/define-set';
import type { Language } from '../../../src/contract/language/language';
import { inLanguage } from '../support/every-view';
import { FakeServer } from '../support/fake-server';
import { findingsIn, findingsInTheDark, overflowIn, smallTargetsIn } from '../support/findings';
import { sidebarTests } from '../support/sidebar-tests';

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

function aCandidate(at: number, part: Partial<KpiCandidate> = {}): KpiCandidate {
  return {
    id: `K-${String(at).padStart(3, '0')}`,
    name: `Renewal rate ${at}`,
    timing: at % 2 === 0 ? 'leading' : 'lagging',
    tier: 'core',
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
  server.answers.listCandidates = () => ({ ...empty, objective, candidates });
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
  await frame.getByText('Candidates: 12').waitFor();
  await type('', 4);
  await keyboard.press('Enter');
  await stepNamed(frame, 'Data').waitFor();
  await frame.getByText('There is no measure yet.').waitFor();
  await type('', 2);
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
  await frame.getByText('5 chosen, leading and lagging both.').waitFor();
  await frame.getByRole('button', { name: 'Choose these 5' }).focus();
  await keyboard.press('Enter');
  await stepNamed(frame, 'Define').waitFor();
  const last = saved(server).at(-1)!;
  expect([last.objective, last.hypothesis]).toEqual([
    'Become the shop that people come back to',
    'first order → second order',
  ]);
  const tiers = last.choices.map(({ tier }) => tier);
  expect([tiers.length, tiers.filter((tier) => tier === 'core').length]).toEqual([12, 5]);
  expect(tiers).not.toContain(null);
  expect(last.choices[10]).toMatchObject({ impact: 2, feasibility: 4, data_quality: 1 });
  const define = frame.getByRole('button', { name: /^Define Renewal/ });
  expect(await define.count()).toBe(5);
  await define.first().click();
  await frame.locator('[aria-disabled="true"]').waitFor({ state: 'detached' });
  expect(server.callsOf('openPage')).toEqual([{ view: 'edit', id: 'K-004' }]);
});

test('what was said in a step is saved when one goes on, and no tier before the cut', async () => {
  const server = serverOf(TWELVE.slice(0, 2));
  const frame = await open(server);
  await frame.getByLabel('Objective').fill('Grow');
  await next(frame);
  await stepNamed(frame, 'Hypothesis').waitFor();
  await next(frame);
  await stepNamed(frame, 'Candidates').waitFor();
  const undecided = { impact: null, feasibility: null, data_quality: null, tier: null };
  expect(saved(server)).toEqual([
    {
      objective: 'Grow',
      hypothesis: '',
      choices: [
        { id: 'K-001', ...undecided },
        { id: 'K-002', ...undecided },
      ],
    },
  ]);
});

test('one comes back to the step that is open, with what the register holds', async () => {
  const marks = { impact: 3, dataQuality: 4, feasibility: 5 };
  const ranked = [1, 2, 3].map((at) => aCandidate(at, { marks }));
  const again = await open(serverOf(TWELVE, 'en', 'Grow'));
  await stepNamed(again, 'Hypothesis').waitFor();
  const server = serverOf(ranked, 'en', 'Grow');
  const list = server.answers.listCandidates({});
  server.answers.listCandidates = () => ({ ...list, hypothesis: 'A → B' });
  const frame = await open(server);
  await stepNamed(frame, 'Define').waitFor();
  expect(await frame.getByRole('button', { name: /^Define Renewal/ }).count()).toBe(3);
  await toStep(frame, 5);
  expect(await frame.getByLabel('Impact').first().inputValue()).toBe('3');
});

test('a goal without a row to keep it outlives a look at the templates, and says that it is not saved', async () => {
  const server = serverOf([]);
  const frame = await open(server);
  await frame.getByLabel('Objective').fill('Grow by 20%');
  await frame.getByText('Numbers fit better into the targets').waitFor();
  await frame.getByText('It is saved together with the first candidates.').waitFor();
  await toStep(frame, 3);
  await frame.getByText('There are no candidates yet.').waitFor();
  await frame.getByRole('button', { name: 'Add from templates' }).click();
  await frame.getByRole('heading', { name: 'Templates' }).waitFor();
  server.answers.listCandidates = serverOf(TWELVE).answers.listCandidates;
  await frame.getByRole('button', { name: 'Choose', exact: true }).click();
  await frame.getByText('Candidates: 12').waitFor();
  await next(frame);
  await stepNamed(frame, 'Data').waitFor();
  expect(saved(server)).toMatchObject([{ objective: 'Grow by 20%', choices: { length: 12 } }]);
});

test('a choice that is not saved stays as it is, and says what to do', async () => {
  const server = serverOf(TWELVE, 'en', 'Grow');
  const frame = await open(server);
  await toStep(frame, 6);
  await frame.getByLabel('Renewal rate 2').check();
  await frame.getByLabel('Renewal rate 3').check();
  server.refuseNext('saveChoice', { code: 'busy', message: 'Somebody else is saving. Try again.' });
  const save = frame.getByRole('button', { name: 'Choose these' });
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
  expect(saved(server).map(({ choices }) => choices.map(({ id, tier }) => [id, tier]))).toEqual([
    [
      ['K-001', 'supporting'],
      ['K-002', 'core'],
      ['K-003', 'core'],
      ['K-004', 'supporting'],
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
  await frame.getByRole('button', { name: 'Choose these 5' }).waitFor();
  await toStep(frame, 5);
  await stepNamed(frame, 'Ranking').waitFor();
  expect(saved(server)).toEqual([]);
});

test('after a save that was refused one goes on, and what was said goes with the next step', async () => {
  const server = serverOf(TWELVE.slice(0, 2));
  const frame = await open(server);
  await frame.getByLabel('Objective').fill('Grow');
  server.refuseNext('saveChoice', { code: 'busy', message: 'Somebody else is saving. Try again.' });
  await next(frame);
  await stepNamed(frame, 'Hypothesis').waitFor();
  await frame.getByText('Somebody else is saving. Try again.').waitFor();
  await next(frame);
  await stepNamed(frame, 'Candidates').waitFor();
  expect(await frame.getByText('Somebody else is saving.').count()).toBe(0);
  expect(saved(server).map(({ objective }) => objective)).toEqual(['Grow', 'Grow']);
});

test('the cut says what speaks against it as it changes', async () => {
  const frame = await open(serverOf(TWELVE, 'en', 'Grow'));
  await toStep(frame, 6);
  const status = frame.locator('main [role="status"]');
  await frame.getByText('Core KPIs: 0.').waitFor();
  for (let at = 1; at <= 8; at += 1)
    await frame.getByLabel(`Renewal rate ${at}`, { exact: false }).first().check();
  expect(await status.innerText()).toContain('Cut them to 7 or fewer.');
});

const REACHED: [step: string, at: number][] = [
  ['the goal', 1],
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
    }));
    const frame = await open(serverOf(candidates, language, '매출 20% 성장'));
    await toStep(frame, at);
    await frame.locator(`.steps li:nth-child(${at}) [aria-current]`).waitFor();
    expect(await overflowIn(frame)).toEqual([]);
    expect(await smallTargetsIn(frame)).toEqual([]);
    expect(await findingsIn(frame)).toEqual([]);
    expect(await findingsInTheDark(frame)).toEqual([]);
  });
});
