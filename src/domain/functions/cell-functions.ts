import type { CellFunction } from './declaration';
import { ATTAINMENT } from './declared/attainment';

/** Every function of the formula bar, by name. */
export const CELL_FUNCTIONS: Readonly<Record<string, CellFunction>> = {
  ATTAINMENT,
};
