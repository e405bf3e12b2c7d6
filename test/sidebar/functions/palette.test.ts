import type { Frame } from 'playwright-core';
import type { Language } from '../../../src/contract/language/language';
import type { ScriptHost } from '../../../workbench/host/api';
import { aSpreadsheet, LEAD } from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';
import { findingsIn, findingsInTheDark, overflowIn, smallTargetsIn } from '../support/findings';
import { hostServer } from '../support/host-server';
import { sidebarTests } from '../support/sidebar-tests';

const sidebar = sidebarTests();

/** The page that the menu opens, with the built add-on behind it. */
async function openPalette(language: Language = 'ko', script = '') {
  const host = aSpreadsheet({ users: [aUser(LEAD, { locale: language })] });
  host.open(LEAD);
  host.chooseMenu(LEAD, 'openFunctions');
  const frame = await sidebar.open(hostServer(host, LEAD), {
    html: host.shownPage(LEAD)?.html.replace('<head>', `<head>${script}`),
    locale: language === 'ko' ? 'ko-KR' : 'en-US',
  });
  return { host, frame };
}

const cellsOf = (host: ScriptHost, row: number, column: number, rows = 1) =>
  host.workbook.values(host.workbook.sheets[0], { row, column, rows, columns: 1 });

const formulaOf = (host: ScriptHost, row: number, column: number) =>
  host.workbook.sheets[0].cell(row, column)?.formula;

const argument = (frame: Frame, name: string) =>
  frame.getByRole('textbox', { name: new RegExp(`^${name}\\b`) });

async function expectInvalid(frame: Frame, id: string): Promise<void> {
  await frame.locator(`#${id}[aria-invalid="true"]`).waitFor();
}

test('a function is found in Korean, filled from the selection and put into the selected cell', async () => {
  const { host, frame } = await openPalette();
  await frame.getByLabel('함수 찾기').fill('기간 합계');
  await frame.getByRole('button', { name: /^SUM_IN/ }).click();
  host.select(LEAD, 'Orders', 'A:A');
  await frame.getByRole('button', { name: '선택 영역 쓰기: dates' }).click();
  host.select(LEAD, 'Orders', 'B2');
  await frame.getByRole('button', { name: '선택 영역 쓰기: amounts' }).click();
  await frame
    .getByText('고른 셀이 있는 열을 넣었습니다. 셀 하나만 쓰려면 직접 적으세요: Orders!B2')
    .waitFor();
  await argument(frame, 'from').fill('2026. 3. 1.');
  await argument(frame, 'to').fill('2026-03-31');
  const formula = '=SUM_IN(Orders!A:A, Orders!B:B, "2026-03-01", "2026-03-31")';
  await frame.getByText(formula, { exact: true }).waitFor();
  host.select(LEAD, 'Orders', 'F5');
  await frame.getByRole('button', { name: '선택한 셀에 넣기' }).click();
  await frame.getByText('Orders!F5 셀에 넣었습니다.').waitFor();
  await frame.getByText('결과: 200', { exact: true }).waitFor();
  expect([formulaOf(host, 4, 5), cellsOf(host, 4, 5)]).toEqual([formula, [[200]]]);
});

test('a cell that holds something is replaced only when that cell is meant', async () => {
  const { host, frame } = await openPalette('en');
  await frame.getByLabel('Find a function').fill('churn rate');
  await frame.getByLabel('Find a function').press('Enter');
  await argument(frame, 'lost_or_starts').fill('8');
  await argument(frame, 'at_start_or_ends').fill('100');
  host.select(LEAD, 'Orders', 'B2');
  const before = cellsOf(host, 1, 1, 2);
  await frame.getByRole('button', { name: 'Insert into the selected cell' }).click();
  const replace = frame.getByRole('button', { name: 'Replace the content of Orders!B2' });
  await replace.waitFor();
  host.select(LEAD, 'Orders', 'B3');
  await replace.click();
  await frame.getByRole('button', { name: 'Replace the content of Orders!B3' }).waitFor();
  expect(cellsOf(host, 1, 1, 2)).toEqual(before);
  await frame.getByRole('button', { name: 'Replace the content of Orders!B3' }).click();
  await frame.getByText('The formula is in Orders!B3.').waitFor();
  expect(cellsOf(host, 1, 1, 2)).toEqual([before[0], [0.08]]);
});

