import { write } from '../../../src/app/alerts/write';
import { anAlert, aStanding, at } from '../../support/an-alert';
import { frozen } from '../../support/frozen';
import { type Faults, portsOver, someTables } from '../../support/in-memory-ports';

const NOW = at('2026-04-20 09:00');
const prepared = frozen({ standings: [aStanding('missed')], record: [], replaced: [] });
const decided = frozen({ changed: [anAlert()] });

function writing(faults: Faults = {}) {
  const tables = someTables();
  return { tables, ports: portsOver(tables, { now: NOW }, faults) };
}

describe('writing', () => {
  test('writes the alerts before any figure', () => {
    const { tables, ports } = writing();
    expect(write(ports, prepared, decided, NOW)).toEqual([]);
    expect(ports.calls).toEqual(['alerts.write', 'register.write']);
    expect(tables.alerts).toEqual(decided.changed);
  });

  test('touches the alerts not at all when none has changed', () => {
    const { ports } = writing();
    write(ports, prepared, { changed: [] }, NOW);
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
    expect(write(ports, prepared, decided, NOW)).toEqual([
      { code: 'figures_not_written', values: { problem: 'Service Spreadsheets timed out' } },
    ]);
  });
});
