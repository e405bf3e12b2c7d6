import type { Cadence } from '../../calendar/period';
import type { Aggregation, Direction, Tier, Timing } from '../../kpi/kpi';
import type { Category } from '../../kpi/record';
import type { Change, Comparison } from '../sentence/reading';

/** What the measure builder asks for: a number in a cell, an aggregate of a column, a ratio, a customer figure. */
export type MeasureShape =
  | 'cell'
  | 'sum'
  | 'count'
  | 'distinct'
  | 'average'
  | 'ratio'
  | 'churn'
  | 'retention'
  | 'nrr'
  | 'ltv';

/** Where the rows usually are. */
export type DataTool =
  | 'crm'
  | 'web_log'
  | 'marketing_automation'
  | 'ad_platform'
  | 'hr_system'
  | 'survey'
  | 'tickets'
  | 'erp'
  | 'warehouse'
  | 'product_log'
  | 'app_store'
  | 'orders'
  | 'billing'
  | 'pos'
  | 'members'
  | 'work_log';

/** By when, counted from the day on which it is taken into the register. */
export type Horizon = { months: number } | { quarter: 1 | 2 | 3 | 4 } | 'end_of_year';

/** A level that is to be held, or a movement against an earlier value. */
export type TemplateAim =
  | { target: number }
  | {
      /** Signed: 0.2 for 20 % or 20 points more, −0.5 for half. */
      change: number;
      by: Exclude<Change, 'none'>;
      comparison: Exclude<Comparison, 'none'>;
    };

/** A KPI as teams of one kind commonly define it. Its words are in the texts. */
export interface KpiTemplate {
  shape: MeasureShape;
  unit: string;
  aggregation: Aggregation;
  cadence: Cadence;
  direction: Direction;
  aim: TemplateAim;
  within?: Horizon;
  tier: Tier;
  timing: Timing;
  category: Category;
  tool: DataTool;
}

export type TemplateSet = Readonly<Record<string, KpiTemplate>>;