test('what is missing or wrong is told at its input, and nothing is sent', async () => {
  const { host, frame } = await openPalette('en');
  await frame.getByRole('button', { name: /^LTV\b/ }).click();
  await argument(frame, 'churn').fill('often');
  host.select(LEAD, 'Orders', 'F9');
  await frame.getByRole('button', { name: 'Insert into the selected cell' }).click();
  await frame.getByText('This argument is required.').waitFor();
  await frame.getByText(/^Enter a number or a cell/).waitFor();
  await frame.waitForFunction(() => document.activeElement?.id === 'argument-arpu');
  expect(formulaOf(host, 8, 5)).toBeUndefined();
});

test.each([
  ['ko', /^이 브라우저는 함수 설명을 펼칠 수 없습니다/],
  ['en', /^This browser cannot open/],
] as const)('in %s, a browser that cannot unpack the help is told so', async (language, said) => {
  const none = '<script>delete window.DecompressionStream</script>';
  const { frame } = await openPalette(language, none);
  expect(await frame.getByRole('alert').textContent()).toMatch(said);
});

test('a fault in an input that is folded away opens the fold and takes the focus', async () => {
  const { frame } = await openPalette('en');
  await frame.getByRole('button', { name: /^LTV\b/ }).click();
  await argument(frame, 'arpu').fill('10');
  await argument(frame, 'churn').fill('0.1');
  const fold = frame.getByText(/^More options/);
  await fold.click();
  await argument(frame, 'discount').fill('often');
  await fold.click();
  await frame.getByRole('button', { name: 'Insert into the selected cell' }).click();
  await frame.waitForFunction(() => document.activeElement?.id === 'argument-discount');
  expect(await argument(frame, 'discount').isVisible()).toBe(true);
});

test.each([
  [
    'ko',
    '선택한 셀에 넣기',
    'Orders!D4 셀에 넣었지만 #REF! 오류가 났습니다.',
    '결과가 펼쳐질 자리에',
  ],
  [
    'en',
    'Insert into the selected cell',
    'The formula is in Orders!D4, but shows the error #REF!.',
    'clear them',
  ],
] as const)(
  'in %s, an error in the cell is told until the form changes',
  async (language, ...said) => {
    const [button, error, advice] = said;
    const { host, frame } = await openPalette(language);
    await frame.getByRole('button', { name: /^RATE_INTERVAL\b/ }).click();
    for (const [name, value] of [
      ['successes', '8'],
      ['trials', '100'],
    ]) {
      await argument(frame, name).fill(value);
    }
    host.workbook.write(host.workbook.sheets[0], 4, 4, [['in the way']]);
    host.select(LEAD, 'Orders', 'D4');
    await frame.getByRole('button', { name: button }).click();
    await frame.getByText(error).waitFor();
    expect(await frame.getByText(advice).isVisible()).toBe(true);
    await argument(frame, 'trials').fill('120');
    await frame.getByText(error).waitFor({ state: 'detached' });
  },
);

test.each([
  ['Loading...', 'The sheet is calculating. The result appears in the cell shortly.'],
  ['', 'Its result is blank.'],
  ['#1', 'Result: #1.'],
])('of a cell that shows %j it says so', async (shown, said) => {
  const host = aSpreadsheet({ users: [aUser(LEAD, { locale: 'en' })] });
  host.open(LEAD);
  host.chooseMenu(LEAD, 'openFunctions');
  const server = hostServer(host, LEAD);
  const data = { cell: 'Orders!D4', formula: '=CHURN(8, 100)', shown };
  const frame = await sidebar.open(
    {
      receive: (method, payload) =>
        method === 'insertFunction'
          ? Promise.resolve({ ok: true, data })
          : server.receive(method, payload),
    },
    { html: host.shownPage(LEAD)?.html },
  );
  await frame.getByRole('button', { name: /^CHURN The/ }).click();
  await argument(frame, 'lost_or_starts').fill('8');
  await argument(frame, 'at_start_or_ends').fill('100');
  await frame.getByRole('button', { name: 'Insert into the selected cell' }).click();
  await frame.getByText(said).waitFor();
});

