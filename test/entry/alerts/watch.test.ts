import type { AlertsStatus } from '../../../src/contract/rpc/alerts';
import type { ScriptHost } from '../../../workbench/host/api';
import { copiesOf } from '../../support/a-disturbance';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  ask,
  LEAD,
  MINJI,
  refused,
  type SpreadsheetParts,
  told,
} from '../../support/a-spreadsheet';
import { countMails } from '../../support/mail-count';
import { callsOfWork, faultyPlaces, killablePlaces, sweepOver } from '../../support/sweep';

const HOUR = 3_600_000;

/** Alerts on by the lead, whose trigger has run once; Minji watches over them. */
function watched(parts: SpreadsheetParts = {}): ScriptHost {
  const host = aSetUpSpreadsheet(parts);
  told(host, 'saveKpi', { draft: aDraft({ target: 1 }) });
  told(host, 'switchAlerts', { on: true });
  told(host, 'watchAlertRuns', { on: true }, MINJI);
  host.advanceTo(new Date(host.now().getTime() + HOUR));
  return host;
}

/** The lead's account is gone: his trigger fires no more, or fails each time. */
function stopped(host: ScriptHost): ScriptHost {
  host.setAuthorized(LEAD, false);
  return host;
}

const later = (host: ScriptHost, hours: number) =>
  host.advanceTo(new Date(host.now().getTime() + hours * HOUR));
const mails = (host: ScriptHost) =>
  host.outbox.map(({ to, subject, from }) => `${from} → ${to}: ${subject}`);

/** What Minji's trigger does, of which nobody hears when it is killed. */
function watch(host: ScriptHost): unknown {
  try {
    return host.run('watchAlerts', [], { user: MINJI, authMode: 'FULL', kind: 'time-trigger' })
      .result;
  } catch {
    return undefined;
  }
}

test('while alerts run the watcher hears nothing', () => {
  const host = watched();
  later(host, 30);
  expect(mails(host)).toEqual([]);
  expect(told<AlertsStatus>(host, 'alertsStatus')).toMatchObject({ watchedBy: MINJI });
});

test('when they have stopped the watcher and whoever switched them on are mailed, once a day', () => {
  const host = stopped(watched());
  later(host, 1);
  expect(mails(host)).toEqual([]);
  later(host, 2);
  const subject = '[Waymark] 알림이 멈췄습니다 · Shop';
  const both = [`${MINJI} → ${MINJI}: ${subject}`, `${MINJI} → ${LEAD}: ${subject}`];
  expect(mails(host)).toEqual(both);
  later(host, 6);
  expect(mails(host)).toEqual(both);
  later(host, 24);
  expect(mails(host)).toEqual([...both, ...both]);
});

test('the mail says since when, whose account it is and what each of them does', () => {
  const host = stopped(watched());
  later(host, 3);
  const [toWatcher, toSender] = host.outbox;
  expect(toWatcher.text).toContain('‘Shop’의 알림이 2시간 동안 실행되지 않았습니다');
  expect(toWatcher.text).toContain(`마지막 실행: 2026년 4월 1일. 알림을 켠 계정: ${LEAD}.`);
  expect(toWatcher.text).toContain('내 계정으로 이어받아 주세요');
  expect(toSender.text).toContain('껐다가 다시 켜 주세요');
  expect(toSender.text).toContain('https://docs.google.com/spreadsheets/d/');
  expect(toSender.html).toContain('<a href="https://docs.google.com/spreadsheets/d/');
});

test('once they run again it is quiet, and a new stop is told anew the next day', () => {
  const host = stopped(watched());
  later(host, 3);
  host.setAuthorized(LEAD, true);
  later(host, 20);
  expect(host.outbox).toHaveLength(2);
  stopped(host);
  later(host, 5);
  expect(host.outbox).toHaveLength(4);
});

