import {
  type Answer,
  type Asked,
  chanceIn,
  closedIn,
  currentIn,
  pastIn,
} from '../../../../sidebar/define/outlook/ahead';
import { aimAhead } from '../../../../src/contract/define/aim-ahead';
import { day } from '../../../support/a-kpi';

const ASKED: Asked = { measure: 'COUNT_IN(A!A:A, from, to)', cadence: 'month', due: '2026-04-10' };

const ANSWER: Answer = {
  asked: ASKED,
  view: {
    ahead: { from: '2026-04-01', to: '2026-04-30', mean: 130, deviation: 5, low: 0, high: null },
    why: null,
    problem: null,
    baseline: { value: 110, method: 'mean', periods: 6 },
    closed: [
      { from: '2026-01-01', value: 100 },
      { from: '2026-02-01', value: 110 },
      { from: '2026-03-01', value: 120 },
    ],
  },
};

const TODAY = day('2026-04-10');

/** Ten percent more than in the period before, of whatever length. */
function moved(asked: Asked): number | undefined {
  const values = {
    cadence: asked.cadence,
    direction: 'at_least',
    target_change: 0.1,
    target_change_as: 'percent',
    target_basis: `previous_${asked.cadence}`,
  };
  return aimAhead(values, TODAY, closedIn(pastIn(ANSWER, asked), asked.cadence)).aim.target;
}

function chance(asked: Asked) {
  return chanceIn(currentIn(ANSWER, asked), { direction: 'at_least', target: 130 }, null);
}

const UNREAD = { chance: null, chanceUnknown: 'history_unread' };

test('an answer to what the form asks gives the target and its chance', () => {
  expect(moved(ASKED)).toBeCloseTo(132, 9);
  expect(chance(ASKED).chance).toBeCloseTo(0.5, 9);
});

test.each<[string, Partial<Asked>]>([
  ['in other periods', { cadence: 'quarter' }],
  ['in shorter ones', { cadence: 'week' }],
  ['of another measure', { measure: 'COUNT_IN(A!B:B, from, to)' }],
  ['of a measure that is picked no more', { measure: '' }],
])('of a past %s neither is computed', (_, changed) => {
  const asked = { ...ASKED, ...changed };
  expect(moved(asked)).toBeUndefined();
  expect(chance(asked)).toEqual(UNREAD);
  expect(pastIn(ANSWER, asked)).toBeUndefined();
});

test('a forecast of another period tells no chance, while its past is the same', () => {
  const later = { ...ASKED, due: '2026-05-01' };
  expect(moved(later)).toBeCloseTo(132, 9);
  expect(chance(later)).toEqual(UNREAD);
  expect(chance({ ...ASKED, due: '2026-04-30' }).chance).toBeCloseTo(0.5, 9);
});

test('before anything was answered nothing is known', () => {
  expect(pastIn(undefined, ASKED)).toBeUndefined();
  expect(chanceIn(currentIn(undefined, ASKED), { direction: 'at_least', target: 1 }, null)).toEqual(
    UNREAD,
  );
});

test('without a target it is that which is unknown, and no past', () => {
  const view = currentIn(ANSWER, ASKED);
  expect(chanceIn(view, { direction: 'at_least' }, null)).toEqual({
    chance: null,
    chanceUnknown: 'target_unknown',
  });
});
