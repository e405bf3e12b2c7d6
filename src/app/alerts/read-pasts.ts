import type { Kpi } from '../../domain/kpi/kpi';
import { daysIn } from '../../domain/calendar/period';
import type { Problem } from '../../domain/problem';
import { withHandEdits } from '../evaluate/edits-by-hand';
import { readDefinitionPast } from '../evaluate/definition-past';
import type { ReadingPorts } from '../evaluate/evaluate-register';
import { measureReaders } from '../evaluate/measure-readers';
import type { Measurement } from '../evaluate/ports';
import type { Moment } from '../ports';
import { type KpiPast, kpiPast } from './kpi-past';

/** A KPI, or a row that is none, of which nothing could be replayed. */
export interface LeftKpi {
  id: string;
  name: string;
  problem: Problem;
}

/** The pasts of the active KPIs, core ones first, and those that have none. */
interface Pasts {
  pasts: readonly KpiPast[];
  left: readonly LeftKpi[];
  /** Every other KPI of the register. */
  others: readonly Kpi[];
}

/**
 * Evaluations of KPIs on days that one question takes: 500 KPIs on the days of 24 months. It takes about half
 * a minute, see docs/performance.md.
 */
const MOST_DAYS = 500 * 731;

/**
 * Reads the register, what is recorded and the rows of all measures, each once. `isPressed` says that no
 * further KPI is to be begun: the values of closed periods are worked out here.
 */
export function readPasts(
  ports: ReadingPorts,
  moment: Moment,
  months: number,
  isPressed: () => boolean,
): Pasts {
  const { register, measurements, sources } = ports;
  const { kpis, definitions, problems } = register.read();
  const recorded = byKpi(measurements.read());
  const { past: changed } = readDefinitionPast(withHandEdits(ports, definitions, moment), moment);
  const isActive = ({ state }: Kpi) => state === 'active';
  const active = coreFirst(kpis.filter(isActive));
  const readers = measureReaders(sources, moment, active);
  const pasts: KpiPast[] = [];
  const left: LeftKpi[] = problems.map(({ rowNumber, kpi, problem }) => ({
    ...{ id: kpi ?? '', name: kpi ?? String(rowNumber), problem },
  }));
  const leftOut: Kpi[] = [];
  let room = MOST_DAYS;
  for (const kpi of active) {
    const found = isPressed() ? undefined : pastOf(kpi);
    if (found?.ok) {
      pasts.push(found.past);
      continue;
    }
    const { id, name } = kpi;
    leftOut.push(kpi);
    left.push(found ? { id, name, problem: found.problem } : withoutTime(kpi));
  }
  return { pasts, left, others: [...kpis.filter((kpi) => !isActive(kpi)), ...leftOut] };

  function pastOf(kpi: Kpi): ReturnType<typeof kpiPast> {
    const { reader, problem } = readers.get(kpi.measure) ?? {};
    if (problem) return { ok: false, problem };
    const rows = (recorded.get(kpi.id) ?? []).filter((row) => changed.isOfCadence(kpi, row));
    const measure = reader && { ...reader, countsFrom: changed.countsFrom(kpi) };
    const found = kpiPast({ kpi, reader: measure, rows }, moment, months);
    if (!found.ok) return found;
    const { past } = found;
    room -= daysIn(past.days);
    if (room < 0) return { ok: false, problem: { code: 'backtest_too_many' } };
    // Worked out once and known from here on, so that it is known as well how long it takes.
    past.on(past.days.to);
    return found;
  }
}

/** What a KPI is told of for which there was no time. */
export function withoutTime({ id, name }: Pick<Kpi, 'id' | 'name'>): LeftKpi {
  return { id, name, problem: { code: 'backtest_no_time' } };
}

function coreFirst(kpis: readonly Kpi[]): Kpi[] {
  const isCore = ({ tier }: Kpi) => tier === 'core';
  return [...kpis.filter(isCore), ...kpis.filter((kpi) => !isCore(kpi))];
}

function byKpi(recorded: readonly Measurement[]): ReadonlyMap<string, Measurement[]> {
  const rows = new Map<string, Measurement[]>();
  for (const row of recorded) {
    const known = rows.get(row.kpi);
    if (known) known.push(row);
    else rows.set(row.kpi, [row]);
  }
  return rows;
}
