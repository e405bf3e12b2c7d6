import type { Cadence, Period } from '../../domain/calendar/period';
import type { Reason, Status } from '../../domain/kpi/standing/standing';

/** A closed period as it stands, or as it would. */
export interface PeriodSide {
  value: number | null;
  /** In force in it; null where nobody had one. */
  target: number | null;
  status: Status | null;
}

/** A closed period that an edit changes: its value, or only what that is held against. */
export interface ChangedPeriod {
  period: Period;
  how: 'recalculated' | 'judged';
  was: PeriodSide;
  is: PeriodSide;
}

/** What saving an edit does to the past of its KPI. */
export interface EditOutcome {
  id: string;
  name: string;
  owner: string;
  cadence: Cadence;
  units: { was: string; is: string };
  /** Oldest first. */
  changed: readonly ChangedPeriod[];
  /** The newest closed period before those, which stays as it is. */
  kept?: Period;
  /** The first period, running or to come, that is held against the edit where no closed one is. */
  counts: Period;
  /** Whom a run mails because a closed period, of which it still speaks, stands otherwise. */
  mail?: { about: 'missed' | 'recovered'; period: Period };
  /** Why the new measure gives no number. */
  broken?: Reason;
}
