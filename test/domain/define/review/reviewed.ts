import { NOTHING_SAID, type Reviewed } from '../../../../src/domain/define/review/reviewed';

/** Nothing is known of it but what the test says. */
export function reviewed(said: Partial<Reviewed> = {}): Reviewed {
  return Object.freeze({ ...NOTHING_SAID, ...said });
}
