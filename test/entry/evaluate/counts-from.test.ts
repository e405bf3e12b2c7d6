import type { AlertsStatus } from '../../../src/contract/rpc/alerts';
import type { DraftValues, KpiCard } from '../../../src/contract/rpc/define';
import type { ScriptHost } from '../../../workbench/host/api';
import { aDraft, draftValues } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  LEAD,
  rowsOfTable,
  tableSheet,
  told,
  typeInto,
} from '../../support/a-spreadsheet';

const COUNT = 'COUNT_IN(Orders!A:A, from, to)';
const PARTS = { aggregation: 'last' };
const IN_GRACE = '2026-04-03T01:30:00Z';
const AFTER_GRACE = '2026-04-20T01:30:00Z';

const runAt = (host: ScriptHost, iso: string) => {
  host.setNow(new Date(iso));
  const run = { user: LEAD, authMode: 'FULL', kind: 'time-trigger' } as const;
  host.run('runHourly', [], run);
};
const values = (host: ScriptHost) => rowsOfTable(host, 'measurements').map(({ value }) => value);
const differences = (host: ScriptHost) =>
  (told<AlertsStatus>(host, 'alertsStatus').differences ?? []).map(({ period }) => period);

/** Amounts of 250, 300, 200 and, in April, 500 are recorded; of their rows there are 2, 1, 2 and 1. */
function recorded(savedAt: string, parts: DraftValues = PARTS) {
  const host = aSetUpSpreadsheet();
  host.workbook.write(host.workbook.sheets[0], 6, 0, [
    ['2026-04-02', 500],
    ['2026-05-04', 70],
  ]);
  told(host, 'saveKpi', { draft: aDraft(parts) });
  told(host, 'switchAlerts', { on: true });
  runAt(host, '2026-04-02T01:30:00Z');
  runAt(host, savedAt);
  return host;
}

function countRows(host: ScriptHost, effectiveFrom?: string) {
  const loaded = draftValues({ ...PARTS, target: 300 });
  const draft = { ...aDraft({ ...loaded, measure: COUNT }, 'edit', 'K-001'), loaded };
  told(host, 'saveKpi', {
    draft,
    reason: '건수로 봄',
    ...(effectiveFrom ? { effectiveFrom } : {}),
  });
}

const hourAfter = (iso: string) => new Date(Date.parse(iso) + 3_600_000).toISOString();

describe.each([
  ['inside the grace of March', IN_GRACE],
  ['after it', AFTER_GRACE],
])('another measure, saved %s', (_, savedAt) => {
  test.each<[string, string | undefined, readonly number[]]>([
    ['without a day, counts for the past as well', undefined, [2, 1, 2, 1]],
    ['from a day of January on, counts for all', '2026-01-20', [2, 1, 2, 1]],
    ['from a day of March on, leaves what ended before', '2026-03-15', [250, 300, 2, 1]],
    ['from the last day of March on, counts for March', '2026-03-31', [250, 300, 2, 1]],
    ['from April on, leaves March', '2026-04-01', [250, 300, 200, 1]],
    ['from May on, leaves the running April', '2026-05-01', [250, 300, 200, 500]],
  ])('%s: at once, an hour later and three months later', (_, day, expected) => {
    const host = recorded(savedAt);
    const mails = host.outbox.length;
    countRows(host, day);
    expect(values(host)).toEqual(expected);
    runAt(host, hourAfter(savedAt));
    expect([values(host), differences(host)]).toEqual([expected, []]);
    expect(
      told<KpiCard>(host, 'kpiCard', { id: 'K-001' }).points.map(({ value }) => value),
    ).toEqual(expected);
    const kept = expected.every((value) => value > 2);
    // What is not judged by another measure yet brings no mail.
    if (kept) expect(host.outbox.length).toBe(mails);
    runAt(host, '2026-07-20T01:30:00Z');
    expect(values(host).slice(0, 5)).toEqual([...expected, 1]);
    expect(differences(host)).toEqual([]);
  });

  test('that counts from April on has nothing of March to take over', () => {
    const host = recorded(savedAt);
    countRows(host, '2026-04-01');
    told(host, 'takeOverValue', { kpi: 'K-001', period: '2026-03-01' });
    expect(values(host)).toEqual([250, 300, 200, 1]);
  });

  test('stays so when another field is edited later', () => {
    const host = recorded(savedAt);
    countRows(host, '2026-04-01');
    const loaded = draftValues({ ...PARTS, measure: COUNT, target: 300 });
    const draft = { ...aDraft({ ...loaded, target: 4 }, 'again', 'K-001'), loaded };
    told(host, 'saveKpi', { draft, reason: '건수로 4건', effectiveFrom: '2026-01-01' });
    runAt(host, hourAfter(savedAt));
    expect([values(host), differences(host)]).toEqual([[250, 300, 200, 1], []]);
  });
});

test('a period that was last recorded while it ran keeps that value, and no late row changes it', () => {
  const host = aSetUpSpreadsheet({ now: new Date('2026-03-20T01:00:00Z') });
  host.workbook.write(host.workbook.sheets[0], 5, 0, [['2026-03-19', 80]]);
  told(host, 'saveKpi', { draft: aDraft(PARTS) });
  expect(values(host)).toEqual([250, 300, 200]);
  host.setNow(new Date(IN_GRACE));
  countRows(host, '2026-04-01');
  host.workbook.write(host.workbook.sheets[0], 6, 0, [
    ['2026-03-31', 1],
    ['2026-04-02', 500],
  ]);
  runAt(host, IN_GRACE);
  expect(values(host)).toEqual([250, 300, 200, 1]);
});

