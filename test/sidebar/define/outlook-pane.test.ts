import type { Frame } from 'playwright-core';
import type { OutlookView } from '../../../src/contract/rpc/define';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { step } from '../support/wizard-steps';

const sidebar = sidebarTests();

const SUM = 'SUM_IN(Orders!A:A, Orders!B:B, from, to)';

/** Values around 1,000 with a deviation of 100, as the month before the running one was. */
const VIEW: OutlookView = {
  ahead: { from: '2026-04-01', to: '2026-04-30', mean: 1000, deviation: 100, low: 0, high: null },
  running: null,
  why: null,
  problem: null,
  baseline: null,
  closed: [
    { from: '2026-02-01', value: 900 },
    { from: '2026-03-01', value: 1000 },
  ],
};

async function withMeasure(server: FakeServer, sentence: string, language?: 'ko'): Promise<Frame> {
  if (language) server.start = { ...server.start, language };
  const frame = await sidebar.open(server, { view: 'new' });
  const go = (name: string) => frame.locator('nav.steps button', { hasText: name }).click();
  await frame.fill('#sentence', sentence);
  await go(language ? '측정' : 'Measure');
  await frame.getByRole('radio', { name: language ? '수식' : 'Formula' }).check();
  await frame.fill('#field-measure', SUM);
  await frame.locator('.preview .chart').first().waitFor();
  await go(language ? '목표' : 'Target');
  return frame;
}

const pane = (frame: Frame) => frame.locator('section.outlook');

async function letterA(frame: Frame): Promise<string> {
  await frame.locator('button.letter').nth(2).click();
  return frame.locator('#smart-letter').innerText();
}

const answering = (view: Partial<OutlookView>) =>
  new FakeServer({ outlook: () => ({ ...VIEW, ...view }) });

test('a movement is a number of the running period, with one chance in the pane and in the letter', async () => {
  const server = answering({});
  const frame = await withMeasure(server, 'Sales up 10% on last month');
  await pane(frame).getByText('16% chance of reaching the target').waitFor();
  expect(await frame.locator('output#field-target').innerText()).toBe(
    'At least 10% more than the previous month → 1,100 in Apr 2026',
  );
  expect(server.callsOf('outlook').pop()).toMatchObject({ due: '2026-04-01' });
  expect(await letterA(frame)).toContain('16%');
  await frame.getByRole('button', { name: 'Set a number instead' }).click();
  expect(await frame.inputValue('#field-target')).toBe('1,100');
});

test('in Korean as well', async () => {
  const frame = await withMeasure(answering({}), '매출 전월 대비 10% 증가', 'ko');
  await pane(frame).getByText('목표 달성 확률 16%').waitFor();
  expect(await frame.locator('output#field-target').innerText()).toBe(
    '전월 대비 10% 이상 증가 → 2026년 4월 1,100',
  );
  expect(await letterA(frame)).toContain('16%');
});

test('a movement from a value that is missing blames neither the past nor the target', async () => {
  const frame = await withMeasure(answering({ closed: [] }), 'Sales up 10% on last month');
  const said = /value to compare with is missing/;
  await pane(frame).getByText(said).waitFor();
  expect(await frame.locator('output#field-target').innerText()).toMatch(said);
  expect(await letterA(frame)).toMatch(/value that the target is compared with is missing/);
});

test('what a movement is counted from is asked beside it, with the value of today at one click', async () => {
  const server = answering({ baseline: { value: 950, method: 'mean', periods: 12 } });
  const frame = await withMeasure(server, 'Increase monthly sales by 15% by Dec 31, 2026');
  await frame.getByRole('button', { name: 'Use the mean of the last 12 periods: 950' }).waitFor();
  await frame.getByRole('button', { name: 'Use the latest value: 1,000' }).click();
  expect(await frame.inputValue('#field-baseline')).toBe('1,000');
  await frame
    .locator('output#field-target')
    .getByText(/→ 1,150/)
    .waitFor();
  expect(await frame.locator('#field-baseline').isVisible()).toBe(true);
});

test('with milestones both tell of the one in force at the due date', async () => {
  const frame = await withMeasure(answering({}), 'At least 500 sales a month by 2026-12-31');
  await pane(frame).getByText('more than 99% chance').waitFor();
  await frame.getByText('More settings').click();
  await frame.locator('#field-stages').fill('2026-06-30: 1000; 2026-09-30: 1100');
  await pane(frame).getByText('16% chance of reaching the target').waitFor();
  expect(await letterA(frame)).toContain('16%');
});

const LATE = {
  ahead: { ...VIEW.ahead!, from: '2026-12-01', to: '2026-12-31' },
  running: { ...VIEW.ahead!, mean: 500 },
};

test.each<['ko' | 'en', string, string, RegExp, RegExp]>([
  [
    'en',
    'At least 900 sales a month by 2026-12-31',
    '84% chance of reaching the target in Dec 2026, less than 1% in this period (Apr 2026)',
    /Set milestones on the way/,
    /84% in December 2026 and less than 1% in this period \(April 2026\).*likely missed before/s,
  ],
  [
    'ko',
    '월 매출 900원 이상, 2026년 12월 31일까지',
    '2026년 12월 목표 달성 확률 84%, 이번 기간(2026년 4월) 1% 미만',
    /단계별 목표로 나누세요/,
    /2026년 12월에 84%, 이번 기간\(2026년 4월\)에 1% 미만.*놓치기 쉽습니다/s,
  ],
])('says in %s for which period the chance holds, and of the one that runs', async (...row) => {
  const [language, sentence, said, advice, letter] = row;
  const frame = await withMeasure(answering(LATE), sentence, language === 'ko' ? 'ko' : undefined);
  await pane(frame).getByText(said).waitFor();
  const advised = await pane(frame).locator('[aria-live]').innerText();
  expect(advised).toMatch(advice);
  expect(advised).not.toMatch(/harder|더 높은/);
  expect(await letterA(frame)).toMatch(letter);
});

