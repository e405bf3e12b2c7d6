import type { Page } from 'playwright-core';

/** Copies or cuts what is selected, and is back when the clipboard holds it: the page writes it in its own time. */
export async function takeToClipboard(page: Page, key: 'Control+c' | 'Control+x'): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press(key);
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
}
