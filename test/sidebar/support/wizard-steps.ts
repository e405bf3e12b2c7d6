import type { Frame } from 'playwright-core';
import type { FakeServer } from './fake-server';

export const step = (frame: Frame, name: string) =>
  frame.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name }).click();

export const save = (frame: Frame, name = 'Start tracking') =>
  frame.getByRole('button', { name, exact: true });

/** A new KPI without a sentence: at what it is measured by. */
export async function measuring(frame: Frame): Promise<Frame> {
  await step(frame, 'Measure');
  await frame.getByRole('heading', { name: 'How is it measured?', level: 2 }).waitFor();
  return frame;
}

/** From the list to the card of a KPI, and from there to its definition. */
export async function editFromList(frame: Frame, name: string): Promise<void> {
  await frame.getByRole('button', { name }).click();
  await frame.getByRole('button', { name: 'Edit', exact: true }).click();
}

/** Everything but the measure, typed where the labels say. */
export async function fillIn(frame: Frame): Promise<void> {
  await step(frame, 'Target');
  await frame.getByLabel('Name').fill('Churn');
  await frame.getByLabel('Definition').fill('Left / opening');
  await frame.getByLabel('Target', { exact: false }).first().fill('5%');
  await step(frame, 'Owner');
  await frame.getByLabel(/^Owner/).fill('minji@example.com');
  await frame.getByLabel('Objective').fill('Keep customers');
  await frame.getByLabel(/^Source/).fill('Sheet Customers');
  await step(frame, 'Schedule');
  await frame.getByLabel('Due').fill('2026-12-31');
}

export async function pickChurn(frame: Frame, server: FakeServer): Promise<void> {
  await frame.getByRole('radio', { name: 'Churn' }).check();
  await frame.getByRole('button', { name: 'Pick the selection for Start dates' }).click();
  await expectValue(frame, 'churn-starts', 'Customers!C:C');
  server.answers.selection = () => ({
    a1: 'D7',
    sheet: 'Customers',
    rows: 1,
    columns: 1,
    frozenRows: 1,
    holds: 'date',
  });
  await frame.getByRole('button', { name: 'Pick the selection for End dates' }).click();
  await expectValue(frame, 'churn-ends', 'Customers!D:D');
}

export async function expectValue(frame: Frame, id: string, value: string): Promise<void> {
  await frame.waitForFunction(
    ([wanted, text]) => (document.getElementById(wanted) as HTMLInputElement)?.value === text,
    [id, value],
  );
}

/** The focus moves after the page was drawn. */
export async function expectFocus(frame: Frame, id: string): Promise<void> {
  await frame.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
}
