import type { Sending } from '../../../src/app/alerts/ports';
import { send, type SentMails } from '../../../src/app/alerts/send';
import type { StoredAlert } from '../../../src/domain/alerts/alert';
import { dueMails } from '../../../src/domain/alerts/due-mail';
import { aKpi } from '../../support/a-kpi';
import { aDelivery, anAlert, at, momentAt } from '../../support/an-alert';
import { memoryTexts, remembered } from '../../../src/contract/document-memory';
import { frozen } from '../../support/frozen';
import { type Faults, portsOver, runMoment, someTables } from '../../support/in-memory-ports';

const NOW = '2026-04-21 09:00';

/** One owner per letter, each with an alert of which a mail is queued or in the state given. */
function owing(owners: string, state: 'queued' | 'sending' = 'queued', before = NOW) {
  const kpis = [...owners].map((name) => aKpi({ id: name, owner: `${name}@example.com` }));
  const alerts = kpis.map(({ id, owner }) =>
    anAlert({
      id: `${id}@2026-04-01`,
      kpi: id,
      deliveries: [aDelivery('missed', state, before, owner)],
    }),
  );
  const due = dueMails(alerts, new Map(kpis.map((kpi) => [kpi.id, kpi])), momentAt(NOW));
  return { alerts, due };
}

const { zone } = runMoment(NOW);
const render = ({ to }: { to: string }) => ({ to, subject: `to ${to[0]}`, text: '', html: '' });

/** Why an address is barred. */
const barred = 'not allowed';

interface Parts extends Faults {
  quota?: number;
  deadline?: Date;
  isQuiet?: boolean;
  clock?: { now: Date };
}

function sent({ alerts, due }: ReturnType<typeof owing>, parts: Parts = {}) {
  const { quota = 100, deadline, isQuiet, clock = { now: at(NOW) }, ...faults } = parts;
  const tables = someTables({ alerts, quota });
  const ports = portsOver(tables, clock, faults);
  const result = send(ports, frozen(due), { render, zone, barred, deadline, isQuiet });
  return { result, calls: ports.calls, alerts: tables.alerts, outbox: tables.outbox };
}

const states = ({ mails }: SentMails) => mails.map(({ state }) => state);
const deliveries = (alerts: readonly StoredAlert[]) =>
  alerts.flatMap((alert) => alert.deliveries.map(({ state }) => state));
const answering =
  (answers: Record<string, Sending>) =>
  ({ to }: { to: string }) =>
    answers[to[0]];
const UNKNOWN: Sending = { kind: 'unknown', problem: 'Service timed out' };

