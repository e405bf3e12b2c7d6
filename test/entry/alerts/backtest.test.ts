import type { BacktestView } from '../../../src/contract/rpc/alerts';
import type { DraftValues } from '../../../src/contract/rpc/define';
import type { Rpc } from '../../../src/contract/rpc/rpc';
import { aDraft } from '../../support/a-draft';
import {
  aSetUpSpreadsheet,
  callsOf,
  LEAD,
  MINJI,
  refused,
  setUpAnew,
  sheetTitled,
  told,
  withFewBlankRows,
} from '../../support/a-spreadsheet';
import { aUser } from '../../support/script-host';

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 0, 5);
const TODAY = Date.UTC(2026, 2, 31);

const isoOf = (day: number) => new Date(day).toISOString().slice(0, 10);

/** Good weeks and bad ones from the first Monday of 2026 on, one without rows, one that recovers on its fourth day. */
function orders(): unknown[][] {
  const rows: unknown[][] = [];
  for (let day = FIRST; day <= TODAY; day += DAY) {
    const week = Math.floor((day - FIRST) / DAY / 7);
    if (week === 7) continue;
    const isBad = week % 3 === 1 && !(week === 10 && (day - FIRST) / DAY >= 73);
    rows.push([isoOf(day), isBad ? 60 : week === 10 ? 250 : 110]);
  }
  return [['Date', 'Amount'], ...rows];
}

const WEEKLY: DraftValues = {
  cadence: 'week',
  target: '700',
  starts: isoOf(FIRST),
  repeat_days: 3,
  owner: MINJI,
};

/** What the subject says: `[Waymark] KPI 미달 1건 · Shop`. */
function kindIn(subject: string): string {
  const words = ['다시', '미달', '주의', '근접', '데이터 없음', '회복', '평소와 다른 값'];
  return words.find((word) => subject.includes(word)) ?? subject;
}

function plainKind(kind: string): string {
  const words: Record<string, string> = {
    reminder: '다시',
    missed: '미달',
    worse: '미달',
    at_risk: '주의',
    short: '근접',
    no_data: '데이터 없음',
    recovered: '회복',
    jump: '평소와 다른 값',
  };
  return words[kind];
}

const backtest = (host: ReturnType<typeof setUpAnew>, values: DraftValues) =>
  told<BacktestView>(host, 'backtest', { draft: aDraft(values), language: 'en' });

test('tells what a run on each of the past days has really mailed', () => {
  const host = withFewBlankRows(setUpAnew({ now: new Date(FIRST) }));
  const sheet = sheetTitled(host, 'Orders');
  host.workbook.insertRows(sheet, sheet.rowCount, 40);
  host.workbook.write(sheet, 0, 0, orders());
  told(host, 'saveKpi', { draft: aDraft(WEEKLY) });
  told(host, 'switchAlerts', { on: true });
  const mailed: string[] = [];
  for (let day = FIRST; day < TODAY; day += DAY) {
    // Noon in Seoul.
    host.setNow(new Date(day + DAY / 8));
    const { mails } = told<Rpc['evaluateNow']['data']>(host, 'evaluateNow', { dryRun: false });
    for (const { to, subject } of mails) mailed.push(`${isoOf(day)} ${to} ${kindIn(subject)}`);
  }
  host.setNow(new Date(TODAY + DAY / 8));
  const { mails, count, people, days } = backtest(host, WEEKLY);
  expect(days).toEqual({ from: isoOf(FIRST), to: isoOf(TODAY - DAY) });
  expect(mails.map(({ day, to, kind }) => `${day} ${to.join()} ${plainKind(kind)}`)).toEqual(
    mailed,
  );
  expect(host.outbox).toHaveLength(mailed.length);
  expect([count, people]).toEqual([mailed.length, [{ to: MINJI, count: mailed.length }]]);
  const kinds = new Set(mails.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([
    ...['at_risk', 'jump', 'no_data', 'recovered', 'reminder', 'worse'],
  ]);
});

test('reads the rows in few calls, writes nothing and mails nobody', () => {
  const host = aSetUpSpreadsheet();
  const before = JSON.stringify(host.workbook.toData().sheets);
  const { problem } = backtest(host, { target: '500' });
  expect(problem).toBeNull();
  expect(callsOf(host).total).toBeLessThan(12);
  expect(JSON.stringify(host.workbook.toData().sheets)).toBe(before);
  expect(host.outbox).toEqual([]);
});

test('who may only look may ask', () => {
  const host = aSetUpSpreadsheet({ users: [aUser(LEAD), aUser(MINJI, { canEdit: false })] });
  expect(told<BacktestView>(host, 'backtest', { draft: aDraft() }, MINJI).problem).toBeNull();
});

test('says in the reader’s words what is missing and what is wrong', () => {
  const host = aSetUpSpreadsheet();
  const said = (values: DraftValues, language: string) =>
    told<BacktestView>(host, 'backtest', { draft: aDraft(values), language }).problem;
  expect(said({ measure: null, target: null }, 'en')).toBe('Fill in first: Measure, Target.');
  expect(said({ measure: null, target: null }, 'ko')).toBe('먼저 정해야 하는 항목: 계산식, 목표값');
  expect(said({ warn_at: 'many' }, 'en')).toMatch(/^At risk below: /);
  expect(refused(host, 'backtest', { draft: { values: {} } }).code).toBe('payload_wrong');
});

test('a mail to nobody is counted, and has no address', () => {
  const { mails, count, people } = backtest(aSetUpSpreadsheet(), { owner: null, target: '500' });
  // January’s rows begin on the 10th. 300 came in on 3 February: less than was due by the evening of the 17th.
  const first = {
    day: '2026-02-18',
    kind: 'at_risk',
    period: '2026-02-01',
    value: 300,
    target: 500,
  };
  expect(mails[0]).toEqual({ to: [], ...first });
  expect([count > 0, people]).toEqual([true, []]);
});
