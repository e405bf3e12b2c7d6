import type { Frame } from 'playwright-core';
import type { RecordMethods } from '../../../src/contract/rpc/record';
import { CHURN } from '../support/definition';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { aKpi } from '../support/start-info';
import { editFromList, step } from '../support/wizard-steps';

const sidebar = sidebarTests();

const COUNT = 'COUNT_IN(Customers!D:D, from, to)';

type Past = RecordMethods['previewPast']['data'];

const NOTHING: Past = {
  ...{ said: '', cadence: 'half', units: { was: '%', is: '%' }, periods: [], more: 0 },
};
const CHANGED: Past = {
  ...NOTHING,
  said: 'Recalculated: H2 2025.',
  periods: [
    {
      from: '2025-07-01',
      how: 'recalculated',
      was: { value: 0.044, target: 0.05, status: 'met' },
      is: { value: 0.08, target: null, status: null },
    },
  ],
};

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

const region = (frame: Frame) =>
  frame.getByRole('region', { name: 'What the save changes in past periods' });

test('which periods a save changes is said, and each is held against what it was', async () => {
  const server = new FakeServer({ previewPast: () => CHANGED });
  const frame = await editing(server);
  await withMeasure(frame, COUNT);
  await region(frame).getByText('Recalculated: H2 2025.').waitFor();
  await region(frame).locator('summary').click();
  expect(await region(frame).locator('tbody tr').allInnerTexts()).toEqual([
    'H2 2025\t4.4% / 5%\nMet\t8% / –',
  ]);
});

test('another day is asked for, and what was said of the one before is gone meanwhile', async () => {
  const server = new FakeServer({
    previewPast: ({ effectiveFrom = 'no day' }) => ({ ...CHANGED, said: `From ${effectiveFrom}.` }),
  });
  const frame = await editing(server);
  await withMeasure(frame, COUNT);
  await region(frame).getByText('From no day.').waitFor();
  await frame.locator('#field-effective-from').fill('2025-08-01');
  await region(frame).getByText('Calculating…').waitFor();
  expect(await region(frame).getByText('From no day.').count()).toBe(0);
  await region(frame).getByText('From 2025-08-01.').waitFor();
  expect(
    server
      .callsOf('previewPast')
      .map((asked) => (asked as { effectiveFrom?: string }).effectiveFrom),
  ).toEqual([undefined, '2025-08-01']);
});

test('an edit that was not begun is asked nothing', async () => {
  const server = new FakeServer({ previewPast: () => CHANGED });
  const frame = await editing(server);
  await step(frame, 'Review');
  await frame.getByRole('heading', { name: 'Review and save', level: 2 }).waitFor();
  expect(await region(frame).count()).toBe(0);
  expect(server.callsOf('previewPast')).toEqual([]);
});

test('a question that fails on its way can be asked again', async () => {
  const server = new FakeServer({ previewPast: () => CHANGED });
  server.breakNext('previewPast', 'Connection lost');
  const frame = await editing(server);
  await withMeasure(frame, COUNT);
  await region(frame).getByRole('alert').waitFor();
  await region(frame).getByRole('button').first().click();
  await region(frame).getByText('Recalculated: H2 2025.').waitFor();
});
