import type { Day } from '../../calendar/day';
import type { Cadence } from '../../calendar/period';
import type { Direction, KpiState, Stage, Tier, Timing } from '../../kpi/kpi';
import type { Category } from '../../kpi/record';
import type { Status } from '../../kpi/standing/standing';

/** One KPI of the set as the linter looks at it, whatever its row lacks. Blank text is ''. */
export interface SetKpi {
  id: string;
  name: string;
  state: KpiState;
  tier: Tier;
  timing: Timing | null;
  team: string;
  parent: string;
  /** Its share of the parent as it was written. */
  weight: number | null;
  scope: string;
  category: Category | null;
  owner: string;
  plan: string;
  measure: string;
  /** A measure or an actual value is there. */
  hasNumber: boolean;
  direction: Direction | null;
  target: number | null;
  baseline: number | null;
  stages: readonly Stage[];
  cadence: Cadence | null;
  status: Status | null;
  /** What people think of it, as a product of marks from 1 to 5; null where nobody marked it. */
  rank: number | null;
}

/** A change of a definition, by the day on which it was made. */
export interface DefinitionChangedOn {
  kpi: string;
  field: string;
  day: Day;
  /** What its measure gives for the past is computed by the changed definition as well. */
  isPastAnew?: boolean;
}

/** How many KPIs a team and a person can look after. */
export interface SetLimits {
  /** Advised number of core KPIs of one team. */
  advised: number;
  /** More core KPIs than these are certainly too many. */
  most: number;
  perOwner: number;
}

/** No limit is above it. */
export const MOST_LIMIT = 99;

export const DEFAULT_LIMITS: SetLimits = { advised: 5, most: 7, perOwner: 5 };
