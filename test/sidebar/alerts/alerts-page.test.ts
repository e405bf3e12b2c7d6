import { anOpenAlert } from '../support/an-open-alert';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { START, UNSET } from '../support/start-info';

const sidebar = sidebarTests();

test.each([
  ['KPIs', 'list'],
  ['Set-up', 'setup'],
])('leads to %s, which are on another page', async (name, view) => {
  const server = new FakeServer();
  const frame = await sidebar.open(server, { view: 'alerts' });
  const asked = server.nextCall('openPage');
  await frame.getByRole('button', { name }).click();
  expect(await asked).toMatchObject({ view });
});

test('leads to the card of a KPI', async () => {
  const server = new FakeServer({ myAlerts: () => ({ alerts: [anOpenAlert({ kpi: 'K-012' })] }) });
  const frame = await sidebar.open(server, { view: 'alerts' });
  const asked = server.nextCall('openPage');
  await frame.getByRole('button', { name: 'Churn' }).click();
  expect(await asked).toMatchObject({ view: 'card', id: 'K-012' });
});

test('a page that does not open leaves the way back, and to try again', async () => {
  const server = new FakeServer();
  server.breakNext('openPage', 'PERMISSION_DENIED');
  const frame = await sidebar.open(server, { view: 'alerts' });
  await frame.getByRole('button', { name: 'KPIs' }).click();
  await frame.getByRole('alert').waitFor();
  await frame.getByRole('button', { name: 'Try again' }).click();
  await frame.getByText('Loading…').first().waitFor();
  expect(server.callsOf('openPage')).toMatchObject([{ view: 'list' }, { view: 'list' }]);
  await frame.getByRole('button', { name: 'Alerts' }).click();
  await frame.getByRole('heading', { name: 'My alerts' }).waitFor();
});

test('comes once the tables are set up', async () => {
  const server = new FakeServer();
  server.start = UNSET;
  const frame = await sidebar.open(server, { view: 'alerts' });
  const setUp = frame.getByRole('button', { name: 'Create the sheets and continue' });
  await setUp.waitFor();
  server.start = START;
  await setUp.click();
  await frame.getByRole('heading', { name: 'My alerts' }).waitFor();
});

test('the page of KPIs leads here, and what is being written is kept before it goes', async () => {
  const server = new FakeServer();
  const frame = await sidebar.open(server, { view: 'new', locale: 'en-US' });
  await frame.fill('#sentence', 'At least 30 new contracts a month');
  const opened = server.nextCall('openPage');
  await frame.getByRole('button', { name: 'Alerts' }).click();
  expect(await opened).toMatchObject({ view: 'alerts' });
  expect(server.callsOf('keepDraft')).toHaveLength(1);
});

test('says on one’s own alerts that no mails go out, and leads to where they are switched on', async () => {
  const frame = await sidebar.open(new FakeServer(), { view: 'alerts' });
  await frame.getByText('Alerts are off. No mails go out until they are on.').waitFor();
  await frame.getByRole('button', { name: 'Show sending' }).click();
  await frame.getByRole('switch').click();
  await frame.getByRole('button', { name: 'Begin sending to 1 person' }).click();
  await frame.getByText('On since').waitFor();
  await frame.getByRole('button', { name: 'Mine' }).click();
  await frame.getByRole('heading', { name: 'My alerts' }).waitFor();
  expect(await frame.getByText('Alerts are off').count()).toBe(0);
});

test('what was typed in one view stays while another is looked at', async () => {
  const frame = await sidebar.open(new FakeServer(), { view: 'alerts', step: 'settings' });
  await frame.getByLabel('Working days for a cause and plan').fill('7');
  await frame.getByRole('button', { name: 'Mine' }).click();
  await frame.getByRole('heading', { name: 'My alerts' }).waitFor();
  await frame.getByRole('button', { name: 'Settings' }).click();
  expect(await frame.getByLabel('Working days for a cause and plan').inputValue()).toBe('7');
});
