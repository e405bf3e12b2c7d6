import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/contract/language/language';
import type { KpiCard } from '../../../src/contract/rpc/define';
import { A_CARD, CHURN } from '../support/definition';
import { inLanguage } from '../support/every-view';
import { FakeServer } from '../support/fake-server';
import { findingsIn, findingsInTheDark, overflowIn } from '../support/findings';
import { sidebarTests } from '../support/sidebar-tests';

const sidebar = sidebarTests();
const HTML = readFileSync('dist/card.html', 'utf8');

const SALES: KpiCard = {
  ...A_CARD,
  id: 'K-003',
  values: {
    ...CHURN,
    name: 'Sales',
    team: 'Sales',
    why: 'It pays for everything else.',
    target: null,
    target_change: 0.2,
    target_basis: 'previous_month',
    cadence: 'month',
  },
  alert: null,
};

function serverOf(cards: readonly KpiCard[], language: Language = 'en'): FakeServer {
  const server = inLanguage(new FakeServer(), language);
  server.answers.kpiCards = ({ id, team }) => ({
    teams: ['Sales', 'Support'],
    cards: cards.filter(
      (card) =>
        (id === undefined || card.id === id) && (team === undefined || card.values.team === team),
    ),
  });
  return server;
}

const open = (server: FakeServer, id = '') =>
  sidebar.open(server, { html: HTML.replace('data-kpi=""', `data-kpi="${id}"`), width: 860 });

test.each(['ko', 'en'] as const)(
  'axe finds nothing on the cards in %s, light and dark',
  async (language) => {
    const frame = await open(serverOf([A_CARD, SALES], language));
    await frame.locator('.paper').nth(1).waitFor();
    expect(await findingsIn(frame)).toEqual([]);
    expect(await findingsInTheDark(frame)).toEqual([]);
    expect(await overflowIn(frame)).toEqual([]);
    await frame.page().setViewportSize({ width: 430, height: 760 });
    expect(await overflowIn(frame)).toEqual([]);
  },
);

test('a card shows the whole record, the plan, the periods, and what became of the definition', async () => {
  const frame = await open(serverOf([A_CARD, SALES]), 'K-002');
  const paper = frame.locator('.paper');
  await paper.waitFor();
  expect(await paper.count()).toBe(1);
  const text = (await paper.innerText()).replace(/\s+/g, ' ');
  for (const part of [
    ...['Call every customer who cancelled.', 'K-002', 'Review cycle', 'Monthly (default)'],
    ...['Agreed with the board', 'Changed on Mar 1, 2026: Definition, Unit', '8.1%', '4.4%'],
  ]) {
    expect(text).toContain(part);
  }
  expect(await frame.getByLabel('Team').count()).toBe(0);
});

test('a target that is a movement is shown in words', async () => {
  const frame = await open(serverOf([SALES]));
  await frame.getByText(/^At most 20% more than the previous month, by /).waitFor();
});

test('the cards of one team are chosen by its name', async () => {
  const frame = await open(serverOf([A_CARD, SALES]));
  await frame.locator('.paper').nth(1).waitFor();
  await frame.getByLabel('Team').selectOption('Sales');
  await frame.getByText('KPIs: 1').waitFor();
  expect(await frame.locator('.paper h2').first().innerText()).toBe('Sales');
  await frame.getByLabel('Team').selectOption('Support');
  await frame.getByText('There are no KPIs to print.').waitFor();
});

/** The page by itself, as a browser prints it. */
async function printed(cards: readonly KpiCard[]): Promise<Buffer> {
  const page: Page = await sidebar.browser().newPage({ locale: 'en-US', colorScheme: 'dark' });
  const server = serverOf(cards);
  await page.exposeFunction('serverCall', (method: string, payload: string) =>
    server.receive(method, JSON.parse(payload)),
  );
  const google = `<script>
    const runner = (done) => ({
      withSuccessHandler: (handler) => runner(handler),
      withFailureHandler: () => runner(done),
      waymark: (method, payload) => { window.serverCall(method, JSON.stringify(payload)).then(done); },
    });
    window.google = { script: { run: runner(() => {}) } };
  </script>`;
  await page.route('https://sheets.test/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: HTML.replace('<head>', () => `<head>${google}`),
    }),
  );
  await page.goto('https://sheets.test/');
  await page
    .locator('.paper')
    .nth(cards.length - 1)
    .waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return pdf;
}

test('on paper each KPI has a page of A4 of its own, without buttons', async () => {
  const pdf = (await printed([A_CARD, SALES, { ...A_CARD, id: 'K-004' }])).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
});

test.each([
  ['en', 'As of Apr 1, 2026'],
  ['ko', '2026년 4월 1일 기준'],
] as const)('a card says of which day it speaks, in %s', async (language, said) => {
  const frame = await sidebar.open(serverOf([SALES], language), { html: HTML });
  expect(await frame.locator('.paper-top').innerText()).toContain(said);
});
