import type { FieldValues } from '../../contract/fields/typed/field-value';
import type { Day } from '../../domain/calendar/day';
import type { MeasurementSource } from '../../domain/kpi/standing/history';
import type { Kpi } from '../../domain/kpi/kpi';
import type { Standing } from '../../domain/kpi/standing/standing';
import type { RangeReference, RangeValues } from '../../domain/measure/reference';
import type { Problem } from '../../domain/problem';
import type { DefinitionChange, LoggedAlready } from '../ports';

/** The `kpis` table. */
export interface Register {
  /** Every row, in one read. Rows that cannot be understood come back as problems, never dropped. */
  read(): RegisterReading;
  /**
   * Writes standings by id, and returns which rows could not be written: the ids are read again immediately before, so sorted rows stay right.
   */
  writeStandings(standings: readonly Standing[], evaluatedAt: Date): readonly Problem[];
}

/** A row of the register as people define it. */
export interface RegisterDefinition {
  id: string;
  values: FieldValues;
  /** Fields that could not be understood; they are missing from `values`. */
  problems: readonly Problem[];
}

export interface RegisterReading {
  kpis: readonly Kpi[];
  /** Every row that has anything in it, drafts included. */
  definitions: readonly RegisterDefinition[];
  /** Rows of the register that cannot be used, with where and why. */
  problems: readonly RowProblem[];
  /** Address that opens the KPI's very row, by KPI id. */
  links: ReadonlyMap<string, string>;
}

export interface RowProblem {
  rowNumber: number;
  kpi?: string;
  problem: Problem;
}

export interface Measurement {
  kpi: string;
  /** First day of the period. */
  period: Day;
  value: number;
  target?: number;
  recordedAt: Date;
  recordedBy: string;
  source: MeasurementSource;
  note: string;
  /** A person typed the row into the table: its source is blank or unknown, or it has no instant. */
  byHand?: boolean;
  /** Row of the sheet that it was read from. */
  rowNumber?: number;
}

/** The `measurements` table. */
export interface MeasurementLog {
  read(): readonly Measurement[];
  /**
   * One row per KPI and period: replaces the row of the same KPI and period, else appends. Returns which
   * rows could not be written.
   */
  record(measurements: readonly Measurement[]): readonly Problem[];
}

/** Why the row of a period holds another value than before. */
export type ReplacedBecause = 'typed_again' | 'computed_anew' | 'late_rows' | 'taken_over';

/** A value that is nowhere else once its row is written. */
export interface ReplacedValue {
  kpi: string;
  /** First day of the period. */
  period: Day;
  was: number;
  is: number;
  at: Date;
  /** Who had it replaced; blank when a run cannot know. */
  by: string;
  because: ReplacedBecause;
}

export interface ReplacedValueLog {
  append(values: readonly ReplacedValue[]): void;
}

/** Raw cells that measures speak of. */
export interface SourceRanges {
  /** All distinct references, read once per sheet. A reference that cannot be read has its problem. */
  read(references: readonly RangeReference[]): RangeValues;
}

/** What of a logged edit tells whether another one is logged already. */
export interface LoggedEdit {
  at: Date;
  by: string;
  reason: string;
  kpi: string;
  field: string;
  before: { text: string };
  after: { text: string };
  effectiveFrom?: Day;
}

/** The `changes` table, as a run needs it. */
export interface EditLog {
  /** Oldest first. */
  read(): readonly LoggedEdit[];
  /** `unless`: edits that an entry of their KPI and field there tells already are left out. */
  append(edits: readonly DefinitionChange[], how?: { unless?: LoggedAlready }): void;
}
