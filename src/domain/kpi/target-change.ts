/** By a share of what it is compared with, or by points of a rate. */
export type ChangeMeant = 'relative' | 'points';

export type TargetBasis =
  | 'previous_day'
  | 'previous_week'
  | 'previous_month'
  | 'previous_quarter'
  | 'previous_half'
  | 'previous_year'
  | 'baseline';

/** A target that is a movement, such as 20 % more than the previous month; signed, as a fraction. */
export interface TargetChange {
  amount: number;
  meant: ChangeMeant;
  basis: TargetBasis;
}
