import type { Frame } from 'playwright-core';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { step } from '../support/wizard-steps';

const sidebar = sidebarTests();
const more = (frame: Frame) => frame.locator('main details.more').last();
const isOpen = (frame: Frame) =>
  more(frame).evaluate((details: HTMLDetailsElement) => details.open);

async function scheduling(): Promise<Frame> {
  const frame = await sidebar.open(new FakeServer(), { view: 'new' });
  await step(frame, 'Schedule');
  return frame;
}

test('fields that few need are folded until one of them is in use', async () => {
  const frame = await scheduling();
  expect(await isOpen(frame)).toBe(false);
  await frame.getByText('More settings').click();
  await frame.locator('#field-warn_at').fill('95%');
  await step(frame, 'Owner');
  await step(frame, 'Schedule');
  expect(await isOpen(frame)).toBe(true);
});

test('they stay open under the hands of somebody who empties the only one in use', async () => {
  const frame = await scheduling();
  await frame.getByText('More settings').click();
  await frame.locator('#field-muted_until').fill('2026-05-01');
  await step(frame, 'Owner');
  await step(frame, 'Schedule');
  await frame.locator('#field-muted_until').fill('');
  await frame.locator('#field-warn_at').fill('95%');
  await frame.locator('#field-warn_at').fill('100%');
  expect(await isOpen(frame)).toBe(true);
});

test('nor do they fold when the fault that was among them is put right', async () => {
  const frame = await scheduling();
  await frame.getByText('More settings').click();
  await frame.locator('#field-warn_at').fill('soon');
  await frame.locator('#field-warn_at').press('Tab');
  await frame.locator('#field-warn_at[aria-invalid="true"]').waitFor();
  await frame.locator('#field-warn_at').fill('100%');
  await frame.locator('#field-warn_at').press('Tab');
  await frame.locator('#field-warn_at[aria-invalid="true"]').waitFor({ state: 'detached' });
  expect(await isOpen(frame)).toBe(true);
});

test('what is not to be mailed is ticked by keyboard, and sent as words', async () => {
  const server = new FakeServer();
  const frame = await sidebar.open(server, { view: 'new' });
  await step(frame, 'Schedule');
  await frame.getByText('More settings').click();
  const group = frame.getByRole('group', { name: 'Do not mail' });
  await group.getByLabel('Unusual value').focus();
  await frame.page().keyboard.press('Space');
  await group.getByLabel('Recovered').check();
  expect(await group.getByRole('checkbox', { checked: true }).count()).toBe(2);
  await step(frame, 'Owner');
  await step(frame, 'Schedule');
  expect(await group.getByLabel('Unusual value').isChecked()).toBe(true);
  await group.getByLabel('Unusual value').uncheck();
  await step(frame, 'Review');
  await frame.getByText('Do not mail').first().waitFor();
});
