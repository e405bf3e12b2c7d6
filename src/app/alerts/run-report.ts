import type { Language } from '../../contract/language/language';
import type { EvaluatedKpi } from '../../contract/rpc/evaluate';
import type { AlertState } from '../../domain/alerts/alert';
import type { AlertDecision } from '../../domain/alerts/step-all';
import { isoOf } from '../../domain/calendar/day';
import type { Kpi } from '../../domain/kpi/kpi';
import type { Standing } from '../../domain/kpi/standing';
import { reasonSentence } from '../../text/reasons';

/** What one run found and did, as plain data: the command line, the pages and the tests read it. */
export interface RunReport {
  /** `busy`: another run holds the document, which does this run's work. */
  outcome: 'done' | 'busy';
  /** ISO instant. */
  at: string;
  kpis: EvaluatedKpi[];
  alerts: DecidedAlert[];
  mails: ReportedMail[];
  /** Sentences about what needs a person's attention. */
  notices: string[];
}

/** An alert and why it is mailed now, or not; its row in the sheet says why its KPI is bad. */
export interface DecidedAlert {
  id: string;
  state: AlertState;
  reason: string;
}

export interface ReportedMail {
  to: string;
  subject: string;
  /** `planned`: a dry run would send it. `unknown`: the service did not say whether it took it. */
  state: 'planned' | 'sent' | 'kept' | 'refused' | 'unknown';
  problem?: string;
}

export function evaluatedKpis(
  kpis: readonly Kpi[],
  standings: readonly Standing[],
  language: Language,
): EvaluatedKpi[] {
  const names = new Map(kpis.map(({ id, name }) => [id, name]));
  return standings.map(({ kpi, status, reason, value, target, attainment, period }) => ({
    id: kpi,
    name: names.get(kpi) ?? '',
    status,
    reason: reasonSentence(reason, language),
    value: value ?? null,
    target: target ?? null,
    attainment: attainment ?? null,
    period: isoOf(period.from),
  }));
}

export function decidedAlerts(
  decisions: readonly AlertDecision[],
  language: Language,
): DecidedAlert[] {
  return decisions.map(({ alert: { id, state }, reason }) => ({
    id,
    state,
    reason: reasonSentence(reason, language),
  }));
}