test('a range of values is cut where none can be', async () => {
  const ahead = { ...VIEW.ahead!, mean: 10, deviation: 100 };
  const frame = await withMeasure(answering({ ahead }), 'At least 50 sales a month');
  await pane(frame)
    .getByText(/80% of cases 0 to 138/)
    .waitFor();
});

test.each<[string, (frame: Frame) => Promise<unknown>, RegExp]>([
  ['a measure', async () => undefined, /Set a measure first/],
  [
    'columns',
    async (frame) => {
      await step(frame, 'Measure');
      await frame.getByRole('radio', { name: 'Sum' }).check();
    },
    /Pick every column/,
  ],
  [
    'values that are typed one by one',
    async (frame) => {
      await step(frame, 'Measure');
      await frame.getByRole('radio', { name: 'By hand' }).check();
      await frame.fill('#field-actual', '5');
    },
    /once enough values are collected/,
  ],
])('says that it lacks %s', async (_, enter, said) => {
  const frame = await sidebar.open(new FakeServer(), { view: 'new' });
  await enter(frame);
  await step(frame, 'Target');
  await pane(frame).getByText(said).waitFor();
});

test('says that the measure is to be fixed, and while values are read that they are', async () => {
  const server = answering({});
  const frame = await withMeasure(server, 'At least 500 sales a month');
  server.answers.previewMeasure = () => ({
    points: [],
    problem: { message: 'There is no sheet.', start: 0, end: 1 },
  });
  await step(frame, 'Measure');
  await frame.fill('#field-measure', `${SUM} + 1`);
  await step(frame, 'Target');
  await pane(frame).getByText('Its past values are being read.').waitFor();
  expect(await letterA(frame)).toMatch(/have not been read yet/);
  await pane(frame).getByText('Fix the measure to see how likely the target is.').waitFor();
});

test('without a due date it tells of the running period, and says so', async () => {
  const server = answering({});
  const frame = await withMeasure(server, 'At least 900 sales a month');
  await step(frame, 'Schedule');
  await frame.fill('#field-due', '');
  await step(frame, 'Target');
  await pane(frame).getByText('Set a due date to forecast its period.').waitFor();
  await pane(frame).getByText('84% chance of reaching the target').waitFor();
});

test('while another due date is forecast the curve stays, without a target and its chance', async () => {
  const server = answering({});
  const frame = await withMeasure(server, 'At least 900 sales a month by 2026-04-30');
  await pane(frame).getByText('84% chance of reaching the target').waitFor();
  expect(await pane(frame).locator('.target-line').count()).toBe(1);
  server.hold('outlook');
  await step(frame, 'Schedule');
  const asked = server.nextCall('outlook');
  await frame.fill('#field-due', '2026-12-31');
  await asked;
  await step(frame, 'Target');
  await pane(frame).getByText('Its past values are being read.').waitFor();
  expect(await pane(frame).locator('.distribution').count()).toBe(1);
  expect(await pane(frame).locator('.target-line').count()).toBe(0);
  expect(await pane(frame).innerText()).not.toContain('84%');
  expect(await letterA(frame)).toMatch(/have not been read yet/);
  server.release('outlook');
  await pane(frame).getByText('84% chance of reaching the target').waitFor();
});

test('a movement waits for the values of the periods that were just chosen', async () => {
  const server = answering({});
  const frame = await withMeasure(server, 'Sales up 10% on last month');
  const target = frame.locator('output#field-target');
  await target.getByText('1,100').waitFor();
  server.hold('outlook');
  await step(frame, 'Schedule');
  const asked = server.nextCall('outlook');
  await frame.locator('#field-cadence').selectOption('week');
  expect(await asked).toMatchObject({ cadence: 'week' });
  await step(frame, 'Target');
  expect(await target.innerText()).toMatch(/The number follows once past values are read/);
  server.answers.outlook = () => ({ ...VIEW, closed: [{ from: '2026-03-02', value: 3000 }] });
  server.release('outlook');
  await target.getByText('3,300').waitFor();
});

const ALWAYS = 'Every value that the measure can give reaches this target.';
const NEVER = 'The measure can give no value that reaches this target.';

test.each([
  ['a number of rows is never below 0', { low: 0, high: null }, '0', ALWAYS],
  ['a share is never above 1', { low: 0, high: 1 }, '1.2', NEVER],
  // So far from the target that the model’s chance is 1 or 0 as it is computed.
  ['an amount that is far above it', { low: null, high: null }, '-99999', 'more than 99% chance'],
  ['a number of rows far below it', { low: 0, high: null }, '99999', 'less than 1% chance'],
])('says what is certain, and calls nothing certain that is only likely: %s', async (...row) => {
  const [, possible, target, said] = row;
  const ahead = { ...VIEW.ahead!, ...possible };
  const frame = await withMeasure(answering({ ahead }), 'At least 500 sales a month');
  await frame.fill('#field-target', target);
  await pane(frame).getByText(said).waitFor();
  const isSettled = said === ALWAYS || said === NEVER;
  const line = await pane(frame).locator('[aria-live]').innerText();
  expect(/chance|Nearly|Almost|Reached/.test(line)).toBe(!isSettled);
});
