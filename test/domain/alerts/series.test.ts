import { day } from '../../support/a-kpi';
import { lived, type Series } from '../../support/alert-series';

const BOSS = 'boss@example.com';
const WATCHER = 'watch@example.com';
const above = { escalateTo: BOSS };
const noQuiet = { koreanHolidays: false, days: [] };

/** A line of values, the states that follow, and the mails; worked out by hand. The first day is a Thursday. */
const SERIES: readonly [name: string, series: Series, states: string, mails: string][] = [
  [
    'a miss that nobody answers is reminded of, asked for its plan, and escalated the day after',
    // Five working days after Thursday the 16th are over on Thursday the 23rd, the eighth day.
    { values: '80x15', kpi: above },
    '15 open',
    `1 missed, 8 plan_due, 9 escalated to ${BOSS}, 15 missed`,
  ],
  [
    'a tick stops the reminders, not the clock of the plan',
    { values: '80x15', kpi: above, deeds: { 3: 'tick' } },
    '2 open, 13 acknowledged',
    `1 missed, 8 plan_due, 9 escalated to ${BOSS}`,
  ],
  [
    'a plan stops both',
    { values: '80x15', kpi: above, deeds: { 3: { plan: 'Hire two' } } },
    '2 open, 13 acknowledged',
    '1 missed',
  ],
  [
    'a tick that is taken back is none',
    { values: '80x9', kpi: above, settings: { planDays: 20 }, deeds: { 2: 'tick', 4: 'untick' } },
    '1 open, 2 acknowledged, 6 open',
    '1 missed, 8 missed',
  ],
  [
    'where nobody stands above, nothing is escalated',
    { values: '80x10' },
    '10 open',
    '1 missed, 8 plan_due',
  ],
  [
    'a risk has no plan to wait for; it is escalated after reminders in vain',
    { values: '95x15', kpi: above, settings: { escalateAfter: 1 } },
    '15 open',
    `1 at_risk, 8 at_risk, 15 at_risk, 15 escalated to ${BOSS}`,
  ],
  [
    'reminders escalate nothing where the settings say 0',
    { values: '95x15', kpi: above, settings: { escalateAfter: 0 } },
    '15 open',
    '1 at_risk, 8 at_risk, 15 at_risk',
  ],
  [
    'a KPI that is never to be reminded of is told once',
    { values: '95x15', kpi: { repeatDays: 0 } },
    '15 open',
    '1 at_risk',
  ],
  [
    'it is told when it was seen as often in a row as its KPI asks for',
    { values: '80x4', kpi: { confirmAfter: 3 } },
    '2 pending, 2 open',
    '3 missed',
  ],
  [
    'a good day between begins the count anew',
    { values: '80 80 120 80 80 80', kpi: { confirmAfter: 3 } },
    '2 pending, 1 closed, 2 pending, 1 open',
    '6 missed',
  ],
  [
    'a risk that becomes a miss is told at once, and its clock begins then',
    // Saturday the 18th and five working days: Friday the 24th, the ninth day.
    { values: '95 95 80x8', kpi: above },
    '10 open',
    `1 at_risk, 3 worse, 9 plan_due, 10 escalated to ${BOSS}`,
  ],
  [
    'a miss that becomes a risk and a miss again is no news',
    { values: '80 95 95 80 80' },
    '5 open',
    '1 missed',
  ],
  [
    'on target is not recovered yet: two points above it are',
    { values: '80 80 100 101 102' },
    '4 open, 1 recovered',
    '1 missed, 5 recovered',
  ],
  [
    'going to and fro brings one mail a day at most',
    { values: '80 103 80 103' },
    '1 open, 1 recovered, 1 open, 1 recovered',
    '1 missed, 2 recovered, 3 missed, 4 recovered',
  ],
  [
    'a recovery that nobody wants is kept and not mailed',
    { values: '80 103 103', kpi: { newsOff: ['recovered'] } },
    '1 open, 2 recovered',
    '1 missed',
  ],
  [
    'watchers hear of the miss and of its end, not of reminders or plans',
    { values: '80x10 103', kpi: { watchers: [WATCHER] } },
    '10 open, 1 recovered',
    `1 missed, 1 missed to ${WATCHER}, 8 plan_due, 11 recovered, 11 recovered to ${WATCHER}`,
  ],
  [
    'who heard of it from above hears that it is over',
    { values: '80x9 103', kpi: above },
    '9 open, 1 recovered',
    `1 missed, 8 plan_due, 9 escalated to ${BOSS}, 10 recovered, 10 recovered to ${BOSS}`,
  ],
  [
    'a number that was never there is asked for after its grace, and weekly',
    { values: '_x13' },
    '5 pending, 8 open',
    '6 no_data, 13 no_data',
  ],
  [
    'an open miss stays as it was while its number is missing, and that is asked for',
    { values: '80 80 _x6', settings: { planDays: 30 } },
    '8 open',
    '1 missed, 7 no_data',
  ],
  [
    'an error is told on the day, and a miss behind it when the number is back',
    { values: '! ! 80' },
    '3 open',
    '1 error, 3 missed',
  ],
  [
    'a cell that loads for one run is nobody’s error',
    { values: '~ 120 ~ ~' },
    '1 pending, 1 closed, 1 pending, 1 open',
    '4 error',
  ],
  [
    'a miss of a quiet weekend is told on Monday',
    { values: '120 120 80 80 80', settings: { quiet: { weekends: true, ...noQuiet } } },
    '2 none, 3 open',
    '5 missed',
  ],
  [
    'a miss that came and went on a quiet weekend is told to nobody',
    { values: '120 120 80 103 103', settings: { quiet: { weekends: true, ...noQuiet } } },
    '2 none, 1 open, 2 recovered',
    '',
  ],
  [
    'what is muted is told when the mute ends',
    { values: '80x3', kpi: { mutedUntil: day('2026-04-17') } },
    '2 pending, 1 open',
    '3 missed',
  ],
  [
    'a new owner hears of it, and has as long for a plan',
    // He heard on Sunday the 19th: five working days are over on Friday the 24th, the ninth day.
    { values: '80x10', kpi: above, deeds: { 4: { kpi: { owner: 'new@example.com' } } } },
    '10 open',
    `1 missed, 4 missed to new@example.com, 9 plan_due to new@example.com, 10 escalated to ${BOSS}`,
  ],
  [
    'a KPI that is paused ends its alert without a word',
    { values: '80 80 80', deeds: { 3: { kpi: { state: 'paused' } } } },
    '2 open, 1 closed',
    '1 missed',
  ],
  [
    'a month that ends stays open while the next is young, and that begins its own',
    // Judged from Tuesday the 28th of April on; the plan is due on Tuesday the 5th of May, the eighth day.
    { values: '80x19', from: '2026-04-28', kpi: above },
    '19 open',
    `1 missed, 8 plan_due, 9 escalated to ${BOSS}, 15 missed, 19 missed`,
  ],
  [
    'a sum that kept its pace to the end and fell short is told when its month has ended',
    { values: '98 99 99 2 4', from: '2026-04-28', kpi: { aggregation: 'sum', missAt: 1 } },
    '5 none',
    '4 missed',
  ],
  [
    'a stretch target is told once a period, to the watchers too',
    { values: '129 130 140', kpi: { stretch: 130, watchers: [WATCHER] } },
    '1 none, 2 closed',
    `2 stretch, 2 stretch to ${WATCHER}`,
  ],
  [
    'an address of a domain that may not be mailed gets nothing',
    { values: '80x3', settings: { allowedDomains: ['firm.example'] } },
    '3 open',
    '',
  ],
];

test.each(SERIES)('%s', (_, series, states, mails) => {
  expect(pick(lived(series))).toEqual({ states, mails });
});

function pick({ states, mails }: ReturnType<typeof lived>) {
  return { states, mails };
}

test('the alert of a month that has ended as a miss is closed as that', () => {
  const { alerts } = lived({ values: '80x19', from: '2026-04-28' });
  expect(alerts.map(({ id, state, closedBecause }) => [id, state, closedBecause])).toEqual([
    ['K-001@2026-04-01', 'closed', 'missed'],
    ['K-001@2026-05-01', 'open', undefined],
  ]);
});
