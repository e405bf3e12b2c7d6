import type { ScriptHost } from '../../../workbench/host/api';
import { copiesOf } from '../../support/a-disturbance';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  LEAD,
  MINJI,
  placeOf,
  rowsOfTable,
  sheetTitled,
  told,
  typeInto,
} from '../../support/a-spreadsheet';

const KPI = { aggregation: 'last', target: 500 } as const;

/** Two missed KPIs of two owners, mailed by a first run. */
function firstMailed(): ScriptHost {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft(KPI) });
  told(host, 'saveKpi', { draft: aDraft({ ...KPI, owner: LEAD }, 'form-2') });
  told(host, 'switchAlerts', { on: true });
  hourly(host);
  expect(host.outbox.map(({ to }) => to).sort()).toEqual([LEAD, MINJI]);
  return host;
}

const mailed = copiesOf(firstMailed());

function hourly(host: ScriptHost, hoursLater = 0) {
  host.setNow(new Date(host.now().getTime() + hoursLater * 3_600_000));
  const kind = 'time-trigger';
  return host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind }).result as {
    notices: string[];
    kpis: unknown[];
  };
}

const notices = (host: ScriptHost) =>
  told<{ notices: string[] }>(host, 'alertsStatus', {}).notices.join('\n');

describe('a cell of an alert’s row that somebody changed', () => {
  test.each([
    ['kpi', 'K-0O1'],
    ['kpi', ''],
    ['kpi', 'K-002'],
    ['period', '언젠가'],
    ['period', new Date('2026-04-30T15:00:00Z')],
    ['period', ''],
    ['id', 'K-0O1@2026-03-01'],
    ['id', ''],
    ['state', '뭔가'],
    ['status', 3],
    ['deliveries', '미달 → 누군가'],
    ['deliveries', ''],
  ])('%s as “%s”: no second mail in a week, and the row and the cell are named', (key, value) => {
    const host = mailed();
    typeInto(host, 'alerts', key, value);
    for (let hour = 0; hour < 6; hour += 1) hourly(host, 28);
    expect(host.outbox.length).toBeLessThanOrEqual(3);
    expect(host.outbox.filter(({ to }) => to === MINJI)).toHaveLength(1);
    expect(notices(host)).toMatch(/알림.*3행/);
  });

  test('is forgotten when it is put back', () => {
    const host = mailed();
    typeInto(host, 'alerts', 'kpi', 'K-0O1');
    hourly(host, 1);
    expect(notices(host)).toContain('K-0O1');
    typeInto(host, 'alerts', 'kpi', 'K-001');
    hourly(host, 1);
    expect(notices(host)).not.toContain('3행');
    expect(host.outbox).toHaveLength(2);
  });

  test('as when one column is sorted alone: nobody is mailed again', () => {
    const host = mailed();
    const [first, second] = rowsOfTable(host, 'alerts').map(({ id }) => String(id));
    typeInto(host, 'alerts', 'id', `'${second}`, 0);
    typeInto(host, 'alerts', 'id', `'${first}`, 1);
    for (let hour = 0; hour < 4; hour += 1) hourly(host, 28);
    expect(host.outbox).toHaveLength(2);
  });
});

test('an alert’s row that is deleted after its mail went out brings no second mail that day', () => {
  const host = mailed();
  const { sheet } = placeOf(host, 'alerts', 'id');
  host.workbook.deleteRows(sheet, 2, 2);
  for (let hour = 0; hour < 5; hour += 1) hourly(host, 1);
  expect(host.outbox).toHaveLength(2);
});

describe('one row that cannot be written', () => {
  test.each([
    ['alerts', 'status'],
    ['alerts', 'deliveries'],
    ['kpis', 'status'],
    ['measurements', 'value'],
  ])(
    'of %s, by a strict rule on its %s, is named; everybody else is judged and mailed',
    (table, key) => {
      const host = mailed();
      // Of the values it is that of March, which late rows change.
      const at = table === 'measurements' ? 2 : 0;
      const { sheet, row, column } = placeOf(host, table, key, at);
      sheet.validations.push({
        range: `${String.fromCharCode(65 + column)}${row + 1}`,
        kind: 'list',
        values: ['오직 이것'],
        allowInvalid: false,
      });
      // A late row, and a week later both owners are to hear of it again.
      const orders = sheetTitled(host, 'Orders');
      host.workbook.write(orders, orders.lastRow(), 0, [['2026-03-31', 90]]);
      const before = host.outbox.length;
      const said = [hourly(host, 25), hourly(host, 24 * 8)]
        .flatMap(({ notices: lines }) => lines)
        .join('\n');
      expect(said).toContain(`${row + 1}행`);
      const heard = new Set(host.outbox.slice(before).map(({ to }) => to));
      expect(heard.has(LEAD)).toBe(true);
      expect(heard.has(MINJI)).toBe(table !== 'alerts');
    },
  );
});

