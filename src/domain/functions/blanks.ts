import { isBlank } from './cell-content';

/** An argument that is left out, blank or null means the default. */
export function givenAs(value: unknown): unknown {
  return isBlank(value) ? undefined : value;
}
