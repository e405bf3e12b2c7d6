import type { MatchedWord, MeasuredColumn } from '../../../contract/rpc/define';
import { type Day, parseIsoDay } from '../../../domain/calendar/day';
import { type Cadence, periodOf } from '../../../domain/calendar/period';
import { findMeasures, type FoundMeasure } from '../../../domain/define/found/find-measures';
import { misfitOf } from '../../../domain/define/found/measure/fitting';
import type { Formula } from '../../../domain/define/found/measure/formula';
import { chanceOf } from '../../../domain/define/outlook/chance';
import { outlookOf } from '../../../domain/define/outlook/outlook';
import type { Reading } from '../../../domain/define/sentence/reading';
import type { MeasureReader } from '../../../domain/kpi/evaluate/history-reading';
import { measureCells, parseMeasure } from '../../../domain/measure';
import type { Measure, MeasureCells } from '../../../domain/measure/measure';
import type { Problem } from '../../../domain/problem';
import { measureReader } from '../../evaluate/measure-reader';
import type { SourceRanges } from '../../evaluate/ports';
import type { Moment } from '../../ports';
import { measuredColumns } from './measured-columns';
import { closedValues } from './past-values';
import type { SheetSamples } from '../ports';
import { type PreviewedPeriod, previewedPeriods, whollyBroken } from './preview-measure';

/** A measure that a sentence may mean, with what its rows give. */
export interface FoundInFile {
  measure: string;
  formula: Formula;
  columns: readonly MeasuredColumn[];
  matched: readonly MatchedWord[];
  points: readonly PreviewedPeriod[];
  chance: number | null;
  /** Why its values cannot be what was said. */
  misfit: Problem | null;
}

const SHOWN_PERIODS = 12;

/** What the person’s own sheets may measure a sentence by: the likeliest first, what cannot be it last. */
export function foundMeasures(
  { samples, sources }: { samples: SheetSamples; sources: SourceRanges },
  moment: Moment,
  { reading, today }: { reading: Reading; today: Day },
): FoundInFile[] {
  const found = findMeasures(reading, samples.ownSheets()).flatMap((one) => {
    const parsed = parseMeasure(one.measure);
    return parsed.ok ? [{ ...one, parsed: parsed.measure }] : [];
  });
  if (found.length === 0) return [];
  const references = found.flatMap(({ parsed }) => parsed.references);
  const ranges = sources.read(references);
  const cells = measureCells(moment.zone, ranges, () => moment.locale());
  const columns = measuredColumns(samples, references, ranges);
  const proposals = found.map((one) => measured(one, { cells, columns, today, reading }));
  return proposals.sort((a, b) => Number(a.misfit !== null) - Number(b.misfit !== null));
}

interface Reads {
  cells: MeasureCells;
  columns: readonly MeasuredColumn[];
  today: Day;
  reading: Reading;
}

function measured(
  { measure, formula, matched, parsed }: FoundMeasure & { parsed: Measure },
  { cells, columns, today, reading }: Reads,
): FoundInFile {
  const cadence = reading.cadence ?? 'month';
  const reader = measureReader({ ok: true, measure: parsed }, cells);
  const readings = previewedPeriods(reader, { cadence, periods: SHOWN_PERIODS, today });
  const points = readings.map(({ point }) => point);
  const own = parsed.references.map(({ text }) => columns.find(({ range }) => range === text));
  const ownColumns = own.filter((column) => column !== undefined);
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const columnUnit = valuedUnit(formula, ownColumns);
  const broken = whollyBroken(readings.map(({ reading: each }) => each));
  return {
    measure,
    formula,
    columns: unique(ownColumns),
    matched,
    points,
    chance: statedChance(reader, parsed, { cadence, today, reading }),
    misfit: broken ?? misfitOf({ formula, values, columnUnit }, reading) ?? null,
  };
}

function unique(columns: readonly MeasuredColumn[]): MeasuredColumn[] {
  return columns.filter(({ range }, at) => columns.findIndex((one) => one.range === range) === at);
}

/** The unit of the column whose numbers are taken: the second that such a measure names. */
function valuedUnit({ shape }: Formula, columns: readonly MeasuredColumn[]): string {
  const isOfColumn = shape === 'sum' || shape === 'mean' || shape === 'median' || shape === 'last';
  return isOfColumn ? (columns[1]?.unit ?? '') : '';
}

/** Of a target that is stated as an amount; a movement has none before it is known from where. */
function statedChance(
  reader: MeasureReader,
  { tree }: Measure,
  { cadence, today, reading }: { cadence: Cadence; today: Day; reading: Reading },
): number | null {
  const { target, targetHigh, direction, change } = reading;
  if (target === null || direction === null || change !== 'none') return null;
  const due = (reading.due && parseIsoDay(reading.due)) || periodOf(today, cadence).to;
  const aim = { direction, target, targetHigh: targetHigh ?? undefined };
  const closed = closedValues(reader, cadence, today);
  return chanceOf(outlookOf(closed, due, cadence, tree), aim).chance;
}
