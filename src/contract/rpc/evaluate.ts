import type { Status } from '../../domain/kpi/standing';

export interface EvaluatedKpi {
  id: string;
  name: string;
  status: Status;
  reason: string;
  value: number | null;
  target: number | null;
  attainment: number | null;
  period: string;
}

export interface EvaluateMethods {
  evaluateNow: {
    payload: { dryRun: boolean };
    data: { kpis: EvaluatedKpi[]; mails: { to: string; subject: string }[] };
  };
}
