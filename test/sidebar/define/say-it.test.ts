import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { expectValue, step } from '../support/wizard-steps';

const sidebar = sidebarTests();

test('a sentence fills the form, and what it no longer says is taken back', async () => {
  const frame = await sidebar.open(new FakeServer(), { view: 'new' });
  await frame.fill('#sentence', 'At least 30 new contracts a month by December 31, somehow');
  await frame.locator('.said mark', { hasText: 'At least' }).first().waitFor();
  await frame.getByText(/^Not understood: .*somehow/).waitFor();
  await step(frame, 'Target');
  await expectValue(frame, 'field-name', 'New contracts');
  await expectValue(frame, 'field-target', '30');
  await step(frame, 'Say it');
  await frame.fill('#sentence', 'New contracts');
  await step(frame, 'Target');
  await expectValue(frame, 'field-name', 'New contracts');
  await expectValue(frame, 'field-target', '');
});

test('a wish that is taken over as a KPI is read again, field by field', async () => {
  const frame = await sidebar.open(new FakeServer(), { view: 'new' });
  await frame.fill('#sentence', 'Increase sales');
  await frame.getByRole('button', { name: /^Specific: Not met/ }).click();
  await frame.locator('#smart-letter').getByRole('button', { name: /^Use / }).click();
  await frame.waitForFunction(() => {
    const { value } = document.querySelector<HTMLTextAreaElement>('#sentence')!;
    return value.includes('15%');
  });
  await frame.getByRole('button', { name: /^Specific: (OK|Weak)/ }).waitFor();
  await step(frame, 'Target');
  await frame.getByText('More settings').click();
  await expectValue(frame, 'field-target_change', '15%');
  expect(await frame.inputValue('#field-name')).not.toMatch(/15%/);
});
