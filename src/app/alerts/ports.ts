import type { StoredAlert } from '../../domain/alerts/alert';
import type { Problem } from '../../domain/problem';
import type { Mail } from './mail/mail';

/** The `alerts` table. */
export interface AlertLog {
  read(): AlertReading;
  /**
   * Replaces the rows of the same alert id, else appends. On the sheet when it returns. `acknowledged`
   * and `plan` of a row that exists already are people's: they are left as they stand there, so that a
   * tick made during a run is not lost. A row that cannot be written is told, and holds up no other.
   */
  write(alerts: readonly StoredAlert[]): readonly UnwrittenAlert[];
  /** Writes a person's tick and plan where the plan is still the one that was seen; blanks at its ends are none. */
  answer(id: string, answer: AnswerToWrite): Answered;
  /**
   * The address of the cell in which the alert is answered, as the table was last read or written; of the
   * table's sheet for one that has no row there. Nothing while the table was not read.
   */
  linkOf(id: string): string | undefined;
  /** Brings the states of rows in line with the ticks and plans that a person has typed into these cells. */
  takeAnswers(edited: EditedCells): void;
}

/** Cells of the table's sheet, rows and columns counted from 1. */
export interface EditedCells {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface AnswerToWrite {
  acknowledged: boolean;
  plan: string;
  seenPlan: string;
}

/** `moved`: another plan stands there. `gone`: no row, or no single open one, has the id. */
export type Answered = { kind: 'written' } | { kind: 'moved'; plan: string } | { kind: 'gone' };

export interface UnwrittenAlert {
  id: string;
  problem: Problem;
}

export interface AlertReading {
  alerts: readonly StoredAlert[];
  /** Ids that stand in several rows, as when a person copied one; none of those rows is an alert. */
  repeated: readonly {
    id: string;
    rowNumbers: readonly number[];
    rows: readonly Pick<StoredAlert, 'kpi' | 'period'>[];
  }[];
  /**
   * Rows of which a cell contradicts the others or cannot be read, as when a person typed over it or
   * sorted one column, with the KPIs and periods that they may be about.
   */
  contradictory: readonly {
    rowNumber: number;
    field: string;
    /** What the cell shows. */
    found: string;
    places: readonly Pick<StoredAlert, 'kpi' | 'period'>[];
  }[];
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

/**
 * Which installation of Waymark mails for this file: the add-on and a script bound to it may both be there,
 * and neither sees the other's settings.
 */
export interface RunnerMark {
  standing(): 'own' | 'others' | 'nobody';
  take(): void;
  /** Takes this installation's own note away; another's stays. */
  leave(): void;
}

/** The person's own hourly triggers of this spreadsheet. */
export interface HourlyTrigger {
  /** `known` is the id that was noted when one was made: the host may not list it for the spreadsheet. */
  ids(known: string | undefined): readonly string[];
  create(): string;
  remove(id: string): void;
}
