import { serverOf, TWELVE } from './candidates';
import { choosing, next, saved, stepNamed, toStep } from './choosing';

const open = choosing();

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
