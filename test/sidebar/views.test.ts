import type { Frame } from 'playwright-core';
import type { ReviewedLetter } from '../../src/contract/rpc/define';
import { A_CARD, CHURN } from './support/definition';
import { FakeServer } from './support/fake-server';
import { sidebarTests } from './support/sidebar-tests';
import { aKpi, START } from './support/start-info';

const sidebar = sidebarTests();

function open(
  server: FakeServer,
  view: 'list' | 'alerts' | 'setup',
  ownClock = false,
): Promise<Frame> {
  return sidebar.open(server, { view, step: 'sending', ownClock });
}

test('a view that is watched looks again when the pointer comes back to the sidebar', async () => {
  let name = 'Sales';
  const server = new FakeServer({ listKpis: () => [aKpi({ name })] });
  const frame = await open(server, 'list');
  await frame.getByRole('button', { name: 'Sales' }).waitFor();
  const comeBack = (after: number) =>
    frame.evaluate((passed) => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + passed;
      document.documentElement.dispatchEvent(new Event('pointerenter'));
      performance.now = now;
    }, after);
  name = 'Revenue';
  await comeBack(0);
  await comeBack(6_000);
  await frame.getByRole('button', { name: 'Revenue' }).waitFor();
  expect(server.callsOf('listKpis')).toHaveLength(2);
});

test('a look that is asked for too soon after another comes at the end of the interval', async () => {
  const server = new FakeServer();
  const off = server.answers.alertsStatus({});
  const frame = await open(server, 'alerts', true);
  await frame.getByText('Not yet', { exact: true }).waitFor();
  server.answers.alertsStatus = () => ({ ...off, lastRunAt: '2026-04-01T00:00:00.000Z' });
  await frame.evaluate(() => {
    for (let times = 0; times < 3; times += 1) window.dispatchEvent(new Event('focus'));
  });
  expect(server.callsOf('alertsStatus')).toHaveLength(1);
  await frame.page().clock.fastForward(6_000);
  await frame.getByText('Apr 1, 2026, 9:00').waitFor();
  expect(server.callsOf('alertsStatus')).toHaveLength(2);
});

test('a view that is only looked at follows the runs by itself', async () => {
  const server = new FakeServer();
  const off = server.answers.alertsStatus({});
  const frame = await open(server, 'alerts', true);
  await frame.getByText('Not yet', { exact: true }).waitFor();
  server.answers.alertsStatus = () => ({ ...off, lastRunAt: '2026-04-01T00:00:00.000Z' });
  await frame.page().clock.fastForward(30_000);
  await frame.getByText('Apr 1, 2026, 9:00').waitFor();
});

test('what was done is said for a while, over no row, and goes by itself', async () => {
  const server = new FakeServer({ listKpis: () => [aKpi({ name: 'Sales' })] });
  server.draft = { draftId: 'form-1', id: null, values: { name: 'Leads' } };
  const frame = await open(server, 'list', true);
  await frame.getByRole('button', { name: 'Discard' }).click();
  await frame.getByText('The unfinished entry was discarded.').waitFor();
  const toast = (await frame.locator('.toast').boundingBox())!;
  const heading = (await frame.getByRole('heading', { name: 'KPIs' }).boundingBox())!;
  expect(toast.y + toast.height).toBeLessThanOrEqual(heading.y);
  await frame.page().clock.fastForward(20_000);
  await frame.getByText('The unfinished entry was discarded.').waitFor({ state: 'detached' });
});

