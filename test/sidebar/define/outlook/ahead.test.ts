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
    running: null,
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

const AIM = { direction: 'at_least', target: 130 } as const;
const AIMS = { aim: AIM, running: undefined, cadence: 'month' } as const;

function chance(asked: Asked) {
  return chanceIn(currentIn(ANSWER, asked), AIMS, null);
}

const UNREAD = { chance: null, chanceUnknown: 'history_unread' };

test('an answer to what the form asks gives the target and its chance', () => {
  expect(moved(ASKED)).toBeCloseTo(132, 9);
  expect(chance(ASKED).chance).toEqual({
    chance: expect.closeTo(0.5, 9) as number,
    from: day('2026-04-01'),
    cadence: 'month',
    running: null,
  });
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
  expect(chance({ ...ASKED, due: '2026-04-30' }).chance?.chance).toBeCloseTo(0.5, 9);
});

test('before anything was answered nothing is known', () => {
  expect(pastIn(undefined, ASKED)).toBeUndefined();
  expect(chanceIn(currentIn(undefined, ASKED), AIMS, null)).toEqual(UNREAD);
});

test('of the running period the chance is told where the target holds in it, by its own forecast', () => {
  const { ahead } = ANSWER.view;
  const running = { ...ahead!, from: '2026-03-01', to: '2026-03-31', mean: 125 };
  const view = { ...ANSWER.view, running };
  const now = chanceIn(view, { ...AIMS, running: { ...AIM, target: 125 } }, null).chance?.running;
  expect(now).toEqual({ chance: expect.closeTo(0.5, 9) as number, from: day('2026-03-01') });
  expect(chanceIn(view, AIMS, null).chance?.running).toBeNull();
  const open = { ...AIMS, running: { direction: 'at_least', target: undefined } } as const;
  expect(chanceIn(view, open, null).chance?.running).toBeNull();
});

test('without a target it is that which is unknown, and no past', () => {
  const view = currentIn(ANSWER, ASKED);
  expect(chanceIn(view, { ...AIMS, aim: { direction: 'at_least' } }, null)).toEqual({
    chance: null,
    chanceUnknown: 'target_unknown',
  });
});
