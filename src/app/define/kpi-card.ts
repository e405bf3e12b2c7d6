import { CADENCES, STATES } from '../../contract/fields/kpi-fields';
import { wordIn } from '../../contract/fields/field-value';
import type { CardPoint, CardStanding, KpiCard } from '../../contract/rpc/define';
import type { StoredAlert } from '../../domain/alerts/alert';
import { type Day, isoOf } from '../../domain/calendar/day';
import { type Cadence, periodOf, previousPeriod } from '../../domain/calendar/period';
import type { ZoneReader } from '../../domain/calendar/zone';
import type { Kpi } from '../../domain/kpi/kpi';
import type { PeriodValue, Reason, Standing } from '../../domain/kpi/standing';
import { aimIn } from '../../domain/kpi/target';
import type { Problem } from '../../domain/problem';
import type { AlertLog } from '../alerts/ports';
import { evaluateKpis } from '../evaluate/evaluate-kpis';
import type { Measurement, MeasurementLog, Register, SourceRanges } from '../evaluate/ports';
import type { Moment } from '../ports';
import { Refusal } from '../refusal';
import { actualAsMeasure } from './actual-problem';
import { problemOf, typedValues } from './list-kpis';
import type { ChangeLog, Definitions, LoggedDefinitionChange, SheetSamples } from './ports';

export interface KpiCardPorts {
  definitions: Definitions;
  register: Register;
  measurements: MeasurementLog;
  sources: SourceRanges;
  alerts: AlertLog;
  changes: ChangeLog;
  samples: SheetSamples;
  moment(): Moment;
}

/** A card whose reason and problem are put into words for its reader. */
export interface ReadCard extends Omit<KpiCard, 'standing' | 'problem' | 'changes'> {
  standing: (Omit<CardStanding, 'reason'> & { reason: Reason }) | null;
  changes: ReadChange[];
  problem: Problem | null;
}

export type ReadChange = Omit<KpiCard['changes'][number], 'before' | 'after'> &
  Pick<LoggedDefinitionChange, 'before' | 'after'>;

const SHOWN_PERIODS = 12;
const SHOWN_CHANGES = 10;

/** One KPI to read. Its standing is computed now, from the rows as they are, and nothing is written. */
export function kpiCard(ports: KpiCardPorts, id: string): ReadCard {
  const rows = ports.definitions.read();
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Refusal({ code: 'kpi_unknown', values: { id: id.slice(0, 40) } });
  const moment = ports.moment();
  const recorded = ports.measurements.read().filter(({ kpi }) => kpi === id);
  const isActive = wordIn(row.values, 'state', STATES) === 'active';
  const kpi = isActive
    ? ports.register.read().kpis.find((candidate) => candidate.id === id)
    : undefined;
  const standing = kpi && standingNow(ports.sources, kpi, recorded, moment);
  const cadence = wordIn(row.values, 'cadence', CADENCES) ?? 'month';
  return {
    id,
    values: typedValues(row),
    standing: standing ? cardStanding(standing) : null,
    points: lastPoints(standing?.history ?? recordedValues(recorded, cadence), {
      kpi,
      cadence,
      today: moment.zone.dayOf(moment.now),
    }),
    alert: unlessMissing(() => openAlert(ports.alerts.read().alerts, id, moment.zone), null),
    changes: unlessMissing(() => changesOf(ports.changes, id), []),
    problem: problemOf(row, rows) ?? null,
    actualAsMeasure: actualAsMeasure(ports.samples, row.values),
  };
}

function standingNow(
  sources: SourceRanges,
  kpi: Kpi,
  recorded: readonly Measurement[],
  moment: Moment,
): Standing {
  return evaluateKpis(sources, { kpis: [kpi], recorded, moment, runBy: '' }).standings[0];
}

function recordedValues(recorded: readonly Measurement[], cadence: Cadence): PeriodValue[] {
  return [...recorded]
    .sort((a, b) => a.period - b.period)
    .map(({ period, value }) => ({ period: periodOf(period, cadence), value }));
}

/** The last periods one after the other, those without a value among them. */
function lastPoints(
  known: readonly PeriodValue[],
  { kpi, cadence, today }: { kpi: Kpi | undefined; cadence: Cadence; today: Day },
): CardPoint[] {
  if (known.length === 0) return [];
  const values = new Map(known.map(({ period, value }) => [period.from, value]));
  const points: CardPoint[] = [];
  let { period } = known[known.length - 1];
  while (points.length < SHOWN_PERIODS && period.from >= known[0].period.from) {
    const { from, to } = period;
    const value = values.get(from) ?? null;
    const target = (kpi && aimIn(kpi, period, today).target) ?? null;
    points.unshift({ from: isoOf(from), to: isoOf(to), value, target, running: to >= today });
    period = previousPeriod(period, cadence);
  }
  return points;
}

/** Without its table there is nothing to tell; what is amiss with the table is told elsewhere. */
function unlessMissing<Told>(read: () => Told, otherwise: Told): Told {
  try {
    return read();
  } catch (failure) {
    if (failure instanceof Refusal) return otherwise;
    throw failure;
  }
}

function changesOf(changes: ChangeLog, id: string): ReadChange[] {
  const ofKpi = changes.read().filter(({ kpi }) => kpi === id);
  return ofKpi
    .slice(-SHOWN_CHANGES)
    .reverse()
    .map((change) => ({
      at: change.at.toISOString(),
      by: change.by,
      field: change.field,
      before: change.before,
      after: change.after,
      reason: change.reason,
    }));
}

function cardStanding({ status, reason, period, closed, ...figures }: Standing) {
  const { value, target, targetHigh, attainment, expected, landing } = figures;
  return {
    status,
    reason,
    period: isoOf(period.from),
    closed,
    value: value ?? null,
    target: target ?? null,
    targetHigh: targetHigh ?? null,
    attainment: attainment ?? null,
    expected: expected ?? null,
    landing: landing ?? null,
  };
}

function openAlert(alerts: readonly StoredAlert[], id: string, zone: ZoneReader): KpiCard['alert'] {
  const open = alerts.filter(
    ({ kpi, state }) => kpi === id && (state === 'open' || state === 'acknowledged'),
  );
  const newest = open.sort((a, b) => b.openedAt.getTime() - a.openedAt.getTime())[0];
  if (!newest) return null;
  const { openedAt, acknowledged, plan, planDue } = newest;
  return {
    since: isoOf(zone.dayOf(openedAt)),
    acknowledged,
    plan,
    planDue: planDue === undefined ? null : isoOf(planDue),
  };
}
