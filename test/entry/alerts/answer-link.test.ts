import { columnLetter } from '../../../src/host/sheet/cells/cell-values';
import type { ScriptHost } from '../../../workbench/host/api';
import { aDayOfMails } from '../../support/a-day-of-mails';
import { placeOf, rowsOfTable, tableSheet } from '../../support/a-spreadsheet';
import { runHourly } from '../../support/owed-mails';

/** Where the row of an alert is ticked. */
function tickOf(host: ScriptHost, id: string): string {
  const at = rowsOfTable(host, 'alerts').findIndex((row) => row.id === id);
  const { row, column } = placeOf(host, 'alerts', 'acknowledged', at);
  const gid = tableSheet(host, 'alerts').id;
  return `#gid=${gid}&range=${columnLetter(column + 1)}${row + 1}`;
}

/** Addresses in the mail of that run, as its reader's program finds them. */
function linksIn(host: ScriptHost, to: string): string[] {
  const mail = host.outbox.filter((one) => one.to === to).pop();
  const found = (mail?.html ?? '').match(/href="[^"]*"/g) ?? [];
  return found.map((one) =>
    one
      .slice(6, -1)
      .replace(/&amp;/g, '&')
      .replace(/^[^#]*/, ''),
  );
}

const host = aDayOfMails();
runHourly(host);

test.each([
  ['of a row that this very run has added', 'gil@example.com', 'K-008@2026-04-01'],
  ['of one that is asked for its plan', 'jun@example.com', 'K-007@2026-04-01'],
  ['of one that grew worse', 'dan@example.com', 'K-003@2026-04-01'],
])('the owner’s mail leads to the tick %s', (_, to, id) => {
  expect(linksIn(host, to)[0]).toBe(tickOf(host, id));
});

test.each([
  ['who watches', 'kim@example.com'],
  ['to whom it is escalated', 'boss@example.com'],
  ['whose KPI has recovered', 'sora@example.com'],
  ['who gets news', 'eun@example.com'],
])('the mail of one %s leads to the register alone', (_, to) => {
  const { id } = tableSheet(host, 'kpis');
  const links = linksIn(host, to);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !link.startsWith(`#gid=${id}&`))).toEqual([]);
});

test('plain text has the same address', () => {
  const mail = host.outbox.filter(({ to }) => to === 'jun@example.com').pop();
  expect(mail?.text).toContain(tickOf(host, 'K-007@2026-04-01'));
});
