import * as v from 'valibot';

const nullableNumber = v.nullable(v.number());

const evaluatedKpi = v.object({
  id: v.string(),
  name: v.string(),
  status: v.string(),
  reason: v.string(),
  value: nullableNumber,
  target: nullableNumber,
  attainment: nullableNumber,
  period: v.string(),
});

/** What `runHourly` returns, as far as the command line reads it: it comes from the built script. */
const runReport = v.object({
  outcome: v.picklist(['done', 'busy']),
  at: v.string(),
  kpis: v.array(evaluatedKpi),
  notices: v.array(v.string()),
});

export type RunReport = v.InferOutput<typeof runReport>;
export type ReportedKpi = v.InferOutput<typeof evaluatedKpi>;

export function readRunReport(returned: unknown): RunReport | undefined {
  const read = v.safeParse(runReport, returned);
  return read.success ? read.output : undefined;
}

/** A running period below its limit, and a closed one that ended short of its target. */
const MISSED = ['missed', 'not_met'];

export const isMissed = ({ status }: ReportedKpi): boolean => MISSED.includes(status);
