import type { ScriptHost } from '../../../workbench/host/api';
import { columnLetters } from '../../../workbench/workbook/a1';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  LEAD,
  MINJI,
  placeOf,
  rowsOfTable,
  told,
} from '../../support/a-spreadsheet';

const KPI = { aggregation: 'last', target: 500 } as const;

/** Two KPIs of two owners that are missed, with alerts on. */
function twoMissed(writesUnderMerge: 'kept' | 'dropped'): ScriptHost {
  const host = aSetUpSpreadsheet({ switches: { writesUnderMerge } });
  told(host, 'saveKpi', { draft: aDraft(KPI) });
  told(host, 'saveKpi', { draft: aDraft({ ...KPI, owner: LEAD }, 'form-2') });
  told(host, 'switchAlerts', { on: true });
  return host;
}

function hourly(host: ScriptHost, hoursLater = 0): readonly string[] {
  host.setNow(new Date(host.now().getTime() + hoursLater * 3_600_000));
  const kind = 'time-trigger';
  const { result } = host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind });
  return (result as { notices: string[] }).notices;
}

/** A person merges the first two data cells of a column, which empties the second. */
function merge(host: ScriptHost, table: string, key: string): void {
  const { sheet, column } = placeOf(host, table, key);
  const letter = columnLetters(column);
  sheet.merges.push(`${letter}3:${letter}4`);
  host.workbook.write(sheet, 3, column, [['']]);
}

/** A run a day: how often each of the two was mailed by then, and everything that the runs said. */
function afterDays(host: ScriptHost, days: number) {
  const said = Array.from({ length: days }, () => hourly(host, 24)).flat();
  const mailsTo = (owner: string) => host.outbox.filter(({ to }) => to === owner).length;
  return { mails: [mailsTo(MINJI), mailsTo(LEAD)], said: said.join('\n') };
}

describe.each(['kept', 'dropped'] as const)('where a value under a merge is %s', (under) => {
  test.each(['id', 'state', 'deliveries', 'mailed_at'])(
    'merged %s of two alerts: nobody hears of one miss twice in a week',
    (key) => {
      const host = twoMissed(under);
      hourly(host);
      expect(host.outbox).toHaveLength(2);
      merge(host, 'alerts', key);
      expect(afterDays(host, 6).mails).toEqual([1, 1]);
      // The reminder after seven days: without it the row is named, so that a person can mend it.
      const { mails, said } = afterDays(host, 2);
      expect(mails[0]).toBe(2);
      expect(mails[1] === 2 || said.includes('4행')).toBe(true);
    },
  );

  test.each(['id', 'state', 'deliveries'])(
    'merged %s of the rows where alerts are to stand: the same',
    (key) => {
      const host = twoMissed(under);
      merge(host, 'alerts', key);
      hourly(host);
      expect(host.outbox).toHaveLength(2);
      const { mails, said } = afterDays(host, 6);
      expect(mails).toEqual([1, 1]);
      expect(said.includes('4행')).toBe(under === 'dropped');
    },
  );

  test('a measurement whose KPI a merge hides is written once more, and not at each run', () => {
    const host = twoMissed(under);
    const rows = () => rowsOfTable(host, 'measurements').length;
    const before = rows();
    merge(host, 'measurements', 'kpi');
    hourly(host);
    hourly(host, 24);
    hourly(host, 24);
    expect(rows()).toBe(before + 1);
    expect(host.outbox).toHaveLength(2);
  });
});
