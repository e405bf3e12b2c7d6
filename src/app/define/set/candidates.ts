import {
  type FieldValues,
  isBlankValue,
  numberIn,
  textIn,
  wordIn,
} from '../../../contract/fields/typed/field-value';
import { CADENCES, STATES, TIERS, TIMINGS } from '../../../contract/fields/records/kpi-fields';
import type { Day } from '../../../domain/calendar/day';
import type { Goal } from '../../../domain/define/set/goal';
import {
  type DataCheck,
  dataCheck,
  typedNumber,
  withoutData,
} from '../../../domain/define/set/data-check';
import type { Candidate } from '../../../domain/define/set/ranking';
import { DEFAULT_LIMITS, type SetLimits } from '../../../domain/define/set/set-kpi';
import type { Tier } from '../../../domain/kpi/kpi';
import { measureCells, parseMeasure } from '../../../domain/measure';
import type { MeasureCells, ParsedMeasure } from '../../../domain/measure/measure';
import type { SourceRanges } from '../../evaluate/ports';
import type { Moment, Settings } from '../../ports';
import type { DefinitionRow, Definitions, SheetSamples } from '../ports';
import { showsNumber } from '../judge/review-definition';
import { cellsTogether } from '../measure/cells-together';
import { firstOfEach } from './first-of-each';

export interface CandidatePorts {
  definitions: Definitions;
  sources: SourceRanges;
  samples: SheetSamples;
  settings: Settings;
  moment(): Moment;
}

export interface ListedCandidate extends Candidate, Goal {
  tier: Tier | null;
  data: DataCheck;
}

/** A core KPI that is at work, with the objective that it serves. */
export type RunningCore = Pick<Candidate, 'id' | 'name' | 'timing'> & Pick<Goal, 'objective'>;

export interface CandidateList {
  /** All drafts: which of them are candidates depends on the goal that somebody chooses for. */
  candidates: readonly ListedCandidate[];
  running: readonly RunningCore[];
  limits: SetLimits;
}

/** The drafts that one may choose from, each with its goal and with what its data are worth. */
export function listCandidates(ports: CandidatePorts): CandidateList {
  const rows = firstOfEach(ports.definitions.read());
  const drafts = rows.filter(({ values }) => isDraft(values));
  const checked = dataChecks(ports, drafts);
  return {
    candidates: drafts.map((row, at) => ({
      ...candidateOf(row),
      objective: textIn(row.values, 'objective'),
      hypothesis: textIn(row.values, 'hypothesis'),
      tier: wordIn(row.values, 'tier', TIERS) ?? null,
      data: checked[at],
    })),
    running: rows.filter(isRunning).map((row) => ({
      ...candidateOf(row),
      objective: textIn(row.values, 'objective'),
    })),
    limits: ports.settings.read('kpiLimits') ?? DEFAULT_LIMITS,
  };
}

export function isDraft(values: FieldValues): boolean {
  return stateOf(values) === 'draft';
}

function stateOf(values: FieldValues) {
  return wordIn(values, 'state', STATES) ?? 'draft';
}

function isRunning({ values }: DefinitionRow): boolean {
  const isAtWork = ['active', 'paused'].includes(stateOf(values));
  return isAtWork && (wordIn(values, 'tier', TIERS) ?? 'core') === 'core';
}

function candidateOf({ id, values }: DefinitionRow): Candidate {
  const mark = (key: string) => numberIn(values, key) ?? null;
  return {
    id,
    name: textIn(values, 'name'),
    timing: wordIn(values, 'timing', TIMINGS) ?? null,
    marks: {
      impact: mark('impact'),
      dataQuality: mark('data_quality'),
      feasibility: mark('feasibility'),
    },
  };
}

/** One read of each sheet, however many candidates there are. */
function dataChecks(ports: CandidatePorts, drafts: readonly DefinitionRow[]): DataCheck[] {
  const { now, zone, locale } = ports.moment();
  const parsed = drafts.map(({ values }) => {
    const text = textIn(values, 'measure');
    return text === '' ? undefined : parseMeasure(text);
  });
  const references = parsed.flatMap((one) => (one?.ok ? one.measure.references : []));
  const ranges = references.length > 0 ? ports.sources.read(references) : new Map();
  const cells = measureCells(zone, ranges, locale);
  const today = zone.dayOf(now);
  const typed = drafts.filter((_, at) => !parsed[at]);
  const samples = cellsTogether(
    ports.samples,
    typed.map(({ values }) => textIn(values, 'actual')),
  );
  return drafts.map(({ values }, at) => {
    const measured = parsed[at];
    return measured
      ? checkOfMeasure(measured, cells, values, today)
      : checkOfTyped(samples, values);
  });
}

function checkOfMeasure(
  parsed: ParsedMeasure,
  cells: MeasureCells,
  values: FieldValues,
  today: Day,
): DataCheck {
  if (!parsed.ok) return withoutData(parsed.problem);
  const { measure } = parsed;
  for (const { text } of measure.references) {
    const read = cells.ranges.get(text);
    if (read && !read.ok) return withoutData(read.problem);
  }
  const cadence = wordIn(values, 'cadence', CADENCES) ?? 'month';
  return dataCheck(measure, cells, { cadence, today });
}

function checkOfTyped(samples: Pick<SheetSamples, 'cells'>, values: FieldValues): DataCheck {
  if (isBlankValue(values.actual)) {
    const source = textIn(values, 'source');
    return withoutData(
      source === ''
        ? { code: 'candidate_without_measure' }
        : { code: 'candidate_needs', values: { source } },
    );
  }
  return showsNumber(samples, values)
    ? typedNumber()
    : withoutData({ code: 'candidate_without_number' });
}
