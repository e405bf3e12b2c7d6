import type { ScriptHost } from '../../workbench/host/api';
import { copiesOf } from '../support/a-disturbance';
import { aDraft } from '../support/a-draft';
import {
  aSetUpSpreadsheet,
  LEAD,
  MINJI,
  rowsOfTable,
  tableSheet,
  told,
} from '../support/a-spreadsheet';

/** Two missed KPIs, mailed, one of them edited: every table but `actions` and `reviews` has rows. */
function inUse(): ScriptHost {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ aggregation: 'last', target: 500 }) });
  const second = { aggregation: 'last', target: 600, owner: LEAD, name: '둘' } as const;
  told(host, 'saveKpi', { draft: aDraft(second, 'form-2') });
  const draft = { ...aDraft({ ...second, target: 700 }, 'edit-2', 'K-002') };
  told(host, 'saveKpi', { draft, reason: '새 계획' });
  told(host, 'switchAlerts', { on: true });
  hourly(host);
  return host;
}

function hourly(host: ScriptHost, hoursLater = 0): void {
  host.setNow(new Date(host.now().getTime() + hoursLater * 3_600_000));
  host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });
}

const copies = copiesOf(inUse());

const WORDS = [
  '?',
  -1,
  true,
  'K-001',
  '2026-02-30',
  '=1/0',
  '=A1',
  new Date('2026-05-01T00:00:00Z'),
];

/** A row of words, numbers, dates and errors below the table's rows, as wide as the table. */
function scribble(host: ScriptHost, table: string, from = 0): void {
  const sheet = tableSheet(host, table);
  const row = Array.from(
    { length: sheet.lastColumn() },
    (_, at) => WORDS[(at + from) % WORDS.length],
  );
  host.workbook.write(sheet, Math.max(sheet.lastRow(), 2), 0, [row]);
}

describe.each(['actions', 'changes', 'reviews', 'measurements'])(
  '%s, which a person fills by hand',
  (table) => {
    test('holds up no run, no mail and no save, and keeps what was typed', () => {
      const host = copies();
      const before = host.outbox.length;
      WORDS.forEach((_, from) => scribble(host, table, from));
      const typed = JSON.stringify(rowsOfTable(host, table).slice(-WORDS.length));
      // A week later both misses are told again.
      hourly(host, 8 * 24);
      expect(
        host.outbox
          .slice(before)
          .map(({ to }) => to)
          .sort(),
      ).toEqual([LEAD, MINJI]);
      const draft = aDraft({ name: '셋' }, 'form-3');
      expect(told<{ id: string }>(host, 'saveKpi', { draft }).id).toBe('K-003');
      told(host, 'start');
      told(host, 'listKpis');
      told(host, 'repairTables');
      expect(JSON.stringify(rowsOfTable(host, table))).toContain(typed.slice(1, -1));
    });

    test('may be emptied', () => {
      const host = copies();
      const sheet = tableSheet(host, table);
      scribble(host, table);
      host.workbook.deleteRows(sheet, 2, sheet.lastRow() - 2);
      const before = host.outbox.length;
      hourly(host, 1);
      expect(host.outbox).toHaveLength(before);
      told(host, 'start');
      expect(rowsOfTable(host, 'kpis').filter(({ id }) => id)).toHaveLength(2);
    });
  },
);
