/**
 * Attainment.
 *
 * @param {B2} actual the value
 * @customfunction
 */
export function ATTAINMENT(actual: unknown): unknown {
  return actual;
}
