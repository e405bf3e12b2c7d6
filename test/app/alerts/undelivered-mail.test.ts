import { day } from '../../support/a-kpi';
import { missed, orders, run } from '../../support/alert-runs';
import { type Faults, someTables } from '../../support/in-memory-ports';

const people = ['a', 'b', 'c'].map((name, index) =>
  missed(`K-${index}`, { owner: `${name}@example.com` }),
);
const everybody = people.map(({ owner }) => owner);

describe('a mail that did not go', () => {
  test('a refused address does not hold up the others, and is tried again the next day only', () => {
    const tables = someTables({ kpis: people, columns: orders() });
    const problem = 'Invalid email: a@example.com';
    run(tables, '2026-04-20 09:00', {
      sending: ({ to }) => (to.startsWith('a') ? { kind: 'refused', problem } : undefined),
    });
    expect(tables.outbox.map(({ to }) => to)).toEqual(['b@example.com', 'c@example.com']);
    expect(tables.alerts[0].deliveries).toMatchObject([{ state: 'refused', problem }]);
    run(tables, '2026-04-20 10:00');
    expect(tables.outbox).toHaveLength(2);
    run(tables, '2026-04-21 09:00');
    expect(tables.outbox.map(({ to }) => to).sort()).toEqual(everybody);
  });

  test.each([0, 1, 2])(
    'with a quota of %i the rest is kept, said and sent the next day',
    (quota) => {
      const tables = someTables({ kpis: people, columns: orders(), quota });
      const { report } = run(tables, '2026-04-20 09:00');
      expect(tables.outbox).toHaveLength(quota);
      expect(report.mails.filter(({ state }) => state === 'kept')).toHaveLength(3 - quota);
      expect(report.problems).toHaveLength(1);
      tables.quota = 100;
      run(tables, '2026-04-21 09:00');
      expect(tables.outbox.map(({ to }) => to).sort()).toEqual(everybody);
    },
  );

  test('a mail of which nobody knows whether it went is sent once more, and says so', () => {
    const tables = someTables({ kpis: people.slice(0, 1), columns: orders() });
    run(tables, '2026-04-20 09:00', {
      sending: () => ({ kind: 'unknown', problem: 'Service timed out' }),
    });
    run(tables, '2026-04-20 10:00');
    run(tables, '2026-04-20 11:00');
    expect(tables.outbox.map(({ subject }) => subject)).toEqual([
      '[Waymark] KPI 미달 1건 · Sales (중복일 수 있음)',
    ]);
  });

  test('a mail that stays unclear is tried twice that day and once on each later one', () => {
    const tables = someTables({ kpis: people.slice(0, 1), columns: orders() });
    const tried: string[] = [];
    const faults = {
      sending({ subject }: { subject: string }) {
        tried.push(subject);
        return { kind: 'unknown', problem: 'Service timed out' } as const;
      },
    };
    const hours = ['20 08:30', '20 09:30', '20 10:30', '20 11:30', '21 08:30', '21 09:30'];
    const states = hours.map((hour) => {
      const { report } = run(tables, `2026-04-${hour}`, faults);
      return report.mails.map(({ state }) => state).join();
    });
    expect(states).toEqual(['may_repeat', 'unknown', '', '', 'unknown', '']);
    expect(tried.map((subject) => subject.includes('중복일 수 있음'))).toEqual([false, true, true]);
    expect(tables.alerts[0].deliveries).toMatchObject([
      { state: 'unknown', problem: 'Service timed out' },
    ]);
  });

  test('a repeat that the quota stops stays a repeat', () => {
    const tables = someTables({ kpis: people.slice(0, 1), columns: orders() });
    run(tables, '2026-04-20 09:00', {
      sending: () => ({ kind: 'unknown', problem: 'Service timed out' }),
    });
    run(tables, '2026-04-20 10:00', { sending: () => ({ kind: 'quota' }) });
    run(tables, '2026-04-20 11:00');
    expect(tables.outbox.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('중복일 수 있음'),
    ]);
  });

  test('a repeat whose run dies over it waits for the next day', () => {
    const tables = someTables({ kpis: people.slice(0, 1), columns: orders() });
    const dying: Faults = {
      before(_, name) {
        if (name === 'mailbox.send') throw new Error('killed');
      },
    };
    for (const hour of ['09', '10', '11']) {
      tables.locked = false;
      try {
        run(tables, `2026-04-20 ${hour}:00`, dying);
      } catch {
        tables.locked = false;
      }
    }
    run(tables, '2026-04-20 12:00');
    expect(tables.outbox).toEqual([]);
    run(tables, '2026-04-21 09:00');
    expect(tables.outbox).toHaveLength(1);
  });

  test('a miss whose address was corrected is mailed once, to the right one', () => {
    const tables = someTables({ kpis: people.slice(0, 1), columns: orders() });
    run(tables, '2026-04-20 09:00', {
      sending: () => ({ kind: 'refused', problem: 'Invalid email: a@example.com' }),
    });
    tables.kpis = [{ ...people[0], owner: 'right@example.com' }];
    for (const day of ['20 10:00', '21 09:00', '22 09:00']) run(tables, `2026-04-${day}`);
    expect(tables.outbox.map(({ to }) => to)).toEqual(['right@example.com']);
  });

  const broken = { ...orders(), 'Orders!B:B': orders()['Orders!B:B']!.map(() => '#REF!') };
  const unknown: Faults = { sending: () => ({ kind: 'unknown', problem: 'Service timed out' }) };

  test('an error that may have been told twice is told once more the next day, as a repeat', () => {
    const daily = missed('K-0', { cadence: 'day', owner: 'a@example.com' });
    const tables = someTables({ kpis: [daily], columns: broken });
    run(tables, '2026-04-20 09:00', unknown);
    run(tables, '2026-04-20 10:00', unknown);
    for (const day of ['21 09:00', '21 10:00', '22 09:00']) run(tables, `2026-04-${day}`);
    expect(tables.outbox.map(({ to, subject }) => `${to} ${subject}`)).toEqual([
      'a@example.com [Waymark] KPI 오류 1건 · Sales (중복일 수 있음)',
    ]);
  });

  test('of a miss that may have been told twice the recovery is told, the next day', () => {
    const [kpi] = people;
    const tables = someTables({ kpis: [kpi], columns: orders() });
    run(tables, '2026-04-20 09:00', unknown);
    run(tables, '2026-04-20 10:00', unknown);
    tables.kpis = [{ ...kpi, target: 10 }];
    run(tables, '2026-04-20 12:00');
    expect(tables.outbox).toEqual([]);
    run(tables, '2026-04-21 09:00');
    run(tables, '2026-04-22 09:00');
    expect(tables.outbox.map(({ subject }) => subject)).toEqual(['[Waymark] KPI 회복 1건 · Sales']);
  });

  test.each([
    ['a miss', 'muted', orders(), { mutedUntil: day('2026-12-31') }],
    ['a miss', 'paused', orders(), { state: 'paused' as const }],
    ['an error', 'muted', broken, { mutedUntil: day('2026-12-31') }],
    ['an error', 'paused', broken, { state: 'paused' as const }],
  ])(
    '%s that may have been told twice is told no more once its KPI is %s',
    (_, __, columns, change) => {
      const tables = someTables({ kpis: people.slice(0, 1), columns });
      run(tables, '2026-04-20 09:00', unknown);
      run(tables, '2026-04-20 10:00', unknown);
      expect(tables.alerts[0].deliveries).toMatchObject([{ state: 'unknown' }]);
      tables.kpis = [{ ...people[0], ...change }];
      for (const hour of ['20 11:00', '21 09:00', '22 09:00']) run(tables, `2026-04-${hour}`);
      expect(tables.outbox).toEqual([]);
      expect(tables.alerts[0].deliveries).toEqual([]);
    },
  );

  test('an error that may have been told twice is told no more once the number is back', () => {
    const kpi = { ...people[0], target: 10 };
    const tables = someTables({ kpis: [kpi], columns: broken });
    run(tables, '2026-04-20 09:00', unknown);
    run(tables, '2026-04-20 10:00', unknown);
    tables.columns = orders();
    for (const hour of ['20 12:00', '21 09:00', '22 09:00']) run(tables, `2026-04-${hour}`);
    expect(tables.outbox).toEqual([]);
  });

  test('leaves a service alone that fails three times in a row, and tries the others first next time', () => {
    const kpis = [...people, missed('K-3', { owner: 'd@example.com' })];
    const tables = someTables({ kpis, columns: orders() });
    const tried: string[] = [];
    const faults: Faults = {
      sending({ to }) {
        tried.push(to[0]);
        return { kind: 'unknown', problem: 'Service timed out' };
      },
    };
    const { report } = run(tables, '2026-04-20 09:00', faults);
    expect(report.mails.map(({ state }) => state)).toEqual([
      'may_repeat',
      'may_repeat',
      'may_repeat',
      'kept',
    ]);
    run(tables, '2026-04-20 10:00', faults);
    expect(tried.join('')).toBe('abcdab');
  });
});
