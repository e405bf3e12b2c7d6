import { wordIn } from '../../../contract/fields/typed/field-value';
import { CADENCES } from '../../../contract/fields/records/kpi-fields';
import type { PastPeriod } from '../../../contract/rpc/record';
import { isoOf } from '../../../domain/calendar/day';
import type { Problem } from '../../../domain/problem';
import type { MeasurementLog, SourceRanges } from '../../evaluate/ports';
import type { Moment } from '../../ports';
import { Refusal } from '../../refusal';
import type { Definitions, SheetSamples } from '../ports';
import { type Preview, previewMeasure } from './preview-measure';

export interface PastPorts {
  definitions: Pick<Definitions, 'read'>;
  measurements: Pick<MeasurementLog, 'read'>;
  sources: SourceRanges;
  samples: SheetSamples;
}

export interface Past {
  periods: readonly (Omit<PastPeriod, 'problem'> & { problem: Problem | null })[];
  problem: Preview['problem'];
}

const SHOWN_PERIODS = 24;

/**
 * What another measure makes of the closed periods of a KPI, beside what was recorded. Nothing is written:
 * the values are taken over by saving the measure with the day from which it counts.
 */
export function previewPast(
  ports: PastPorts,
  moment: Moment,
  { id, measure }: { id: string; measure: string },
): Past {
  const row = ports.definitions.read().find((candidate) => candidate.id === id);
  if (!row) throw new Refusal({ code: 'kpi_unknown', values: { id: id.slice(0, 40) } });
  const cadence = wordIn(row.values, 'cadence', CADENCES) ?? 'month';
  const { points, problem } = previewMeasure(ports, moment, {
    measure,
    cadence,
    periods: SHOWN_PERIODS + 1,
  });
  const recorded = new Map(
    ports.measurements
      .read()
      .filter(({ kpi }) => kpi === id)
      .map(({ period, value }) => [isoOf(period), value]),
  );
  const periods = points
    .filter(({ running }) => !running)
    .map(({ from, to, value, problem: why }) => ({
      from,
      to,
      recorded: recorded.get(from) ?? null,
      recomputed: value,
      problem: why,
    }));
  const first = periods.findIndex(
    ({ recorded: was, recomputed }) => was !== null || recomputed !== null,
  );
  return { periods: first < 0 ? [] : periods.slice(first), problem };
}
