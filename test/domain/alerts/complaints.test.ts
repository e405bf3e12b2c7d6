/**
 * What people complain of about alerts elsewhere, by the numbers of the list that the design was made from. Each is
 * a test here, or names the tests that prove it. Those about installing, cells and locales are not of alerts.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dueMails } from '../../../src/domain/alerts/due-mail';
import { transition } from '../../../src/domain/alerts/transition';
import type { Direction } from '../../../src/domain/kpi/kpi';
import { kpiField } from '../../../src/contract/fields/records/kpi-field';
import { aKpi, day } from '../../support/a-kpi';
import { lived, type Series } from '../../support/alert-series';
import { aCase, aDelivery, anAlert, momentAt } from '../../support/an-alert';

const weekend = { quiet: { weekends: true, koreanHolidays: true, days: [] } };
const unwanted = { newsOff: ['recovered' as const] };

/** Number, complaint turned round, a life by days, and the mails that it brings. */
const BY_MAILS: readonly [number: number, promise: string, series: Series, mails: string][] = [
  [1, 'arms again after a recovery', { values: '80 103 80' }, '1 missed, 2 recovered, 3 missed'],
  [2, 'tells the same state once', { values: '80 80 80' }, '1 missed'],
  [
    4,
    'mails no result that has ended meanwhile',
    { values: '120 120 80 103 103', settings: weekend },
    '',
  ],
  [5, 'fires not on the target itself', { values: '100x3' }, ''],
  [
    7,
    'looks every day and reminds by its own clock',
    { values: '80x8', settings: { planDays: 20 } },
    '1 missed, 8 missed',
  ],
  [
    10,
    'mails no recovery that a KPI has switched off',
    { values: '80 103', kpi: unwanted },
    '1 missed',
  ],
  [
    11,
    'waits for a number by its own clock',
    { values: '_x6', kpi: { confirmAfter: 30 } },
    '6 no_data',
  ],
  [12, 'keeps an open miss while its number is away', { values: '80 80 _ _ 80' }, '1 missed'],
  [13, 'forgets an error with the next good number', { values: '! 120 120' }, '1 error'],
  [
    14,
    'tells the next miss where recoveries are not mailed',
    { values: '80 103 80', kpi: unwanted },
    '1 missed, 3 missed',
  ],
  [16, 'tells a recovery once', { values: '80 103 103 103' }, '1 missed, 2 recovered'],
  [
    17,
    'judges no rate in the first half of its month',
    { values: '30x14', from: '2026-04-01' },
    '',
  ],
  [
    17,
    'judges it from the day that half of it has passed',
    { values: '30x15', from: '2026-04-01' },
    '15 missed',
  ],
  [17, 'judges a growing sum by its pace', { values: '50', kpi: { aggregation: 'sum' } }, ''],
  // Sunday the 24th of May 2026 is Buddha’s Birthday, Monday the 25th its substitute holiday.
  [
    18,
    'mails on no weekend and no public holiday',
    { values: '120 80x4', from: '2026-05-22', settings: weekend },
    '5 missed',
  ],
  [
    19,
    'is silent until a mute ends',
    { values: '80x4', kpi: { mutedUntil: day('2026-04-18') } },
    '4 missed',
  ],
  [28, 'goes by the target, whatever the trend', { values: '300 200 140 110' }, ''],
];

/** Number, and the tests that prove it where it lives: in runs, in the file and in the mail. */
const ELSEWHERE: readonly [number: number, file: string, name: string][] = [
  [3, 'app/alerts/alert-run.test.ts', 'mails nobody a second time in the next hour'],
  [3, 'app/alerts/alert-run.test.ts', 'does nothing while another run holds the document'],
  [9, 'app/alerts/mail/reminder.test.ts', 'says that it is a reminder, and of when'],
  [15, 'domain/alerts/life.test.ts', 'one person hears of one KPI once a day, a worsening aside'],
  [
    20,
    'entry/alerts/calendar.test.ts',
    'each day is measured once and its owner mailed once a day',
  ],
  [20, 'app/alerts/mail/to-owner.test.ts', 'says what, how far and by when'],
  [21, 'entry/alerts/calendar.test.ts', 'closes a month at midnight of the new zone'],
  [21, 'entry/define/save-kpi.test.ts', 'a target in another zone than the script'],
  [
    22,
    'entry/alerts/alerts.test.ts',
    'with two mails for one allowed, one waits and the sidebar says so',
  ],
  [
    23,
    'entry/alerts/alerts.test.ts',
    'a second person is told that alerts are on, and may take over',
  ],
  [
    23,
    'entry/alerts/switch-alerts.test.ts',
    'a trigger of which the settings know nothing mails nobody',
  ],
];

test.each(BY_MAILS)('%i: %s', (_, __, series, mails) => {
  expect(lived(series).mails).toBe(mails);
});

test.each<[Direction, string]>([
  ['at_least', ''],
  ['at_most', ''],
  ['more_than', '1 at_risk'],
  ['less_than', '1 at_risk'],
])('5: of “%s” the target itself brings: %j', (direction, mails) => {
  expect(lived({ values: '100', kpi: { direction } }).mails).toBe(mails);
});

test('6: a mail holds what is new, not what was told yesterday', () => {
  const told = anAlert({ deliveries: [aDelivery('missed', 'sent', '2026-04-20 09:00')] });
  const queued = [aDelivery('missed', 'queued', '2026-04-21 09:00')];
  const fresh = anAlert({ id: 'K-002@2026-04-01', kpi: 'K-002', deliveries: queued });
  const kpis = new Map(['K-001', 'K-002'].map((id) => [id, aKpi({ id })]));
  const [mail] = dueMails([told, fresh], kpis, momentAt('2026-04-21 09:00'));
  expect(mail.entries.map(({ kpi }) => kpi.id)).toEqual(['K-002']);
});

test.each([
  ['59 minutes less than a week later', '2026-04-27 08:01', 'missed'],
  ['a minute sooner', '2026-04-27 08:00', undefined],
])('8: a reminder goes by “or later”, and a trigger may be late: %s', (_, now, owed) => {
  const stored = anAlert({ planDue: day('2026-05-29') });
  expect(transition(aCase({ stored, moment: momentAt(now) })).owed).toBe(owed);
});

test('9: how often one is reminded is said in plain words', () => {
  const { heading, help } = kpiField('repeat_days');
  expect([heading.en, heading.ko]).toEqual(['Remind after (days)', '다시 알림(일)']);
  expect(help?.en).toContain('0 is never');
  expect(help?.ko).toContain('0은 다시 알리지 않습니다');
});

test.each<[number, Series, string]>([
  [13, { values: '! 120' }, '1 open, 1 closed'],
  [14, { values: '80 103', kpi: unwanted }, '1 open, 1 recovered'],
  [19, { values: '80x4', kpi: { mutedUntil: day('2026-04-18') } }, '3 pending, 1 open'],
])('%i: the state is kept, mailed or not', (_, series, states) => {
  expect(lived(series).states).toBe(states);
});

describe('proved elsewhere', () => {
  test.each(ELSEWHERE)('%i: %s: “%s”', (_, file, name) => {
    const text = readFileSync(path.join(__dirname, '../..', file), 'utf8');
    expect(text.includes(name)).toBe(true);
  });
});

test('every complaint of alerts has its test', () => {
  const here = [...BY_MAILS.map(([number]) => number), 6, 8, 9];
  const proved = new Set([...here, ...ELSEWHERE.map(([number]) => number)]);
  const asked = [...Array.from({ length: 23 }, (_, index) => index + 1), 28];
  expect(asked.filter((number) => !proved.has(number))).toEqual([]);
});
