import { reviewAchievable } from '../../../../src/domain/define/review/achievable';
import {
  type Evidence,
  NO_EVIDENCE,
  type Reviewed,
} from '../../../../src/domain/define/review/reviewed';
import { day } from '../../../support/a-kpi';
import { reviewed } from './reviewed';

const TODAY = day('2026-04-01');

interface Known extends Partial<Omit<Evidence, 'chance'>> {
  /** In December 2026. */
  chance?: number | null;
  /** In April 2026, which runs; absent where it does not hold then. */
  chanceNow?: number;
}

function achievable(said: Partial<Reviewed>, { chance = null, chanceNow, ...known }: Known = {}) {
  const running = chanceNow === undefined ? null : { chance: chanceNow, from: day('2026-04-01') };
  const ahead = { from: day('2026-12-01'), cadence: 'month', running } as const;
  const evidence = {
    ...NO_EVIDENCE,
    ...known,
    chance: chance === null ? null : { chance, ...ahead },
  };
  return reviewAchievable(reviewed(said), evidence, TODAY);
}

const CHANCES: [chance: number, status: string, reason: string][] = [
  [0, 'missing', 'out_of_reach'],
  [0.049, 'missing', 'out_of_reach'],
  [0.05, 'weak', 'hard_to_reach'],
  [0.199, 'weak', 'hard_to_reach'],
  [0.2, 'ok', 'achievable'],
  [0.5, 'ok', 'achievable'],
  [0.8, 'ok', 'achievable'],
  [0.801, 'weak', 'easy_to_reach'],
  [0.95, 'weak', 'easy_to_reach'],
  [0.951, 'missing', 'nearly_certain'],
  [1, 'missing', 'nearly_certain'],
];

test.each(CHANCES)('a chance of %s is %s: %s', (chance, status, reason) => {
  const review = achievable({ name: '매출', target: 300 }, { chance });
  expect([review.letter, review.status, review.reason.code]).toEqual(['A', status, reason]);
  expect(review.reason.values).toEqual({ chance, from: '2026-12-01', cadence: 'month' });
});

test.each<
  [chance: number, chanceNow: number, status: string, reason: string, proposal: string | null]
>([
  [0.88, 0.009, 'weak', 'late_to_reach', 'set_stages'],
  [0.99, 0.199, 'weak', 'late_to_reach', 'set_stages'],
  [0.88, 0.2, 'ok', 'achievable', null],
  [0.99, 0.8, 'ok', 'achievable', null],
  [0.88, 0.81, 'weak', 'easy_to_reach', 'raise_target'],
  [0.99, 0.81, 'missing', 'nearly_certain', 'raise_target'],
  // Of what is not easy in the end, the end decides.
  [0.5, 0.01, 'ok', 'achievable', null],
  [0.1, 0.99, 'weak', 'hard_to_reach', 'set_stages'],
  [0.01, 0.99, 'missing', 'out_of_reach', 'lower_target'],
])(
  'a chance of %s at the due date and of %s in the running period is %s: %s',
  (chance, chanceNow, status, reason, proposal) => {
    const review = achievable({ name: '매출', target: 300 }, { chance, chanceNow });
    expect([review.status, review.reason.code, review.proposal?.code ?? null]).toEqual([
      status,
      reason,
      proposal,
    ]);
    expect(review.reason.values).toMatchObject({ chanceNow, fromNow: '2026-04-01' });
  },
);

test('without a target there is nothing to judge', () => {
  expect(achievable({ name: '매출' }, { chance: 0.5 })).toMatchObject({
    status: 'missing',
    reason: { code: 'aim_missing' },
  });
});

test('without a history a benchmark is asked for', () => {
  expect(achievable({ name: '매출', target: 300 })).toMatchObject({
    status: 'weak',
    reason: { code: 'history_missing' },
    proposal: { code: 'give_benchmark', field: 'benchmark' },
  });
});

