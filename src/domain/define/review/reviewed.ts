import type { Day } from '../../calendar/day';
import type { Cadence } from '../../calendar/period';
import type { Direction, Level, Stage, Tier, Timing } from '../../kpi/kpi';
import type { Category } from '../../kpi/record';
import type { TargetBasis } from '../../kpi/target-change';
import type { Chance, ChanceAhead } from '../outlook/chance';
import type { Change, Comparison, Verb } from '../sentence/reading';

/** A KPI as the review looks at it, whether it was just said or stands in the register. Blank text is ''. */
export interface Reviewed {
  name: string;
  scope: string;
  /** Words of the sentence that no field took. */
  leftover: readonly string[];
  verb: Verb | null;
  direction: Direction | null;
  target: number | null;
  /** How the target is meant; anything but `none` is a movement and not a value to reach. */
  change: Change;
  comparison: Comparison | TargetBasis;
  /** Per cent was chosen over points on purpose, or the other way round. */
  isChangeChosen: boolean;
  baseline: number | null;
  unit: string;
  cadence: Cadence | null;
  starts: Day | null;
  due: Day | null;
  stages: readonly Stage[];
  /** A measure or a cell gives its values. */
  isMeasured: boolean;
  source: string;
  definition: string;
  /** Another measure than that of the register, under the words of that one. */
  isDefinitionBehind: boolean;
  objective: string;
  parent: string;
  level: Level | null;
  isOutsideControl: boolean;
  tier: Tier | null;
  timing: Timing | null;
  why: string;
  plan: string;
  /** How it serves parent or objective, in words. */
  contribution: string;
  /** The other KPIs, among which the outcome behind a vanity metric may be. */
  beside: readonly Neighbour[];
}

/** Another KPI of the register. */
export interface Neighbour {
  name: string;
  category: Category | null;
}

/** What the rows say; null where nothing is known. */
export interface Evidence {
  /** Its values can be read now. */
  readable: boolean | null;
  /** Of reaching the target, 0 to 1, by the forecast of its own history. */
  chance: ChanceAhead | null;
  /** Why there is no chance; null where nothing is to be looked at, or nobody has looked. */
  chanceUnknown: Chance['why'] | 'history_unread';
  /** Where it has been in the last months. */
  baseline: number | null;
}

/** Of a KPI that nobody has looked up in the rows yet. */
export const NO_EVIDENCE: Evidence = {
  readable: null,
  chance: null,
  chanceUnknown: null,
  baseline: null,
};

/** Every field blank, to be filled with what is known. */
export const NOTHING_SAID: Reviewed = {
  name: '',
  scope: '',
  leftover: [],
  verb: null,
  direction: null,
  target: null,
  change: 'none',
  comparison: 'none',
  isChangeChosen: false,
  baseline: null,
  unit: '',
  cadence: null,
  starts: null,
  due: null,
  stages: [],
  isMeasured: false,
  source: '',
  definition: '',
  isDefinitionBehind: false,
  objective: '',
  parent: '',
  level: null,
  isOutsideControl: false,
  tier: null,
  timing: null,
  why: '',
  plan: '',
  contribution: '',
  beside: [],
};
