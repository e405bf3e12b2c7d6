import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { figuresOf } from '../../src/text/figures';
import type { Language } from '../../src/contract/language/language';
import { mailOf, type Piece } from '../app/alerts/mail/a-mail';
import { aDelivery, at } from '../support/an-alert';
import { day } from '../support/a-kpi';
import { launchBrowser } from '../support/browser';

const WIDTHS = [360, 600, 1200];
const ENDLESS = 'https://example.com/' + 'orders-without-a-space-'.repeat(6);

const told = [
  aDelivery('missed', 'sent', '2026-04-20 09:00'),
  aDelivery('plan_due', 'sent', '2026-04-27 09:00'),
];
const changes = [
  { field: 'target', before: '0.06', after: '0.05', reason: '본사 조정' },
  { field: 'due', before: '', after: '2026-06-30', reason: ENDLESS },
].map((one) => ({ ...one, kpi: 'K-002', by: 'jihoon@example.com', at: at('2026-04-19 15:00') }));

const MAILS: Readonly<Record<string, readonly Piece[]>> = {
  'a miss and news to its owner': [
    { alert: { plan: '' } },
    {
      kpi: { name: ENDLESS },
      kind: 'schedule',
      news: {
        ...{ kind: 'schedule', kpi: 'K-002', period: 0, known: [], changes },
        reason: { code: 'news_schedule_many', values: { count: 2 } },
      },
    },
    {
      kpi: { name: '첫 주문까지 걸린 시간', unit: 'h', direction: 'at_most', target: 24 },
      kind: 'recovered',
      alert: { deliveries: told.slice(0, 1) },
    },
  ],
  'an escalation': [
    {
      kind: 'escalated',
      role: 'escalation',
      alert: { deliveries: told },
      kpi: { unit: 'KRW', direction: 'at_least', target: 123_456_789, plan: ENDLESS },
    },
  ],
  'what a watcher gets': [
    { role: 'watcher', kpi: { name: 'Orders of returning customers in all of Northern Europe' } },
    { role: 'watcher', kind: 'at_risk', mayRepeat: true },
  ],
  'a parent with folded children': [
    {},
    ...['신규 고객', ENDLESS, '재구매 고객'].map((name): Piece => ({
      kpi: { name, parent: 'K-001' },
      under: 'K-001',
    })),
    ...Array.from({ length: 9 }, (_, index): Piece => ({
      kpi: { name: index % 2 ? ENDLESS : `지표 ${index}` },
      kind: index % 3 ? 'no_data' : 'error',
    })),
  ],
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function show(pieces: readonly Piece[], language: Language) {
  const { html } = mailOf(pieces, {
    figures: figuresOf(language, language === 'ko' ? 'ko_KR' : 'en_US'),
    versions: new Map([['K-001', { number: 3, since: day('2026-03-02') }]]),
    title: ENDLESS,
  });
  await page.setContent(html);
}

const cases = Object.keys(MAILS).flatMap((name) =>
  (['ko', 'en'] as const).map((language) => [name, language] as const),
);

test.each(cases)('%s is nowhere wider than the screen: %s', async (name, language) => {
  await show(MAILS[name], language);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const { scrolls, beyond } = await page.evaluate(() => ({
      scrolls: document.documentElement.scrollWidth,
      beyond: [...document.body.querySelectorAll('*')]
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < 0 || right > document.documentElement.clientWidth;
        })
        .map((one) => one.outerHTML.slice(0, 120)),
    }));
    expect({ width, scrolls, beyond }).toEqual({ width, scrolls: width, beyond: [] });
  }
});

/** Colours do not hang on the language, so each look is checked in one. */
const LOOKS = Object.keys(MAILS).flatMap((name) => [
  [name, 'light', 'en'] as const,
  [name, 'dark', 'ko'] as const,
]);

test.each(LOOKS)('axe finds nothing in %s: %s, %s', async (name, colorScheme, language) => {
  await page.setViewportSize({ width: 600, height: 900 });
  await page.emulateMedia({ colorScheme });
  await show(MAILS[name], language);
  expect(await findings(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])).toEqual([]);
});

async function findings(runOnly: readonly string[]): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const { violations } = await page.evaluate<{
    violations: { id: string; nodes: { html: string }[] }[];
  }>(`axe.run({ runOnly: ${JSON.stringify(runOnly)} })`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('without the style sheet, as some clients show it, it is as narrow and as legible', async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 900 });
  for (const pieces of Object.values(MAILS)) {
    await show(pieces, 'ko');
    await page.evaluate(() => document.querySelectorAll('style').forEach((one) => one.remove()));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await findings(['color-contrast'])).toEqual([]);
  }
});

test('the picture of the bars is there: drawn, of different heights, within the card', async () => {
  await page.setViewportSize({ width: 360, height: 900 });
  await show(MAILS['what a watcher gets'], 'ko');
  const heights = await page.evaluate(() =>
    [...document.querySelectorAll('.wm-met, .wm-missed, .wm-met-now, .wm-missed-now')].map(
      (one) => one.getBoundingClientRect().height,
    ),
  );
  expect(heights.length).toBeGreaterThanOrEqual(12);
  expect(Math.min(...heights)).toBeGreaterThan(0);
  expect(new Set(heights).size).toBeGreaterThan(3);
});