test('until its day comes a running sum is not judged, and says from when on it will be', () => {
  const host = recorded(AFTER_GRACE, { aggregation: 'sum' });
  const loaded = draftValues({ target: 300 });
  const draft = { ...aDraft({ ...loaded, measure: COUNT }, 'edit', 'K-001'), loaded };
  told(host, 'saveKpi', { draft, reason: '건수로', effectiveFrom: '2026-05-01' });
  const card = told<KpiCard>(host, 'kpiCard', { id: 'K-001', language: 'en' });
  expect(card.standing).toMatchObject({ status: 'too_early', value: 500 });
  expect(card.standing?.reason).toContain('2026-05-01');
});

test('a later save without a day counts for the past again, and an edit in the sheet does not', () => {
  const host = recorded(AFTER_GRACE);
  countRows(host, '2026-04-01');
  runAt(host, hourAfter(AFTER_GRACE));
  typeInto(host, 'kpis', 'measure', 'COUNT_IN(Orders!B:B, from, to)');
  typeInto(host, 'kpis', 'measure', `${COUNT} + 10`);
  runAt(host, '2026-04-20T04:30:00Z');
  runAt(host, '2026-04-20T05:30:00Z');
  expect([values(host), differences(host)]).toEqual([[250, 300, 200, 11], []]);
  const loaded = draftValues({ ...PARTS, measure: `${COUNT} + 10`, target: 300 });
  const draft = { ...aDraft({ ...loaded, measure: COUNT }, 'again', 'K-001'), loaded };
  told(host, 'saveKpi', { draft, reason: '다시' });
  expect(values(host)).toEqual([2, 1, 2, 1]);
});

test('an edit in the sheet alone is told as a difference that a person may take over', () => {
  const host = recorded(AFTER_GRACE);
  typeInto(host, 'kpis', 'measure', COUNT);
  runAt(host, '2026-04-20T04:30:00Z');
  runAt(host, '2026-04-20T05:30:00Z');
  expect(values(host)).toEqual([250, 300, 200, 1]);
  expect(differences(host)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
});

test('the log has the day where one was chosen, and none where the past counts as well', () => {
  const host = recorded(AFTER_GRACE);
  countRows(host);
  expect(rowsOfTable(host, 'changes').find(({ field }) => field === '계산식')).not.toHaveProperty(
    'effective_from',
  );
});

test('a log that cannot be read leaves closed periods as recorded, says so, and is caught up with', () => {
  const host = recorded('2026-04-02T02:30:00Z');
  host.workbook.write(host.workbook.sheets[0], 8, 0, [['2026-03-31', 9]]);
  const log = tableSheet(host, 'changes');
  const top = host.workbook.values(log, { row: 0, column: 0, rows: 2, columns: 8 });
  const at = top[0].indexOf('after');
  host.workbook.write(log, 0, at, [[''], ['']]);
  runAt(host, '2026-04-02T03:30:00Z');
  expect(values(host)[2]).toBe(200);
  const { notices } = told<AlertsStatus>(host, 'alertsStatus');
  expect(notices.join(' ')).toContain('변경 이력을 읽지 못해');
  host.workbook.write(log, 0, 0, top);
  runAt(host, '2026-04-02T04:30:00Z');
  expect(values(host)[2]).toBe(209);
});

describe('an import, which chooses no day', () => {
  const IMPORTS: [string, text: string, readonly number[], en: string, ko: string][] = [
    [
      'of another unit leaves what an earlier day keeps',
      'id,unit\nK-001,명',
      [250, 300, 2, 1],
      'No closed period changes',
      '마감한 기간은 바뀌지 않습니다',
    ],
    [
      'of another measure lifts the day',
      'id,measure\nK-001,"SUM_IN(Orders!A:A, Orders!B:B, from, to) * 2"',
      [500, 600, 400, 1000],
      'Recalculated: January 2026 to March 2026 (3)',
      '다시 계산하는 기간: 2026년 1월~2026년 3월(3개)',
    ],
    ['of another name computes nothing anew', 'id,name\nK-001,X', [250, 300, 2, 1], '', ''],
  ];

  test.each(IMPORTS)('%s, and its trial says so', (_, text, expected, en, ko) => {
    const host = recorded(AFTER_GRACE);
    countRows(host, '2026-03-01');
    expect(values(host)).toEqual([250, 300, 2, 1]);
    const said = (language: string) =>
      told<{ notices: string[] }>(host, 'importDefinitions', { text, dryRun: true, language })
        .notices.filter((notice) => /recalculated|closed period|다시 계산|마감한/i.test(notice))
        .join();
    expect(said('en')).toContain(en);
    expect(said('ko')).toContain(ko);
    expect(said('en') === '').toBe(en === '');
    told(host, 'importDefinitions', { text, dryRun: false, reason: '정리' });
    expect(values(host)).toEqual(expected);
    runAt(host, hourAfter(AFTER_GRACE));
    expect(values(host)).toEqual(expected);
  });
});
