import type { Cadence } from '../../domain/calendar/period';
import type { Gap } from '../../domain/kpi/standing/gap';
import type { Status } from '../../domain/kpi/standing/standing';

export interface EvaluatedKpi {
  id: string;
  name: string;
  status: Status;
  reason: string;
  value: number | null;
  target: number | null;
  /** How far the value is from what it is held against; null where nothing is judged. */
  gap: Gap | null;
  attainment: number | null;
  period: string;
}

/** A closed period whose recorded value is not what its rows say by now. */
export interface RecordedDifference {
  kpi: string;
  name: string;
  /** First day, ISO. */
  period: string;
  cadence: Cadence;
  unit: string;
  recorded: number;
  found: number;
}

export interface EvaluateMethods {
  /** Replaces the recorded value of a closed period by what its rows say now. The answer: what is left. */
  takeOverValue: {
    payload: { kpi: string; period: string };
    data: { differences: RecordedDifference[] };
  };
  evaluateNow: {
    payload: { dryRun: boolean };
    data: { kpis: EvaluatedKpi[]; mails: { to: string; subject: string }[] };
  };
}
