import type { Frame } from 'playwright-core';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { expectFocus, pickChurn, step } from '../support/wizard-steps';

const sidebar = sidebarTests();

function open(server: FakeServer, view: 'new'): Promise<Frame> {
  return sidebar.open(server, { view });
}

test('a measure is judged once its columns have been picked, and no blank range is blamed', async () => {
  const measure = 'CHURN(Customers!C:C, Customers!D:D, from, to)';
  const server = new FakeServer({
    previewMeasure: () => ({
      points: [],
      problem: { message: 'ends has no date.', start: 6, end: 6 },
    }),
  });
  const frame = await open(server, 'new');
  await pickChurn(frame, server);
  await frame.getByText('ends has no date.').first().waitFor();
  expect(server.callsOf('previewMeasure')).toEqual([{ measure, cadence: 'month', periods: 12 }]);
  expect(await frame.locator('.error').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
    'field-measure-error',
  ]);
});

test('a due date before the start is an error at the review, with its sentence', async () => {
  const frame = await open(new FakeServer(), 'new');
  await step(frame, 'Schedule');
  await frame.getByLabel('Due').fill('2026-03-01');
  await step(frame, 'Review');
  const notice = frame.locator('.notice.bad');
  await notice.getByText('2026-03-01').waitFor();
  await notice.getByRole('button', { name: 'Due' }).click();
  await expectFocus(frame, 'field-due');
});

test('a step that was left with gaps is told apart from one that was not seen', async () => {
  const frame = await open(new FakeServer(), 'new');
  await frame.getByRole('button', { name: 'Next' }).click();
  const steps = frame.getByRole('navigation', { name: 'Steps' });
  await steps.getByRole('button', { name: 'Measure (incomplete)' }).waitFor();
  expect(await steps.getByRole('button', { name: '(incomplete)' }).count()).toBe(1);
});
