import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../support/browser';
import { aRunningBench } from '../support/running-bench';

let browser: Browser;
let bench: Awaited<ReturnType<typeof aRunningBench>>;
let light: Page;

beforeAll(async () => {
  browser = await startBrowser();
  bench = await aRunningBench();
  light = await withSidebar('light');
});
afterAll(async () => {
  await browser.close();
  await bench.close();
});

async function withSidebar(colorScheme: 'light' | 'dark') {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 700 },
    locale: 'ko-KR',
    colorScheme,
  });
  await page.goto(bench.address);
  await page.locator('.grid[data-ready]').waitFor();
  await page.getByRole('button', { name: '확장 프로그램' }).click();
  await page.getByRole('menuitem', { name: 'Waymark' }).click();
  await page.getByRole('menuitem', { name: '작은 화면' }).click();
  await page.locator('aside.sidebar iframe').waitFor();
  return page;
}

test.each([1280, 900, 600, 400])('the sidebar is within a window of %d px', async (width) => {
  const page = light;
  await page.setViewportSize({ width, height: 700 });
  const box = await page.locator('aside.sidebar').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  // Beside it is room to pick a cell.
  const grid = await page.locator('.grid').boundingBox();
  expect(grid?.width).toBeGreaterThanOrEqual(100);
});

/** From 0, black, to 255, white. */
const BRIGHTNESS = `(selector) => {
  const [, ...parts] = /rgb\\((\\d+), (\\d+), (\\d+)/.exec(getComputedStyle(document.querySelector(selector)).backgroundColor);
  return parts.reduce((sum, part) => sum + Number(part), 0) / 3;
}`;

/** The spreadsheet is drawn: a point within an empty cell tells, looked at where no rule of the page forbids it. */
async function brightnessOf(shot: Buffer): Promise<number> {
  const page = await browser.newPage();
  const brightness = await page.evaluate<number>(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${shot.toString('base64')}';
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const at = [Math.round(image.width * 0.6), Math.round(image.height * 0.6)];
    const points = [...context.getImageData(at[0], at[1], 9, 9).data];
    return points.filter((_, index) => index % 4 < 3).reduce((sum, each) => sum + each, 0) / 243;
  })()`);
  await page.close();
  return brightness;
}

test.each([
  ['light', 200, 255],
  ['dark', 0, 60],
] as const)('all of the page is %s where the person has it so', async (scheme, least, most) => {
  const page = scheme === 'light' ? light : await withSidebar(scheme);
  await page.setViewportSize({ width: 1280, height: 700 });
  for (const selector of ['body', '.header', '.sidebar']) {
    const brightness = await page.evaluate<number>(`(${BRIGHTNESS})(${JSON.stringify(selector)})`);
    expect(brightness).toBeGreaterThanOrEqual(least);
    expect(brightness).toBeLessThanOrEqual(most);
  }
  const cell = await brightnessOf(await page.locator('.grid canvas').first().screenshot());
  expect(cell).toBeGreaterThanOrEqual(least);
  expect(cell).toBeLessThanOrEqual(most);
});
