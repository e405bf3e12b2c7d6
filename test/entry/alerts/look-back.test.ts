import type { DraftValues } from '../../../src/contract/rpc/define';
import type { LookBackView } from '../../../src/contract/rpc/look-back';
import { aDraft } from '../../support/a-draft';
import {
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
const TODAY = Date.UTC(2026, 1, 10);

const isoOf = (day: number) => new Date(day).toISOString().slice(0, 10);

/** Orders of 100 a day from Monday, 5 January 2026 on, but in the week of the 12th, when there are 30. */
function orders(): unknown[][] {
  const rows: unknown[][] = [];
  for (let day = FIRST; day <= TODAY; day += DAY) {
    const isBad = day >= Date.UTC(2026, 0, 12) && day < Date.UTC(2026, 0, 19);
    rows.push([isoOf(day), isBad ? 30 : 100]);
  }
  return [['Date', 'Amount'], ...rows];
}

const WEEKLY: DraftValues = {
  ...{ name: 'Orders a day', cadence: 'week', aggregation: 'mean', target: '100' },
  ...{ measure: 'MEAN_IN(Orders!A:A, Orders!B:B, from, to)', starts: isoOf(FIRST) },
  ...{ repeat_days: 0, owner: MINJI, watchers: LEAD },
};

function aRegister(users = [aUser(LEAD), aUser(MINJI, { canEdit: false })]) {
  const host = withFewBlankRows(setUpAnew({ now: new Date(FIRST), users }));
  const sheet = sheetTitled(host, 'Orders');
  host.workbook.insertRows(sheet, sheet.rowCount, 40);
  host.workbook.write(sheet, 0, 0, orders());
  told(host, 'saveKpi', { draft: aDraft(WEEKLY, 'f1') });
  const limit = { name: 'Most a day', direction: 'at_most', target: '200', owner: LEAD };
  told(host, 'saveKpi', { draft: aDraft({ ...WEEKLY, ...limit, watchers: null }, 'f2') });
  told(host, 'saveKpi', { draft: aDraft({ ...WEEKLY, name: 'Year', cadence: 'year' }, 'f3') });
  host.setNow(new Date(TODAY + DAY / 8));
  return host;
}

const lookBack = (host: ReturnType<typeof aRegister>, payload: object, user = LEAD) =>
  told<LookBackView>(host, 'backtestRegister', { language: 'en', ...payload }, user);

test('counts mails by person and month and by KPI, and names what has no past', () => {
  const view = lookBack(aRegister(), { months: 2 });
  // Thursday the 15th is the middle of the bad week. Five working days on, the week after is spoken of.
  expect(view).toEqual({
    days: { from: '2025-12-10', to: '2026-02-09' },
    taken: 2,
    said: 'As things are now, December 10, 2025 to February 9, 2026 would have brought 2 mails to 2 people.',
    mails: 2,
    first: '2026-01-15',
    last: '2026-01-15',
    months: ['2025-12', '2026-01', '2026-02'],
    people: [
      { to: MINJI, count: 1, months: [0, 1, 0] },
      { to: LEAD, count: 1, months: [0, 1, 0] },
    ],
    kpis: [
      {
        ...{ id: 'K-001', name: 'Orders a day', count: 2, kinds: [{ kind: 'missed', count: 2 }] },
        ...{ first: '2026-01-15', last: '2026-01-15' },
      },
    ],
    whatIf: null,
    left: [
      {
        problem:
          'The data begin on 2026-01-01, and no full period has closed since. Try again once one has.',
        names: ['Year'],
      },
    ],
    notes: [],
  });
});

test('says what other terms would have changed, in numbers and in words', () => {
  const host = aRegister();
  const ask = (whatIf: object, language = 'en') =>
    lookBack(host, { months: 2, whatIf, language }).whatIf!;
  expect(ask({ confirmAfter: 4 })).toEqual({
    ...{ mails: 2, misses: 1, toldNow: 1, later: { count: 1, days: 3 } },
    ...{ earlier: { count: 0, days: 0 }, warnedOnly: 0, untold: 0, gained: 0 },
    sentences: [
      'With the other terms: just as many mails, 2.',
      'Periods that ended missed: 1. Told as a miss as things are now: 1.',
      'Told later: 1 (by up to 3 days): Orders a day',
    ],
  });
  expect(ask({ kpi: 'K-001', confirmAfter: 9 }, 'ko').sentences).toEqual([
    '바꾼 기준이었다면 메일이 2통 줄어 0통입니다.',
    '미달로 끝난 기간은 1건이고, 지금 기준으로는 그중 1건을 미달로 알립니다.',
    '전혀 알리지 않는 미달 1건: Orders a day',
  ]);
  expect(ask({ missAt: 0.3 }).sentences[2]).toBe(
    'Told only as at risk or just short: 1: Orders a day',
  );
  expect(ask({ kpi: 'K-002', missAt: 0.3 }).sentences[2]).toBe(
    'With the other terms, all are told on the same day.',
  );
});

test('refuses terms that no definition may have, and a KPI that is none', () => {
  const host = aRegister();
  const ask = (whatIf: object) => refused(host, 'backtestRegister', { months: 1, whatIf }).code;
  expect(ask({ missAt: 0.9, warnAt: 0.8 })).toBe('miss_above_warn');
  expect(ask({ kpi: 'K-099', missAt: 0.8 })).toBe('backtest_no_kpi');
});

test('who may only look may ask; nothing is written and nobody is mailed', () => {
  const host = aRegister();
  const before = JSON.stringify(host.workbook.toData().sheets);
  expect(lookBack(host, { months: 24 }, MINJI).mails).toBe(2);
  expect(JSON.stringify(host.workbook.toData().sheets)).toBe(before);
  expect(host.outbox).toEqual([]);
});

test('takes as many calls into the host for many KPIs as for few', () => {
  const host = aRegister();
  const callsFor = () => {
    lookBack(host, { months: 12 });
    return callsOf(host).total;
  };
  const few = callsFor();
  for (let index = 4; index < 14; index += 1) {
    told(host, 'saveKpi', { draft: aDraft({ ...WEEKLY, name: `KPI ${index}` }, `f${index}`) });
  }
  // A sheet without blank rows is asked for its length once more: there are two by now.
  expect(callsFor()).toBeLessThanOrEqual(few + 2);
});
