import type { AlertState } from '../../domain/alerts/alert';
import { type Day, isoOf } from '../../domain/calendar/day';
import type { Reason } from '../../domain/kpi/standing/standing';
import type { Problem } from '../../domain/problem';
import { type EvaluationReport, reportedKpis, unreadRows } from '../evaluate/evaluation-report';
import { differenceProblems } from '../evaluate/recorded-differences';
import type { Decided } from './decide';
import type { Prepared } from './prepare';
import type { ReportedMail, SentMails } from './send';
import { unclearProblems } from './unclear-alerts';

/** What one run found and did, as plain data; it is put into words where somebody reads it. */
export interface RunReport extends EvaluationReport {
  alerts: readonly DecidedAlert[];
  mails: readonly ReportedMail[];
}

/** An alert and why it is mailed now, or not; its row in the sheet says why its KPI is bad. */
export interface DecidedAlert {
  id: string;
  state: AlertState;
  reason: Reason;
}

export interface RunOutcome {
  at: Date;
  prepared: Pick<Prepared, 'reading' | 'standings' | 'unclear' | 'doubled' | 'differences'>;
  decided: Pick<Decided, 'decisions' | 'quietUntil'>;
  /** What of the figures could not be written. */
  unwritten: readonly Problem[];
  sent: SentMails;
}

export function reportOf({ at, prepared, decided, unwritten, sent }: RunOutcome): RunReport {
  const { reading, standings, unclear, doubled, differences = [] } = prepared;
  return {
    outcome: 'done',
    at: at.toISOString(),
    kpis: reportedKpis(reading, standings),
    alerts: decided.decisions.map(({ alert: { id, state }, reason }) => ({ id, state, reason })),
    mails: sent.mails,
    problems: [
      ...unwritten,
      ...keptProblems(sent, decided.quietUntil),
      ...sent.mails.flatMap(mailProblem),
      ...unclearProblems(unclear),
      ...doubled,
      ...differenceProblems(differences),
      ...unreadRows(reading),
    ],
  };
}

export function busyReport(at: Date): RunReport {
  return { outcome: 'busy', at: at.toISOString(), kpis: [], alerts: [], mails: [], problems: [] };
}

function keptProblems(
  { mails, remaining, keptBecause }: SentMails,
  quietUntil: Day | undefined,
): Problem[] {
  const kept = mails.filter(({ state }) => state === 'kept').length;
  switch (keptBecause) {
    case 'quota':
      return [{ code: 'kept_quota', values: { remaining, kept } }];
    case 'time':
      return [{ code: 'kept_time', values: { kept } }];
    case 'quiet': {
      if (quietUntil === undefined || quietUntil === Infinity) {
        return [{ code: 'kept_quiet_always', values: { kept } }];
      }
      return [{ code: 'kept_quiet', values: { kept, day: isoOf(quietUntil) } }];
    }
    case 'service':
      return [{ code: 'kept_service', values: { kept } }];
    case undefined:
      return [];
  }
}

function mailProblem({ to, state, problem = '' }: ReportedMail): Problem[] {
  if (state === 'refused') return [{ code: 'mail_refused', values: { to, problem } }];
  if (state === 'may_repeat') return [{ code: 'mail_may_repeat', values: { to, problem } }];
  if (state === 'unknown') return [{ code: 'mail_unknown', values: { to, problem } }];
  return [];
}
