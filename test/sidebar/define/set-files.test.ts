import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { ExchangeMethods, ImportedRow } from '../../../src/contract/rpc/exchange';
import { FakeServer } from '../support/fake-server';
import { sidebarTests } from '../support/sidebar-tests';

const sidebar = sidebarTests();
const HTML = readFileSync('dist/set.html', 'utf8').replace(
  'data-view="check"',
  'data-view="files"',
);

type Import = ExchangeMethods['importDefinitions'];

const NEW: ImportedRow = {
  ...{ row: 2, id: null, name: 'Renewal rate', outcome: 'new', changes: [], problems: [] },
};
const CHANGED: ImportedRow = {
  ...{ row: 3, id: 'K-002', name: 'Churn', outcome: 'changed', problems: [] },
  changes: [{ field: 'Target', before: '5%', after: '' }],
};
const REFUSED: ImportedRow = {
  ...{ row: 4, id: 'K-003', name: 'Sales', outcome: 'refused', changes: [] },
  problems: [{ field: 'due', code: 'date_form', message: 'Due is no date.' }],
};

const importing = (rows: ImportedRow[], needsReason = false) =>
  new FakeServer({
    importDefinitions: ({ dryRun }) => ({ rows, written: !dryRun, needsReason, notices: [] }),
  });

const open = (server: FakeServer) => sidebar.open(server, { html: HTML });

const choose = (frame: Frame, name: string, text: string) =>
  frame
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const take = (frame: Frame) => frame.getByRole('button', { name: 'Import', exact: true });

const calls = (server: FakeServer) =>
  server.callsOf('importDefinitions') as (Import['payload'] & { importId?: string })[];

test('a file is shown by its name and its rows before anything is written', async () => {
  const server = importing([NEW, CHANGED]);
  const frame = await open(server);
  await choose(frame, 'first.csv', 'id,name');
  await frame.getByText('first.csv: 1 new · 1 changed · 0 unchanged · 0 with errors').waitFor();
  expect(await frame.locator('.template').allInnerTexts()).toEqual([
    expect.stringMatching(/^New Row 2 · +Renewal rate$/),
    expect.stringMatching(/^Changed Row 3 · K-002 Churn\s+Target: 5% → –$/),
  ]);
  expect(calls(server)).toEqual([{ text: 'id,name', dryRun: true }]);
  await choose(frame, 'second.csv', 'id');
  await frame.getByText('second.csv: 1 new').waitFor();
  await take(frame).click();
  await frame.getByText('Imported.').waitFor();
  expect(await frame.getByText('second.csv').count()).toBe(0);
  expect(calls(server).at(-1)).toEqual({
    ...{ text: 'id', dryRun: false },
    importId: expect.any(String) as string,
  });
});

test('no other file can be chosen while one is imported, and sent again it is the same one', async () => {
  const server = importing([NEW]);
  const frame = await open(server);
  await choose(frame, 'first.csv', 'name');
  await frame.getByText('first.csv').waitFor();
  const input = frame.getByLabel('Choose a file');
  expect(await input.isEnabled()).toBe(true);
  server.breakNext('importDefinitions', 'Connection lost');
  server.hold('importDefinitions');
  await take(frame).click();
  await frame.getByRole('button', { name: 'Importing…' }).waitFor();
  expect(await input.isDisabled()).toBe(true);
  server.release('importDefinitions');
  await frame.locator('main [role="alert"]').first().waitFor();
  expect(await input.isEnabled()).toBe(true);
  await take(frame).click();
  await frame.getByText('Imported.').waitFor();
  const [, broken, again] = calls(server);
  expect(again).toEqual(broken);
});

test('a file with an error names it and cannot be imported', async () => {
  const frame = await open(importing([NEW, REFUSED]));
  await choose(frame, 'first.csv', 'name');
  await frame.getByText('Due is no date.').waitFor();
  await frame.getByText('Fix the errors in the file').waitFor();
  expect(await take(frame).count()).toBe(0);
});

test('a file that changes nothing says so', async () => {
  const frame = await open(importing([{ ...NEW, outcome: 'unchanged' }]));
  await choose(frame, 'first.csv', 'name');
  await frame.getByText('Nothing would change.').waitFor();
  expect(await take(frame).count()).toBe(0);
  expect(await frame.locator('.template').count()).toBe(0);
});

test('the reason for what is changed goes with the file, and not with the next one', async () => {
  const server = importing([CHANGED], true);
  const frame = await open(server);
  await choose(frame, 'first.csv', 'id');
  await frame.locator('textarea, #import-reason').first().fill('New year');
  await take(frame).click();
  await frame.getByText('Imported.').waitFor();
  expect(calls(server).at(-1)).toMatchObject({ dryRun: false, reason: 'New year' });
  await choose(frame, 'second.csv', 'id');
  await frame.getByText('second.csv').waitFor();
  expect(await frame.locator('textarea, #import-reason').first().inputValue()).toBe('');
});
