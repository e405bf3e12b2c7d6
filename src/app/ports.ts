import type { Day } from '../domain/calendar/day';
import type { ZoneReader } from '../domain/calendar/zone';
import type { StoredAlert } from '../domain/alerts/alert';
import type { Kpi } from '../domain/kpi/kpi';
import type { Standing } from '../domain/kpi/standing';
import type { RangeReference, RangeValues } from '../domain/measure/reference';
import type { Language } from '../contract/language';
import type { Problem } from '../domain/problem';

/** The `kpis` table. */
export interface Register {
  /** Every row, in one read. Rows that cannot be understood come back as problems, never dropped. */
  read(): RegisterReading;
  /** Writes standings by id: the ids are read again immediately before, so sorted rows stay right. */
  writeStandings(standings: readonly Standing[], evaluatedAt: Date): void;
}

export interface RegisterReading {
  kpis: readonly Kpi[];
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
  source: 'formula' | 'check-in' | 'import';
  note: string;
  /** A person typed the row into the table: its source is blank or unknown, or it has no instant. */
  byHand?: boolean;
  /** Row of the sheet that it was read from. */
  rowNumber?: number;
}

/** The `measurements` table. */
export interface MeasurementLog {
  read(): readonly Measurement[];
  /** One row per KPI and period: replaces the row of the same KPI and period, else appends. */
  record(measurements: readonly Measurement[]): void;
}

/** The `alerts` table. */
export interface AlertLog {
  read(): AlertReading;
  /**
   * Replaces the rows of the same alert id, else appends. On the sheet when it returns. `acknowledged`
   * and `plan` of a row that exists already are people's: they are left as they stand there, so that a
   * tick made during a run is not lost.
   */
  write(alerts: readonly StoredAlert[]): void;
}

export interface AlertReading {
  alerts: readonly StoredAlert[];
  /** Ids that stand in several rows, as when a person copied one; none of those rows is an alert. */
  repeated: readonly {
    id: string;
    rowNumbers: readonly number[];
    rows: readonly Pick<StoredAlert, 'kpi' | 'period'>[];
  }[];
}

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

/** Raw cells that measures speak of. */
export interface SourceRanges {
  /** All distinct references, read once per sheet. A reference that cannot be read has its problem. */
  read(references: readonly RangeReference[]): RangeValues;
}

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

export interface Mailbox {
  /** Recipients that may still be mailed today. */
  remaining(): number;
  /** Says what became of the mail; never throws for what the mail service says. */
  send(mail: Mail): Sending;
}

export type Sending =
  | { kind: 'accepted' }
  /** The service will not take this mail: its address, mostly. Others may still go. */
  | { kind: 'refused'; problem: string }
  /** No more mails today. This one was not sent. */
  | { kind: 'quota' }
  /** A time-out or a failing service: nobody knows whether the mail went out. */
  | { kind: 'unknown'; problem: string };

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
  read(key: string): string | undefined;
  write(values: Readonly<Record<string, string>>): void;
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
}
