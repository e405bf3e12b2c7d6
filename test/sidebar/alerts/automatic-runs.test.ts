import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';

const sidebar = sidebarTests();

async function opened(server: FakeServer) {
  const frame = await sidebar.open(server, { view: 'alerts', step: 'sending', locale: 'en-US' });
  await frame.getByText('Automatic runs of my account').click();
  return frame;
}

test('are asked for when they are opened, with the last and the next run, and removed with a click', async () => {
  const server = new FakeServer();
  const frame = await opened(server);
  await frame.getByText('Alerts, every hour (1)').waitFor();
  // 23:30 UTC is 08:30 in the spreadsheet's zone.
  await frame.getByText('Last run: Apr 1, 2026, 8:30').waitFor();
  await frame.getByText('Next run: by Apr 1, 2026, 9:30').waitFor();
  await frame.getByRole('button', { name: 'Remove them all' }).click();
  await frame.getByText('Nothing runs by itself in this file under your account.').waitFor();
  expect(server.callsOf('removeAutomaticRuns')).toHaveLength(1);
  expect(await frame.getByRole('button', { name: 'Remove them all' }).count()).toBe(0);
});

test('what the server refuses is said, and they stay listed', async () => {
  const server = new FakeServer();
  server.refuseNext('removeAutomaticRuns', { code: 'busy', message: 'Another run is writing.' });
  const frame = await opened(server);
  await frame.getByRole('button', { name: 'Remove them all' }).click();
  await frame.getByRole('alert').getByText('Another run is writing.').waitFor();
  await frame.getByText('Alerts, every hour (1)').waitFor();
});
