import { aimOfRunning } from '../../../src/contract/define/aim-ahead';
import type { FieldValues } from '../../../src/contract/fields/typed/field-value';
import { periodOf } from '../../../src/domain/calendar/period';
import { day } from '../../support/a-kpi';

const TODAY = day('2026-04-10');
const VALUES: FieldValues = {
  cadence: 'month',
  direction: 'at_least',
  target: 300,
  starts: day('2026-04-01'),
  due: day('2026-12-31'),
};
const MOVED = { target: null, target_change: 0.1, target_change_as: 'percent' };
const STAGES = [
  { from: day('2026-04-10'), target: 200 },
  { from: day('2026-12-31'), target: 300 },
];

const CLOSED = [
  { period: periodOf(day('2025-04-01'), 'month'), value: 50 },
  { period: periodOf(day('2026-03-01'), 'month'), value: 100 },
];

test.each<[string, FieldValues, number | undefined]>([
  ['the target that holds in it', {}, 300],
  ['the step that is in force', { stages: STAGES }, 200],
  ['what it comes to from a baseline', { ...MOVED, target_basis: 'baseline', baseline: 90 }, 99],
  ['the target, where it starts within it', { starts: day('2026-04-30') }, 300],
  ['the target of a quarter', { cadence: 'quarter' }, 300],
])('in the running period it aims at %s', (_, said, target) => {
  const aim = aimOfRunning({ ...VALUES, ...said }, TODAY, CLOSED);
  expect(aim).toMatchObject({
    direction: 'at_least',
    target: expect.closeTo(target!, 9) as number,
  });
});

test.each<[string, FieldValues]>([
  ['it is the one of the due date', { due: day('2026-04-30') }],
  ['it is the one of the due date, in years', { cadence: 'year' }],
  ['the due date has passed', { due: day('2026-03-31') }],
  ['nobody has said until when', { due: null }],
  ['the target does not hold yet', { starts: day('2026-05-01') }],
  ['it is compared with the month before', { ...MOVED, target_basis: 'previous_month' }],
])('in the running period it aims at nothing of its own, since %s', (_, said) => {
  expect(aimOfRunning({ ...VALUES, ...said }, TODAY, CLOSED)).toBeUndefined();
});