test('who switched alerts on cannot watch over them, and nobody while they are off', () => {
  const host = aSetUpSpreadsheet();
  expect(refused(host, 'watchAlertRuns', { on: true }, MINJI).code).toBe('watch_nothing');
  told(host, 'switchAlerts', { on: true });
  expect(refused(host, 'watchAlertRuns', { on: true }).code).toBe('watch_own');
  expect(host.triggers()).toHaveLength(1);
});

test('who no longer watches has no trigger, and another person’s removes itself', () => {
  const host = watched();
  expect(told<AlertsStatus>(host, 'watchAlertRuns', { on: false }, MINJI).watchedBy).toBeNull();
  expect(host.triggers().map(({ handler }) => handler)).toEqual(['runHourly']);
  told(host, 'watchAlertRuns', { on: true }, MINJI);
  told(host, 'watchAlertRuns', { on: false }, LEAD);
  expect(host.triggers()).toHaveLength(2);
  later(host, 1);
  expect(host.triggers().map(({ handler }) => handler)).toEqual(['runHourly']);
});

test('where alerts are off the watcher is mailed nothing', () => {
  const host = watched();
  told(host, 'switchAlerts', { on: false });
  later(host, 30);
  expect(mails(host)).toEqual([]);
});

test.each(['bound', 'add-on'] as const)(
  'the watcher may take over, and then watches no more, where it is %s',
  (installation) => {
    const host = watched({ switches: { installation } });
    told(host, 'switchAlerts', { on: true, takeOver: true }, MINJI);
    later(host, 2);
    expect(host.triggers()).toMatchObject([{ handler: 'runHourly', createdBy: MINJI }]);
    expect(told<AlertsStatus>(host, 'alertsStatus')).toMatchObject({
      ...{ on: true, by: MINJI, watchedBy: null, notices: [] },
    });
  },
);

describe('a watch that goes wrong', () => {
  const start = stopped(watched());
  start.setNow(new Date(start.now().getTime() + 3 * HOUR));
  const fresh = copiesOf(start, { now: start.now() });
  const calls = callsOfWork(fresh(), watch);
  const owed = [MINJI, LEAD].map((to) => `${to} [Waymark] 알림이 멈췄습니다 · Shop`);

  function checked(host: ScriptHost, repeats: number): void {
    host.intervene([]);
    for (let run = 0; run < 3; run += 1) watch(host);
    const sent = host.outbox.map(
      ({ to, subject }) => `${to} ${subject.replace(' (중복일 수 있음)', '')}`,
    );
    const { lost, repeated } = countMails(owed, sent);
    expect([lost, [...new Set(sent)].sort()]).toEqual([0, [...owed].sort()]);
    expect(repeated).toBeLessThanOrEqual(repeats);
  }

  test('is killed at any call: both are told, at most one of them twice', () => {
    sweepOver('kills', killablePlaces(calls), ({ atCall }) => {
      const host = fresh();
      host.intervene([{ atCall, kill: true, when: 'after' }]);
      watch(host);
      checked(host, 1);
    });
  });

  test('fails at any call: both are told, at most one of them twice', () => {
    sweepOver('faults', faultyPlaces(calls), ({ atCall }) => {
      const host = fresh();
      host.intervene([{ atCall, throws: 'Service error: Spreadsheets' }]);
      watch(host);
      checked(host, 1);
    });
  });

  test('is begun and killed at any call: it watches once it is begun again, with one trigger', () => {
    const bare = aSetUpSpreadsheet();
    told(bare, 'switchAlerts', { on: true });
    const copy = copiesOf(bare);
    const begin = (host: ScriptHost) => ask(host, 'watchAlertRuns', { on: true }, MINJI);
    sweepOver('kills', killablePlaces(callsOfWork(copy(), begin)), ({ atCall }) => {
      const host = copy();
      host.intervene([{ atCall, kill: true }]);
      expect(() => begin(host)).toThrow();
      host.intervene([]);
      begin(host);
      const own = host.triggers().filter(({ createdBy }) => createdBy === MINJI);
      expect(own).toHaveLength(1);
      expect(told<AlertsStatus>(host, 'alertsStatus').watchedBy).toBe(MINJI);
    });
  });
});

