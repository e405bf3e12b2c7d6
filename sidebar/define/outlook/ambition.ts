export type Ambition = 'outOfReach' | 'stretching' | 'realistic' | 'easy';

/** What people make of such a chance. */
export function ambitionOf(chance: number): Ambition {
  if (chance < 0.05) return 'outOfReach';
  if (chance < 0.2) return 'stretching';
  return chance <= 0.8 ? 'realistic' : 'easy';
}
