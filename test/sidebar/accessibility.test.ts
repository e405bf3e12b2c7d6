import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { EVERY_VIEW, inLanguage } from './support/every-view';
import { openSidebar } from './support/open-sidebar';

let browser: Browser;
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

interface Finding {
  id: string;
  help: string;
  nodes: { html: string; failureSummary: string }[];
}

async function findingsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const violations = await frame.evaluate<Finding[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
       .then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}

/** What reaches beyond the panel, so that one would have to scroll sideways. */
function overflowIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        !element.closest('.unseen') && element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    return wide.map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Targets below 24 by 24 px that do not lie within a larger label. */
function smallTargetsIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea, summary, a')]
      .map((element) => element.closest('label') ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

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
