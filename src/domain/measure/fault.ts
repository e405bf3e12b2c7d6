import type { Problem } from '../problem';
import type { Span } from './tree';

/** A problem at a place of the measure's text. Thrown while a measure is read, caught by `parseMeasure`. */
export class Fault extends Error {
  constructor(
    readonly problem: Problem,
    readonly at: Span,
  ) {
    super(problem.code);
    this.name = 'Fault';
  }
}

export function fault(code: string, at: Span, values: Problem['values'] = {}): never {
  throw new Fault({ code, values }, { start: at.start, end: at.end });
}
