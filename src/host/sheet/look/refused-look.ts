/**
 * How a table looks is best effort: typed columns of a Table and locks refuse formats and rules of
 * validation, and values are written all the same. False where the host refused.
 */
export function bestEffort(look: () => unknown): boolean {
  try {
    look();
    return true;
  } catch {
    return false;
  }
}
