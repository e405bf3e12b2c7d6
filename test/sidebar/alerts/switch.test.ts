import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';

const sidebar = sidebarTests();
const open = (server: FakeServer) => sidebar.open(server, { view: 'alerts', step: 'sending' });

describe('alerts', () => {
  test('are a switch that says how it stands', async () => {
    const server = new FakeServer();
    const frame = await open(server);
    const alerts = frame.getByRole('switch', { name: 'Notify owners of a miss or risk' });
    expect(await alerts.getAttribute('aria-checked')).toBe('false');
    await alerts.press('Space');
    await frame.getByRole('button', { name: 'Begin sending to 1 person' }).press('Enter');
    await frame.getByText('On since').waitFor();
    expect(await alerts.getAttribute('aria-checked')).toBe('true');
    // 23:30 UTC is 08:30 in the spreadsheet's zone, whatever the browser's is.
    await frame.getByText('Apr 1, 2026, 8:30').waitFor();
    expect(server.callsOf('switchAlerts')).toEqual([{ on: true }]);
  });

  test('of another person are switched off only once that is confirmed', async () => {
    const server = new FakeServer();
    const off = server.answers.alertsStatus({});
    server.answers.alertsStatus = () => ({ ...off, on: true, by: 'minji@example.com' });
    const frame = await open(server);
    const alerts = frame.getByRole('switch');
    await alerts.press('Space');
    await frame.getByRole('alert').getByText('minji@example.com').waitFor();
    await frame.page().keyboard.press('Enter');
    await frame.getByRole('alert').waitFor({ state: 'detached' });
    expect(server.callsOf('switchAlerts')).toEqual([]);
    await alerts.press('Space');
    await frame.getByRole('button', { name: 'Switch off' }).press('Enter');
    await frame.getByText('Off', { exact: true }).waitFor();
    expect(server.callsOf('switchAlerts')).toEqual([{ on: false }]);
  });

  test('that another installation sends are taken over with a click', async () => {
    const server = new FakeServer();
    const status = server.answers.alertsStatus({});
    const notices = ['Another installation sends them.'];
    server.answers.alertsStatus = () => ({ ...status, isOfOthers: true, notices });
    const frame = await open(server);
    await frame.getByText('Another installation sends them.').waitFor();
    await frame.getByRole('button', { name: 'Take over' }).click();
    await frame.getByRole('button', { name: 'Begin sending to 1 person' }).click();
    await frame.getByText('On since').waitFor();
    expect(server.callsOf('switchAlerts')).toEqual([{ on: true, takeOver: true }]);
    await frame.getByRole('button', { name: 'Mine' }).click();
    expect(await frame.getByText('Alerts are off.').count()).toBe(0);
  });

  test('say what the server says when they cannot be switched', async () => {
    const server = new FakeServer();
    server.refuseNext('switchAlerts', { code: 'busy', message: 'Another run is writing.' });
    const frame = await open(server);
    await frame.getByRole('switch').click();
    await frame.getByRole('button', { name: 'Begin sending to 1 person' }).click();
    await frame.getByRole('alert').getByText('Another run is writing.').waitFor();
    expect(await frame.getByRole('switch').getAttribute('aria-checked')).toBe('false');
  });

  test('name values of closed periods that late rows changed, and take one over with a click', async () => {
    const march = {
      kpi: 'K-001',
      name: 'Sales',
      period: '2026-03-01',
      cadence: 'month',
      unit: '#',
      recorded: 50,
      found: 120,
    } as const;
    const server = new FakeServer();
    const status = server.answers.alertsStatus({});
    server.answers.alertsStatus = () => ({ ...status, differences: [march] });
    const frame = await open(server);
    await frame.getByText('Sales, Mar 2026: recorded 50, rows say 120').waitFor();
    await frame.getByRole('button', { name: 'Use 120' }).click();
    await frame.getByRole('button', { name: 'Use 120' }).waitFor({ state: 'detached' });
    expect(server.callsOf('takeOverValue')).toEqual([{ kpi: 'K-001', period: '2026-03-01' }]);
  });

  test('show who would be mailed now, without sending anything', async () => {
    const server = new FakeServer({
      evaluateNow: () => ({
        kpis: [],
        mails: [{ to: 'minji@example.com', subject: '[Waymark] 1 KPI missed' }],
      }),
    });
    const frame = await open(server);
    await frame.getByRole('button', { name: 'Show who would get a mail' }).click();
    await frame.getByText('[Waymark] 1 KPI missed').waitFor();
    expect(server.callsOf('evaluateNow')).toEqual([{ dryRun: true }]);
  });
});
