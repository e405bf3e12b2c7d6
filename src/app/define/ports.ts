import type { FieldValues } from '../../contract/fields/field-value';
import type { KpiDraft } from '../../contract/rpc/define';
import type { Day } from '../../domain/calendar/day';
import type { Problem } from '../../domain/problem';
export interface DefinitionChange {
  at: Date;
  by: string;
  kpi: string;
  field: string;
  before: string;
  after: string;
  reason: string;
  effectiveFrom?: Day;
}

/** The `changes` table. */
export interface ChangeLog {
  /** What tells an entry from others, oldest first. */
  read(): readonly Pick<DefinitionChange, 'at' | 'kpi' | 'field' | 'after'>[];
  append(changes: readonly DefinitionChange[]): void;
}

/** One row of the register as a definition: what people typed, understood field by field. */
export interface DefinitionRow {
  rowNumber: number;
  id: string;
  values: FieldValues;
  /** Fields that could not be understood; they are missing from `values`. */
  problems: readonly Problem[];
}

/** The register as definitions that are edited. */
export interface Definitions {
  /** Every row that has anything in it, in the sheet's order. */
  read(): readonly DefinitionRow[];
  /** Writes the row of the id, or a new one below the last. Only the keys that are given are touched. */
  write(id: string, values: FieldValues): void;
  /** Gives each row that has content and no id the next one; returns what it gave. */
  giveIds(next: () => string): readonly string[];
}

/** Forms that were begun and not saved, one per person and spreadsheet. */
export interface Drafts {
  read(): KpiDraft | null;
  /** False when it is too large to be kept. */
  keep(draft: KpiDraft | null): boolean;
}
