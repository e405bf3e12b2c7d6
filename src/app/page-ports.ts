import type { Problem } from '../domain/problem';
import type { FieldValues } from '../contract/field-value';
import type { Language } from '../contract/language';
import type { KpiDraft } from '../contract/rpc';
import type { TableName } from '../contract/tables';
import type { Settings } from './ports';

/** The person at the keyboard, or the creator of a trigger. */
export interface Person {
  email(): string;
  /** Interface language, such as `ko` or `en-GB`. */
  locale(): string;
  /** May change the spreadsheet. */
  mayEdit(): boolean;
}

/** What is amiss with a table. `repairable`: one click mends it. */
export interface TableProblem {
  table: TableName;
  problem: Problem;
  repairable: boolean;
}

/** The six tables as sheets: made, checked and mended. */
export interface TableKeeper {
  /** Makes what is missing, in the language; returns the tables that it touched. */
  setUp(language: Language): readonly TableName[];
  check(): readonly TableProblem[];
  /** Adds missing columns and gives missing ids; returns what it did. */
  repair(language: Language): readonly Problem[];
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

/** Document settings that other runs may change meanwhile. */
export interface SharedSettings extends Settings {
  /** What was read so far is read anew. */
  refresh(): void;
}

/** Forms that were begun and not saved, one per person and spreadsheet. */
export interface Drafts {
  read(): KpiDraft | null;
  /** False when it is too large to be kept. */
  keep(draft: KpiDraft | null): boolean;
}

export interface Selection {
  sheet: string;
  /** As a measure names it: `Orders!C:C`. */
  a1: string;
  rows: number;
  columns: number;
  /** Rows at the top of its sheet that stay in view: the headings, mostly. */
  frozenRows: number;
}

/** The cell with the cursor. */
export interface CurrentCell {
  /** With its sheet, as a formula names it. */
  a1: string;
  sheet: string;
  /** Counted from 1. */
  row: number;
  column: number;
  /** Its formula, or what it shows; blank when it holds nothing. */
  content: string;
  /** False where a protection keeps the person out. */
  mayEdit(): boolean;
  /** Returns what the cell shows then: a result, an error, or that it is still computed. */
  write(formula: string): string;
}

/** The spreadsheet in front of the person. */
export interface Workplace {
  selection(): Selection | undefined;
  currentCell(): CurrentCell | undefined;
  /** Titles of the visible sheets that are not Waymark's own. */
  sheetTitles(): readonly string[];
  locale(): string;
}

/** The person's own hourly triggers of this spreadsheet. */
export interface HourlyTrigger {
  /** `known` is the id that was noted when one was made: the host may not list it for the spreadsheet. */
  ids(known: string | undefined): readonly string[];
  create(): string;
  remove(id: string): void;
}
