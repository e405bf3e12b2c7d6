import type { ChangedPeriod, EditOutcome, PeriodSide } from '../../../contract/rpc/edit-outcome';
import { changedFields } from '../../../contract/define/definition-edit';
import { kpiOfValues } from '../../../contract/define/kpi-of-values';
import type { FieldValues } from '../../../contract/fields/typed/field-value';
import { untoldMiss } from '../../../domain/alerts/closed-period';
import { conditionOf } from '../../../domain/alerts/condition';
import type { Day } from '../../../domain/calendar/day';
import { type Period, periodOf } from '../../../domain/calendar/period';
import type { Kpi } from '../../../domain/kpi/kpi';
import { attainmentOf, judgedBy } from '../../../domain/kpi/standing/attainment';
import { inForce } from '../../../domain/kpi/standing/in-force';
import type { Standing } from '../../../domain/kpi/standing/standing';
import { closedVerdict } from '../../../domain/kpi/standing/status';
import { aimIn } from '../../../domain/kpi/standing/target';
import { difference } from '../../../domain/numeric/noise';
import { toComputeAnew } from '../../evaluate/computed-anew';
import { changesValues, countsAsOf } from '../../evaluate/counts-from';
import { definitionPast } from '../../evaluate/definition-past';
import { changesAim } from '../../evaluate/earlier-aims';
import { evaluateKpis } from '../../evaluate/evaluate-kpis';
import { withHandEdits } from '../../evaluate/edits-by-hand';
import type {
  LoggedEdit,
  Measurement,
  MeasurementLog,
  Register,
  SourceRanges,
} from '../../evaluate/ports';
import type { Moment, Settings } from '../../ports';
import type { ChangeLog } from '../ports';
import { loggedChanges } from './definition-changes';

export interface OutcomePorts {
  register: Pick<Register, 'read'>;
  settings: Pick<Settings, 'read' | 'language'>;
  measurements: Pick<MeasurementLog, 'read'>;
  sources: SourceRanges;
  changes: Pick<ChangeLog, 'read'>;
}

/** A definition as it stands, and as it would be saved. */
export interface EditToTry {
  id: string;
  before: FieldValues;
  after: FieldValues;
}

/** A KPI at one side of the edit: what is judged, and from what. */
interface Side {
  kpi: Kpi;
  recorded: readonly Measurement[];
}

/**
 * What saving edits of live definitions would do to their closed periods: each is evaluated as it stands and
 * as it would be, by the code of the real save. Nothing is written. Edits that touch neither values nor what
 * they are held against have no outcome.
 */
export function editOutcomes(
  ports: OutcomePorts,
  moment: Moment,
  edits: readonly EditToTry[],
  effectiveFrom: Day | undefined,
): EditOutcome[] {
  const judging = edits.filter(isJudged);
  if (judging.length === 0) return [];
  const { kpis, definitions } = ports.register.read();
  const shown = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const tried = judging.flatMap((edit) =>
    triedEdit(edit, shown.get(edit.id), moment, effectiveFrom),
  );
  if (tried.length === 0) return [];
  const recorded = ports.measurements.read();
  const log = withHandEdits(ports, definitions, moment).read();
  const edited = [...log, ...tried.flatMap((one) => one.logged)];
  const { countsFrom } = definitionPast(edited, moment);
  const rowsOf = ({ id }: Kpi) => recorded.filter((row) => row.kpi === id);
  const evaluated = (sides: readonly Side[], past: readonly LoggedEdit[]) =>
    evaluateKpis(ports.sources, {
      kpis: sides.map(({ kpi }) => kpi),
      recorded: sides.flatMap((side) => side.recorded),
      past: definitionPast(past, moment),
      moment,
      runBy: '',
    });
  const was = evaluated(
    tried.map(({ was: kpi }) => ({ kpi, recorded: rowsOf(kpi) })),
    log,
  );
  const is = evaluated(
    tried.map(({ is: kpi, isAnew }) => ({
      kpi,
      recorded: rowsOf(kpi).map((row) =>
        isAnew ? toComputeAnew(row, kpi.cadence, countsFrom(kpi)) : row,
      ),
    })),
    edited,
  );
  const today = moment.zone.dayOf(moment.now);
  return tried.map((_, index) =>
    outcomeOf(
      { kpi: was.kpis[index], standing: was.standings[index] },
      { kpi: is.kpis[index], standing: is.standings[index] },
      { today, effectiveFrom },
    ),
  );
}

function isJudged({ before, after }: EditToTry): boolean {
  const fields = fieldsOf(before, after);
  return changesValues(fields) || changesAim(fields);
}

function fieldsOf(before: FieldValues, after: FieldValues): string[] {
  return changedFields(before, { values: after, problems: [] });
}

