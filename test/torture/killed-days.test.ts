import type { ScriptHost } from '../../workbench/host/api';
import { aDayOfMails } from '../support/a-day-of-mails';
import { LEAD, MINJI, rowsOfTable, told, typeInto } from '../support/a-spreadsheet';
import { countMails } from '../support/mail-count';
import { expectAllMailed, owing, runHourly, runsAfter, sentSince } from '../support/owed-mails';
import {
  type Call,
  disturbablePlaces,
  faultyPlaces,
  killablePlaces,
  oneIn,
  sweepOver,
} from '../support/sweep';

const day = owing(aDayOfMails());
/** The order in which mails go when not all can: escalations, core, supporting, broken, recovered, news. */
const OWED = [
  'boss@example.com [Waymark] 상위 보고 · KPI 미달 1건 · Shop',
  'dan@example.com [Waymark] KPI 미달 1건 · Shop',
  'kim@example.com [Waymark] KPI 미달 2건, 회복 1건 · Shop',
  'gil@example.com [Waymark] KPI 미달 1건 · Shop',
  'jun@example.com [Waymark] KPI 미달 1건 · 다시 알림 · Shop',
  'ben@example.com [Waymark] KPI 오류 1건 · Shop',
  'sora@example.com [Waymark] KPI 회복 1건 · Shop',
  'hana@example.com [Waymark] KPI 일정·목표 변경 1건 · Shop',
  'eun@example.com [Waymark] KPI 도전 목표 달성 1건 · Shop',
];

test('the day owes mail of every kind, each person one', () => {
  expect(day.owed).toEqual([...OWED].sort());
});

describe('a run that owes mail of every kind', () => {
  test('is killed at any of its calls: nothing is lost, at most the one in flight repeats', () => {
    sweepOver('kills', oneIn(2, killablePlaces(day.calls)), ({ atCall }) => {
      const host = day.fresh();
      host.intervene([{ atCall, kill: true, when: 'after' }]);
      runHourly(host);
      runsAfter(host);
      expectAllMailed(host, day, 1);
    });
  });

  test('is killed, and the next one too: nothing is lost', () => {
    const places = killablePlaces(day.calls);
    const pairs = places.map((first, at) => ({
      first,
      second: places[(at * 7 + 5) % places.length],
    }));
    sweepOver('kills', oneIn(5, pairs), ({ first, second }) => {
      const host = day.fresh();
      for (const { atCall } of [first, second]) {
        host.intervene([{ atCall, kill: true }]);
        runHourly(host);
      }
      runsAfter(host);
      expectAllMailed(host, day, 2);
    });
  });

  test.each([
    'Service Spreadsheets timed out while accessing document with id 1.',
    'Service invoked too many times for one day: email.',
    'There are too many LockService operations against the same script.',
    'You do not have permission to call the service.',
  ])('one call throws “%s”: nothing is lost', (throws) => {
    sweepOver('faults', oneIn(8, faultyPlaces(day.calls)), ({ atCall }) => {
      const host = day.fresh();
      host.intervene([{ atCall, throws }]);
      runHourly(host);
      runsAfter(host);
      expectAllMailed(host, day, 1);
    });
  });
});

describe('a run that owes the weekly digests as well', () => {
  /** The same day, a Thursday, with a digest for each owner from nine o'clock on. */
  function withDigests(): ScriptHost {
    const host = aDayOfMails();
    const seen = told<{ seen: string; form: object }>(host, 'alertSettings');
    const digest = { digestWeekday: 4, digestHour: 9, digestLeads: '' };
    told(host, 'saveAlertSettings', { ...seen, form: { ...seen.form, ...digest } });
    return host;
  }
  const week = owing(withDigests());

  test('owes one to each owner, after all other mails', () => {
    const digests = week.owed.filter((mail) => mail.includes('모아 보기'));
    expect(digests.map((mail) => mail.split('@')[0])).toEqual(
      'ara ben dan eun gil hana jun sora'.split(' '),
    );
    expect(week.owed.filter((mail) => !digests.includes(mail))).toEqual(day.owed);
  });

  test('is killed at any of its calls: nothing is lost, at most the one in flight repeats', () => {
    sweepOver('kills', oneIn(4, killablePlaces(week.calls)), ({ atCall }) => {
      const host = week.fresh();
      host.intervene([{ atCall, kill: true, when: 'after' }]);
      runHourly(host);
      runsAfter(host);
      expectAllMailed(host, week, 1);
    });
  });
});

