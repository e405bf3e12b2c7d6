import type { DecidedAlert, RunReport } from '../../app/alerts/report';
import type { ReportedMail } from '../../app/alerts/send';
import type { ReportedKpi } from '../../app/evaluate/evaluation-report';
import type { Language } from '../../contract/language/language';
import type { EvaluatedKpi } from '../../contract/rpc/evaluate';
import { figuresOf } from '../../text/figures';
import { problemSentence } from '../../text/problems/problems';
import { reasonSentence } from '../../text/problems/reasons';

/** A run's report in words: the command line and the execution log read it. */
export interface SaidReport {
  outcome: RunReport['outcome'];
  at: string;
  kpis: EvaluatedKpi[];
  alerts: SaidAlert[];
  mails: readonly ReportedMail[];
  /** Sentences about what needs a person's attention. */
  notices: string[];
}

export interface SaidAlert extends Omit<DecidedAlert, 'reason'> {
  reason: string;
}

export function saidReport(
  { outcome, at, kpis, alerts, mails, problems }: RunReport,
  language: Language,
): SaidReport {
  const figures = figuresOf(language);
  return {
    outcome,
    at,
    kpis: saidKpis(kpis, language),
    alerts: alerts.map((alert) => ({ ...alert, reason: reasonSentence(alert.reason, figures) })),
    mails,
    notices: problems.map((problem) => problemSentence(problem, language)),
  };
}

export function saidKpis(kpis: readonly ReportedKpi[], language: Language): EvaluatedKpi[] {
  const figures = figuresOf(language);
  return kpis.map((kpi) => ({ ...kpi, reason: reasonSentence(kpi.reason, figures) }));
}