describe('sending', () => {
  test('notes each mail before it is handed over and what became of it, and the rows once, at the end', () => {
    const { alerts, calls } = sent(owing('ab'));
    expect(calls).toEqual([
      'mailbox.remaining',
      'settings.write',
      'mailbox.send',
      'settings.write',
      'mailbox.send',
      'settings.write',
      'alerts.write',
      'settings.write',
    ]);
    expect(alerts).toMatchObject([
      { mailedAt: at(NOW), deliveries: [{ state: 'sent', at: at(NOW) }] },
      { mailedAt: at(NOW), deliveries: [{ state: 'sent', at: at(NOW) }] },
    ]);
  });

  test('asks the host for nothing when nothing is due', () => {
    expect(sent({ alerts: [], due: [] })).toMatchObject({
      result: { mails: [], remaining: 0 },
      calls: [],
    });
  });

  test('notes a mail of many alerts in as many calls as one of a single alert', () => {
    const kpis = Array.from({ length: 20 }, (_, index) => aKpi({ id: `K-${index}` }));
    const alerts = kpis.map(({ id }) =>
      anAlert({ id, kpi: id, deliveries: [aDelivery('missed', 'queued', NOW)] }),
    );
    const due = dueMails(alerts, new Map(kpis.map((kpi) => [kpi.id, kpi])), momentAt(NOW));
    const run = sent({ alerts, due });
    expect(run.calls).toHaveLength(6);
    expect(new Set(deliveries(run.alerts))).toEqual(new Set(['sent']));
  });

  test('a mail costs the same calls whether three alerts are written at the end or three hundred', () => {
    const letters = Array.from({ length: 300 }, (_, index) => `${index}`);
    const kpis = letters.map((id) => aKpi({ id, owner: `${id}@example.com` }));
    const alerts = kpis.map(({ id, owner }) =>
      anAlert({
        id: `${id}@2026-04-01`,
        kpi: id,
        deliveries: [aDelivery('missed', 'queued', NOW, owner)],
      }),
    );
    const due = dueMails(alerts, new Map(kpis.map((kpi) => [kpi.id, kpi])), momentAt(NOW));
    const { calls, alerts: written, outbox } = sent({ alerts, due }, { quota: 500 });
    const count = (name: string) => calls.filter((call) => call === name).length;
    expect(outbox).toHaveLength(300);
    expect(deliveries(written).every((state) => state === 'sent')).toBe(true);
    // Each note writes all that is not in the rows yet, so they take some two hundred at a time.
    expect(count('alerts.write')).toBeLessThanOrEqual(2);
    expect(count('settings.write')).toBeLessThanOrEqual(310);
  });

  test('a mail about more alerts than properties hold is noted in their rows', () => {
    const kpis = Array.from({ length: 7_000 }, (_, index) => aKpi({ id: `K-${index}` }));
    const alerts = kpis.map(({ id }) =>
      anAlert({
        id: `${id}@2026-04-01`,
        kpi: id,
        deliveries: [aDelivery('missed', 'queued', NOW)],
      }),
    );
    const due = dueMails(alerts, new Map(kpis.map((kpi) => [kpi.id, kpi])), momentAt(NOW));
    const seen: string[][] = [];
    const tables = someTables({ alerts });
    const ports = portsOver(
      tables,
      { now: at(NOW) },
      {
        before: (_, name) => void (name === 'mailbox.send' && seen.push(deliveries(tables.alerts))),
      },
    );
    send(ports, frozen(due), { render, zone, barred });
    expect(new Set(seen[0])).toEqual(new Set(['sending']));
    expect(new Set(deliveries(tables.alerts))).toEqual(new Set(['sent']));
  });

  test('what an earlier run could not note in a row is kept beside its own mails', () => {
    const { alerts, due } = owing('a');
    const entries = [{ alert: 'K-009@2026-04-01', index: 0, kind: 'missed' as const }];
    const left = { to: 'x@example.com', at: at(NOW), state: 'sent' as const, entries };
    const properties = memoryTexts({ outbox: [left] });
    const tables = someTables({ alerts, properties });
    send(portsOver(tables, { now: at(NOW) }), due, { render, zone, barred });
    expect(remembered('outbox', tables.properties.outbox)).toEqual([left]);
  });

  test('an alert that owes two mails to one person has both noted', () => {
    const kpi = aKpi();
    const owed = [aDelivery('missed', 'queued', NOW), aDelivery('recovered', 'queued', NOW)];
    const alerts = [anAlert({ deliveries: owed })];
    const due = dueMails(alerts, new Map([[kpi.id, kpi]]), momentAt(NOW));
    expect(deliveries(sent({ alerts, due }).alerts)).toEqual(['sent', 'sent']);
  });

  test('keeps what the quota does not cover, and tells what was left', () => {
    const { result, alerts } = sent(owing('abc'), { quota: 1 });
    expect(states(result)).toEqual(['sent', 'kept', 'kept']);
    expect(result).toMatchObject({ remaining: 1, keptBecause: 'quota' });
    expect(deliveries(alerts)).toEqual(['sent', 'queued', 'queued']);
  });

  test('a quota that ends meanwhile leaves that mail and the rest as they were', () => {
    const sending = answering({ b: { kind: 'quota' } });
    const { result, alerts } = sent(owing('abc'), { sending });
    expect(states(result)).toEqual(['sent', 'kept', 'kept']);
    expect(result.keptBecause).toBe('quota');
    expect(deliveries(alerts)).toEqual(['sent', 'queued', 'queued']);
  });

  test('a refused address does not hold up the others', () => {
    const problem = 'Invalid email: a@example.com';
    const sending = answering({ a: { kind: 'refused', problem } });
    const { result, alerts, outbox } = sent(owing('ab'), { sending });
    expect(result.mails).toMatchObject([
      { to: 'a@example.com', state: 'refused', problem },
      { to: 'b@example.com', state: 'sent' },
    ]);
    expect(alerts[0]).toMatchObject({ deliveries: [{ state: 'refused', problem }] });
    expect(outbox).toHaveLength(1);
  });

  test('on a quiet day everything waits, and the host is asked for nothing', () => {
    const { result, alerts, calls } = sent(owing('ab'), { isQuiet: true });
    expect(states(result)).toEqual(['kept', 'kept']);
    expect(result.keptBecause).toBe('quiet');
    expect([deliveries(alerts), calls]).toEqual([['queued', 'queued'], []]);
  });

  test('an address that the settings bar is refused without a mail, and shown', () => {
    const { alerts, due } = owing('ab');
    const mails = due.map((mail) => ({ ...mail, isBarred: mail.to.startsWith('a') }));
    const { result, alerts: after, outbox } = sent({ alerts, due: mails }, { quota: 1 });
    expect(result.mails).toMatchObject([
      { to: 'b@example.com', state: 'sent' },
      { to: 'a@example.com', state: 'refused', problem: barred },
    ]);
    expect(outbox.map(({ to }) => to)).toEqual(['b@example.com']);
    expect(after[0].deliveries).toMatchObject([{ state: 'refused', problem: barred }]);
  });

  test('a first mail of which nobody knows whether it went stays as sending', () => {
    const { result, alerts } = sent(owing('a'), { sending: () => UNKNOWN });
    expect(states(result)).toEqual(['may_repeat']);
    expect(deliveries(alerts)).toEqual(['sending']);
  });

  test('a repeat stands as unknown before it is handed over, and stays so when nobody knows', () => {
    const before: (string | undefined)[] = [];
    const sending = () => UNKNOWN;
    const tables = someTables({ alerts: owing('a', 'sending').alerts });
    const ports = portsOver(
      tables,
      { now: at(NOW) },
      {
        sending,
        before: (_, name) => {
          if (name === 'mailbox.send')
            before.push(remembered('outbox', tables.properties.outbox)?.[0].state);
        },
      },
    );
    const result = send(ports, owing('a', 'sending').due, { render, zone, barred });
    expect(before).toEqual(['unknown']);
    expect(states(result)).toEqual(['unknown']);
    expect(tables.alerts[0].deliveries).toMatchObject([
      { state: 'unknown', problem: 'Service timed out' },
    ]);
  });

  test('leaves a service alone that fails three times in a row', () => {
    const { result, calls } = sent(owing('abcd'), { sending: () => UNKNOWN });
    expect(states(result)).toEqual(['may_repeat', 'may_repeat', 'may_repeat', 'kept']);
    expect(result.keptBecause).toBe('service');
    expect(calls.filter((name) => name === 'mailbox.send')).toHaveLength(3);
  });

  test.each<[string, Sending | undefined, string]>([
    ['went', undefined, 'sent'],
    ['was refused', { kind: 'refused', problem: '' }, 'refused'],
  ])('counts the failures in a row anew after a mail that %s', (_, answer, state) => {
    const sending = ({ to }: { to: string }) => (to.startsWith('c') ? answer : UNKNOWN);
    const { result } = sent(owing('abcdef'), { sending });
    expect(states(result)).toEqual([
      ...['may_repeat', 'may_repeat', state],
      ...['may_repeat', 'may_repeat', 'may_repeat'],
    ]);
  });

  test('begins no mail from the deadline on', () => {
    const clock = { now: at(NOW) };
    const deadline = at('2026-04-21 09:05');
    const after: Faults['after'] = (_, name) => {
      if (name === 'mailbox.send') clock.now = deadline;
    };
    const { result, alerts } = sent(owing('abc'), { clock, deadline, after });
    expect(states(result)).toEqual(['sent', 'kept', 'kept']);
    expect(result.keptBecause).toBe('time');
    expect(deliveries(alerts)).toEqual(['sent', 'queued', 'queued']);
  });
});
