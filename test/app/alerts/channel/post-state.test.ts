import {
  begunPost,
  endedPost,
  mayPost,
  type Posted,
} from '../../../../src/app/alerts/channel/post-state';
import type { WebhookState } from '../../../../src/contract/webhook';
import { at } from '../../../support/an-alert';
import { frozen } from '../../../support/frozen';

const HOUR = 3_600_000;
const now = at('2026-04-20 09:10');
const done = { digest: '2026-04-20' };
const ended = (state: WebhookState, posted: Posted, moment = now) =>
  endedPost(frozen(state), 'digest', { posted, done, now: moment });

test('what is accepted is done, and nothing is amiss any more', () => {
  const before: WebhookState = {
    ...{ misses: 'm', failures: 2, since: 1, nextAt: 2, sending: 'digest' },
    problem: { code: 'webhook_gave_up', status: 500 },
  };
  expect(ended(before, { kind: 'accepted' })).toEqual({ misses: 'm', ...done });
});

test('what is put off waits one hour, two, four and eight, less ten minutes, and is given up within a day', () => {
  let state: WebhookState = {};
  let moment = now;
  const waits: number[] = [];
  for (;;) {
    state = ended(state, { kind: 'later', status: 503, seconds: 0 }, moment);
    if (state.nextAt === undefined) break;
    waits.push((state.nextAt - moment.getTime() + 10 * 60_000) / HOUR);
    expect(mayPost(state, new Date(state.nextAt - 1))).toBe(false);
    moment = new Date(state.nextAt);
    expect(mayPost(state, moment)).toBe(true);
  }
  expect(waits).toEqual([1, 2, 4, 8]);
  expect(state).toEqual({ ...done, problem: { code: 'webhook_gave_up', status: 503 } });
});

test('a service that says when is not asked sooner', () => {
  const { nextAt = 0 } = ended({}, { kind: 'later', status: 429, seconds: 3 * 3_600 });
  expect(nextAt - now.getTime()).toBe(3 * HOUR);
});

test('what is refused stops it, and is not done', () => {
  const state = ended({ misses: 'm' }, { kind: 'refused', status: 404 });
  expect(state).toEqual({ misses: 'm', stopped: 404 });
  expect(mayPost(state, new Date(now.getTime() + 1_000 * HOUR))).toBe(false);
});

test('what nobody knows the end of is tried once more, and counts as done then', () => {
  const first = ended(begunPost({}, 'digest', done), { kind: 'accepted' });
  expect(first).toEqual(done);
  const unknown = ended({}, { kind: 'unknown' });
  expect(unknown).toEqual({ sending: 'digest' });
  expect(begunPost(unknown, 'digest', done)).toEqual(done);
  expect(ended(unknown, { kind: 'unknown' })).toMatchObject({
    ...done,
    problem: { code: 'webhook_unknown' },
  });
});