describe('a run whose authorisation has lapsed', () => {
  test('mails whoever switched alerts on, once a day, with the link, where mail may still go', () => {
    const host = aSetUpSpreadsheet({ switches: { lapsedAuthorisation: 'mail' } });
    told(host, 'switchAlerts', { on: true });
    host.setAuthorized(LEAD, false);
    later(host, 5);
    expect(mails(host)).toEqual([`${LEAD} → ${LEAD}: [Waymark] 알림을 다시 허용해 주세요`]);
    expect(host.outbox[0].text).toContain('https://script.example.com/authorize');
    later(host, 24);
    expect(host.outbox).toHaveLength(2);
  });

  test('of the watcher tells the watcher that nobody watches, not whoever switched alerts on', () => {
    const host = watched({ switches: { lapsedAuthorisation: 'mail' } });
    host.setAuthorized(MINJI, false);
    later(host, 5);
    expect(mails(host)).toEqual([`${MINJI} → ${MINJI}: [Waymark] 알림을 다시 허용해 주세요`]);
    expect(host.outbox[0].text).toContain('지켜보지 못했습니다');
  });

  test('of somebody whose alerts were taken over tells nobody', () => {
    const host = aSetUpSpreadsheet({ switches: { lapsedAuthorisation: 'mail' } });
    told(host, 'switchAlerts', { on: true });
    host.setAuthorized(LEAD, false);
    told(host, 'switchAlerts', { on: true, takeOver: true }, MINJI);
    later(host, 30);
    expect(mails(host)).toEqual([]);
    expect(told<AlertsStatus>(host, 'alertsStatus', {}, MINJI)).toMatchObject({ by: MINJI });
  });

  test('where it may not, it fails with the sentence as before', () => {
    const host = aSetUpSpreadsheet();
    told(host, 'switchAlerts', { on: true });
    host.setAuthorized(LEAD, false);
    const [fired] = later(host, 1);
    expect(fired.error).toContain('권한이 만료되어');
    expect(host.outbox).toEqual([]);
  });
});

test('a trigger without a spreadsheet mails its creator once a day, and fails loudly each time', () => {
  const host = aSetUpSpreadsheet({ switches: { activeSpreadsheetInTimeTrigger: 'null' } });
  told(host, 'switchAlerts', { on: true });
  const fired = later(host, 5);
  expect(fired.map(({ error }) => /스프레드시트가 주어지지 않아/.test(error ?? ''))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(mails(host)).toEqual([`${LEAD} → ${LEAD}: [Waymark] 알림이 실행되지 않았습니다`]);
});

describe('whoever opens the file', () => {
  const seenBy = (host: ScriptHost, user: string) => {
    host.open(user);
    return host.takeToasts(user);
  };

  test('is told over the sheet when alerts have stopped, and only then', () => {
    const host = watched();
    later(host, 5);
    expect(seenBy(host, MINJI)).toEqual([]);
    stopped(host);
    later(host, 3);
    const text = '알림이 3시간 동안 실행되지 않았습니다. Waymark › 알림 › 발송을 확인해 주세요.';
    expect(seenBy(host, MINJI)).toEqual([{ title: 'Waymark', text }]);
  });

  test('is told nothing where alerts are off', () => {
    const host = watched();
    told(host, 'switchAlerts', { on: false });
    later(host, 9);
    expect(seenBy(host, LEAD)).toEqual([]);
  });

  test('gets the menu where the add-on is not enabled yet, and nothing fails', () => {
    const host = aSetUpSpreadsheet({ switches: { installation: 'add-on' } });
    expect(host.open(MINJI)).not.toEqual([]);
    expect(host.takeToasts(MINJI)).toEqual([]);
  });
});
