import { busyReport, reportOf, type RunOutcome } from '../../../src/app/alerts/report';
import type { ReportedMail, SentMails } from '../../../src/app/alerts/send';
import { aKpi, day } from '../../support/a-kpi';
import { anAlert, aStanding, at } from '../../support/an-alert';
import { frozen } from '../../support/frozen';

const AT = at('2026-04-20 09:00');

function outcome(changes: Partial<RunOutcome['prepared']> = {}): RunOutcome['prepared'] {
  return {
    reading: { kpis: [aKpi()], definitions: [], problems: [], links: new Map() },
    standings: [aStanding('missed')],
    unclear: { repeated: [], contradictory: [] },
    doubled: [],
    ...changes,
  };
}

function report(changes: Partial<RunOutcome> = {}) {
  return reportOf(
    frozen({
      at: AT,
      prepared: outcome(),
      decided: { decisions: [] },
      unwritten: [],
      sent: { mails: [], remaining: 0 },
      ...changes,
    }),
  );
}

const mail = (state: ReportedMail['state'], problem?: string): ReportedMail => ({
  to: 'a@example.com',
  subject: 's',
  state,
  problem,
});

describe('the report of a run', () => {
  test('holds the standings, the alerts with their reasons as data, and the mails', () => {
    const reason = { code: 'alert_told', values: {} };
    const mails = [mail('sent')];
    const decided = { decisions: [{ alert: anAlert(), reason }] };
    expect(report({ decided, sent: { mails, remaining: 9 } })).toMatchObject({
      outcome: 'done',
      at: '2026-04-20T00:00:00.000Z',
      kpis: [{ id: 'K-001', reason: { code: 'missed' } }],
      alerts: [{ id: 'K-001@2026-04-01', state: 'open', reason }],
      mails,
      problems: [],
    });
  });

  test.each<[string, SentMails, readonly object[]]>([
    [
      'how many mails wait for a new quota',
      { mails: [mail('sent'), mail('kept')], remaining: 1, keptBecause: 'quota' },
      [{ code: 'kept_quota', values: { remaining: 1, kept: 1 } }],
    ],
    [
      'how many mails wait because time was up',
      { mails: [mail('kept'), mail('kept')], remaining: 9, keptBecause: 'time' },
      [{ code: 'kept_time', values: { kept: 2 } }],
    ],
    [
      'how many mails wait for the mail service',
      { mails: [mail('kept')], remaining: 9, keptBecause: 'service' },
      [{ code: 'kept_service', values: { kept: 1 } }],
    ],
    [
      'which address was refused, in the words of the service',
      { mails: [mail('refused', 'Invalid email')], remaining: 9 },
      [{ code: 'mail_refused', values: { to: 'a@example.com', problem: 'Invalid email' } }],
    ],
    [
      'of which mail nobody knows whether it went',
      { mails: [mail('may_repeat', 'timed out')], remaining: 9 },
      [{ code: 'mail_may_repeat', values: { to: 'a@example.com', problem: 'timed out' } }],
    ],
    [
      'of which mail nobody knows it the second time either',
      { mails: [mail('unknown', 'timed out')], remaining: 9 },
      [{ code: 'mail_unknown', values: { to: 'a@example.com', problem: 'timed out' } }],
    ],
    ['nothing of mails that went', { mails: [mail('sent'), mail('planned')], remaining: 9 }, []],
  ])('tells %s', (_, sent, problems) => {
    expect(report({ sent }).problems).toEqual(problems);
  });

  test('tells of figures first, then of mails, then of rows that a person must mend', () => {
    const rows = [{ kpi: 'K-001', period: day('2026-04-01') }];
    const prepared = outcome({
      reading: {
        kpis: [],
        definitions: [],
        problems: [{ rowNumber: 3, problem: { code: 'required' } }],
        links: new Map(),
      },
      unclear: {
        repeated: [{ id: 'K-001@2026-04-01', rowNumbers: [3, 4], rows }],
        contradictory: [],
      },
      doubled: [{ code: 'value_twice' }],
    });
    const unwritten = [{ code: 'figures_not_written' }];
    const sent = {
      mails: [mail('kept'), mail('refused')],
      remaining: 1,
      keptBecause: 'quota',
    } as const;
    expect(report({ prepared, unwritten, sent }).problems.map(({ code }) => code)).toEqual([
      'figures_not_written',
      'kept_quota',
      'mail_refused',
      'alert_twice',
      'value_twice',
      'row_unread',
    ]);
  });

  test('of a run that another one kept out says just that', () => {
    expect(busyReport(AT)).toEqual({
      outcome: 'busy',
      at: '2026-04-20T00:00:00.000Z',
      kpis: [],
      alerts: [],
      mails: [],
      problems: [],
    });
  });
});
