import { CADENCES } from '../../../contract/fields/records/kpi-fields';
import { textIn, wordIn } from '../../../contract/fields/typed/field-value';
import type { CardPoint, KpiCard } from '../../../contract/rpc/define';
import type { StoredAlert } from '../../../domain/alerts/alert';
import { isoOf } from '../../../domain/calendar/day';
import type { Kpi } from '../../../domain/kpi/kpi';
import type { Standing } from '../../../domain/kpi/standing/standing';
import type { Problem } from '../../../domain/problem';
import type { AlertLog } from '../../alerts/ports';
import { readDefinitionPast } from '../../evaluate/definition-past';
import { withHandEdits } from '../../evaluate/edits-by-hand';
import { evaluateKpis, type EvaluationInput } from '../../evaluate/evaluate-kpis';
import { readOnce } from '../../evaluate/read-once';
import type { MeasurementLog, Register, SourceRanges } from '../../evaluate/ports';
import type { Moment, Settings } from '../../ports';
import { Refusal } from '../../refusal';
import { actualAsMeasure } from '../measure/actual-problem';
import { cellsTogether } from '../measure/cells-together';
import {
  cardStanding,
  lastPoints,
  openAlert,
  type ReadStanding,
  recordedValues,
} from './card-parts';
import { type DefinitionBreak, definitionBreaks } from '../../evaluate/definition-breaks';
import { problemOf, typedValues } from '../list-kpis';
import type {
  ChangeLog,
  DefinitionRow,
  Definitions,
  LoggedDefinitionChange,
  SheetSamples,
} from '../ports';

export interface KpiCardPorts {
  definitions: Definitions;
  register: Register;
  measurements: MeasurementLog;
  sources: SourceRanges;
  alerts: AlertLog;
  changes: ChangeLog;
  samples: SheetSamples;
  settings: Pick<Settings, 'read' | 'language'>;
  moment(): Moment;
}

/** A card whose reason and problem are put into words for its reader. */
export interface ReadCard extends Omit<KpiCard, 'standing' | 'problem' | 'changes'> {
  standing: ReadStanding | null;
  changes: ReadChange[];
  problem: Problem | null;
}

export type ReadChange = Omit<KpiCard['changes'][number], 'before' | 'after'> &
  Pick<LoggedDefinitionChange, 'before' | 'after'>;

const SHOWN_CHANGES = 10;

/** One KPI to read. Its standing is computed now, from the rows as they are, and nothing is written. */
export function kpiCard(ports: KpiCardPorts, id: string): ReadCard {
  const rows = ports.definitions.read();
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Refusal({ code: 'kpi_unknown', values: { id: id.slice(0, 40) } });
  return cardsOf(ports, rows, [row])[0];
}

/** Which cards are wanted: of one KPI, of a team, or with neither of every KPI that is not retired. */
export interface WantedCards {
  id?: string;
  team?: string;
}

/** Cards to print, with the teams that can be chosen. */
export function kpiCards(
  ports: KpiCardPorts,
  { id, team }: WantedCards,
): { teams: readonly string[]; cards: readonly ReadCard[] } {
  if (id !== undefined) return { teams: [], cards: [kpiCard(ports, id)] };
  const rows = ports.definitions.read();
  const live = rows.filter((row) => row.id !== '' && textIn(row.values, 'state') !== 'retired');
  const teams = [...new Set(live.map(({ values }) => textIn(values, 'team')))].filter(Boolean);
  const wanted = live.filter(({ values }) => team === undefined || textIn(values, 'team') === team);
  return { teams: teams.sort(), cards: cardsOf(ports, rows, wanted) };
}

/** Every table is read once, and the cells that formulas of `actual` name together, however many cards there are. */
function cardsOf(
  ports: KpiCardPorts,
  rows: readonly DefinitionRow[],
  wanted: readonly DefinitionRow[],
): ReadCard[] {
  const moment = ports.moment();
  const recorded = ports.measurements.read();
  const log = readOnce(ports.changes);
  const edited = withHandEdits({ ...ports, changes: log }, rows, moment);
  const { past } = readDefinitionPast(edited, moment);
  const evaluated = evaluatedNow(ports, wanted, { recorded, past, moment });
  const alerts = unlessMissing<readonly StoredAlert[]>(() => ports.alerts.read().alerts, []);
  const changes = unlessMissing<readonly LoggedDefinitionChange[]>(() => log.read(), []);
  const measured = new Set(
    wanted.filter(({ values }) => textIn(values, 'measure') !== '').map(({ id }) => id),
  );
  const breaks = definitionBreaks(changes, moment.zone, (id) => measured.has(id));
  const cells = cellsTogether(ports.samples, wanted.map(actualFormula));
  return wanted.map((row) => {
    const { id } = row;
    const known = evaluated.get(id);
    const cadence = wordIn(row.values, 'cadence', CADENCES) ?? 'month';
    const ofKpi = recorded.filter(({ kpi }) => kpi === id);
    const points = lastPoints(known?.standing.history ?? recordedValues(ofKpi, cadence), {
      kpi: known?.kpi,
      cadence,
      today: moment.zone.dayOf(moment.now),
    });
    return {
      id,
      values: typedValues(row),
      standing: known ? cardStanding(known.standing) : null,
      points,
      alert: openAlert(alerts, id, moment.zone),
      changes: changesOf(changes, id),
      breaks: breaksWithin(breaks, id, points),
      problem: problemOf(row, rows) ?? null,
      actualAsMeasure: actualAsMeasure(cells, row.values),
    };
  });
}

/** Standings of the active ones, and what their targets come to. */
function evaluatedNow(
  ports: KpiCardPorts,
  wanted: readonly DefinitionRow[],
  { recorded, past, moment }: Pick<EvaluationInput, 'recorded' | 'past' | 'moment'>,
): ReadonlyMap<string, { kpi: Kpi; standing: Standing }> {
  const active = new Set(
    wanted.filter(({ values }) => textIn(values, 'state') === 'active').map(({ id }) => id),
  );
  if (active.size === 0) return new Map();
  const { kpis, standings } = evaluateKpis(ports.sources, {
    kpis: ports.register.read().kpis.filter(({ id }) => active.has(id)),
    recorded: recorded.filter(({ kpi }) => active.has(kpi)),
    past,
    moment,
    runBy: '',
  });
  return new Map(kpis.map((kpi, index) => [kpi.id, { kpi, standing: standings[index] }]));
}

/** Of the periods that are shown; an earlier one parts nothing that is seen. */
function breaksWithin(
  breaks: readonly DefinitionBreak[],
  id: string,
  points: readonly CardPoint[],
): KpiCard['breaks'] {
  const first = points.length > 0 ? points[0].to : undefined;
  return breaks
    .filter(({ kpi, day }) => kpi === id && first !== undefined && isoOf(day) > first)
    .map(({ day, fields }) => ({ from: isoOf(day), fields: [...fields] }));
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

function changesOf(changes: readonly LoggedDefinitionChange[], id: string): ReadChange[] {
  return changes
    .filter(({ kpi }) => kpi === id)
    .slice(-SHOWN_CHANGES)
    .reverse()
    .map((change) => ({
      at: change.at.toISOString(),
      by: change.by,
      field: change.field,
      before: change.before,
      after: change.after,
      reason: change.reason,
      effectiveFrom: change.effectiveFrom === undefined ? null : isoOf(change.effectiveFrom),
    }));
}

/** What is typed by itself names no cell. */
function actualFormula({ values }: DefinitionRow): string {
  const actual = textIn(values, 'actual');
  return actual.startsWith('=') ? actual : '';
}
