import { aPast, aPastWithOtherTerms } from '../support/a-past';
import { inLanguage } from '../support/every-view';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';

const sidebar = sidebarTests();

async function opened(server: FakeServer, locale: 'en-US' | 'ko-KR' = 'en-US') {
  const frame = await sidebar.open(server, { view: 'alerts', step: 'past', locale });
  await frame.locator('#look-back-months').waitFor();
  return frame;
}

const COUNT = { name: 'Count the mails' };

test('the mails of so many months are shown by person and month and by KPI', async () => {
  const server = new FakeServer({ backtestRegister: () => aPast() });
  const frame = await opened(server);
  expect(server.callsOf('backtestRegister')).toEqual([]);
  await frame.getByLabel('How far back').selectOption('Last 24 months');
  const asked = server.nextCall('backtestRegister');
  await frame.getByRole('button', COUNT).click();
  const payload = await asked;
  expect(payload).toMatchObject({ months: 24 });
  expect(payload).not.toHaveProperty('whatIf');
  await frame.getByText('9 mails to 2 people').waitFor();
  await frame.getByText('KPIs looked at: 3').waitFor();
  await frame.locator('.person summary').first().click();
  const rows = frame.locator('.person[open] tbody tr');
  // January brought none.
  expect(await rows.allInnerTexts()).toEqual([
    expect.stringMatching(/^Dec 2025\s+1$/),
    expect.stringMatching(/^Feb 2026\s+4$/),
    expect.stringMatching(/^Mar 2026\s+2$/),
  ]);
  await frame.getByText('Reminder: 5, Missed: 3').waitFor();
  await frame.getByText('There are neither dated rows').waitFor();
});

test('other terms are sent as fractions and whole numbers, and what they change is said', async () => {
  const server = new FakeServer({ backtestRegister: () => aPast() });
  const frame = await opened(server);
  await frame.getByRole('button', COUNT).click();
  // Whose terms they are may be chosen once it is known who was looked at.
  await frame.getByLabel('For').selectOption('Churn');
  server.answers.backtestRegister = aPastWithOtherTerms;
  await frame.getByLabel('Missed below (%)').fill('85');
  await frame.getByLabel('Confirm after').fill('2');
  const asked = server.nextCall('backtestRegister');
  await frame.getByRole('button', COUNT).click();
  expect(await asked).toMatchObject({
    months: 12,
    whatIf: { kpi: 'K-002', missAt: 0.85, confirmAfter: 2 },
  });
  await frame.getByText('Told later, by at most 12 days: 1 (Churn)').waitFor();
});

test('a number that is none is said at its input, and nothing is asked', async () => {
  const server = new FakeServer();
  const frame = await opened(server);
  await frame.getByLabel('At risk below (%)').fill('many');
  await frame.getByLabel('Remind after (days)').fill('1.5');
  await frame.getByRole('button', COUNT).click();
  await frame.getByText('Enter a number from 0 to 1000.').waitFor();
  await frame.getByText('Enter a whole number from 0 to 365.').waitFor();
  expect(server.callsOf('backtestRegister')).toEqual([]);
});

test('one may look at another view meanwhile, and stop it', async () => {
  const server = new FakeServer();
  const frame = await opened(server);
  server.hold('backtestRegister');
  await frame.getByRole('button', COUNT).click();
  await frame.getByText('You can look at other views meanwhile.').waitFor();
  await frame.getByRole('button', { name: 'Settings', exact: true }).click();
  await frame.getByRole('button', { name: 'Look back' }).click();
  await frame.getByRole('button', { name: 'Stop' }).click();
  server.release('backtestRegister');
  await frame.getByRole('button', COUNT).waitFor();
  expect(await frame.getByText('No mail.').count()).toBe(0);
});

test('a failure is said with a way to try again', async () => {
  const server = new FakeServer({ backtestRegister: () => aPast() });
  server.refuseNext('backtestRegister', { code: 'backtest_no_kpi', message: 'No such KPI.' });
  const frame = await opened(server);
  await frame.getByRole('button', COUNT).click();
  await frame.getByText('No such KPI.').waitFor();
  await frame.getByRole('button', { name: 'Try again' }).click();
  await frame.getByText('9 mails to 2 people').waitFor();
});

test('all of it is read in Korean', async () => {
  const server = inLanguage(new FakeServer({ backtestRegister: () => aPast() }), 'ko');
  const frame = await opened(server, 'ko-KR');
  await frame.getByRole('button', { name: '메일 세어 보기' }).click();
  await frame.getByText('다시 알림 5건, 미달 3건').waitFor();
  await frame.getByText('확인하지 못한 지표').waitFor();
});
