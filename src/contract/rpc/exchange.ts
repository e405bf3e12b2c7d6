import type { MeasureShape } from '../../domain/define/templates/template';
import type { Cadence } from '../../domain/calendar/period';
import type { PackKind } from '../../domain/define/templates/packs';
import type { Tier, Timing } from '../../domain/kpi/kpi';
import type { Category } from '../../domain/kpi/record';
import type { Language } from '../language/language';
import type { FieldError } from './answer';

/** KPIs that are taken into the register together. */
export interface ListedPack {
  pack: string;
  kind: PackKind;
  name: string;
  /** Names of templates. */
  kpis: string[];
}

export interface ListedTemplate {
  template: string;
  name: string;
  definition: string;
  unit: string;
  /** The example target in words: `30건 이상`, `전월 대비 20% 이상 증가`. */
  aim: string;
  shape: MeasureShape;
  /** The columns that its measure needs. */
  columns: string;
  /** Where the rows usually are. */
  tool: string;
  cadence: Cadence;
  tier: Tier;
  timing: Timing;
  category: Category;
  /** What to try when it is missed. */
  plan: string[];
}

/** What somebody notices, the KPIs to look at, and what to try first. */
export interface ListedSymptom {
  symptom: string;
  name: string;
  kpis: string[];
  actions: string[];
}

/** Of which rows the ids count: all name KPIs of this file; those that are unknown mean new ones; all do. */
export type ImportedIds = 'known' | 'unknown_new' | 'all_new';

/** What stood in the register under each field that the row was to change, as it is typed. */
export type ShownValues = Record<string, string>;

/** A row of a file, and what becomes of it. */
export interface ImportedRow {
  /** As a spreadsheet shows it; of JSON the place in the list. */
  row: number;
  /** Null as long as it has none. */
  id: string | null;
  name: string;
  outcome: 'new' | 'changed' | 'unchanged' | 'refused';
  /** Of a KPI that is known, in words. */
  changes: { field: string; before: string; after: string }[];
  /** To be sent back with the import, so that nothing else is replaced than what was shown. */
  shown: ShownValues;
  /** The register holds something else than was shown: nothing is written before it was looked at. */
  moved: boolean;
  /** Why it is refused; the field is '' where the whole row is meant. */
  problems: FieldError[];
}

/** Several definitions at once. */
export interface ExchangeMethods {
  listTemplates: {
    payload: { language: Language };
    data: { packs: ListedPack[]; templates: ListedTemplate[]; symptoms: ListedSymptom[] };
  };
  /** Names of templates or packs; `present` says which KPI was there already. */
  installTemplates: {
    payload: { names: string[] };
    data: {
      installed: { template: string; id: string; name: string }[];
      present: { template: string; id: string; name: string }[];
    };
  };
  exportDefinitions: {
    payload: { format: 'csv' | 'json'; ids?: string[] };
    /** `notices`: what could not be taken along. */
    data: { text: string; fileName: string; count: number; notices: string[] };
  };
  importDefinitions: {
    payload: {
      text: string;
      dryRun: boolean;
      /** Why definitions that are not drafts any more are changed, once for the file. */
      reason?: string;
      /** The day from which changes of live definitions count, ISO; as in `saveKpi`. */
      effectiveFrom?: string;
      /** `known` where none is said. */
      ids?: ImportedIds;
      /** What the page has shown of each row with an id, by its place in the file. */
      shown?: { row: number; values: ShownValues }[];
      /** Made by the page once per file: the same file sent again makes no second KPI. */
      importId?: string;
    };
    data: {
      rows: ImportedRow[];
      /** False where one row is refused or has moved, where nothing differs, and for a dry run. */
      written: boolean;
      /** Some change needs a reason. */
      needsReason: boolean;
      /** Some change counts from a day, which may be chosen. */
      asksDay: boolean;
      /** Rows that bring an id, and those of them whose id no KPI has here. */
      ids: { given: number; unknown: number };
      notices: string[];
    };
  };
}
