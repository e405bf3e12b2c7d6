import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { aSetUpSpreadsheet } from '../support/a-spreadsheet';
import { aRunningBench } from '../workbench/support/running-bench';

let browser: Browser;
let bench: Awaited<ReturnType<typeof aRunningBench>>;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  const host = aSetUpSpreadsheet();
  const data = { ...host.workbook.toData(), hostMemory: host.memory() };
  bench = await aRunningBench({ data, dist: 'dist' });
  page = await browser.newPage({ viewport: { width: 1280, height: 760 }, locale: 'ko-KR' });
  // The page of the add-on never looks again by itself, and never too soon after another look.
  await page.addInitScript(() => {
    if (window === window.top) return;
    window.setInterval = (() => 0) as unknown as typeof setInterval;
    let now = 0;
    performance.now = () => (now += 60_000);
  });
  await page.goto(bench.address);
  await page.locator('.grid[data-ready]').waitFor();
});
afterEach(async () => {
  await page.close();
  await bench.close();
});

test('the alerts panel follows as soon as a trigger has run', async () => {
  await page.getByRole('button', { name: '확장 프로그램' }).click();
  await page.getByRole('menuitem', { name: 'Waymark' }).click();
  await page.getByRole('menuitem', { name: '알림', exact: true }).click();
  const sidebar = page.frameLocator('aside.sidebar iframe');
  await sidebar.getByRole('button', { name: '발송 보기' }).click();
  await sidebar.getByRole('switch').click();
  await sidebar.getByRole('button', { name: '알림 켜기' }).click();
  await sidebar.getByText('켜짐', { exact: true }).waitFor();
  await sidebar.getByText('아직 실행되지 않음', { exact: true }).waitFor();
  await page.getByRole('button', { name: '다음 시간으로' }).click();
  await sidebar.getByText(/오전 9:00 · lead@example\.com/).waitFor();
});

test('a notice covers no tab of a sheet', async () => {
  await page.getByRole('button', { name: '저장', exact: true }).click();
  const notice = page.locator('.notices p');
  await notice.waitFor();
  const shown = (await notice.boundingBox())!;
  const tab = (await page.locator('.grid').getByText('Orders', { exact: true }).boundingBox())!;
  expect(shown.y + shown.height).toBeLessThanOrEqual(tab.y);
});
