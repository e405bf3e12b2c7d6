import type { MyAlert } from '../../../src/contract/rpc/alerts';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';
import { START } from '../support/start-info';
import { anOpenAlert } from '../support/an-open-alert';

const sidebar = sidebarTests();

function opened(server: FakeServer) {
  return sidebar.open(server, { view: 'alerts', locale: 'en-US' });
}

function serving(...alerts: Partial<MyAlert>[]) {
  return new FakeServer({
    myAlerts: () => ({
      alerts: alerts.map((part, index) =>
        anOpenAlert({ id: `K-00${index + 1}@2026-03-01`, ...part }),
      ),
    }),
  });
}

test('an alert is answered from the page: tick and plan go with the plan that was seen', async () => {
  const server = serving({ plan: 'Old plan' });
  const frame = await opened(server);
  await frame.getByLabel('Cause and plan').fill('New plan ');
  await frame.getByLabel('I have seen this').check();
  const sent = server.nextCall('answerAlert');
  await frame.getByRole('button', { name: 'Save answer' }).click();
  expect(await sent).toMatchObject({
    id: 'K-001@2026-03-01',
    acknowledged: true,
    plan: 'New plan ',
    seenPlan: 'Old plan',
  });
  await frame.getByText('Acknowledged. You are not reminded unless it gets worse.').waitFor();
});

test.each([
  ['2999-01-01', 'Without one it is escalated the day after.'],
  [START.today, 'The cause and plan are due today.'],
  ['2020-01-01', 'Enter them now.'],
])('of a plan that is due on %s it says: %s', async (planDue, said) => {
  const frame = await opened(serving({ planDue }));
  await frame.getByText(said).waitFor();
});

test('what could not be saved is said, and what was typed stays', async () => {
  const server = serving({});
  server.refuseNext('answerAlert', {
    code: 'plan_moved',
    message: 'Somebody else has entered a plan.',
  });
  const frame = await opened(server);
  await frame.getByLabel('Cause and plan').fill('Mine');
  await frame.getByRole('button', { name: 'Save answer' }).click();
  await frame.getByText('Somebody else has entered a plan.').waitFor();
  expect(await frame.getByLabel('Cause and plan').inputValue()).toBe('Mine');
});

test('without any it says so, and shows those of everybody on request', async () => {
  const server = serving();
  const frame = await opened(server);
  await frame.getByText('There is no alert for you to answer.').waitFor();
  const asked = server.nextCall('myAlerts');
  await frame.getByRole('button', { name: 'Show everybody’s alerts' }).click();
  expect(await asked).toMatchObject({ everybody: true });
  await frame.getByText('There are no open alerts.').waitFor();
});

test('the keyboard alone reaches tick, plan and button in turn', async () => {
  const server = serving({});
  const frame = await opened(server);
  await frame.getByRole('button', { name: 'Churn' }).focus();
  const keyboard = frame.page().keyboard;
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await keyboard.type('Call them');
  await keyboard.press('Tab');
  const sent = server.nextCall('answerAlert');
  await keyboard.press('Enter');
  expect(await sent).toMatchObject({ acknowledged: true, plan: 'Call them' });
});
