import { readFileSync } from 'node:fs';
import type { LintFinding } from '../../../../../src/contract/rpc/define-set';
import { FakeServer } from '../../../support/fake-server';
import { sidebarTests } from '../../../support/sidebar-tests';

const sidebar = sidebarTests();
const HTML = readFileSync('dist/set.html', 'utf8');

const LIMITS = { advised: 5, most: 7, perOwner: 5 };

const MANY: LintFinding = {
  code: 'too_many_core',
  kpis: ['K-001', 'K-002', 'K-003'],
  severity: 'warning',
  message: 'There are 8 core KPIs.',
  fix: {
    ...{ kind: 'set', kpis: ['K-001', 'K-002', 'K-003'], field: 'tier', value: 'supporting' },
    label: 'Set tier',
  },
};

async function opened(server: FakeServer) {
  server.answers.start = () => ({ ...server.start, language: 'en' });
  server.answers.lintKpis = () => ({ findings: [MANY], limits: LIMITS });
  const frame = await sidebar.open(server, { html: HTML });
  await frame.getByText('There are 8 core KPIs.').waitFor();
  return frame;
}

const focused = 'document.activeElement.tagName';

test('after a failure in the middle it says which are changed, and tries only the others again', async () => {
  const server = new FakeServer();
  const frame = await opened(server);
  const save = server.answers.saveKpi;
  let calls = 0;
  server.answers.saveKpi = (payload) => {
    calls += 1;
    if (calls === 2) server.refuseNext('saveKpi', { code: 'busy', message: 'Try again.' });
    return save(payload);
  };
  await frame.getByRole('button', { name: 'Set tier' }).click();
  await frame.getByRole('button', { name: 'Set tier' }).click();
  await frame.getByText('Changed: K-001, K-002. Not changed yet: K-003').waitFor();
  await frame.getByRole('button', { name: 'Set tier' }).click();
  await frame.getByText('Changed: K-001, K-002, K-003').waitFor();
  expect(server.saved.map(({ id }) => id)).toEqual(['K-001', 'K-002', 'K-003']);
});

test('the focus goes to what comes in place of what was pressed, and after a fix to the top', async () => {
  const frame = await opened(new FakeServer());
  await frame.getByRole('button', { name: 'Set tier' }).click();
  expect(await frame.evaluate(focused)).toBe('TEXTAREA');
  await frame.getByRole('button', { name: 'Cancel' }).click();
  expect(await frame.evaluate(focused)).toBe('BUTTON');
  await frame.getByRole('button', { name: 'Set tier' }).click();
  await frame.getByRole('button', { name: 'Set tier' }).click();
  await frame.getByText('Changed: K-001, K-002, K-003').waitFor();
  expect(await frame.evaluate(focused)).toBe('H1');
});

test('how many are enough is set here; what cannot be meant is said at its entry and not sent', async () => {
  const server = new FakeServer();
  const frame = await opened(server);
  await frame.getByText('How many are enough').click();
  const most = frame.getByLabel('Core KPIs of a team, at most');
  expect(await most.inputValue()).toBe('7');
  await most.fill('4');
  await frame.getByRole('button', { name: 'Save these numbers' }).click();
  await frame.getByText('Enter 5, the advised number, or more.').waitFor();
  await frame.getByLabel('KPIs of one owner, at most').fill('2.5');
  await frame.getByText('Enter a whole number from 1 to 99.').waitFor();
  expect(server.callsOf('setKpiLimits')).toEqual([]);
  await most.fill('9');
  await frame.getByLabel('KPIs of one owner, at most').fill('3');
  await frame.getByRole('button', { name: 'Save these numbers' }).click();
  await frame.getByText('There is nothing to fix.').waitFor();
  expect(server.callsOf('setKpiLimits')).toEqual([
    { limits: { advised: 5, most: 9, perOwner: 3 } },
  ]);
});
