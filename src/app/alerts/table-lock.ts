import type { Problem } from '../../domain/problem';
import { Refusal } from '../refusal';

const LOCKS: readonly string[] = ['locked', 'locked_by'];

/**
 * Does a write of the alerts. A lock on their table holds up no mail: who was told today is remembered
 * beside it, so that nobody is told every hour. Returns the lock, which is to be named.
 */
export function unlessTableLocked(write: () => unknown): Problem | undefined {
  try {
    write();
    return undefined;
  } catch (failure) {
    if (failure instanceof Refusal && LOCKS.includes(failure.problem.code)) return failure.problem;
    throw failure;
  }
}
