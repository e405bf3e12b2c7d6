import { normalTail } from '../../numeric/normal';

/** The value of a period to come, as a normal distribution. */
export interface ValueAhead {
  mean: number;
  /** 0 where the past never moved. */
  deviation: number;
}

/** The probability of a value at or above the bound. */
export function chanceAbove({ mean, deviation }: ValueAhead, bound: number): number {
  return deviation > 0 ? normalTail((bound - mean) / deviation) : Number(mean >= bound);
}

/** The probability of a value at or below the bound. */
export function chanceBelow({ mean, deviation }: ValueAhead, bound: number): number {
  return deviation > 0 ? normalTail((mean - bound) / deviation) : Number(mean <= bound);
}
