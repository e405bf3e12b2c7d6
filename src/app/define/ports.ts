import type { FieldValues } from '../../contract/fields/typed/field-value';
import type { KpiDraft } from '../../contract/rpc/define';
import type { KeptChoice } from '../../contract/rpc/define-set';
import type { SheetRows } from '../../domain/define/found/sheet/sheet-look';
import type { CellValue, RangeReference } from '../../domain/measure/reference';
import type { Problem } from '../../domain/problem';
import type { DefinitionChange, LoggedAlready } from '../ports';

/**
 * A value of the log as it was typed, with the unit that the KPI's figures were in then. Without a unit it is
 * what stands there: a bare figure of an earlier version has none, nor what nobody can read back.
 */
export interface LoggedValue {
  text: string;
  unit?: string;
}

export interface LoggedDefinitionChange extends Omit<DefinitionChange, 'before' | 'after'> {
  before: LoggedValue;
  after: LoggedValue;
}

/** The `changes` table. */
export interface ChangeLog {
  /** Oldest first. */
  read(): readonly LoggedDefinitionChange[];
  /** `unless`: changes that an entry of their KPI and field there tells already are left out. */
  append(changes: readonly DefinitionChange[], how?: { unless?: LoggedAlready }): void;
  /**
   * Fails where a lock keeps this account from logging so many changes: asked before what they tell is
   * written. The sheet may grow by blank rows.
   */
  requireRoom(count: number): void;
}

/** One row of the register as a definition: what people typed, understood field by field. */
export interface DefinitionRow {
  rowNumber: number;
  id: string;
  values: FieldValues;
  /** Fields that could not be understood; they are missing from `values`. */
  problems: readonly Problem[];
}

export interface WrittenDefinition {
  id: string;
  values: FieldValues;
  /** It has no row yet; without it the row must be there. */
  isNew?: boolean;
}

/** The register as definitions that are edited. */
export interface Definitions {
  /** Every row that has anything in it, in the sheet's order. */
  read(): readonly DefinitionRow[];
  /** Writes into the row of the id: the keys that are given, and no others. */
  write(id: string, values: FieldValues): void;
  /**
   * Several at once, new ones below the last row. Where one of them cannot be written, because its row is
   * gone, part of it is locked or a cell refuses its value, none is.
   */
  writeAll(definitions: readonly WrittenDefinition[]): void;
  /** Fails where `writeAll` finds a row gone or a lock, and writes no cell; the sheet may grow by blank rows. */
  requireWritable(definitions: readonly WrittenDefinition[]): void;
  /** Gives each row that has content and no id the next one; returns what it gave. */
  giveIds(next: () => string): readonly string[];
}

/** Forms that were begun and not saved, one per person and spreadsheet. */
export interface Drafts {
  read(): KpiDraft | null;
  /** False when it is too large to be kept. */
  keep(draft: KpiDraft | null): boolean;
}

/** Choices of KPIs that were left, one per person and spreadsheet. */
export interface Choices {
  read(): KeptChoice | null;
  /** False when it is too large to be kept. */
  keep(choice: KeptChoice | null): boolean;
}

/** The first rows of the sheet that the person looks at, and what they have selected there. */
export interface SheetSample {
  sheet: string;
  /** The sheet as a range names it: `Orders!`. */
  prefix: string;
  /** One of Waymark's tables. */
  own: boolean;
  frozenRows: number;
  selected: { a1: string; firstColumn: number; columns: number; rows: number };
  /** From row 1 and column 1 on. */
  rows: readonly (readonly CellValue[])[];
  /** Number formats of the same cells. */
  formats: readonly (readonly string[])[];
}

/** A cell by itself. */
export interface SampleCell {
  /** As a formula names it, and its sheet as ranges name it. */
  a1: string;
  prefix: string;
  value: CellValue;
  shown: string;
  formula: string;
  format: string;
  /** The words beside or above it. */
  label: string;
}

/** Where the data of a column begin. */
export interface ColumnPlace {
  range: string;
  sheet: string;
  column: number;
  firstRow: number;
}

/** A few cells of the user's own sheets: enough to say what they hold. */
export interface SheetSamples {
  selected(): SheetSample | undefined;
  /** The first rows of the person’s sheets: of so many that looking at them takes no longer than a glance. */
  ownSheets(): readonly SheetRows[];
  /** The first cell of each reference, undefined where there is none: few reads however many there are. */
  cells(references: readonly RangeReference[]): readonly (SampleCell | undefined)[];
  /** What is above the data of the columns, and how their first number is formatted. */
  headings(columns: readonly ColumnPlace[]): readonly { heading: string; format: string }[];
}