describe('the list', () => {
  test('says in words how each KPI stands, what needs somebody first', async () => {
    const frame = await open(
      new FakeServer({
        listKpis: () => [
          aKpi({ id: 'K-001', name: 'Sales' }),
          aKpi({ id: 'K-002', name: 'Paused', state: 'paused', status: 'missed' }),
          aKpi({
            id: 'K-003',
            name: 'Churn',
            status: 'missed',
            unit: '%',
            value: 0.081,
            target: 0.05,
            attainment: 0.38,
          }),
        ],
      }),
      'list',
    );
    await frame.locator('.kpi').nth(2).waitFor();
    const rows = await frame.locator('.kpi').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      'Churn Missed Value / target 8.1% / 5% Attainment 38% Owner minji@example.com',
      'Sales On track Value / target $520,000 / $500,000 Attainment 104% Owner minji@example.com',
      'Paused Paused Owner minji@example.com',
    ]);
  });

  test('shows a row that is not understood as such, and not the standing that is left in it', async () => {
    const problem = 'Target: “many” is not a number.';
    const frame = await open(
      new FakeServer({ listKpis: () => [aKpi({ name: 'Sales', attainment: 2, problem })] }),
      'list',
    );
    const row = await frame.locator('.kpi').innerText();
    expect(row.replace(/\s+/g, ' ').trim()).toBe(
      `Sales Needs attention ${problem} Owner minji@example.com`,
    );
    expect(await frame.locator('.summary').innerText()).toBe('Needs attention 1');
  });

  test('shows text from cells as text', async () => {
    const name = '<img src=x onerror="document.title=1">';
    const frame = await open(new FakeServer({ listKpis: () => [aKpi({ name })] }), 'list');
    await frame.getByRole('button', { name }).waitFor();
    expect(await frame.locator('img').count()).toBe(0);
  });

  test('opens a KPI as a card to read, with Edit on it', async () => {
    const server = new FakeServer({
      listKpis: () => [aKpi({ id: 'K-002', name: 'Churn' })],
      getKpi: () => ({ id: 'K-002', values: CHURN }),
      kpiCard: () => A_CARD,
    });
    const frame = await open(server, 'list');
    await frame.getByRole('button', { name: 'Churn' }).click();
    await frame.getByRole('heading', { name: 'Half-yearly customer churn' }).waitFor();
    const shown = (await frame.locator('main').innerText()).replace(/\s+/g, ' ');
    for (const part of [
      '8.1%',
      'Missed',
      '3.1 pp above the limit of 5%.',
      'minji@example.com',
      'Call every customer who cancelled.',
      'not acknowledged yet',
      'Apr 8, 2026',
      'Agreed with the board',
    ]) {
      expect(shown).toContain(part);
    }
    await frame.getByRole('img', { name: /Bar chart of the last 3 periods/ }).waitFor();
    expect(server.callsOf('getKpi')).toEqual([]);
    await frame.getByRole('button', { name: 'Edit', exact: true }).press('Enter');
    await frame.getByRole('navigation', { name: 'Steps' }).waitFor();
  });

  test('the card tells the five letters by the rows of today, when one asks, and leads to what to mend', async () => {
    const weak: ReviewedLetter = {
      ...{
        letter: 'A',
        status: 'weak',
        code: 'history_missing',
        field: 'target',
        value: null,
        asked: [],
      },
      reason: 'The target is unlikely to be reached.',
      proposal: 'Consider an easier target.',
      example: { wrong: 'Tenfold in a month', right: '15% in three months' },
    };
    const server = new FakeServer({
      listKpis: () => [aKpi({ id: 'K-002', name: 'Churn' })],
      getKpi: () => ({ id: 'K-002', values: CHURN }),
      kpiCard: () => A_CARD,
      reviewDefinition: () => [weak],
    });
    const frame = await open(server, 'list');
    await frame.getByRole('button', { name: 'Churn' }).click();
    const title = frame.locator('summary', { hasText: 'SMART review' });
    await title.waitFor();
    expect(server.callsOf('reviewDefinition')).toEqual([]);
    await title.click();
    await frame.getByText('The target is unlikely to be reached.').waitFor();
    expect(server.callsOf('reviewDefinition')).toEqual([
      { draft: { draftId: 'card', id: 'K-002', values: {} } },
    ]);
    await frame.getByRole('button', { name: 'Go to Target' }).click();
    await frame.getByRole('heading', { name: 'Target', level: 2 }).waitFor();
  });

  test('stays usable with thousands of KPIs', async () => {
    const kpis = Array.from({ length: 10_000 }, (_, index) =>
      aKpi({ id: `K-${index}`, name: `KPI ${index}` }),
    );
    const frame = await open(new FakeServer({ listKpis: () => kpis }), 'list');
    await frame.getByRole('button', { name: 'Show 9950 more' }).click();
    await frame.locator('.kpi').nth(99).waitFor();
    expect(await frame.locator('.kpi').count()).toBe(100);
  });

  test('offers to try again when it could not be read', async () => {
    const server = new FakeServer({ listKpis: () => [aKpi({ name: 'Sales' })] });
    server.breakNext('listKpis', 'Exception: Service invoked too many times');
    const frame = await open(server, 'list');
    await frame.getByRole('alert').getByText('Something unexpected went wrong').waitFor();
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByRole('button', { name: 'Sales' }).waitFor();
  });
});

describe('set-up', () => {
  const broken = () => {
    const server = new FakeServer();
    server.start = {
      ...START,
      ready: false,
      problems: [
        { table: 'kpis', code: 'column_missing', message: 'No column owner.', repairable: true },
      ],
    };
    return server;
  };

  test('repairs what can be repaired with one click', async () => {
    const server = broken();
    const frame = await open(server, 'setup');
    await frame.getByText('No column owner.').waitFor();
    await frame.getByRole('button', { name: 'Repair' }).dblclick();
    await frame.getByText('Every sheet is in place.').waitFor();
    expect(server.callsOf('repairTables')).toHaveLength(1);
  });

  test('comes before the list when the register is broken, and leads on to it', async () => {
    const frame = await open(broken(), 'list');
    await frame.getByRole('button', { name: 'Repair' }).click();
    await frame.getByRole('heading', { name: 'KPIs' }).waitFor();
  });
});

test('an answer that no view can show leaves the way to the other views', async () => {
  const frame = await open(new FakeServer({ listKpis: () => [null as never] }), 'list');
  await frame.getByRole('alert').getByText('Something unexpected went wrong').waitFor();
  await frame.getByRole('button', { name: 'Set-up' }).click();
  await frame.getByText('Every sheet is in place.').waitFor();
});

test('outside of Google Sheets the page says where it opens', async () => {
  const context = await sidebar.browser().newContext({ locale: 'ko-KR' });
  const page = await context.newPage();
  await page.goto(`file://${process.cwd()}/dist/sidebar.html`);
  await page.getByText('이 화면은 Google Sheets 안에서만 열립니다.').waitFor();
  await context.close();
});
