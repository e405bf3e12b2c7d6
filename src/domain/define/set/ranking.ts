import type { Timing } from '../../kpi/kpi';

/** What is thought of a KPI that may be chosen, each from 1 to 5; null as long as nobody said. */
export interface Marks {
  impact: number | null;
  dataQuality: number | null;
  feasibility: number | null;
}

/** A KPI among those that one chooses from. */
export interface Candidate {
  id: string;
  name: string;
  timing: Timing | null;
  marks: Marks;
}

/** The product of the three marks, 1 to 125; null until all are given, since part of a product compares with none. */
export function rankOf({ impact, dataQuality, feasibility }: Marks): number | null {
  if (impact === null || dataQuality === null || feasibility === null) return null;
  return impact * dataQuality * feasibility;
}

/** The highest first, those without a rank last; equal ones as they come. */
export function ranked<Kpi extends Candidate>(candidates: readonly Kpi[]): Kpi[] {
  return candidates
    .map((kpi, at) => ({ kpi, at, rank: rankOf(kpi.marks) ?? 0 }))
    .sort((a, b) => b.rank - a.rank || a.at - b.at)
    .map(({ kpi }) => kpi);
}
