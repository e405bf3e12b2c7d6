import type { Gap } from '../../domain/kpi/gap';
import type { Status } from '../../domain/kpi/standing';

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

export interface EvaluateMethods {
  evaluateNow: {
    payload: { dryRun: boolean };
    data: { kpis: EvaluatedKpi[]; mails: { to: string; subject: string }[] };
  };
}
