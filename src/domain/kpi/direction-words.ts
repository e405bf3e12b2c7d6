import type { Direction } from './kpi';

/**
 * What people read and write for a direction: in the register, in the form and as an argument of a cell
 * function, so that a formula may point at the register's own cell.
 */
export const DIRECTION_WORDS: Readonly<Record<Direction, { ko: string; en: string }>> = {
  at_least: { ko: '이상', en: 'At least' },
  at_most: { ko: '이하', en: 'At most' },
  more_than: { ko: '초과', en: 'More than' },
  less_than: { ko: '미만', en: 'Less than' },
  between: { ko: '사이', en: 'Between' },
};
