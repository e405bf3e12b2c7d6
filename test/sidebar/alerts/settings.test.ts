import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';

const sidebar = sidebarTests();

async function opened(server: FakeServer) {
  const frame = await sidebar.open(server, { view: 'alerts', step: 'settings', locale: 'en-US' });
  await frame.getByLabel('Working days for a cause and plan').waitFor();
  return frame;
}

test('settings are asked for when they are opened, changed and saved with what was seen', async () => {
  const server = new FakeServer();
  const frame = await opened(server);
  await frame.getByLabel('Working days for a cause and plan').fill('3');
  await frame.getByLabel('Saturdays and Sundays').check();
  await frame.locator('.person summary').first().press('Enter');
  await frame.getByLabel('Language of the mails').first().selectOption('English');
  await frame.getByLabel('Schedule changed').first().check();
  await frame.getByLabel('Early warning').first().check();
  await frame.getByText('English · without Early warning, Schedule changed').waitFor();
  const saved = server.nextCall('saveAlertSettings');
  await frame.getByRole('button', { name: 'Save settings' }).click();
  expect(await saved).toMatchObject({
    seen: '1',
    form: {
      planDays: 3,
      escalateAfter: 2,
      weekends: true,
      koreanHolidays: true,
      people: [
        { address: 'minji@example.com', language: 'en', newsOff: ['early', 'schedule'] },
        { language: 'en', newsOff: ['stretch', 'jump'] },
      ],
    },
  });
  await frame.getByText('The alert settings are saved.').waitFor();
  expect(await frame.getByLabel('Working days for a cause and plan').inputValue()).toBe('3');
});

test('a number that is none is said at its input, and nothing is sent', async () => {
  const server = new FakeServer();
  const frame = await opened(server);
  await frame.getByLabel('Reminders without an answer before it is escalated').fill('two');
  await frame.getByRole('button', { name: 'Save settings' }).click();
  await frame.getByText('Enter a whole number from 0 to 20.').waitFor();
  expect(server.callsOf('saveAlertSettings')).toEqual([]);
});

test('what the server refuses is said, and what was typed stays', async () => {
  const server = new FakeServer();
  server.refuseNext('saveAlertSettings', {
    code: 'quiet_day_wrong',
    message: 'Line 1 is no date.',
  });
  const frame = await opened(server);
  await frame.getByLabel('Days of your own').fill('tomorrow');
  await frame.getByRole('button', { name: 'Save settings' }).click();
  await frame.getByText('Line 1 is no date.').waitFor();
  expect(await frame.getByLabel('Days of your own').inputValue()).toBe('tomorrow');
});

test('the next quiet days are shown as they would be, while they are typed', async () => {
  const frame = await opened(new FakeServer());
  const days = frame.getByText('Next quiet days:');
  // The fake server says that today is the 1st of April 2026, a Wednesday.
  expect(await days.innerText()).toBe(
    'Next quiet days: May 1, 2026 (Labour Day), May 5, 2026 (Children’s Day), May 24, 2026 (Buddha’s Birthday)',
  );
  await frame.getByLabel('Saturdays and Sundays').check();
  await frame.getByLabel('Days of your own').fill('2026-04-03 Founding day\nsome day');
  expect(await days.innerText()).toBe(
    'Next quiet days: Apr 3, 2026 (Founding day), Apr 4, 2026, Apr 5, 2026',
  );
  await frame.getByLabel('Public holidays of Korea').uncheck();
  await frame.getByLabel('Saturdays and Sundays').uncheck();
  await frame.getByLabel('Days of your own').fill('');
  await days.waitFor({ state: 'detached' });
});

test('whom the domains leave out is said while they are typed', async () => {
  const frame = await opened(new FakeServer());
  const barred = frame.getByText('Not mailed under these settings:');
  await barred.waitFor();
  expect(await barred.innerText()).toContain('@subsidiary.example.com');
  await frame.getByLabel('Allowed domains').fill('@Subsidiary.example.com');
  expect(await barred.innerText()).toBe('Not mailed under these settings: minji@example.com');
  await frame.getByLabel('Allowed domains').fill('');
  await barred.waitFor({ state: 'detached' });
});

test('a weekly digest is switched on with its day, hour and leads, and left out for a person', async () => {
  const server = new FakeServer();
  const frame = await opened(server);
  expect(await frame.getByLabel('From', { exact: true }).count()).toBe(0);
  await frame.getByLabel('Day of the week').selectOption('Friday');
  await frame.getByLabel('From', { exact: true }).selectOption('16:00');
  await frame.getByLabel('Who gets a team’s digest').fill('Sales: lead@example.com');
  await frame.locator('.person summary').first().press('Enter');
  await frame.getByLabel('Do not mail the weekly digest').first().check();
  await frame.getByText('no weekly digest').waitFor();
  const saved = server.nextCall('saveAlertSettings');
  await frame.getByRole('button', { name: 'Save settings' }).click();
  expect(await saved).toMatchObject({
    form: {
      digestWeekday: 5,
      digestHour: 16,
      digestLeads: 'Sales: lead@example.com',
      people: [{ digestOff: true }, { digestOff: false }],
    },
  });
});

test('the build that only mails says so where a channel would be set', async () => {
  const frame = await opened(new FakeServer());
  await frame.getByText('This build only sends mail.').waitFor();
  expect(await frame.getByLabel('Webhook address').count()).toBe(0);
});

test('the address of a channel goes in and never comes out', async () => {
  const server = new FakeServer();
  server.channel = { isAvailable: true, shown: null, team: '', misses: false };
  const frame = await opened(server);
  const address = frame.getByLabel('Webhook address');
  await address.fill('https://hooks.slack.com/services/T/B/secretkey');
  await frame.getByLabel('Team', { exact: true }).fill('Sales');
  await frame.getByLabel('Also post each new miss').check();
  const saved = server.nextCall('saveWebhook');
  await frame.getByRole('button', { name: 'Save channel' }).click();
  expect(await saved).toMatchObject({
    ...{ url: 'https://hooks.slack.com/services/T/B/secretkey', team: 'Sales' },
    ...{ misses: true, remove: false },
  });
  await frame.getByText('Current address: hooks.slack.com …tkey').waitFor();
  expect(await address.inputValue()).toBe('');
  await frame.getByRole('button', { name: 'Remove address' }).click();
  await frame.getByText('Current address').waitFor({ state: 'detached' });
});
