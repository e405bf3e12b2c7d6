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

test('an empty form praises nothing, and one that says something does', async () => {
  const frame = await sidebar.open(new FakeServer(), { view: 'new' });
  await frame.getByRole('button', { name: /^Time-bound: Not met/ }).waitFor();
  expect(await frame.locator('nav.steps li.done').count()).toBe(0);
  await frame.fill('#sentence', 'At least 30 new contracts a month by December 31');
  await frame.getByRole('button', { name: /^Time-bound: OK/ }).waitFor();
  await frame.locator('nav.steps li.done', { hasText: 'Schedule' }).waitFor();
});

test.each<['ko' | 'en', string, string]>([
  [
    'en',
    'Increase monthly sales by 20% compared to last month',
    '20% more than the previous month from “Increase by 20% compared to last month”',
  ],
  ['ko', '매출을 전월 대비 20% 증가', '전월 대비 20% 증가'],
  ['ko', '매출을 지난달보다 20% 늘리기', '전월 대비 20% 증가 ‘지난달보다 20% 늘리기’에서'],
])('a movement names all the words that it was read from, in %s', async (language, ...row) => {
  const [sentence, words] = row;
  const server = new FakeServer();
  server.start = { ...server.start, language };
  const frame = await sidebar.open(server, { view: 'new' });
  await frame.fill('#sentence', sentence);
  const said = frame.locator('.read-as dd', { hasText: '20%' });
  await said.waitFor();
  expect(await said.innerText()).toBe(words);
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

const TYPED = ['Increase sales by 15%', 'Increase sales', 'Increase sales by 15% by 2026-12-31'];

test('an open letter that changes while one types says so once typing rests', async () => {
  const frame = await sidebar.open(new FakeServer(), { view: 'new' });
  await frame.fill('#sentence', 'Increase sales');
  await frame.getByRole('button', { name: /^Specific: Not met/ }).click();
  const status = frame.locator('.smart [role=status]');
  const spoken = await status.evaluateHandle((element) => {
    const all: string[] = [];
    const record = () => element.textContent && all.push(element.textContent);
    new MutationObserver(record).observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return all;
  });
  // To and fro, a few frames apart: in between it is clear, and wanting again.
  await frame.evaluate(async (texts) => {
    const sentence = document.querySelector<HTMLTextAreaElement>('#sentence')!;
    for (const text of texts) {
      sentence.value = text;
      sentence.dispatchEvent(new Event('input', { bubbles: true }));
      for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
    }
  }, TYPED);
  await status.getByText(/^Specific: (OK|Weak)\. \S/).waitFor();
  // What stands there is what was said, once and not at each letter.
  const [word, reason] = await Promise.all([
    frame.locator('#smart-letter .chip').innerText(),
    frame.locator('#smart-letter p').nth(1).innerText(),
  ]);
  expect(await spoken.jsonValue()).toEqual([`${word.trim()}. ${reason.trim()}`]);
});

test('a letter that is opened is read by who opens it, and not said beside', async () => {
  const frame = await sidebar.open(new FakeServer(), { view: 'new' });
  await frame.fill('#sentence', 'Increase sales');
  await frame.getByRole('button', { name: /^Specific: Not met/ }).click();
  // The sentence's own status comes after the same rest, and begins later.
  await frame.fill('#sentence', 'Increase sales by 2026-12-31');
  await frame.locator('.read-as [role=status]').getByText(/Due/).waitFor();
  expect(await frame.locator('.smart [role=status]').innerText()).toBe('');
});
