import { write } from '../../../src/app/alerts/write';
import { Refusal } from '../../../src/app/refusal';
import { dueMails } from '../../../src/domain/alerts/due-mail';
import { aKpi } from '../../support/a-kpi';
import { aDelivery, anAlert, aStanding, at, momentAt } from '../../support/an-alert';
import { frozen } from '../../support/frozen';
import { type Faults, portsOver, someTables } from '../../support/in-memory-ports';

const NOW = at('2026-04-20 09:00');
const prepared = frozen({ standings: [aStanding('missed')], record: [], replaced: [] });
const decided = frozen({ changed: [anAlert()], due: [] });

function writing(faults: Faults = {}) {
  const tables = someTables();
  return { tables, ports: portsOver(tables, { now: NOW }, faults) };
}

describe('writing', () => {
  test('writes the alerts before any figure', () => {
    const { tables, ports } = writing();
    expect(write(ports, prepared, decided, NOW)).toMatchObject({ unwritten: [], due: [] });
    expect(ports.calls).toEqual(['alerts.write', 'register.write']);
    expect(tables.alerts).toEqual(decided.changed);
  });

  test('touches the alerts not at all when none has changed', () => {
    const { ports } = writing();
    write(ports, prepared, { changed: [], due: [] }, NOW);
    expect(ports.calls).toEqual(['register.write']);
  });

  test('ends there when the alerts cannot be written: what is owed would not be known', () => {
    const { ports } = writing({
      before(_, name) {
        if (name === 'alerts.write') throw new Error('Service Spreadsheets timed out');
      },
    });
    expect(() => write(ports, prepared, decided, NOW)).toThrow('timed out');
    expect(ports.calls).toEqual(['alerts.write']);
  });

  test('returns what kept a figure from being written', () => {
    const { ports } = writing({
      before(_, name) {
        if (name === 'register.write') throw new Error('Service Spreadsheets timed out');
      },
    });
    expect(write(ports, prepared, decided, NOW).unwritten).toEqual([
      { code: 'figures_not_written', values: { problem: 'Service Spreadsheets timed out' } },
    ]);
  });

  test('mails nothing about an alert whose own row cannot be written, and all else', () => {
    const alerts = ['K-001', 'K-002'].map((kpi) =>
      anAlert({
        id: `${kpi}@2026-04-01`,
        kpi,
        deliveries: [aDelivery('missed', 'queued', '2026-04-20 09:00')],
      }),
    );
    const kpis = new Map(['K-001', 'K-002'].map((id) => [id, aKpi({ id })]));
    const due = dueMails(alerts, kpis, momentAt('2026-04-20 09:00'));
    const problem = { code: 'row_not_written' };
    const { ports } = writing({ unwritten: () => [{ id: 'K-001@2026-04-01', problem }] });
    const written = write(ports, prepared, { changed: alerts, due }, NOW);
    expect(written.unwritten).toEqual([problem]);
    expect(written.due.flatMap(({ entries }) => entries.map(({ alert }) => alert.kpi))).toEqual([
      'K-002',
    ]);
  });

  test('mails all the same when a lock keeps the alerts from being written, and names it', () => {
    const lock = { code: 'locked', values: { place: 'A1:F' } };
    const { ports } = writing({
      before(_, name) {
        if (name === 'alerts.write') throw new Refusal(lock);
      },
    });
    const due = [{ to: 'a@example.com', entries: [], rank: 1, tried: false, isBarred: false }];
    expect(write(ports, prepared, { ...decided, due }, NOW)).toMatchObject({
      unwritten: [{ code: 'alerts_not_written', cause: lock }],
      due,
    });
  });
});
