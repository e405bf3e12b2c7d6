import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { ExchangeMethods, ImportedRow } from '../../../../../src/contract/rpc/exchange';
import { FakeServer } from '../../../support/fake-server';
import { sidebarTests } from '../../../support/sidebar-tests';

const sidebar = sidebarTests();
const HTML = readFileSync('dist/set.html', 'utf8').replace(
  'data-view="check"',
  'data-view="files"',
);

type Import = ExchangeMethods['importDefinitions'];

const NEW: ImportedRow = {
  ...{ shown: {}, moved: false },
  ...{ row: 2, id: null, name: 'Renewal rate', outcome: 'new', changes: [], problems: [] },
};
const CHANGED: ImportedRow = {
  ...{ shown: { target: '5%', unit: '%' }, moved: false },
  ...{ row: 3, id: 'K-002', name: 'Churn', outcome: 'changed', problems: [] },
  changes: [{ field: 'target', before: '5%', after: '' }],
};
const REFUSED: ImportedRow = {
  ...{ shown: {}, moved: false },
  ...{ row: 4, id: 'K-003', name: 'Sales', outcome: 'refused', changes: [] },
  problems: [{ field: 'due', code: 'date_form', message: 'Due is no date.' }],
};

const answered = (rows: ImportedRow[], needsReason = false) => ({
  ...{ rows, written: false, needsReason, asksDay: needsReason, notices: [] },
  ids: { given: rows.filter(({ id }) => id !== null).length, unknown: 0 },
});

const importing = (rows: ImportedRow[], needsReason = false) =>
  new FakeServer({
    importDefinitions: ({ dryRun }) => ({ ...answered(rows, needsReason), written: !dryRun }),
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
    expect.stringMatching(/^Changed Row 3 · K-002 Churn\s+Target:\s+Before:\s+5%\s+After:\s+none$/),
  ]);
  expect(calls(server)).toEqual([{ text: 'id,name', dryRun: true }]);
  await choose(frame, 'second.csv', 'id');
  await frame.getByText('second.csv: 1 new').waitFor();
  await take(frame).click();
  await frame.getByText(/ was imported: /).waitFor();
  expect(await frame.getByText('second.csv was imported: 1 new · 1 changed').count()).toBe(1);
  expect(await take(frame).count()).toBe(0);
  expect(calls(server).at(-1)).toEqual({
    ...{ text: 'id', dryRun: false },
    importId: expect.any(String) as string,
    shown: [{ row: 3, values: { target: '5%', unit: '%' } }],
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
  await frame.getByText(/ was imported: /).waitFor();
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
  await frame.getByText(/ was imported: /).waitFor();
  expect(calls(server).at(-1)).toMatchObject({ dryRun: false, reason: 'New year' });
  await choose(frame, 'second.csv', 'id');
  await frame.getByText('second.csv').waitFor();
  expect(await frame.locator('textarea, #import-reason').first().inputValue()).toBe('');
});

test('of two files chosen in a row the second counts, whichever is answered last', async () => {
  const server = new FakeServer({
    importDefinitions: ({ text }) => answered([{ ...NEW, name: text }]),
  });
  const frame = await open(server);
  server.hold('importDefinitions');
  await choose(frame, 'first.csv', 'one');
  await frame.getByText('Reading…').waitFor();
  await choose(frame, 'second.csv', 'two');
  server.release('importDefinitions', 'newest');
  await frame.getByText('second.csv: 1 new').waitFor();
  expect(await frame.locator('.template').allInnerTexts()).toEqual([
    expect.stringContaining('two'),
  ]);
  expect(await frame.getByText('first.csv').count()).toBe(0);
});

test('a reason that is missing is said at its input, and goes once something is typed', async () => {
  const message = 'Say why.';
  const server = importing([CHANGED], true);
  const frame = await open(server);
  await choose(frame, 'first.csv', 'id');
  await frame.getByText('first.csv').waitFor();
  server.refuseNext('importDefinitions', { code: 'reason_required', message, field: 'reason' });
  await take(frame).click();
  await frame.locator('#import-reason-error').getByText(message).waitFor();
  const input = frame.locator('#import-reason');
  expect(await input.getAttribute('aria-invalid')).toBe('true');
  expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await frame.locator('[role="alert"]').count()).toBe(0);
  await input.fill('New year');
  expect(await frame.locator('#import-reason-error').count()).toBe(0);
});

test('rows that moved since the preview are marked, and are imported on a second click', async () => {
  let imports = 0;
  const moved = { ...CHANGED, moved: true, shown: { target: '7%', unit: '%' } };
  const server = new FakeServer({
    importDefinitions: ({ dryRun }) => {
      if (dryRun) return answered([CHANGED]);
      imports += 1;
      return imports === 1 ? answered([moved]) : { ...answered([CHANGED]), written: true };
    },
  });
  const frame = await open(server);
  await choose(frame, 'first.csv', 'id');
  await take(frame).click();
  await frame.getByText('The register has changed since the preview.').waitFor();
  await frame.locator('.template').getByText('Changed meanwhile').waitFor();
  await take(frame).click();
  await frame.getByText('first.csv was imported: 0 new · 1 changed').waitFor();
  expect(calls(server).at(-1)).toMatchObject({
    shown: [{ row: 3, values: { target: '7%', unit: '%' } }],
  });
});

test('ids of another spreadsheet are taken as new ones by a choice', async () => {
  const server = new FakeServer({
    importDefinitions: ({ ids, dryRun }) => ({
      ...answered([ids === undefined ? REFUSED : { ...NEW, name: ids }]),
      written: !dryRun,
      ids: { given: 3, unknown: 2 },
    }),
  });
  const frame = await open(server);
  await choose(frame, 'first.csv', 'id');
  await frame.getByText('1 with errors').waitFor();
  await frame.getByRole('radio', { name: /unknown here as new KPIs \(2\)/ }).check();
  await frame.getByText('unknown_new').waitFor();
  await frame.getByRole('radio', { name: /from another spreadsheet/ }).check();
  await frame.getByText('all_new').waitFor();
  await take(frame).click();
  await frame.getByText(/ was imported: 1 new/).waitFor();
  expect(calls(server).map(({ ids, dryRun }) => [ids, dryRun])).toEqual([
    [undefined, true],
    ['unknown_new', true],
    ['all_new', true],
    ['all_new', false],
  ]);
});

test('a day can be chosen from which the changes count, and is asked and sent with the file', async () => {
  const server = importing([CHANGED], true);
  const frame = await open(server);
  await choose(frame, 'first.csv', 'id');
  const day = frame.getByLabel('Effective from');
  await day.fill('2026-03-01');
  await day.blur();
  await frame.getByLabel('Reason for the change').fill('new rows');
  await take(frame).click();
  await frame.getByText(/ was imported: /).waitFor();
  const asked = { text: 'id', effectiveFrom: '2026-03-01' };
  expect(calls(server)).toEqual([
    { text: 'id', dryRun: true },
    { ...asked, dryRun: true },
    expect.objectContaining({ ...asked, dryRun: false, reason: 'new rows' }),
  ]);
});