test('a new row that the host refuses is named, and everybody else is mailed', () => {
  const host = aSetUpSpreadsheet();
  [MINJI, LEAD, 'jun@example.com'].forEach((owner, index) =>
    told(host, 'saveKpi', { draft: aDraft({ ...KPI, owner }, `form-${index}`) }),
  );
  told(host, 'switchAlerts', { on: true });
  // An alert is its KPI's id and its period: together they are longer than a cell may be.
  typeInto(host, 'kpis', 'id', 'K'.repeat(49_995), 1);
  const said = hourly(host).notices.join('\n');
  expect(host.outbox.map(({ to }) => to).sort()).toEqual(['jun@example.com', MINJI]);
  expect(said).toContain('쓰지 못했습니다');
});

describe('a date in a text cell, and a number beyond dates in a date cell', () => {
  test.each([
    ['measurements', 'note'],
    ['measurements', 'recorded_by'],
    ['alerts', 'plan'],
    ['alerts', 'reason'],
    ['alerts', 'id'],
    ['alerts', 'state'],
    ['alerts', 'deliveries'],
    ['measurements', 'kpi'],
    ['measurements', 'source'],
    ['kpis', 'plan'],
    ['kpis', 'team'],
    ['changes', 'reason'],
  ])('%s.%s holding a date stops nothing', (table, key) => {
    const host = mailed();
    if (table === 'changes') {
      const draft = { draftId: 'e', id: 'K-001', values: { plan: '새 계획' } };
      told(host, 'saveKpi', { draft, reason: '시험' });
    }
    typeInto(host, table, key, new Date('2026-04-30T15:00:00Z'));
    expect(hourly(host, 1).kpis).toHaveLength(2);
    expect(host.outbox).toHaveLength(2);
    told(host, 'listKpis', {});
  });

  test('a KPI’s id that a sheet made a date of is that day, in the register and beside its values', () => {
    const host = mailed();
    typeInto(host, 'kpis', 'id', new Date('2026-04-30T15:00:00Z'));
    for (let row = 0; row < 3; row += 1) {
      typeInto(host, 'measurements', 'kpi', new Date('2026-04-30T15:00:00Z'), row);
    }
    const { kpis } = hourly(host, 1);
    expect(kpis).toContainEqual(expect.objectContaining({ id: '2026-05-01' }));
    const periods = rowsOfTable(host, 'measurements').map(({ kpi, period }) => `${kpi} ${period}`);
    expect(new Set(periods).size).toBe(periods.length);
    expect(periods).toHaveLength(6);
  });

  test.each([1e308, 123456789012345680, -1e300])(
    '%d as a date is named, and the run goes on',
    (value) => {
      const host = mailed();
      typeInto(host, 'kpis', 'due', value);
      typeInto(host, 'measurements', 'recorded_at', value);
      typeInto(host, 'alerts', 'plan_due', value);
      const { kpis, notices: said } = hourly(host, 1);
      expect(kpis.length).toBeGreaterThan(0);
      expect(said.join('\n')).toContain('3행');
    },
  );
});

test('a typed value that is replaced is logged once, though the run died after logging it', () => {
  const host = aSetUpSpreadsheet();
  told(host, 'saveKpi', { draft: aDraft({ ...KPI, measure: '', actual: 100 }) });
  told(host, 'switchAlerts', { on: true });
  hourly(host);
  typeInto(host, 'kpis', 'actual', 120);
  const kind = 'time-trigger';
  const logged = () => rowsOfTable(host, 'changes').filter(({ before }) => before === '100원');
  for (let atCall = 1; logged().length === 0 && atCall < 200; atCall += 1) {
    host.intervene([{ atCall, kill: true }]);
    try {
      host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind });
    } catch {
      // Killed: nobody hears of it.
    }
    host.intervene([]);
  }
  expect(logged()).toHaveLength(1);
  hourly(host, 1);
  hourly(host, 1);
  expect(logged()).toHaveLength(1);
});
