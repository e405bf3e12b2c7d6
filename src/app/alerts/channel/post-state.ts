import type { WebhookPost, WebhookState } from '../../../contract/webhook';

/** What the service said to a post. */
export type Posted =
  | { kind: 'accepted' }
  /** Too many posts, or the service fails: it may be tried later, not before so many seconds. */
  | { kind: 'later'; status: number; seconds: number }
  /** It will never take it. */
  | { kind: 'refused'; status: number }
  /** Nobody knows whether it was taken. */
  | { kind: 'unknown' };

const HOUR = 3_600_000;
const LONGEST = 24 * HOUR;
/** The run that an hour's wait means may begin a little early. */
const EARLY = 10 * 60_000;

export function mayPost({ stopped, nextAt = 0 }: WebhookState, now: Date): boolean {
  return stopped === undefined && now.getTime() >= nextAt;
}

/** What counts as posted: a digest by its day, misses by the moment until which they were. */
export type Done = Pick<WebhookState, 'digest' | 'misses'>;

/** Before it is handed over. What may be a repeat counts as posted however it ends. */
export function begunPost(state: WebhookState, post: WebhookPost, done: Done): WebhookState {
  return state.sending === post ? { ...settled(state), ...done } : { ...state, sending: post };
}

/**
 * What is known after a post: what the service puts off is tried after one hour, two, four and so on, for a day
 * at most, and then given up; what nobody knows the end of is tried once more.
 */
export function endedPost(
  state: WebhookState,
  post: WebhookPost,
  { posted, done, now }: { posted: Posted; done: Done; now: Date },
): WebhookState {
  const calm = settled(state);
  switch (posted.kind) {
    case 'accepted': {
      const { digest, misses } = calm;
      return { ...heldBy({ digest, misses }), ...done };
    }
    case 'refused':
      return { ...calm, stopped: posted.status };
    case 'unknown':
      return state.sending === post
        ? { ...calm, ...done, problem: { code: 'webhook_unknown', status: 0 } }
        : { ...calm, sending: post };
    case 'later': {
      const { status, seconds } = posted;
      const { failures = 0, since = now.getTime() } = state;
      const wait = Math.max(HOUR * 2 ** failures - EARLY, seconds * 1_000);
      const nextAt = now.getTime() + wait;
      if (nextAt - since > LONGEST) {
        return { ...calm, ...done, problem: { code: 'webhook_gave_up', status } };
      }
      return { ...calm, failures: failures + 1, since, nextAt };
    }
  }
}

/** Nothing under way and nothing put off. */
function settled({ digest, misses, stopped, problem }: WebhookState): WebhookState {
  return heldBy({ digest, misses, stopped, problem });
}

/** Only what is there. */
function heldBy(state: WebhookState): WebhookState {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
}
