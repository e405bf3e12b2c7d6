import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { EVERY_VIEW, inLanguage } from './support/every-view';
import { findingsIn, overflowIn, smallTargetsIn } from './support/findings';
import { openSidebar } from './support/open-sidebar';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  test.each(EVERY_VIEW)('axe finds nothing in $name, light and dark', async (shown) => {
    const { page, frame, close } = await openSidebar(
      browser,
      inLanguage(shown.server(), language),
      { view: shown.view, locale: language === 'ko' ? 'ko-KR' : 'en-US' },
    );
    await shown.reach?.(frame);
    expect(await findingsIn(frame)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findingsIn(frame)).toEqual([]);
    expect(await smallTargetsIn(frame)).toEqual([]);
    // Text of 200 % leaves half the room for everything.
    await page.setViewportSize({ width: 150, height: 900 });
    expect(await overflowIn(frame)).toEqual([]);
    await close();
  });
});

test('the page says in which language it is, and changes it on request', async () => {
  const server = inLanguage(EVERY_VIEW[0].server(), 'ko');
  const opened = await openSidebar(browser, server);
  const { frame } = opened;
  await frame.getByRole('heading', { name: '지표' }).waitFor();
  expect(await frame.getAttribute('html', 'lang')).toBe('ko');
  const listed = server.nextCall('listKpis');
  await frame.getByRole('button', { name: 'English' }).click();
  await frame.getByRole('heading', { name: 'KPIs' }).waitFor();
  expect(await frame.getAttribute('html', 'lang')).toBe('en');
  expect(await listed).toEqual({ language: 'en' });
  await opened.close();
});
