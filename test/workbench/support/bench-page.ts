import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../support/browser';
import { aRunningBench } from './running-bench';

type RunningBench = Awaited<ReturnType<typeof aRunningBench>>;

/** What a file of tests sees: one page on one workbench, whose workbook each test finds as it was made. */
export interface BenchPage {
  page: Page;
  bench: RunningBench;
}

/**
 * The page loads a whole spreadsheet program, which takes longer than most tests. So it is loaded once for
 * all tests of a file; before each the workbook is opened anew there, as when somebody takes a file that
 * another program has changed.
 */
export function benchPage(): BenchPage {
  const opened = {} as BenchPage;
  let browser: Browser;
  let asOpened: string;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
    const bench = await aRunningBench();
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, locale: 'ko-KR' });
    Object.assign(opened, { bench, page });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(bench.address);
    await page.locator('.grid[data-ready]').waitFor();
    asOpened = await lookOf(page);
  });
  afterAll(async () => {
    await browser.close();
    await opened.bench.close();
  });

  beforeEach(async () => {
    problems.length = 0;
    await openAnew(opened);
    // Nothing of an earlier test may be left around the sheet either.
    expect(await lookOf(opened.page)).toBe(asOpened);
  });
  afterEach(() => expect(problems).toEqual([]));

  return opened;
}

/** All that the page shows around the spreadsheet. */
function lookOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shown = document.querySelector('.bench')!.cloneNode(true) as HTMLElement;
    for (const each of shown.querySelectorAll('.grid, .status-line')) each.replaceChildren();
    return shown.innerHTML;
  });
}

async function openAnew({ page, bench }: BenchPage): Promise<void> {
  await page.unrouteAll();
  bench.changedElsewhere = true;
  await page.locator('.tabs').getByRole('button', { name: '시트', exact: true }).click();
  await page.getByRole('button', { name: '저장', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '다시 불러오기' }).click();
  await page.locator('.notices p', { hasText: '다시' }).waitFor();
  // What was said before goes with it.
  const dismiss = page.locator('.notices button').first();
  while (await dismiss.isVisible()) await dismiss.click();
  // The page stays on the sheet that somebody looked at.
  await page.locator('.grid').getByText('요약', { exact: true }).first().click();
  await page.locator('.busy:not(:has(.spinner))').waitFor();
}
