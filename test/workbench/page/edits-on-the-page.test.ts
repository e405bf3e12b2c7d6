import { benchPage } from '../support/bench-page';
import { takeToClipboard } from './clipboard';

const opened = benchPage();
let { page, bench } = opened;
beforeAll(() => {
  ({ page, bench } = opened);
});

const summary = () => bench.host.workbook.sheets[0];

/** Formula, else value, of cells below each other. */
const column = (at: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const cell = summary().cell(from + index - 1, at);
    return cell?.formula ?? cell?.value ?? null;
  });

const settled = () => page.locator('.busy:not(:has(.spinner))').waitFor();

async function select(a1: string) {
  const name = page.locator('.grid input').first();
  await name.fill(a1);
  await name.press('Enter');
  await page.locator('.status-line b', { hasText: a1 }).waitFor();
}

async function type(a1: string, text: string) {
  await select(a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled();
}

/** Presses a key and waits until the stand-in was told. */
async function press(key: string) {
  const told = page.waitForResponse((response) => response.url().endsWith('/api/edit'));
  await page.keyboard.press(key);
  await told;
  await settled();
}

const shows = (a1: string, content: RegExp) =>
  select(a1).then(() => page.locator('.status-line', { hasText: content }).waitFor());

test('pastes one formula onto several filled cells, each with its own references', async () => {
  for (const [a1, text] of [
    ['A2', '1'],
    ['A3', '2'],
    ['A4', '3'],
    ['C2', '5'],
    ['C3', '6'],
    ['C4', '7'],
  ])
    await type(a1, text);
  await select('C1');
  await takeToClipboard(page, 'Control+c');
  await select('C2:C4');
  await press('Control+v');
  expect(column(2, 1, 4)).toEqual(['=A1+B1', '=A2+B2', '=A3+B3', '=A4+B4']);
  expect(summary().cell(3, 2)?.value).toBe(3);
  await shows('C4', /=A4\+B4 → 3$/);
  await press('Control+z');
  expect(column(2, 1, 4)).toEqual(['=A1+B1', 5, 6, 7]);
  await press('Control+y');
  expect(column(2, 1, 4)).toEqual(['=A1+B1', '=A2+B2', '=A3+B3', '=A4+B4']);
});

test('fills a formula down over filled cells', async () => {
  for (const [a1, text] of [
    ['C2', '5'],
    ['D2', '5'],
    ['D3', '6'],
  ])
    await type(a1, text);
  await select('D1:D3');
  await press('Control+d');
  await shows('D3', /=DOUBLE\(C3\)/);
  expect(column(3, 1, 3)).toEqual(['=DOUBLE(C1)', '=DOUBLE(C2)', '=DOUBLE(C3)']);
  expect(summary().cell(1, 3)?.value).toBe(10);
});

test('understands again as typed what is done again', async () => {
  await type('C5', '=SUM(A5:A6)');
  const typed = ['10', '12%', '2026-01-05', 'TRUE', "'007"];
  for (const [index, text] of typed.entries()) await type(`A${5 + index}`, text);
  const values = [10, 0.12, 46027, true, '007'];
  expect(column(0, 5, 9)).toEqual(values);
  for (let count = 0; count < typed.length; count++) await press('Control+z');
  expect(column(0, 5, 9)).toEqual([null, null, null, null, null]);
  for (let count = 0; count < typed.length; count++) await press('Control+y');
  expect(column(0, 5, 9)).toEqual(values);
  expect(summary().cell(4, 2)?.value).toBeCloseTo(10.12);
});

const PUT_BACK = '시트를 원래대로 되돌렸습니다';

test('leaves the stand-in as it was when cells that a formula reads are cut and pasted', async () => {
  await select('A1');
  await takeToClipboard(page, 'Control+x');
  await select('B5');
  await page.keyboard.press('Control+v');
  await page.getByText(PUT_BACK).waitFor();
  await settled();
  expect(summary().cell(0, 2)).toMatchObject({ formula: '=A1+B1', value: 7 });
  await shows('A1', /^A1\s*3$/);
});

test('leaves the stand-in as it was when a paste does not fit the sheet', async () => {
  await select('A1:B1');
  await takeToClipboard(page, 'Control+c');
  await select('Z100');
  await page.keyboard.press('Control+v');
  await page.getByText(PUT_BACK).waitFor();
  await settled();
  expect(summary().cell(99, 25)?.value).toBeUndefined();
});

test('leaves the stand-in as it was when a paste would merge cells', async () => {
  await page.evaluate(`navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob(
    ['<table><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></table>'],
    { type: 'text/html' },
  ) })])`);
  await select('A5');
  await page.keyboard.press('Control+v');
  await page.getByText(PUT_BACK).waitFor();
  await settled();
  expect(column(0, 5, 6)).toEqual([null, null]);
});

test('shows what the stand-in holds after it refused an edit, and says why in words', async () => {
  await page.route('**/api/edit', (route) =>
    route.continue({
      postData: JSON.stringify({
        sheet: 1,
        edits: [{ row: 0, column: 0, typed: 'a'.repeat(50_001) }],
      }),
    }),
  );
  await type('A1', '10');
  await page.getByText('한 칸에는 50,000자까지').waitFor();
  await shows('A1', /^A1\s*3$/);
});

test('shows what the stand-in holds once it answers again after an edit was lost', async () => {
  await page.route('**/api/{edit,first}', (route) => route.abort());
  await type('A1', '10');
  await page.getByText('작업대와 연결이 끊겼습니다').waitFor();
  await page.unroute('**/api/{edit,first}');
  await type('B2', '1');
  await shows('A1', /^A1\s*3$/);
});

test('keeps a line break as the spreadsheet does', async () => {
  await select('A5');
  await page.keyboard.type('a');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.type('b');
  await press('Enter');
  expect(summary().cell(4, 0)?.value).toBe('a\nb');
});