test.each<[NonNullable<Evidence['chanceUnknown']>, ...string[]]>([
  ['history_unread', 'history_unread', 'read_values', 'measure'],
  ['history_short', 'history_missing', 'give_benchmark', 'benchmark'],
  ['history_irregular', 'history_irregular', 'give_benchmark', 'benchmark'],
  ['due_past', 'due_past', 'give_due', 'due'],
  ['due_beyond', 'due_beyond', 'give_due', 'due'],
  ['target_unknown', 'compared_missing', 'choose_basis', 'target_basis'],
])('where %s keeps the chance from being known, it says %s', (chanceUnknown, ...said) => {
  const { status, reason, proposal } = achievable({ target: 300 }, { chanceUnknown });
  expect(status).toBe('weak');
  expect([reason.code, proposal?.code, proposal?.field]).toEqual(said);
});

test.each([
  ['baseline', 'give_baseline', 'baseline'],
  ['previous_month', 'check_source', 'measure'],
] as const)('a target against a %s that is not there: %s', (comparison, ...asked) => {
  const said = { target: 0.1, change: 'relative', comparison } as const;
  const { proposal } = achievable(said, { chanceUnknown: 'target_unknown' });
  expect([proposal?.code, proposal?.field]).toEqual(asked);
});

const BASELINES: [Partial<Reviewed>, baseline: number, isEasier: boolean][] = [
  [{ target: 90, direction: 'at_least' }, 100, true],
  [{ target: 90, direction: 'more_than' }, 100, true],
  [{ target: 0.06, direction: 'at_most' }, 0.05, true],
  [{ target: 0.06, direction: 'less_than' }, 0.05, true],
  [{ target: 110, direction: 'at_least' }, 100, false],
  [{ target: 100, direction: 'at_least' }, 100, false],
  [{ target: 0.04, direction: 'at_most' }, 0.05, false],
  [{ target: 90, direction: 'between' }, 100, false],
  [{ target: 90, direction: 'at_least', verb: 'keep' }, 100, false],
  [{ target: 0.1, direction: 'at_least', change: 'relative' }, 100, false],
];

test.each(BASELINES)('%j beside a baseline of %s is easier: %s', (said, baseline, isEasier) => {
  const byHand = achievable({ ...said, baseline }, { chance: 0.5 });
  const expected = isEasier ? ['missing', 'easier_than_baseline'] : ['ok', 'achievable'];
  expect([byHand.status, byHand.reason.code]).toEqual(expected);
  // A mean of the past that nobody entered says less than the chance that the same past gives.
  const byRows = achievable(said, { baseline, chance: 0.5 });
  expect([byRows.status, byRows.reason.code]).toEqual(['ok', 'achievable']);
  const byMean = achievable(said, { baseline, chance: null });
  expect(byMean.reason.code === 'easier_than_baseline').toBe(isEasier);
});

test('for a stretch target steps are proposed: half of the way at half of the time', () => {
  const { proposal } = achievable(
    { target: 200, direction: 'at_least', due: day('2026-12-31') },
    { chance: 0.1, baseline: 100 },
  );
  expect(proposal).toMatchObject({ code: 'set_stages', field: 'stages' });
  expect(proposal?.value).toBe('2026-08-16: 150; 2026-12-31: 200');
});

test('steps that are there already are not replaced, and none is made up without a baseline', () => {
  const hard = { target: 200, due: day('2026-12-31') };
  const stages = [{ from: day('2026-09-01'), target: 150 }];
  expect(achievable({ ...hard, stages }, { chance: 0.1, baseline: 100 }).proposal?.value).toBe(
    undefined,
  );
  expect(achievable(hard, { chance: 0.1 }).proposal?.value).toBe(undefined);
});