test('the palette is used with the keyboard alone, and keeps what was looked for', async () => {
  const { host, frame } = await openPalette('en');
  const { keyboard } = frame.page();
  await frame.waitForFunction(() => document.activeElement?.id === 'search');
  await keyboard.type('attainment');
  await keyboard.press('Enter');
  await frame.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await keyboard.press('Tab');
  await keyboard.type('45');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('60');
  await frame.getByText('=ATTAINMENT(45, 60)', { exact: true }).first().waitFor();
  host.select(LEAD, 'Orders', 'F2');
  // The pick button, what may be chosen besides, and the button that inserts.
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await frame.getByText('The formula is in Orders!F2.').waitFor();
  expect(cellsOf(host, 1, 5)).toEqual([[0.75]]);
  await frame.getByRole('button', { name: 'All functions' }).click();
  expect(await frame.getByLabel('Find a function').inputValue()).toBe('attainment');
});

test('two columns of dates ask for the days of the period at once, which stay asked for', async () => {
  const { frame } = await openPalette('en');
  await frame.getByRole('button', { name: /^CHURN The share/ }).click();
  await argument(frame, 'lost_or_starts').fill('8');
  await argument(frame, 'at_start_or_ends').fill('100');
  expect(await argument(frame, 'from').isVisible()).toBe(false);
  await argument(frame, 'lost_or_starts').fill('Orders!A2:A6');
  await argument(frame, 'at_start_or_ends').fill('Orders!A2:A6');
  await argument(frame, 'from').waitFor();
  await frame.getByRole('button', { name: 'Insert into the selected cell' }).click();
  await expectInvalid(frame, 'argument-from');
  await argument(frame, 'from').fill('2026-01-01');
  await argument(frame, 'to').fill('2026-06-30');
  await frame.getByText('"2026-06-30")', { exact: false }).first().waitFor();
  expect(await argument(frame, 'to').isVisible()).toBe(true);
});

test('why a cell would be an error is said before and after it is inserted, by the sheet’s own cell', async () => {
  const { host, frame } = await openPalette('en');
  await frame.getByRole('button', { name: /^NPS / }).first().click();
  await argument(frame, 'scores').fill('Orders!B2:B6');
  const reason = 'cell Orders!B2 must be at most 10, found 100';
  await frame.getByText(reason, { exact: false }).waitFor();
  host.select(LEAD, 'Orders', 'F5');
  await frame.getByRole('button', { name: 'Insert into the selected cell' }).click();
  await frame.getByText('shows the error', { exact: false }).waitFor();
  await frame.getByText(reason, { exact: false }).waitFor();
});

test('a family shows its own functions, and the other language is a click away', async () => {
  const { frame } = await openPalette('ko');
  await frame.getByLabel('갈래').selectOption({ label: '기간 집계' });
  await frame.getByText('함수 6개').waitFor();
  expect(await frame.locator('.function .code').allTextContents()).toEqual([
    'SUM_IN',
    'COUNT_IN',
    'MEAN_IN',
    'MEDIAN_IN',
    'LAST_IN',
    'DISTINCT_IN',
  ]);
  await frame.getByRole('button', { name: 'English' }).click();
  await frame.getByRole('heading', { name: 'Insert a function' }).waitFor();
  await frame.getByRole('button', { name: /^SUM_IN The sum of the amounts/ }).waitFor();
});

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  test('axe finds nothing in the list and in a function, light and dark', async () => {
    const { frame } = await openPalette(language);
    await frame.waitForSelector('.function');
    expect(await findingsIn(frame)).toEqual([]);
    expect(await smallTargetsIn(frame)).toEqual([]);
    await frame.fill('#search', 'churn');
    await frame.press('#search', 'Enter');
    await frame.waitForSelector('.bar-foot');
    await frame.click('.bar-foot .primary');
    await frame.evaluate(() =>
      document.querySelectorAll('details').forEach((fold) => (fold.open = true)),
    );
    expect(await findingsIn(frame)).toEqual([]);
    expect(await findingsInTheDark(frame)).toEqual([]);
    expect(await smallTargetsIn(frame)).toEqual([]);
    // Text of 200 % leaves half the room; only tables of cells scroll sideways, each within itself.
    await frame.page().setViewportSize({ width: 150, height: 900 });
    expect(await overflowIn(frame, '.scrolled')).toEqual([]);
  });
});