/** The edit as its save would log it. `shown` is the KPI with what its cell shows, by which a run judges it. */
function triedEdit(
  { id, before, after }: EditToTry,
  shown: Kpi | undefined,
  { now, zone }: Moment,
  effectiveFrom: Day | undefined,
): { was: Kpi; is: Kpi; isAnew: boolean; logged: LoggedEdit[] }[] {
  const fields = fieldsOf(before, after);
  const cell = cellOf(shown);
  const was = kpiOfValues(id, before, cell);
  const is = kpiOfValues(id, after, fields.includes('actual') ? typedActual(after) : cell);
  if (!was || !is) return [];
  const logged = loggedChanges(fields, before, after).map((change) => ({
    field: change.field,
    before: { text: change.before },
    after: { text: change.after },
    at: now,
    by: '',
    kpi: id,
    reason: '',
    effectiveFrom: effectiveFrom ?? countsAsOf(change.field, zone.dayOf(now)),
  }));
  return [{ was, is, isAnew: changesValues(fields), logged }];
}

type ActualCell = Pick<Kpi, 'actual' | 'actualIsFormula'>;

const BLANK_CELL: ActualCell = { actual: { kind: 'blank' }, actualIsFormula: false };

function cellOf(shown: Kpi | undefined): ActualCell {
  return shown ? { actual: shown.actual, actualIsFormula: shown.actualIsFormula } : BLANK_CELL;
}

/** What a typed number shows once it is saved; what a formula will show nobody knows yet. */
function typedActual({ actual }: FieldValues): ActualCell {
  if (typeof actual !== 'number') return BLANK_CELL;
  return { actual: { kind: 'value', value: actual }, actualIsFormula: false };
}

interface Judged {
  kpi: Kpi;
  standing: Standing;
}

interface Counting {
  today: Day;
  effectiveFrom?: Day;
}

function outcomeOf(
  was: Judged,
  is: Judged,
  { today, effectiveFrom = today }: Counting,
): EditOutcome {
  const { kpi, standing } = is;
  const before = sidesOf(was, today);
  const after = sidesOf(is, today);
  // Of another cadence the periods of before are no more.
  const either = new Map([...before, ...after]);
  const inOrder = [...either].sort(([, a], [, b]) => a.period.from - b.period.from);
  const periods = inOrder.map(([, { period }]) => period);
  const changed = inOrder.flatMap(([key, { period }]) =>
    changedPeriod(period, before.get(key)?.side, after.get(key)?.side),
  );
  const first = changed.length > 0 ? changed[0].period.from : undefined;
  const kept = periods.filter(({ from }) => first !== undefined && from < first).pop();
  const isBroken = standing.status === 'error' && was.standing.status !== 'error';
  return {
    id: kpi.id,
    name: kpi.name,
    owner: kpi.owner,
    cadence: kpi.cadence,
    units: { was: was.kpi.unit, is: kpi.unit },
    changed,
    ...(kept ? { kept } : {}),
    counts: periodOf(Math.max(today, effectiveFrom), kpi.cadence),
    ...mailOf(was, is, today),
    ...(isBroken ? { broken: standing.reason } : {}),
  };
}

/** Closed periods in their order, by their first and last days. */
function sidesOf(
  { kpi, standing }: Judged,
  today: Day,
): ReadonlyMap<string, { period: Period; side: PeriodSide }> {
  return new Map(
    standing.history
      .filter(({ period }) => period.to < today)
      .map(({ period, value }) => [
        `${period.from} ${period.to}`,
        { period, side: sideOf(kpi, period, value, today) },
      ]),
  );
}

function sideOf(kpi: Kpi, period: Period, value: number, today: Day): PeriodSide {
  const aim = aimIn(kpi, period, today);
  const attained = attainmentOf(value, aim);
  const direction = judgedBy(aim);
  const status = attained.ok
    ? closedVerdict(attained.attainment, { ...inForce(kpi, period.to), direction }).status
    : null;
  return { value, target: aim.target ?? null, status };
}

const NOTHING: PeriodSide = { value: null, target: null, status: null };

function changedPeriod(
  period: Period,
  was: PeriodSide = NOTHING,
  is: PeriodSide = NOTHING,
): ChangedPeriod[] {
  const isSame = was.value !== null && is.value !== null && difference(was.value, is.value) === 0;
  if (!isSame) return [{ period, how: 'recalculated', was, is }];
  if (was.target === is.target && was.status === is.status) return [];
  return [{ period, how: 'judged', was, is }];
}

/**
 * A run may still speak of the period that has just ended: one that now stands worse, or well again, is told.
 * Of a sum it does so in the first days of the next period. Of what is not active no run speaks.
 */
function mailOf(was: Judged, is: Judged, today: Day): Pick<EditOutcome, 'mail'> {
  if (is.kpi.state !== 'active') return {};
  const late = (side: Judged) => untoldMiss(side.kpi, side.standing, undefined, { today });
  const miss = late(is);
  if (miss && !late(was)) return { mail: { about: 'missed', period: miss.period } };
  const { closed, period } = is.standing;
  const before = was.standing.period;
  if (!closed || period.from !== before.from || period.to !== before.to) return {};
  const [then, now] = [gravityOf(was.standing), gravityOf(is.standing)];
  if (now > then) return { mail: { about: 'missed', period } };
  return then > 0 && now === 0 ? { mail: { about: 'recovered', period } } : {};
}

function gravityOf({ status }: Standing): number {
  const condition = conditionOf(status);
  if (condition === 'missed') return 2;
  return condition === 'short' || condition === 'at_risk' ? 1 : 0;
}
