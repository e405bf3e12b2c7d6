export type FindingCode =
  | 'too_many_core'
  | 'many_core'
  | 'no_leading'
  | 'vanity_in_core'
  | 'same_measure'
  | 'same_measure_apart'
  | 'same_name'
  | 'opposite_directions'
  | 'easier_target'
  | 'no_values'
  | 'no_plan'
  | 'no_owner'
  | 'owner_overloaded'
  | 'weights_off'
  | 'definition_changed'
  | 'past_anew'
  | 'speed_without_quality'
  | 'acquisition_without_activation'
  | 'revenue_without_repurchase'
  | 'traffic_without_conversion';

/** `error`: the figures mislead as they are. `hint`: worth a thought; also what a draft may still lack. */
export type Severity = 'error' | 'warning' | 'hint';

/** Steps of the definition, as a fix opens them. */
export type FixStep = 'say' | 'measure' | 'aim' | 'own' | 'when' | 'review';

/** What is missing beside a KPI. */
export type Wanted = 'leading' | 'quality' | 'activation' | 'repurchase' | 'conversion';

export type Fix =
  /** The field of these KPIs to set to the value. */
  | { kind: 'set'; kpis: readonly string[]; field: string; value: string }
  /** The step of a KPI in which a person decides. */
  | { kind: 'open'; kpi: string; step: FixStep; field: string }
  /** A KPI to add. */
  | { kind: 'add'; wanted: Wanted };

export interface SetFinding {
  code: FindingCode;
  /** Ids of the KPIs that it is about, in the order of the register. */
  kpis: readonly string[];
  severity: Severity;
  fix: Fix;
  values: Readonly<Record<string, string | number>>;
}
