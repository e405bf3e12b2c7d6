import type { Frame } from 'playwright-core';
import type { FoundProposal, MeasuredColumn } from '../../../src/contract/rpc/define';
import { inLanguage } from '../support/every-view';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { closedMonths } from '../support/start-info';
import { expectValue, step } from '../support/wizard-steps';

const sidebar = sidebarTests();

const DAYS: MeasuredColumn = { range: 'Orders!A:A', sheet: 'Orders', heading: 'Day', unit: '' };
const PAID: MeasuredColumn = { ...DAYS, range: 'Orders!B:B', heading: 'Paid', unit: 'USD' };
const SUM = 'SUM_IN(Orders!A:A, Orders!B:B, from, to)';
const CHURN = 'CHURN(Customers!C:C, Customers!D:D, from, to)';

/** Its closed months are worth this much, and the one that runs is not over. */
function found(part: Partial<FoundProposal>, value: number): FoundProposal {
  const closed = closedMonths().map((point) => ({ ...point, value }));
  const running = { ...closed[0], from: '2026-04-01', to: '2026-04-30', value: 7, running: true };
  return {
    measure: SUM,
    columns: [DAYS, PAID],
    formula: 'sum of “Paid”',
    matched: [
      { word: 'sales', in: 'heading', found: 'Paid' },
      { word: 'revenue', in: 'heading', found: 'Paid' },
    ],
    points: [...closed, running],
    chance: null,
    fits: true,
    reason: null,
    ...part,
  };
}

const SALES = found({ chance: 0.62 }, 1200);
const COUNTED = found(
  {
    measure: 'COUNT_IN(Orders!A:A, from, to)',
    columns: [DAYS],
    formula: 'number of rows',
    matched: [],
    fits: false,
    reason: 'It counts rows.',
  },
  1200,
);
const LOST = found({ measure: CHURN, columns: [DAYS], formula: 'churn' }, 0.05);

async function measuring(server: FakeServer): Promise<Frame> {
  const frame = await sidebar.open(server, { view: 'new' });
  await frame.fill('#sentence', 'Monthly sales of at least $5,000');
  await step(frame, 'Measure');
  return frame;
}

const finding = (...proposals: FoundProposal[]) =>
  new FakeServer({
    // Asked for the selection, without a sentence, there is nothing.
    proposeMeasures: ({ text }) => ({
      selected: null,
      proposals: text ? proposals : [],
      cell: null,
    }),
  });

const texts = (frame: Frame) =>
  frame
    .locator('.proposal')
    .evaluateAll((all) =>
      all.map((each) => [...each.querySelectorAll('span')].map((span) => span.textContent)),
    );

test('each measure that the sentence may mean shows its last closed value in its own unit', async () => {
  const server = finding(SALES, LOST, COUNTED);
  const frame = await measuring(server);
  await frame.locator('.proposal').first().waitFor();
  expect(await texts(frame)).toEqual([
    ['sum of “Paid”', 'Latest value: $1,200', '62% chance of reaching the target', 'Found: ‘Paid’'],
    ['churn', 'Latest value: 5%', 'Found: ‘Paid’'],
    ['number of rows', 'Latest value: 1,200', 'It counts rows.'],
  ]);
  await frame.getByText('None of these? Choose the measure yourself.').waitFor();
  expect(server.callsOf('proposeMeasures')).toContainEqual({
    text: 'Monthly sales of at least $5,000',
    today: '2026-04-01',
  });
});

test('a measure that is taken is in the form, and what the sentence said stays', async () => {
  const frame = await measuring(finding(SALES, LOST));
  await frame.getByRole('button', { name: /^sum of “Paid”/ }).click();
  await frame.locator('.proposal').first().waitFor({ state: 'detached' });
  expect(await frame.getByRole('radio', { name: 'Sum' }).isChecked()).toBe(true);
  await step(frame, 'Target');
  await expectValue(frame, 'field-unit', 'USD');
  await expectValue(frame, 'field-target', '5,000');
});

test('a sentence that no column fits is told so, and nothing is called a proposal', async () => {
  const frame = await measuring(finding());
  await frame.getByText('No columns fit this KPI. Choose below.').waitFor();
  expect(await frame.getByText('None of these?').count()).toBe(0);
});

test('a measure that is taken is told with the focus, and the others are one click away', async () => {
  const frame = await measuring(finding(SALES, LOST));
  await frame.getByRole('button', { name: /^churn/ }).click();
  const said = 'Measure taken: churn';
  await frame.waitForFunction((text) => document.activeElement?.textContent === text, said);
  await frame.getByRole('button', { name: 'See other proposals' }).click();
  await frame.getByRole('button', { name: /^sum of “Paid”/ }).click();
  await frame.getByText('Measure taken: sum of “Paid”').waitFor();
  expect(await frame.getByRole('radio', { name: 'Sum' }).isChecked()).toBe(true);
});

test('what is below waits until all has been looked up, or is asked for', async () => {
  const server = finding(SALES);
  server.hold('proposeMeasures');
  const frame = await measuring(server);
  await frame.getByText('Looking in your sheets…').waitFor();
  expect(await frame.getByRole('radio').count()).toBe(0);
  await frame.getByRole('button', { name: 'Choose it yourself' }).click();
  await frame.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
  server.release('proposeMeasures');
  await frame.locator('.proposal').first().waitFor();
  const dashed = frame.locator('.sparks .running');
  expect(await dashed.count()).toBe(1);
});

test.each([
  ['en', [null, 3, null], 'Latest value (February 2026): 3'],
  ['en', [1, 2, 3], 'Latest value: 3'],
  ['en', [0, null, null], 'Latest value (January 2026): 0'],
  ['en', [null, null, null], 'No values in the last 12 periods.'],
  ['ko', [null, 3, null], '최근 값(2026년 2월): 3'],
  ['ko', [null, null, null], '지난 12개 기간에 값이 없습니다.'],
] as const)('in %s, of the closed months %j it is said: %s', async (language, values, said) => {
  const points = values.map((value, at) => ({
    ...{ from: `2026-0${at + 1}-01`, to: `2026-0${at + 1}-28`, value, problem: null },
    running: false,
  }));
  const running = {
    from: '2026-04-01',
    to: '2026-04-30',
    value: null,
    problem: null,
    running: true,
  };
  const server = inLanguage(finding({ ...COUNTED, points: [...points, running] }), language);
  const frame = await sidebar.open(server, { view: 'new' });
  await frame.fill('#sentence', 'Orders of at least 3');
  await frame.locator('.steps li:nth-child(2) button').click();
  await frame.locator('.proposal').getByText(said, { exact: true }).waitFor();
  // A period without a value is no bar of nothing.
  const known = values.filter((value) => value !== null).length;
  expect(await frame.locator('.proposal .sparks rect').count()).toBe(known);
});
