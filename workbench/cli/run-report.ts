import * as v from 'valibot';
import type { GapSide } from '../../src/domain/kpi/standing/gap';
import { isGapSide } from '../../src/text/gap';

const nullableNumber = v.nullable(v.number());

const gap = v.object({
  side: v.custom<GapSide>(isGapSide),
  amount: v.number(),
  bound: v.number(),
  toDate: v.optional(v.boolean()),
});

const evaluatedKpi = v.object({
  id: v.string(),
  name: v.string(),
  status: v.string(),
  reason: v.string(),
  value: nullableNumber,
  target: nullableNumber,
  gap: v.nullable(gap),
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

export const isMissed = ({ status }: ReportedKpi): boolean => status === 'missed';
