import type { Frame } from 'playwright-core';
import { CHURN } from '../support/definition';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { aKpi } from '../support/start-info';
import { editFromList, step } from '../support/wizard-steps';

const sidebar = sidebarTests();

const COUNT = 'COUNT_IN(Customers!D:D, from, to)';

async function editing(server: FakeServer): Promise<Frame> {
  server.answers.listKpis = () => [aKpi({ id: 'K-002', name: 'Churn' })];
  server.answers.getKpi = () => ({ id: 'K-002', values: CHURN });
  const frame = await sidebar.open(server, { view: 'list' });
  await editFromList(frame, 'Churn');
  return frame;
}

async function withMeasure(frame: Frame, measure: string): Promise<void> {
  await step(frame, 'Measure');
  await frame.locator('#field-measure').fill(measure);
  await step(frame, 'Review');
}

const compare = (frame: Frame) => frame.getByRole('button', { name: 'Compare' });

test('another measure is held against what was recorded, period by period, when one asks', async () => {
  const server = new FakeServer({
    previewPast: () => ({
      periods: [
        { from: '2025-01-01', to: '2025-06-30', recorded: 0.044, recomputed: 0.05, problem: null },
        { from: '2025-07-01', to: '2025-12-31', recorded: null, recomputed: 0.08, problem: null },
        {
          ...{ from: '2026-01-01', to: '2026-06-30', recorded: 0.081, recomputed: null },
          problem: 'No rows.',
        },
      ],
      problem: null,
    }),
  });
  const frame = await editing(server);
  await withMeasure(frame, COUNT);
  expect(server.callsOf('previewPast')).toEqual([]);
  await compare(frame).click();
  const rows = frame.getByRole('region', { name: 'Recalculate the past' }).locator('tbody tr');
  await rows.first().waitFor();
  expect(await rows.allInnerTexts()).toEqual([
    'H1 2025\t4.4%\t5%',
    'H2 2025\t–\t8%',
    'H1 2026\t8.1%\tNo rows.',
  ]);
  expect(server.callsOf('previewPast')).toEqual([{ id: 'K-002', measure: COUNT }]);
});

test('as long as the measure is the one of the register, there is nothing to compare', async () => {
  const frame = await editing(new FakeServer());
  await step(frame, 'Review');
  await frame.getByRole('heading', { name: 'Review and save', level: 2 }).waitFor();
  expect(await compare(frame).count()).toBe(0);
});

test.each([
  [
    'that cannot be read says why',
    { message: 'There is no sheet X.', start: 0, end: 1 },
    'There is no sheet X.',
  ],
  ['of a KPI without a past says so', null, 'No past period is recorded.'],
])('a measure %s', async (_, problem, said) => {
  const server = new FakeServer({ previewPast: () => ({ periods: [], problem }) });
  const frame = await editing(server);
  await withMeasure(frame, COUNT);
  await compare(frame).click();
  await frame.getByText(said).waitFor();
  expect(
    await frame.getByRole('region', { name: 'Recalculate the past' }).locator('p').count(),
  ).toBe(2);
});

test('a comparison that fails on its way can be asked for again', async () => {
  const server = new FakeServer();
  server.breakNext('previewPast', 'Connection lost');
  const frame = await editing(server);
  await withMeasure(frame, COUNT);
  await compare(frame).click();
  await frame.locator('main [role="alert"]').first().waitFor();
  await compare(frame).click();
  await frame.getByText('No past period is recorded.').waitFor();
});
