import type { Day } from '../calendar/day';
import type { Cadence } from '../calendar/period';
import type { TargetChange } from './target-change';

export type KpiState = 'draft' | 'active' | 'paused' | 'retired';
export type KpiKind = 'strategic' | 'operational' | 'functional';
export type Tier = 'core' | 'supporting';
export type Timing = 'leading' | 'lagging';
export type Level = 'company' | 'team' | 'person';
export type Aggregation = 'sum' | 'mean' | 'last';
export type Direction = 'at_least' | 'at_most' | 'more_than' | 'less_than' | 'between';

/** What is told beside misses; each can be switched off per KPI and per person. */
export type NewsKind = 'stretch' | 'jump' | 'early' | 'schedule';

/** What can be left out of the mails about a KPI: its misses cannot. */
export type SwitchedOff = NewsKind | 'recovered';

/** A dated step of the target: from `from` on, the target is `target`. */
export interface Stage {
  from: Day;
  target: number;
}

/** What a cell that should hold a number shows. */
export type ActualReading =
  | { kind: 'value'; value: number }
  | { kind: 'blank' }
  /** `shows` is what the cell or the measure shows instead: `#REF!`, `Loading...`, a text, a date. */
  | { kind: 'broken'; shows: string };

/** What the value of a period is held against. */
export type Aimed = Pick<
  Kpi,
  'direction' | 'target' | 'targetHigh' | 'baseline' | 'stages' | 'change' | 'warnAt' | 'missAt'
>;

/** What it was held against on the days before `until`, since when something else counts. */
export interface EarlierAim {
  until: Day;
  aimed: Aimed;
}

/** One KPI definition as evaluation needs it. Blank optional fields are `undefined`. */
export interface Kpi {
  id: string;
  state: KpiState;
  name: string;
  definition: string;
  objective: string;
  source: string;
  unit: string;
  tier: Tier;
  team: string;
  parent?: string;
  /** Absent where nobody has said which it is. */
  timing?: Timing;
  cadence: Cadence;
  aggregation: Aggregation;
  direction: Direction;
  target?: number;
  targetHigh?: number;
  stages: readonly Stage[];
  /** The target is a movement; what it comes to in each period is in `targets`. */
  change?: TargetChange;
  /** By the first day of the period; only with `change`, once its values are known. */
  targets?: ReadonlyMap<Day, number>;
  /** What counted before the aim was changed; absent where nothing else ever did. */
  earlier?: readonly EarlierAim[];
  stretch?: number;
  baseline?: number;
  starts?: Day;
  due?: Day;
  warnAt: number;
  missAt: number;
  owner: string;
  watchers: readonly string[];
  escalateTo?: string;
  plan: string;
  confirmAfter: number;
  repeatDays: number;
  mutedUntil?: Day;
  /** What is not mailed of it beside its misses. */
  newsOff?: readonly SwitchedOff[];
  /** The measure's text; empty when a person or a sheet formula gives `actual`. */
  measure: string;
  /** What the `actual` cell shows. */
  actual: ActualReading;
  /** The `actual` cell is a formula, so an unchanged number is not an old number. */
  actualIsFormula: boolean;
}
