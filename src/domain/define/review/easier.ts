import type { Direction } from '../../kpi/kpi';

/** A target that lies behind where the KPI is already: met without doing anything. Equal to it is not easier. */
export function isEasier(target: number, baseline: number, direction: Direction): boolean {
  switch (direction) {
    case 'at_least':
    case 'more_than':
      return target < baseline;
    case 'at_most':
    case 'less_than':
      return target > baseline;
    case 'between':
      return false;
  }
}
