import type { EvaluatedKpi } from '../../contract/rpc/evaluate';
import { isoOf } from '../../domain/calendar/day';
import type { Reason } from '../../domain/kpi/standing/standing';
import type { Problem } from '../../domain/problem';
import type { EvaluatedRegister } from './evaluate-register';
import type { RegisterReading } from './ports';
import { differenceProblems } from './recorded-differences';

/** What an evaluation found, as plain data; it is put into words where somebody reads it. */
export interface EvaluationReport {
  /** `busy`: another run holds the document, which does this run's work. */
  outcome: 'done' | 'busy';
  /** ISO instant. */
  at: string;
  kpis: readonly ReportedKpi[];
  /** What needs a person's attention. */
  problems: readonly Problem[];
}

export interface ReportedKpi extends Omit<EvaluatedKpi, 'reason'> {
  reason: Reason;
}

/** Rows of the register that cannot be used are named up to so many; of the others it says how many. */
const MOST_ROWS = 5;

export function evaluationReport(
  { reading, standings, unread, doubled, differences = [] }: EvaluatedRegister,
  unwritten: readonly Problem[],
  now: Date,
): EvaluationReport {
  return {
    outcome: 'done',
    at: now.toISOString(),
    kpis: reportedKpis(reading, standings),
    problems: [
      ...unwritten,
      ...unread,
      ...doubled,
      ...differenceProblems(differences),
      ...unreadRows(reading),
    ],
  };
}

export function reportedKpis(
  { kpis }: Pick<RegisterReading, 'kpis'>,
  standings: EvaluatedRegister['standings'],
): ReportedKpi[] {
  const names = new Map(kpis.map(({ id, name }) => [id, name]));
  return standings.map(({ kpi, status, reason, value, target, gap, attainment, period }) => ({
    id: kpi,
    name: names.get(kpi) ?? '',
    status,
    reason,
    value: value ?? null,
    target: target ?? null,
    gap: gap ?? null,
    attainment: attainment ?? null,
    period: isoOf(period.from),
  }));
}

export function unreadRows({ problems }: Pick<RegisterReading, 'problems'>): Problem[] {
  const named = problems
    .slice(0, MOST_ROWS)
    .map(({ rowNumber, problem }) => rowUnread(rowNumber, problem));
  const rows = problems.length - named.length;
  return rows > 0 ? [...named, { code: 'rows_unread', values: { rows } }] : named;
}

function rowUnread(row: number, cause: Problem): Problem {
  return { code: 'row_unread', values: { row }, cause };
}
