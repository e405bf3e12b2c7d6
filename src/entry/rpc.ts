import { answer } from './answer';

/** The one function that pages call. */
export function waymark(method: unknown, payload: unknown): unknown {
  return answer(method, payload);
}
