import { missed, orders, run } from '../../support/alert-runs';
import { type Faults, someTables } from '../../support/in-memory-ports';

describe('a run that is killed or fails', () => {
  class Killed extends Error {}

  /** Kills the run at one call, before or after it took effect; everything later fails as well. */
  function killing(place: number, when: 'before' | 'after'): Faults {
    const kill = (call: number, moment: string) => {
      if (call > place || (call === place && moment === when)) throw new Killed();
    };
    return { before: (call) => kill(call, 'before'), after: (call) => kill(call, 'after') };
  }

  /** One call fails, as a service does for a moment; the run may go on as it sees fit. */
  function failing(place: number, when: 'before' | 'after'): Faults {
    const fail = (call: number, moment: string) => {
      if (call === place && moment === when) throw new Killed('Service Spreadsheets timed out');
    };
    return { before: (call) => fail(call, 'before'), after: (call) => fail(call, 'after') };
  }

  const kpis = ['a', 'b'].map((name, index) =>
    missed(`K-${index}`, { owner: `${name}@example.com` }),
  );
  const total = run(someTables({ kpis, columns: orders() }), '2026-04-20 09:00').ports.calls.length;
  const places = Array.from({ length: total }, (_, index) => index + 1);

  const ways = [
    ['killed before', (place: number) => killing(place, 'before')],
    ['killed after', (place: number) => killing(place, 'after')],
    ['failing before', (place: number) => failing(place, 'before')],
    ['failing after', (place: number) => failing(place, 'after')],
  ] as const;

  test.each(
    ways.flatMap(([name, faults]) => places.map((place) => [name, place, faults] as const)),
  )(
    '%s call %i: every owed mail arrives, at most the one in flight twice and marked',
    (_, place, faults) => {
      const tables = someTables({ kpis, columns: orders() });
      try {
        run(tables, '2026-04-20 09:00', faults(place));
      } catch (failure) {
        expect(failure).toBeInstanceOf(Killed);
      }
      // A lock ends with the run that holds it.
      tables.locked = false;
      run(tables, '2026-04-20 10:00');
      run(tables, '2026-04-20 11:00');
      const received = kpis.map(({ owner }) => tables.outbox.filter(({ to }) => to === owner));
      const twice = received.filter((mails) => mails.length === 2);
      expect(received.every(({ length }) => length === 1 || length === 2)).toBe(true);
      expect(twice.length).toBeLessThanOrEqual(1);
      for (const [, repeated] of twice) expect(repeated.subject).toContain('중복일 수 있음');
      expect(tables.measurements).toHaveLength(32);
      expect(tables.alerts).toHaveLength(2);
    },
  );
});
