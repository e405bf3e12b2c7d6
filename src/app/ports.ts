import type { DocumentMemory, MemoryChange, MemoryKey } from '../contract/document-memory';
import type { CellBlock } from '../contract/functions/formula-argument';
import type { Language } from '../contract/language/language';
import type { TableName } from '../contract/tables/tables';
import type { Day } from '../domain/calendar/day';
import type { ZoneReader } from '../domain/calendar/zone';
import type { CellValue } from '../domain/measure/reference';
import type { Problem } from '../domain/problem';

/** The spreadsheet as a mail shows it. */
export interface Spreadsheet {
  title(): string;
  /** Such as `ko_KR`. */
  locale(): string;
}

export interface Clock {
  now(): Date;
}

/** Settings and small bookkeeping in the document's properties; never KPI data. */
export interface Settings {
  language(): Language;
  /** Nothing where a property is missing, blank or spoiled. */
  read<Key extends MemoryKey>(key: Key): DocumentMemory[Key] | undefined;
  write(values: MemoryChange): void;
}

export interface RunLock {
  /** False when another run holds the document. */
  acquire(): boolean;
  release(): void;
}

/** The moment of a run and how the spreadsheet reads it. */
export interface Moment {
  now: Date;
  zone: ZoneReader;
  /** Such as `ko_KR`; asked only where a criterion hangs on how numbers and dates are written. */
  locale(): string;
}

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

/** Document settings that other runs may change meanwhile. */
export interface SharedSettings extends Settings {
  /** What was read so far is read again. */
  refresh(): void;
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
  /** The cells of a block, cut to its sheet; undefined where there are none. Without a sheet, of the one in view. */
  cells(block: CellBlock): readonly (readonly CellValue[])[] | undefined;
  /** Titles of the visible sheets that are not Waymark's own. */
  sheetTitles(): readonly string[];
  locale(): string;
}

/** A change of a definition as the `changes` table keeps it. */
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

/** Where a run that died may have logged a change already. */
export type LoggedAlready = 'at_its_moment' | 'last_of_its_period';
