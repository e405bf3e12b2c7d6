import type { LookBackView } from '../../../src/contract/rpc/look-back';
import { aDraft } from '../../support/a-draft';
import { aRegisterOfWeeks, WEEKLY } from '../../support/a-register-of-weeks';
import { callsOf, LEAD, MINJI, refused, told } from '../../support/a-spreadsheet';

const lookBack = (host: ReturnType<typeof aRegisterOfWeeks>, payload: object, user = LEAD) =>
  told<LookBackView>(host, 'backtestRegister', { language: 'en', ...payload }, user);

test('counts mails by person and month and by KPI, and names what has no past', () => {
  const view = lookBack(aRegisterOfWeeks(), { months: 2 });
  // Thursday the 15th is the middle of the bad week. Five working days on, the week after is spoken of.
  expect(view).toEqual({
    days: { from: '2025-12-10', to: '2026-02-09' },
    taken: [
      { id: 'K-001', name: 'Orders a day' },
      { id: 'K-002', name: 'Most a day' },
    ],
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
  const host = aRegisterOfWeeks();
  const ask = (whatIf: object, language = 'en') =>
    lookBack(host, { months: 2, whatIf, language }).whatIf!;
  expect(ask({ confirmAfter: 4 })).toEqual({
    ...{ mails: 2, misses: 1, toldNow: 1, later: { count: 1, days: 3 } },
    ...{ earlier: { count: 0, days: 0 }, warnedOnly: 0, untold: 0, gained: 0 },
    sentences: [
      'With the other terms: the same number of mails, 2.',
      'Periods that ended missed: 1. Told as a miss as things are now: 1.',
      'Told later, by at most 3 days: 1 (Orders a day)',
    ],
  });
  expect(ask({ kpi: 'K-001', confirmAfter: 9 }, 'ko').sentences).toEqual([
    '바꾼 기준이었다면 메일이 2통에서 0통으로 2통 줄어듭니다.',
    '미달로 끝난 기간은 1건이고, 지금 기준으로는 그중 1건을 미달로 알립니다.',
    '알리지 않게 되는 미달: 1건(Orders a day)',
  ]);
  expect(ask({ missAt: 0.3 }).sentences[2]).toBe(
    'Told only as at risk or just short: 1 (Orders a day)',
  );
  expect(ask({ kpi: 'K-002', missAt: 0.3 }).sentences[2]).toBe(
    'With the other terms, all are told on the same day.',
  );
});

test('refuses terms that no definition may have, and a KPI that is none', () => {
  const host = aRegisterOfWeeks();
  const ask = (whatIf: object) => refused(host, 'backtestRegister', { months: 1, whatIf }).code;
  expect(ask({ missAt: 0.9, warnAt: 0.8 })).toBe('miss_above_warn');
  expect(ask({ kpi: 'K-099', missAt: 0.8 })).toBe('backtest_no_kpi');
});

test('who may only look may ask; nothing is written and nobody is mailed', () => {
  const host = aRegisterOfWeeks();
  const before = JSON.stringify(host.workbook.toData().sheets);
  expect(lookBack(host, { months: 24 }, MINJI).mails).toBe(2);
  expect(JSON.stringify(host.workbook.toData().sheets)).toBe(before);
  expect(host.outbox).toEqual([]);
});

test('takes as many calls into the host for many KPIs as for few', () => {
  const host = aRegisterOfWeeks();
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
