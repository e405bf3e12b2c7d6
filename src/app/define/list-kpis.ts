import { definitionFields } from '../../contract/define/draft-reading';
import {
  type FieldValues,
  isBlankValue,
  numberIn,
  textIn,
  typedValue,
  wordIn,
} from '../../contract/fields/typed/field-value';
import { CADENCES, DIRECTIONS, STATES, STATUSES } from '../../contract/fields/records/kpi-fields';
import type { DraftValues, KpiSummary } from '../../contract/rpc/define';
import { type Day, isoOf } from '../../domain/calendar/day';
import { periodOf } from '../../domain/calendar/period';
import { type Gap, gapOf, gapToDate } from '../../domain/kpi/standing/gap';
import type { Stage } from '../../domain/kpi/kpi';
import { kpiOfValues } from '../../contract/define/kpi-of-values';
import type { Aim } from '../../domain/kpi/standing/attainment';
import { aimOn } from '../../domain/kpi/standing/target';
import { measureOfFormula, ownFunctionIn } from '../../domain/measure/measure-of-formula';
import type { Problem } from '../../domain/problem';
import { type DefinitionPast, readDefinitionPast } from '../evaluate/definition-past';
import { withHandEdits } from '../evaluate/edits-by-hand';
import { readOnce } from '../evaluate/read-once';
import type { Measurement, MeasurementLog } from '../evaluate/ports';
import type { Moment, Settings } from '../ports';
import { Refusal } from '../refusal';
import type { ChangeLog, DefinitionRow, Definitions } from './ports';
import { type Remembered, unknownKpi } from './unknown-kpi';

/** A KPI as the list shows it, with what of its row cannot be used. */
export type ListedKpi = Omit<KpiSummary, 'problem'> & { problem: Problem | null };

export interface ListPorts {
  changes: Pick<ChangeLog, 'read'>;
  settings: Pick<Settings, 'read' | 'language'>;
  measurements: Pick<MeasurementLog, 'read'>;
  moment(): Moment;
}

function summaryOf(
  { id, values }: DefinitionRow,
  problem: Problem | null,
  aim: Aim | undefined,
): ListedKpi {
  const period = numberIn(values, 'period');
  return {
    id,
    name: textIn(values, 'name'),
    state: wordIn(values, 'state', STATES) ?? 'draft',
    status: wordIn(values, 'status', STATUSES) ?? null,
    value: numberIn(values, 'value') ?? null,
    target: (aim ? aim.target : numberIn(values, 'target')) ?? null,
    unit: textIn(values, 'unit'),
    gap: (aim && gapOfRow(values, aim)) ?? null,
    attainment: numberIn(values, 'attainment') ?? null,
    owner: textIn(values, 'owner'),
    period: period === undefined ? null : isoOf(period),
    problem,
    actualAsMeasure: formulaAsMeasure(values),
  };
}

/** Of its own text alone: what a cell that it points to holds, the card looks up. */
function formulaAsMeasure(values: FieldValues): string | null {
  const actual = textIn(values, 'actual');
  if (!isBlankValue(values.measure) || ownFunctionIn(actual) === undefined) return null;
  const converted = measureOfFormula(actual, '');
  return converted.ok ? converted.measure : null;
}

/** What judged rows go by; without it none is judged. */
interface Judging {
  past?: DefinitionPast;
  recorded: () => readonly Measurement[];
}

/** What the value of the row is held against: the aim in force in its period, of a running one as of today. */
function aimOfRow(
  { id, values }: DefinitionRow,
  { past, recorded }: Judging,
  today: Day,
): Aim | undefined {
  const direction = wordIn(values, 'direction', DIRECTIONS);
  const cadence = wordIn(values, 'cadence', CADENCES);
  const period = numberIn(values, 'period');
  if (!direction || !cadence || period === undefined || values.attainment === null)
    return undefined;
  const stages = (values.stages ?? []) as readonly Stage[];
  const [target, targetHigh] = [numberIn(values, 'target'), numberIn(values, 'target_high')];
  const kpi = kpiOfValues(id, values, { actual: { kind: 'blank' }, actualIsFormula: false });
  const earlier = kpi && past?.earlierAims(kpi, () => recorded().filter((own) => own.kpi === id));
  const on = Math.min(today, periodOf(period, cadence).to);
  return aimOn({ direction, target, targetHigh, stages, earlier }, on);
}

/** The gap that the evaluation judged: a running sum is held against what is due of it by now. */
function gapOfRow(values: FieldValues, aim: Aim): Gap | undefined {
  const value = numberIn(values, 'value');
  const expected = numberIn(values, 'expected');
  return expected === undefined || !aim.target
    ? gapOf(value, aim)
    : gapToDate(value, aim, expected / aim.target);
}

/** What keeps a row from being evaluated as it was meant: its id, else the first field that is not understood. */
export function problemOf(row: DefinitionRow, rows: readonly DefinitionRow[]): Problem | undefined {
  const places = rows.filter(({ id }) => id === row.id).map(({ rowNumber }) => rowNumber);
  if (places.length > 1) {
    return { code: 'id_twice', values: { id: row.id, rows: places.join(', ') } };
  }
  return textIn(row.values, 'state') === 'draft' ? undefined : row.problems[0];
}

/** Every KPI of the register in the sheet's order, drafts included, each with what is wrong with its row. */
export function listKpis(ports: ListPorts & { definitions: Definitions }): ListedKpi[] {
  return listedKpis(
    ports,
    ports.definitions.read().filter(({ id }) => id !== ''),
  );
}

export function listedKpis(ports: ListPorts, rows: readonly DefinitionRow[]): ListedKpi[] {
  const twice = new Set(repeated(rows.map(({ id }) => id)));
  const now = ports.moment();
  const today = now.zone.dayOf(now.now);
  // What stands in the row may count from another day than that of which its standing speaks.
  const isJudged = rows.some(({ values }) => !isBlankValue(values.attainment));
  const past = isJudged ? readDefinitionPast(withHandEdits(ports, rows, now), now).past : undefined;
  const { read: recorded } = readOnce({ read: () => recordedRows(ports) });
  return rows.map((row) => {
    const problem = problemOf(row, twice.has(row.id) ? rows : [row]);
    return summaryOf(row, problem ?? null, aimOfRow(row, { past, recorded }, today));
  });
}

/** Without its table nothing is recorded; what is amiss with the table is told elsewhere. */
function recordedRows({ measurements }: Pick<ListPorts, 'measurements'>): readonly Measurement[] {
  try {
    return measurements.read();
  } catch (failure) {
    if (failure instanceof Refusal) return [];
    throw failure;
  }
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => {
    const again = seen.has(id);
    seen.add(id);
    return again;
  });
}

/** One definition as a form shows it; what is remembered of it finds the row that has lost its id. */
export function getKpi(
  definitions: Definitions,
  id: string,
  remembered: Remembered,
): { id: string; values: DraftValues } {
  const rows = definitions.read();
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw unknownKpi(rows, id, remembered);
  return { id, values: typedValues(row) };
}

/** The definition as people would type it. */
export function typedValues(row: DefinitionRow): DraftValues {
  const values: DraftValues = {};
  for (const field of definitionFields()) {
    values[field.key] = typedValue(field, row.values[field.key] ?? null);
  }
  return values;
}
