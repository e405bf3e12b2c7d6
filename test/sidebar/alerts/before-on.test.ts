import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';

const sidebar = sidebarTests();

const preview = {
  sender: 'lead@example.com',
  recipients: [
    { to: 'minji@example.com', owned: 2, watched: 1, escalated: 0, teams: 0, isBarred: false },
    { to: 'boss@example.com', owned: 0, watched: 0, escalated: 3, teams: 0, isBarred: false },
    { to: 'kim@other.example', owned: 1, watched: 0, escalated: 0, teams: 0, isBarred: true },
  ],
  mostADay: 12,
  leftToday: 100,
  mail: {
    to: 'minji@example.com',
    subject: '[Waymark] 1 KPI missed <b>',
    html: '<p>Missed</p><script>document.body.append("ran")</script>',
  },
  isExample: false,
};

async function asked(changes: Partial<typeof preview> = {}) {
  const server = new FakeServer({ previewAlerts: () => ({ ...preview, ...changes }) });
  const frame = await sidebar.open(server, { view: 'alerts', step: 'sending', locale: 'en-US' });
  await frame.getByRole('switch').click();
  return { server, frame };
}

test('nothing is switched on before one has seen who gets mail, from whom and how much', async () => {
  const { server, frame } = await asked();
  await frame.getByText('owns 2 · watches 1').waitFor();
  await frame.getByText('hears of 3 left without an answer').waitFor();
  await frame.getByText('not mailed: domain not allowed').waitFor();
  await frame
    .getByText(
      'At most 12: one mail an hour to one person, and the weekly digest where it is on. Mostly far fewer.',
    )
    .waitFor();
  await frame.getByText('lead@example.com').waitFor();
  expect(server.callsOf('switchAlerts')).toEqual([]);
  await frame.getByRole('button', { name: 'Begin sending to 2 people' }).click();
  await frame.getByText('On since').waitFor();
  expect(server.callsOf('switchAlerts')).toEqual([{ on: true }]);
});

test('the mail is shown whole, and what stands in it runs nothing', async () => {
  const { frame } = await asked();
  await frame.getByText('[Waymark] 1 KPI missed <b>', { exact: true }).waitFor();
  const mail = frame.frameLocator('.mail-frame');
  await mail.getByText('Missed').waitFor();
  expect(await mail.getByText('ran').count()).toBe(0);
});

test('leaving them off sends nothing and goes back to the switch', async () => {
  const { server, frame } = await asked();
  await frame.getByRole('button', { name: 'Leave them off' }).click();
  expect(await frame.getByRole('switch').evaluate((one) => one === document.activeElement)).toBe(
    true,
  );
  expect(await frame.getByRole('button', { name: 'Begin sending' }).count()).toBe(0);
  expect(server.callsOf('switchAlerts')).toEqual([]);
});

test('an example is called one, and a quota that does not cover all is told', async () => {
  const { frame } = await asked({ isExample: true, leftToday: 1 });
  await frame.getByText('No mail is due now, so this is an example.').waitFor();
  await frame.getByText('1. The rest waits for the next day, the most important first.').waitFor();
});

test('where nobody would be mailed that is said, and alerts can be switched on all the same', async () => {
  const { frame } = await asked({ recipients: [] });
  await frame.getByText('No active KPI has an owner, so nobody would get mail yet.').waitFor();
  await frame.getByRole('button', { name: 'Switch alerts on' }).waitFor();
});

test('a preview that fails says so, and can be asked for again', async () => {
  const server = new FakeServer();
  server.refuseNext('previewAlerts', { code: 'busy', message: 'Not now.' });
  const frame = await sidebar.open(server, { view: 'alerts', step: 'sending', locale: 'en-US' });
  await frame.getByRole('switch').click();
  await frame.getByText('Not now.').waitFor();
  await frame.getByRole('button', { name: 'Try again' }).click();
  await frame.getByRole('button', { name: 'Begin sending to 1 person' }).waitFor();
});
