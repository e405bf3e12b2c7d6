import type { ChanceAhead } from '../outlook/chance';

/** What people make of a target with such a chance. */
export type Ambition = 'outOfReach' | 'stretching' | 'realistic' | 'late' | 'easy' | 'certain';

/** Chances between which a target is ambitious and within reach; beyond the outer ones it is neither. */
const CHANCES = { least: 0.05, low: 0.2, high: 0.8, most: 0.95 };

/**
 * By the chance in the period of the due date. A target holds in each period until then: one that the running
 * period may well miss is not easy, however likely it is in the end, and no reason to ask for more.
 */
export function ambitionOf({ chance, running }: Pick<ChanceAhead, 'chance' | 'running'>): Ambition {
  if (chance < CHANCES.least) return 'outOfReach';
  if (chance < CHANCES.low) return 'stretching';
  if (chance <= CHANCES.high) return 'realistic';
  if (running && running.chance <= CHANCES.high) {
    return running.chance < CHANCES.low ? 'late' : 'realistic';
  }
  return chance > CHANCES.most ? 'certain' : 'easy';
}