describe('while such a run goes on', () => {
  /** Each place, with what somebody else does right before it, and the runs that follow. */
  function meanwhile(disturb: (host: ScriptHost) => unknown, check: (host: ScriptHost) => void) {
    sweepOver('races', oneIn(6, disturbablePlaces(day.calls)), ({ atCall }: Call) => {
      const host = day.fresh();
      host.intervene([{ atCall, first: () => void disturb(host) }]);
      runHourly(host);
      runsAfter(host);
      check(host);
    });
  }

  const runAs = (host: ScriptHost, user: string) =>
    host.run('runHourly', [], { user, authMode: 'FULL', kind: 'time-trigger' });

  test('two more triggers fire: everybody is mailed once', () => {
    meanwhile(
      (host) => [LEAD, MINJI].map((user) => attempt(() => runAs(host, user))),
      (host) => expectAllMailed(host, day, 0),
    );
  });

  test('a plan is written into the table: it stays, and only what asked for it may stay away', () => {
    const rowOf = (host: ScriptHost) =>
      rowsOfTable(host, 'alerts').findIndex(({ id }) => id === 'K-007@2026-04-01');
    meanwhile(
      (host) => typeInto(host, 'alerts', 'plan', '할인을 줄인다', rowOf(host)),
      (host) => {
        expect(rowsOfTable(host, 'alerts')[rowOf(host)].plan).toBe('할인을 줄인다');
        expectOwedExcept(host, 'jun@');
      },
    );
  });

  test('an owner is replaced: the old one or the new one is mailed, never nobody', () => {
    meanwhile(
      (host) => typeInto(host, 'kpis', 'owner', 'new@example.com', 7),
      (host) => {
        expectOwedExcept(host, 'gil@', 'new@');
        const mailed = sentSince(host, day.before).filter(({ mail }) => /^(gil|new)@/.test(mail));
        expect(mailed.length).toBeGreaterThanOrEqual(1);
      },
    );
  });

  /** Everybody but those whom the change concerns gets what he was owed, once. */
  function expectOwedExcept(host: ScriptHost, ...concerned: string[]): void {
    const others = (mail: string) => !concerned.some((who) => mail.startsWith(who));
    const owed = day.owed.filter(others);
    const sent = sentSince(host, day.before).map(({ mail }) => mail);
    countMails(owed, sent.filter(others));
    expect(sent.filter(others).sort()).toEqual(owed);
  }
});

test('with a quota for only some of the mails the most important go, and the rest the next day', () => {
  sweepOver(
    'faults',
    oneIn(
      1,
      OWED.map((_, left) => left),
    ),
    (left) => {
      const host = day.fresh();
      host.setQuota(LEAD, left);
      runHourly(host);
      expect(sentSince(host, day.before).map(({ mail }) => mail)).toEqual(OWED.slice(0, left));
      runHourly(host);
      host.setQuota(LEAD, 100);
      runsAfter(host);
      expectAllMailed(host, day, 0);
    },
  );
});

test('a clock that jumps back by a day, an hour or a minute repeats and loses nothing', () => {
  sweepOver('faults', [86_400_000, 3_600_000, 60_000], (back) => {
    const host = day.fresh();
    runHourly(host);
    host.setNow(new Date(host.now().getTime() - back));
    runHourly(host);
    runHourly(host);
    expectAllMailed(host, day, 0);
  });
});

function attempt(work: () => unknown): void {
  try {
    work();
  } catch {
    // Another run holds the lock, or the trigger removed itself.
  }
}