test.each([
  [
    'its first day, where that is ahead',
    { starts: day('2026-07-01'), due: day('2026-12-31') },
    '2026-09-30: 150; 2026-12-31: 200',
  ],
  [
    'today, where it has begun',
    { starts: day('2026-01-01'), due: day('2026-12-31') },
    '2026-08-16: 150; 2026-12-31: 200',
  ],
  ['today, with one day between', { due: day('2026-04-03') }, '2026-04-02: 150; 2026-04-03: 200'],
  ['no day, where none is left between', { due: day('2026-04-02') }, undefined],
])('the time for steps is counted from %s', (_, times, value) => {
  const said = { target: 200, direction: 'at_least', ...times } as const;
  expect(achievable(said, { chance: 0.1, baseline: 100 }).proposal?.value).toBe(value);
});

test('a movement is no value of which half of the way could be told', () => {
  const said = { target: 2, change: 'relative', due: day('2026-12-31') } as const;
  expect(achievable(said, { chance: 0.1, baseline: 100 }).proposal?.value).toBe(undefined);
});

test.each([
  ['at_least', 90],
  ['at_least', 100],
  ['at_most', 110],
] as const)('from a mean beyond a target of %s %d no way back is proposed', (direction, target) => {
  const said = { target, direction, due: day('2026-12-31') };
  const { reason, proposal } = achievable(said, { chance: 0.9, chanceNow: 0.1, baseline: 100 });
  expect(reason.code).toBe('late_to_reach');
  expect([proposal?.code, proposal?.value]).toEqual(['set_stages', undefined]);
});

test('the baseline that people wrote counts before that of the rows', () => {
  const said = { target: 90, direction: 'at_least', baseline: 80 } as const;
  expect(achievable(said, { baseline: 100, chance: 0.5 }).status).toBe('ok');
});

test('the time to grow begins with the first day, where that is ahead', () => {
  const said = { target: 9, change: 'relative', due: day('2026-12-31') } as const;
  expect(achievable({ ...said, starts: day('2026-12-01') }).reason).toMatchObject({
    code: 'growth_unreal',
    values: { times: 10, days: 31 },
  });
  expect(achievable({ ...said, starts: day('2026-01-01') }).reason.code).toBe('history_missing');
});

test.each([
  ['previous_day', 1],
  ['previous_week', 7],
  ['previous_month', 30],
  ['previous_quarter', 91],
  // January to June.
  ['previous_half', 181],
] as const)('growth against the %s has %i days', (comparison, days) => {
  const { reason } = achievable({ target: 99, change: 'relative', comparison });
  expect(reason).toMatchObject({ code: 'growth_unreal', values: { times: 100, days } });
});

const MONTH = { comparison: 'previous_month', change: 'relative' } as const;

const GROWTH: [string, Partial<Reviewed>, isUnreal: boolean][] = [
  ['ten times within a month', { target: 9, change: 'relative', due: day('2026-04-30') }, true],
  ['ten times the month before', { ...MONTH, target: 9 }, true],
  ['ten times within a quarter', { target: 9, change: 'relative', due: day('2026-06-30') }, true],
  ['a tenth within a month', { target: -0.9, change: 'relative', due: day('2026-04-30') }, true],
  ['from 1억 to 10억 within a month', { baseline: 1e8, target: 1e9, due: day('2026-04-30') }, true],
  ['ten times within two years', { target: 9, change: 'relative', due: day('2028-03-31') }, false],
  ['200 % more this year', { target: 2, change: 'relative', due: day('2026-12-31') }, false],
  ['20 % more than last month', { ...MONTH, target: 0.2 }, false],
  ['twice within a quarter', { target: 1, change: 'relative', due: day('2026-06-30') }, false],
  ['twice within a week', { target: 1, change: 'relative', due: day('2026-04-07') }, false],
  ['half of the complaints in a month', { ...MONTH, target: -0.5 }, false],
  ['ten times, no time said', { target: 9, change: 'relative' }, false],
  ['to nothing at all', { ...MONTH, target: -1 }, false],
];

test.each(GROWTH)('%s (%j) is not realistic: %s', (_, said, isUnreal) => {
  const { status, reason } = achievable({ name: '매출', ...said });
  expect([status, reason.code]).toEqual(
    isUnreal ? ['missing', 'growth_unreal'] : ['weak', 'history_missing'],
  );
});
