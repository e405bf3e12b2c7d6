import type { AlertsStatus } from '../../../src/contract/rpc/alerts';
import { createScriptHost } from '../../../workbench/host/script-host';
import type { ScriptHost } from '../../../workbench/host/api';
import { Workbook } from '../../../workbench/workbook/workbook';
import { copiesOf } from '../../support/a-disturbance';
import { aDraft } from '../../support/a-draft';
import { aSetUpSpreadsheet, ask, LEAD, MINJI, refused, told } from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';
import { callsOfWork, killablePlaces, sweepOver } from '../../support/sweep';

const NINE = new Date('2026-04-01T01:00:00Z');
const TEN = new Date('2026-04-01T02:00:00Z');

/** A file with one miss, and alerts on by its bound script. */
function withAlertsOn(): ScriptHost {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', target: 500 }) });
  told(host, 'switchAlerts', { on: true });
  return host;
}

/** The add-on in the same file: its properties, triggers and mails are its own. */
function anotherIn(host: ScriptHost): ScriptHost {
  return createScriptHost({
    workbook: Object.assign(host.workbook, { hostMemory: {} }),
    dist: 'dist',
    users: [aUser(LEAD), aUser(MINJI)],
    now: host.now(),
    scriptId: 'script-of-the-add-on',
  });
}

const status = (host: ScriptHost) => told<AlertsStatus>(host, 'alertsStatus');

test('a second installation does not switch on beside the first, and says so', () => {
  const first = withAlertsOn();
  const second = anotherIn(first);
  expect(status(second)).toMatchObject({
    on: false,
    isOfOthers: true,
    notices: [expect.stringContaining('다른 방식으로 설치된')],
  });
  expect(refused(second, 'switchAlerts', { on: true }, MINJI).code).toBe('alerts_other_script');
  expect(second.triggers()).toEqual([]);
  first.advanceTo(NINE);
  expect([first.outbox.length, second.outbox.length]).toEqual([1, 0]);
});

test('it may take over: the first one mails no more, switches itself off and says so', () => {
  const first = withAlertsOn();
  const second = anotherIn(first);
  expect(told(second, 'switchAlerts', { on: true, takeOver: true }, MINJI)).toMatchObject({
    on: true,
    isOfOthers: false,
    notices: [],
  });
  const [fired] = first.advanceTo(NINE);
  expect(fired.result).toEqual({ kind: 'retired', reason: 'other_script' });
  expect([first.outbox, first.triggers()]).toEqual([[], []]);
  expect(status(first)).toMatchObject({ on: false, isOfOthers: true });
  second.advanceTo(TEN);
  expect(second.outbox).toHaveLength(1);
});

test('what another installation sends is not told as stopped where it was taken over from', () => {
  const first = withAlertsOn();
  told(first, 'watchAlertRuns', { on: true }, MINJI);
  const second = anotherIn(first);
  told(second, 'switchAlerts', { on: true, takeOver: true }, MINJI);
  // The first one's sender is gone, so that its trigger never learns of it.
  first.setAuthorized(LEAD, false);
  first.advanceTo(new Date('2026-04-01T09:00:00Z'));
  expect(first.outbox).toEqual([]);
  first.open(MINJI);
  expect(first.takeToasts(MINJI)).toEqual([]);
  expect(told<AlertsStatus>(first, 'alertsStatus', {}, MINJI).notices).toEqual([
    expect.stringContaining('다른 방식으로 설치된'),
  ]);
});

test('where two have each left a note only one of them mails', () => {
  const first = withAlertsOn();
  const second = anotherIn(first);
  first.workbook.metadata.push({
    key: 'waymark.runner',
    value: 'script-of-the-add-on',
    visibility: 'DOCUMENT',
  });
  const standings = [first, second].map((host) => status(host).isOfOthers);
  expect(standings.filter((isOfOthers) => !isOfOthers)).toHaveLength(1);
});

test('once the other one is switched off, this one switches on as ever', () => {
  const first = withAlertsOn();
  const second = anotherIn(first);
  told(first, 'switchAlerts', { on: false });
  expect(status(second)).toMatchObject({ on: false, isOfOthers: false, notices: [] });
  expect(told(second, 'switchAlerts', { on: true })).toMatchObject({ on: true });
});

test('switching off here leaves the other one on', () => {
  const first = withAlertsOn();
  const second = anotherIn(first);
  told(second, 'switchAlerts', { on: false });
  first.advanceTo(NINE);
  expect(first.outbox).toHaveLength(1);
});

test('a file of before, in which no installation is noted, goes on and is noted', () => {
  const host = withAlertsOn();
  host.workbook.metadata = [];
  host.advanceTo(NINE);
  expect(host.outbox).toHaveLength(1);
  expect(host.workbook.metadata).toMatchObject([{ key: 'waymark.runner', visibility: 'DOCUMENT' }]);
});

test('two notes, as two scripts may leave at one moment, are made one by whoever takes over', () => {
  const host = withAlertsOn();
  const note = { key: 'waymark.runner', visibility: 'DOCUMENT' } as const;
  host.workbook.metadata = [
    { ...note, value: 'one' },
    { ...note, value: 'two' },
  ];
  told(host, 'switchAlerts', { on: true, takeOver: true });
  expect(host.workbook.metadata).toHaveLength(1);
  expect(status(host)).toMatchObject({ on: true, isOfOthers: false });
});

test('taking over that is killed at any call mails nobody twice, and by the next try the owner', () => {
  const start = withAlertsOn();
  const firstMemory = start.memory();
  const note = start.workbook.metadata;
  const bare = anotherIn(start);
  const fresh = copiesOf(bare);
  const takeOver = (host: ScriptHost) => ask(host, 'switchAlerts', { on: true, takeOver: true });
  const inSecond = (host: ScriptHost) =>
    createScriptHost({
      workbook: host.workbook,
      dist: 'dist',
      users: [aUser(LEAD), aUser(MINJI)],
      now: host.now(),
      scriptId: 'script-of-the-add-on',
    });
  expect(note).toHaveLength(1);
  const calls = callsOfWork(inSecond(fresh()), takeOver);
  sweepOver('kills', killablePlaces(calls), ({ atCall }) => {
    const second = inSecond(fresh());
    second.intervene([{ atCall, kill: true }]);
    expect(() => takeOver(second)).toThrow();
    second.intervene([]);
    const first = createScriptHost({
      workbook: Object.assign(
        new Workbook({ ...second.workbook.toData(), hostMemory: firstMemory }),
      ),
      dist: 'dist',
      users: [aUser(LEAD), aUser(MINJI)],
      now: second.now(),
    });
    first.advanceTo(NINE);
    // What the first one wrote is what the second one finds: they are in one file.
    const after = createScriptHost({
      workbook: new Workbook({ ...first.workbook.toData(), hostMemory: second.memory() }),
      dist: 'dist',
      users: [aUser(LEAD), aUser(MINJI)],
      now: second.now(),
      scriptId: 'script-of-the-add-on',
    });
    after.advanceTo(TEN);
    expect(first.outbox.length + after.outbox.length).toBeLessThanOrEqual(1);
    takeOver(after);
    after.advanceTo(new Date('2026-04-01T03:00:00Z'));
    expect(first.outbox.length + after.outbox.length).toBe(1);
  });
});
