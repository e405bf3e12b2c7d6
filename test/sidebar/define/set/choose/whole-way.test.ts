import { aCandidate, NONE, serverOf, SOUND, TWELVE } from './candidates';
import { choosing, saved, stepNamed, toStep } from './choosing';

const open = choosing();

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
