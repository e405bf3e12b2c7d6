import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';

const sidebar = sidebarTests();

/** Alerts that somebody has switched on. */
async function onBy(by: string | null) {
  const server = new FakeServer();
  const status = server.answers.alertsStatus({});
  server.answers.alertsStatus = () => ({ ...status, on: by !== null, by });
  const frame = await sidebar.open(server, { view: 'alerts', step: 'sending', locale: 'en-US' });
  await frame.getByRole('switch').waitFor();
  return { server, frame };
}

test('another editor may watch over alerts, and stop', async () => {
  const { server, frame } = await onBy('minji@example.com');
  await frame.getByText('Nobody watches yet.').waitFor();
  await frame.getByRole('button', { name: 'Watch over them' }).click();
  await frame.getByText('You watch over them.').waitFor();
  await frame.getByRole('button', { name: 'Stop watching' }).click();
  await frame.getByText('Nobody watches yet.').waitFor();
  expect(server.callsOf('watchAlertRuns')).toEqual([{ on: true }, { on: false }]);
});

test('whoever switched them on is told that somebody else can do so', async () => {
  const { frame } = await onBy(new FakeServer().start.user);
  await frame.getByText('Another editor of this file can do so on this page.').waitFor();
  expect(await frame.getByRole('button', { name: 'Watch over them' }).count()).toBe(0);
});

test('while alerts are off there is nothing to watch', async () => {
  const { frame } = await onBy(null);
  expect(await frame.getByText('If alerts stop').count()).toBe(0);
});

test('what the server refuses is said', async () => {
  const { server, frame } = await onBy('minji@example.com');
  server.refuseNext('watchAlertRuns', { code: 'busy', message: 'Another run is writing.' });
  await frame.getByRole('button', { name: 'Watch over them' }).click();
  await frame.getByRole('alert').getByText('Another run is writing.').waitFor();
});
