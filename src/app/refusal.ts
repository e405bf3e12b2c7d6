import type { Problem } from '../domain/problem';

/**
 * A use case that cannot be done as things stand, for a reason that a person can mend. It is thrown as
 * data and becomes a sentence at the edge.
 */
export class Refusal extends Error {
  constructor(
    readonly problem: Problem,
    /** Several fields at once, when a draft is refused. */
    readonly fields: readonly Problem[] = [],
  ) {
    super(`${problem.code} ${JSON.stringify(problem.values ?? {})}`);
    this.name = 'Refusal';
  }
}
