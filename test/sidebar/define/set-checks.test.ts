import { readFileSync } from 'node:fs';
import type { LintFinding } from '../../../src/contract/rpc/define-set';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';

const sidebar = sidebarTests();
const HTML = readFileSync('dist/set.html', 'utf8');

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
  server.answers.lintKpis = () => [MANY];
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
