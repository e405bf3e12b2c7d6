import type { Frame } from 'playwright-core';
import type { BacktestMail } from '../../../src/contract/rpc/alerts';
import { A_YEAR_OF_MAILS, CHURN } from '../support/definition';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { aKpi } from '../support/start-info';
import { editFromList, step } from '../support/wizard-steps';

const sidebar = sidebarTests();

function mail(day: string, kind: BacktestMail['kind']): BacktestMail {
  return { ...A_YEAR_OF_MAILS.mails[0], day, kind };
}

async function scheduling(server: FakeServer): Promise<Frame> {
  server.answers.listKpis = () => [aKpi({ id: 'K-002', name: 'Churn' })];
  server.answers.getKpi = () => ({ id: 'K-002', values: CHURN });
  const frame = await sidebar.open(server, { view: 'list', height: 900 });
  await editFromList(frame, 'Churn');
  await step(frame, 'Schedule');
  return frame;
}

const ask = (frame: Frame) => frame.getByRole('button', { name: 'Show the mails' }).click();

const rows = (frame: Frame) =>
  frame
    .locator('.backtest-mails tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(' | ')),
    );

test('shows when asked how many mails there would have been, and each of them', async () => {
  const server = new FakeServer({ backtest: () => A_YEAR_OF_MAILS });
  const frame = await scheduling(server);
  expect(server.callsOf('backtest')).toEqual([]);
  await ask(frame);
  await frame
    .getByText('With these settings, Apr 1, 2025 to Mar 31, 2026 would have brought 3 mails.')
    .waitFor();
  expect(await rows(frame)).toEqual([
    'Jan 20, 2026 | No data H1 2026 | none / 5% | minji@example.com',
    'Oct 8, 2025 | Reminder H2 2025 | 8.1% / 5% | minji@example.com',
    'Oct 1, 2025 | Missed H2 2025 | 8.1% / 5% | minji@example.com',
  ]);
  await frame.getByText('Missed: 1 · Reminder: 1 · No data: 1').waitFor();
  await frame.getByText('Alerts run every hour.').waitFor();
  const [{ draft }] = server.callsOf('backtest') as [{ draft: { id: string; values: object } }];
  expect(draft).toMatchObject({ id: 'K-002', values: { measure: CHURN.measure, warn_at: 1 } });
});

test('asks again when a threshold has changed, keeps what it showed until then, and takes the newest answer', async () => {
  const server = new FakeServer({ backtest: () => A_YEAR_OF_MAILS });
  const frame = await scheduling(server);
  await ask(frame);
  await frame.locator('.backtest-mails').waitFor();
  server.answers.backtest = ({ draft }) => ({
    ...A_YEAR_OF_MAILS,
    count: Math.round(Number(draft.values.warn_at) * 100),
  });
  server.hold('backtest');
  await frame.getByText('More settings').click();
  const first = server.nextCall('backtest');
  await frame.locator('#field-warn_at').fill('90%');
  await first;
  expect(await rows(frame)).toHaveLength(3);
  const second = server.nextCall('backtest');
  await frame.locator('#field-warn_at').fill('80%');
  await second;
  server.release('backtest');
  await frame.getByText('would have brought 80 mails').waitFor();
  expect(server.callsOf('backtest')).toHaveLength(3);
});

test('a date that does not hold for the past asks nothing', async () => {
  const server = new FakeServer({ backtest: () => A_YEAR_OF_MAILS });
  const frame = await scheduling(server);
  await ask(frame);
  await frame.locator('.backtest-mails').waitFor();
  await frame.locator('#field-due').fill('2027-06-30');
  const next = server.nextCall('backtest');
  await frame.getByText('More settings').click();
  await frame.locator('#field-confirm_after').fill('3');
  expect(await next).toMatchObject({ draft: { values: { confirm_after: 3 } } });
  expect(server.callsOf('backtest')).toHaveLength(2);
});

test('says why there is nothing, that there was no mail, and how to try again', async () => {
  const server = new FakeServer();
  const frame = await scheduling(server);
  server.answers.backtest = () => ({
    ...A_YEAR_OF_MAILS,
    days: null,
    mails: [],
    problem: 'No rows yet.',
  });
  await ask(frame);
  await frame.getByText('No rows yet.').waitFor();
  server.answers.backtest = () => ({
    ...A_YEAR_OF_MAILS,
    mails: [],
    kinds: [],
    people: [],
    count: 0,
  });
  await ask(frame);
  await frame.getByText('would have brought no mail').waitFor();
  server.breakNext('backtest', 'Exceeded maximum execution time');
  await ask(frame);
  await frame.locator('.backtest').getByRole('alert').waitFor();
  server.answers.backtest = () => A_YEAR_OF_MAILS;
  await frame.locator('.backtest').getByRole('button', { name: 'Try again' }).click();
  await frame.getByText('would have brought 3 mails').waitFor();
});

test('shows twelve of many and the others when asked', async () => {
  const mails = Array.from({ length: 30 }, (_, at) =>
    mail(`2026-03-${String(at + 1).padStart(2, '0')}`, 'missed'),
  );
  const server = new FakeServer({ backtest: () => ({ ...A_YEAR_OF_MAILS, mails, count: 30 }) });
  const frame = await scheduling(server);
  await ask(frame);
  await frame.locator('.backtest-mails').waitFor();
  const shown = await rows(frame);
  expect([shown.length, shown[0].slice(0, 12)]).toEqual([12, 'Mar 30, 2026']);
  await frame.getByRole('button', { name: 'Show all 30' }).click();
  expect(await rows(frame)).toHaveLength(30);
});

test('nothing above or below the button moves while an answer is awaited', async () => {
  const server = new FakeServer({ backtest: () => A_YEAR_OF_MAILS });
  const frame = await scheduling(server);
  await ask(frame);
  await frame.locator('.backtest-mails').waitFor();
  const places = () =>
    frame
      .locator('.backtest button, .backtest-mails')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  const before = await places();
  server.hold('backtest');
  const asked = server.nextCall('backtest');
  await ask(frame);
  await asked;
  expect(await places()).toEqual(before);
  server.release('backtest');
});
