import { remembered } from '../../../src/contract/document-memory';
import { alertRun } from '../../../src/app/alerts/alert-run';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import { day } from '../../support/a-kpi';
import { missed, orders, run } from '../../support/alert-runs';
import { aDelivery, anAlert, at } from '../../support/an-alert';
import { portsOver, runMoment, someTables } from '../../support/in-memory-ports';

describe('an alert run', () => {
  test('evaluates, records the whole history, opens the alert and mails its owner once', () => {
    const tables = someTables({ kpis: [missed('K-001')], columns: orders() });
    const { report } = run(tables, '2026-04-20 09:00');
    expect(report.kpis).toMatchObject([
      {
        id: 'K-001',
        status: 'missed',
        value: 50,
        target: 100,
        attainment: 0.5,
        period: '2026-04-01',
      },
    ]);
    expect(tables.measurements).toHaveLength(16);
    expect(tables.standings).toHaveLength(1);
    expect(tables.outbox.map(({ to }) => to)).toEqual(['owner@example.com']);
    expect(tables.alerts).toMatchObject([
      { id: 'K-001@2026-04-01', state: 'open', deliveries: [{ kind: 'missed', state: 'sent' }] },
    ]);
    expect(JSON.parse(tables.properties.lastRun)).toMatchObject({
      outcome: 'done',
      sent: 1,
      by: 'lead@example.com',
    });
  });

  test('mails nobody a second time in the next hour', () => {
    const tables = someTables({ kpis: [missed('K-001')], columns: orders() });
    run(tables, '2026-04-20 09:00');
    run(tables, '2026-04-20 10:00');
    expect(tables.outbox).toHaveLength(1);
  });

  test('keeps in the alert why its KPI is bad, and tells in the report why it is not mailed again', () => {
    const tables = someTables({ kpis: [missed('K-001')], columns: orders() });
    run(tables, '2026-04-20 09:00');
    const { report } = run(tables, '2026-04-20 10:00');
    expect(tables.alerts[0].reason).toMatchObject({ code: 'missed', values: { attainment: 0.5 } });
    expect(report.alerts).toEqual([
      { id: 'K-001@2026-04-01', state: 'open', reason: { code: 'alert_told', values: {} } },
    ]);
  });

  test('puts all KPIs of one owner into one mail', () => {
    const tables = someTables({
      kpis: [
        missed('K-001'),
        missed('K-002', { tier: 'supporting' }),
        missed('K-003', { owner: 'other@example.com' }),
      ],
      columns: orders(),
    });
    run(tables, '2026-04-20 09:00');
    expect(tables.outbox.map(({ to, subject }) => [to, subject])).toEqual([
      ['other@example.com', '[Waymark] KPI 미달 1건 · Sales'],
      ['owner@example.com', '[Waymark] KPI 미달 2건 · Sales'],
    ]);
  });

  test('writes what is owed before it sends anything, and notes each mail before it hands it over', () => {
    const tables = someTables({ kpis: [missed('K-001')], columns: orders() });
    const states: string[] = [];
    run(tables, '2026-04-20 09:00', {
      before(_, name) {
        if (!name.startsWith('mailbox')) return;
        const rows = tables.alerts.map(({ deliveries }) => deliveries[0].state);
        const noted = remembered('outbox', tables.properties.outbox) ?? [];
        states.push(`${name}: ${rows.join()} ${noted.map(({ state }) => state).join()}`);
      },
    });
    expect(states).toEqual(['mailbox.remaining: queued ', 'mailbox.send: queued sending']);
  });

  test('makes the same number of calls for 1 and for 200 KPIs', () => {
    const count = (kpis: number) => {
      const list = Array.from({ length: kpis }, (_, index) => missed(`K-${index}`));
      return run(someTables({ kpis: list, columns: orders() }), '2026-04-20 09:00').ports.calls
        .length;
    };
    expect(count(200)).toBe(count(1));
  });

  test('leaves what is older than two years to a later run when time is short', () => {
    const columns = {
      'Orders!A:A': [at('2020-01-10 00:00'), at('2026-04-10 00:00')],
      'Orders!B:B': [50, 50],
    };
    const tables = someTables({ kpis: [missed('K-001')], columns });
    const moment = runMoment('2026-04-20 09:00');
    const ports = portsOver(tables, { now: at('2026-04-20 09:04') });
    const options = { runBy: 'lead@example.com', deadline: at('2026-04-20 09:05') };
    alertRun(ports, moment, options);
    expect(tables.measurements.map(({ period }) => period)).toEqual([day('2026-04-01')]);
    expect(tables.outbox).toHaveLength(1);
    run(tables, '2026-04-20 10:00');
    expect(tables.measurements.map(({ period }) => period)).toContain(day('2020-01-01'));
  });

  test('does nothing while another run holds the document', () => {
    const tables = someTables({ kpis: [missed('K-001')], columns: orders(), locked: true });
    expect(run(tables, '2026-04-20 09:00').report.outcome).toBe('busy');
    expect(tables).toMatchObject({ outbox: [], alerts: [], measurements: [] });
  });

  test.each<[string, readonly Kpi[]]>([
    ['paused', [missed('K-001', { state: 'paused' })]],
    ['retired', [missed('K-001', { state: 'retired' })]],
    ['deleted', []],
  ])('closes the alert of a KPI that is %s, without a mail', (because, kpis) => {
    const tables = someTables({ kpis, alerts: [anAlert()], columns: orders() });
    run(tables, '2026-04-21 09:00');
    expect(tables.alerts).toMatchObject([{ state: 'closed', closedBecause: because }]);
    expect(tables.outbox).toEqual([]);
  });

  test('keeps the alert of a KPI whose row cannot be read', () => {
    const problems = [{ rowNumber: 3, kpi: 'K-001', problem: { code: 'choice_unknown' } }];
    const tables = someTables({ problems, alerts: [anAlert()] });
    const { report } = run(tables, '2026-04-21 09:00');
    expect(tables.alerts).toMatchObject([{ state: 'open' }]);
    expect(report.problems).toMatchObject([{ code: 'row_unread', values: { row: 3 } }]);
  });

  test('a new period closes the old alert and starts its own', () => {
    const tables = someTables({ kpis: [missed('K-001')], columns: orders() });
    run(tables, '2026-03-20 09:00');
    run(tables, '2026-04-20 09:00');
    expect(tables.alerts.map(({ id, state, closedBecause }) => [id, state, closedBecause])).toEqual(
      [
        ['K-001@2026-03-01', 'closed', 'missed'],
        ['K-001@2026-04-01', 'open', undefined],
      ],
    );
    expect(tables.outbox).toHaveLength(2);
  });

  test('a broken measure is told as broken, not as a miss', () => {
    const measure = 'SUM_IN(Gone!A:A, Gone!B:B, from, to)';
    const tables = someTables({ kpis: [missed('K-001', { measure })] });
    run(tables, '2026-04-20 09:00');
    expect(tables.outbox.map(({ subject }) => subject)).toEqual(['[Waymark] KPI 오류 1건 · Sales']);
  });

  test('still mails when measurements cannot be written, and says so', () => {
    const tables = someTables({ kpis: [missed('K-001')], columns: orders() });
    const { report } = run(tables, '2026-04-20 09:00', {
      before(_, name) {
        if (name === 'measurements.record') throw new Error('Service Spreadsheets timed out');
      },
    });
    expect(tables.outbox).toHaveLength(1);
    expect(report.problems).toEqual([
      { code: 'figures_not_written', values: { problem: 'Service Spreadsheets timed out' } },
    ]);
  });

  test('a possible repeat keeps its mark when a second mail about it becomes owed', () => {
    const sending = [aDelivery('at_risk', 'sending', '2026-04-20 09:00')];
    const tables = someTables({
      kpis: [missed('K-001')],
      columns: orders(),
      alerts: [anAlert({ status: 'at_risk', deliveries: sending })],
    });
    run(tables, '2026-04-21 09:00');
    expect(tables.outbox.map(({ subject }) => subject)).toEqual([
      '[Waymark] KPI 미달 1건 · Sales (중복일 수 있음)',
    ]);
    expect(tables.alerts[0].deliveries.map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  test('tells a new owner of an open miss once, whatever the one before was told', () => {
    const tables = someTables({ kpis: [missed('K-001', { repeatDays: 0 })], columns: orders() });
    run(tables, '2026-04-20 09:00');
    tables.kpis = [missed('K-001', { repeatDays: 0, owner: 'New@example.com' })];
    run(tables, '2026-04-20 10:00');
    run(tables, '2026-04-21 09:00');
    run(tables, '2026-04-24 09:00');
    expect(tables.outbox.map(({ to }) => to)).toEqual(['owner@example.com', 'New@example.com']);
  });

  test('an ended alert owes nothing any more when its KPI is paused or gone', () => {
    const refused = [aDelivery('missed', 'refused', '2026-04-20 09:00')];
    const ended = { state: 'closed' as const, deliveries: refused };
    const tables = someTables({
      kpis: [missed('K-001', { state: 'paused' }), missed('K-003')],
      alerts: [
        anAlert(ended),
        anAlert({ ...ended, id: 'K-002@2026-04-01', kpi: 'K-002' }),
        anAlert({ ...ended, id: 'K-003@2026-03-01', kpi: 'K-003', period: day('2026-03-01') }),
      ],
      columns: orders(),
    });
    run(tables, '2026-04-20 10:00');
    expect(tables.alerts.slice(0, 3).map(({ deliveries }) => deliveries)).toEqual([
      [],
      [],
      refused,
    ]);
  });

  test('leaves the heartbeat of the trigger alone when a person starts it', () => {
    const tables = someTables({ kpis: [missed('K-001')], columns: orders() });
    const ports = portsOver(tables, { now: at('2026-04-20 09:00') });
    alertRun(ports, runMoment('2026-04-20 09:00'), { runBy: 'minji@example.com', byPerson: true });
    expect(tables.outbox).toHaveLength(1);
    expect(tables.properties.lastRun).toBeUndefined();
  });

  test('the plan is due five working days later', () => {
    const tables = someTables({ kpis: [missed('K-001')], columns: orders() });
    run(tables, '2026-04-20 09:00');
    expect(tables.alerts[0].planDue).toBe(day('2026-04-27'));
  });
});
