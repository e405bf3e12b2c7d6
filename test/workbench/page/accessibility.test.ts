import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { aRunningBench } from '../support/running-bench';

let browser: Browser;
let bench: Awaited<ReturnType<typeof aRunningBench>>;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await aRunningBench();
  page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
  await page.goto(bench.address);
  await page.locator('.grid[data-ready]').waitFor();
  await page.addScriptTag({ content: axe.source });
});
afterAll(async () => {
  await browser.close();
  await bench.close();
});

interface Finding {
  id: string;
  nodes: { html: string }[];
}

/** The drawn spreadsheet is Univer's; everything around it is ours. */
async function findings(): Promise<string[]> {
  const { violations } = await page.evaluate<{ violations: Finding[] }>(
    `axe.run({ exclude: [['.grid'], ['iframe']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function chooseMenu(label: string) {
  await page.getByRole('button', { name: '확장 프로그램' }).click();
  await page.getByRole('menuitem', { name: 'Waymark' }).click();
  await page.getByRole('menuitem', { name: label }).waitFor();
}

test('axe finds nothing in the page with its menu open', async () => {
  await chooseMenu('알림 켜기');
  expect(await findings()).toEqual([]);
  await page.getByRole('menuitem', { name: '알림 켜기' }).click();
});

test('axe finds nothing with the sidebar, a mail and the clock shown', async () => {
  await chooseMenu('작은 화면');
  await page.getByRole('menuitem', { name: '작은 화면' }).click();
  await page.locator('aside.sidebar').waitFor();
  await page.getByRole('button', { name: '다음 시간으로' }).click();
  await page.getByRole('button', { name: /보낸 메일/ }).click();
  await page.locator('article.mail').waitFor();
  expect(await findings()).toEqual([]);
  await page.getByRole('button', { name: '시계와 트리거' }).click();
  await page.getByRole('heading', { name: '실행 기록' }).waitFor();
  expect(await findings()).toEqual([]);
});
