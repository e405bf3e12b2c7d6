import { benchPage } from '../support/bench-page';
import { aRunningBench } from '../support/running-bench';
import { takeToClipboard } from './clipboard';

const opened = benchPage();
let { page, bench } = opened;
beforeAll(() => {
  ({ page, bench } = opened);
});

const summary = () => bench.host.workbook.sheets[0];

async function chooseMenu(label: string) {
  await page.getByRole('button', { name: '확장 프로그램' }).click();
  await page.getByRole('menuitem', { name: 'Waymark' }).click();
  await page.getByRole('menuitem', { name: label }).click();
}

/** Selects a cell by its name, as a person does in the name box. */
async function select(a1: string) {
  const name = page.locator('.grid input').first();
  await name.fill(a1);
  await name.press('Enter');
  await page.locator('.status-line b', { hasText: a1 }).waitFor();
}

test('opens the menu that onOpen built, by keyboard alone', async () => {
  const focused = page.locator('[role="menuitem"]:focus');
  await page.getByRole('button', { name: '확장 프로그램' }).press('Enter');
  await focused.filter({ hasText: 'Waymark' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await focused.filter({ hasText: '작은 화면' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: '작은 화면' }).waitFor();
});

test('shows the add-on page in a frame that cannot reach the workbench', async () => {
  await chooseMenu('작은 화면');
  const frame = page.frameLocator('aside.sidebar iframe');
  await frame.getByText('answer 42').waitFor();
  await frame.getByText('A number is required.').waitFor();
  await frame.getByText('kept out: SecurityError').waitFor();
  expect((await page.locator('aside.sidebar iframe').boundingBox())?.width).toBe(300);
});

test('closes the sidebar', async () => {
  await chooseMenu('작은 화면');
  const sidebar = page.getByRole('complementary', { name: '작은 화면' });
  await sidebar.getByRole('button', { name: '닫기' }).click();
  await sidebar.waitFor({ state: 'detached' });
});

test('computes what a person types in the stand-in and shows it', async () => {
  await select('A1');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await page.locator('.unsaved').waitFor();
  expect(summary().cell(0, 0)?.value).toBe(10);
  expect(summary().cell(0, 3)?.value).toBe(28);
  await select('D1');
  await page.getByText('=DOUBLE(C1) → 28').waitFor();
});

test('understands a typed percentage as the spreadsheet does', async () => {
  await select('B3');
  await page.keyboard.type('12%');
  await page.keyboard.press('Enter');
  await page.locator('.unsaved').waitFor();
  expect(summary().cell(2, 1)).toMatchObject({ value: 0.12, format: expect.stringContaining('%') });
});

test('takes back an edit in the stand-in, too', async () => {
  await select('A1');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await select('D1');
  await page.getByText('=DOUBLE(C1) → 28').waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('.status-line', { hasText: /^A1\s*3$/ }).waitFor();
  // The formula's figure comes back from the stand-in, so it has taken the undo by then.
  await select('D1');
  await page.getByText('=DOUBLE(C1) → 14').waitFor();
  expect(summary().cell(0, 0)?.value).toBe(3);
  expect(summary().cell(0, 3)?.value).toBe(14);
});

test('tells the stand-in of a bold cell', async () => {
  await select('B1');
  await page.keyboard.press('Control+b');
  await page.locator('.unsaved').waitFor();
  expect(summary().cell(0, 1)).toEqual({ value: 4, bold: true });
});

test('tells the stand-in what is copied and pasted, with its look', async () => {
  await select('B3');
  await page.keyboard.type('12%');
  await page.keyboard.press('Enter');
  await page.locator('.unsaved').waitFor();
  await select('B3');
  await takeToClipboard(page, 'Control+c');
  await select('B5');
  await page.keyboard.press('Control+v');
  await page.locator('.status-line', { hasText: /^B5\s*12%$/ }).waitFor();
  await select('A1');
  await page.locator('.busy:not(:has(.spinner))').waitFor();
  expect(summary().cell(4, 1)).toMatchObject({ value: 0.12, format: expect.stringContaining('%') });
  expect(await page.locator('.notices').textContent()).toBe('');
});

test('says that a command is not done on the bench, and changes nothing', async () => {
  await select('B1');
  await page.keyboard.press('Control+u');
  await page
    .getByText('작업대에서는 할 수 없는 동작이라 바꾸지 않았습니다. (이 글자 모양)')
    .waitFor();
  expect(summary().cell(0, 1)).toEqual({ value: 4 });
});

test('inserts a row through the stand-in, which moves the formulas', async () => {
  await select('A1');
  await page.mouse.click(100, 115, { button: 'right' });
  await page.getByText('삽입', { exact: true }).first().hover();
  await page
    .getByText('위에 행 삽입')
    .first()
    .click({ position: { x: 8, y: 8 } });
  await page.locator('.unsaved').waitFor();
  expect(summary().cell(1, 2)).toMatchObject({ formula: '=A2+B2', value: 7 });
  await select('D2');
  await page.getByText('=DOUBLE(C2) → 14').waitFor();
});

test('renames a sheet through the stand-in', async () => {
  await page.locator('.grid').getByText('주문', { exact: true }).first().click({ button: 'right' });
  await page.getByText('이름 변경').click();
  await page.locator('[contenteditable="true"]', { hasText: '주문' }).fill('Orders');
  await page.keyboard.press('Enter');
  await page.locator('.unsaved').waitFor();
  expect(bench.host.workbook.sheets[1].title).toBe('Orders');
});

test('shows the note of the selected cell', async () => {
  await select('C1');
  await page.getByText('메모: 두 값의 합').waitFor();
});

test('moves the clock to the next hour, fires the trigger and shows its mail', async () => {
  await chooseMenu('알림 켜기');
  await page.getByRole('button', { name: '다음 시간으로' }).click();
  await page.getByText('2026-04-01 09:00 서울').waitFor();
  await page.getByRole('button', { name: /보낸 메일/ }).click();
  await page.getByRole('heading', { name: '[Waymark] KPI 미달 1건' }).waitFor();
  const mail = page.frameLocator('article iframe');
  await mail.getByText('반기 고객 이탈률이').waitFor();
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  await page.getByRole('button', { name: '일반 텍스트' }).click();
  await page.getByText('반기 고객 이탈률이 목표에 못 미칩니다.').waitFor();
});

test('lists the triggers and what their runs came to', async () => {
  await chooseMenu('알림 켜기');
  await page.getByRole('button', { name: '시계와 트리거' }).click();
  await page.getByRole('button', { name: '지금 실행' }).click();
  await page.getByText('메일 1통').waitFor();
});

test('speaks English when asked, and the spreadsheet below takes keys when it is back', async () => {
  const own = await aRunningBench();
  const ownPage = await page.context().browser()!.newPage({ locale: 'ko-KR' });
  await ownPage.goto(own.address);
  await ownPage.locator('.grid[data-ready]').waitFor();
  await ownPage.getByRole('button', { name: '보낸 메일' }).click();
  await ownPage.getByLabel('언어').selectOption('en');
  await ownPage.getByText('No mail yet.').waitFor();
  expect(await ownPage.getAttribute('html', 'lang')).toBe('en');
  await ownPage.getByRole('button', { name: 'Sheet', exact: true }).click();
  const name = ownPage.locator('.grid input').first();
  await name.fill('A1');
  await name.press('Enter');
  await ownPage.locator('.status-line b', { hasText: 'A1' }).waitFor();
  await ownPage.keyboard.type('10');
  await ownPage.keyboard.press('Enter');
  await ownPage.locator('.unsaved').waitFor();
  expect(own.host.workbook.sheets[0].cell(0, 0)?.value).toBe(10);
  await ownPage.close();
  await own.close();
});

test('writes everything back to the file when saved', async () => {
  await select('A1');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await page.locator('.unsaved').waitFor();
  await page.getByRole('button', { name: '저장' }).click();
  await page.locator('.unsaved').waitFor({ state: 'detached' });
  expect(bench.saved[0].sheets[0].cells[0][2]).toMatchObject({ formula: '=A1+B1', value: 14 });
  expect(bench.saved[0].hostMemory).toMatchObject({
    clock: expect.stringMatching(/^2026-03-31T23:30/),
  });
});
