import * as v from 'valibot';
import { kpiCard, type ReadCard, type ReadChange } from '../../app/define/kpi-card';
import { getKpi, listKpis } from '../../app/define/list-kpis';
import { lookAtCell, type LookedAt } from '../../app/define/look-at-cell';
import { measureOutlook } from '../../app/define/outlook';
import { previewMeasure } from '../../app/define/preview-measure';
import { proposeMeasures } from '../../app/define/propose-measures';
import type { LoggedValue } from '../../app/define/ports';
import { saveKpi } from '../../app/define/save-kpi';
import { choiceWords } from '../../contract/fields/choices';
import { CADENCES, KPI_FIELDS } from '../../contract/fields/kpi-fields';
import type { Language } from '../../contract/language/language';
import type { CellLook, DefineMethods, KpiCard, OutlookView } from '../../contract/rpc/define';
import { isoOf } from '../../domain/calendar/day';
import type { Outlook } from '../../domain/define/outlook';
import { problemSentence } from '../../text/problems';
import { fieldSaid } from '../../text/field-value';
import { type Figures, figuresOf } from '../../text/figures';
import { reasonSentence } from '../../text/reasons';
import { draft, kpiId } from './draft-payload';
import type { Methods } from './method';
import { nothing, text } from './payloads';
import { sentences, withHeading } from '../said/problems';

export const DEFINE_METHODS: Methods<keyof DefineMethods> = {
  listKpis: {
    access: 'reads',
    payload: nothing,
    handle: ({ ports, language }) =>
      listKpis(ports.definitions).map((kpi) => ({
        ...kpi,
        problem: kpi.problem && withHeading(kpi.problem, language),
      })),
  },

  getKpi: {
    access: 'reads',
    payload: () => v.object({ id: kpiId() }),
    handle: ({ ports }, { id }) => getKpi(ports.definitions, id),
  },

  saveKpi: {
    access: 'writes',
    makesTables: true,
    payload: () => v.object({ draft: draft(), reason: v.optional(text(1000)) }),
    handle({ ports, language }, payload) {
      const { id, created, notices } = saveKpi(ports, payload);
      return { id, created, notices: notices.map(sentences(language)) };
    },
  },

  // A draft is the person's own and lies outside of the sheet: it needs no right and no lock.
  keepDraft: {
    access: 'reads',
    payload: () => v.object({ draft: v.nullable(draft()) }),
    handle: ({ ports }, { draft: kept }) => ({ kept: ports.drafts.keep(kept) }),
  },

  previewMeasure: {
    access: 'reads',
    payload: () =>
      v.object({
        measure: text(2000),
        cadence: v.picklist(choiceWords(CADENCES)),
        periods: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
      }),
    handle({ ports, language }, payload) {
      const said = sentences(language);
      const { points, columns, problem, notes } = previewMeasure(ports, ports.moment(), payload);
      return {
        columns: [...columns],
        points: points.map((point) => ({
          ...point,
          problem: point.problem && said(point.problem),
        })),
        problem: problem && {
          message: said(problem.problem),
          start: problem.start,
          end: problem.end,
        },
        notes: notes.map(said),
      };
    },
  },

  proposeMeasures: {
    access: 'reads',
    payload: nothing,
    handle({ ports, language }) {
      const { cell, ...proposed } = proposeMeasures(ports.samples);
      return { ...proposed, cell: cell && saidLook(cell, language) };
    },
  },

  outlook: {
    access: 'reads',
    payload: () =>
      v.object({
        measure: text(2000, 1),
        cadence: v.picklist(choiceWords(CADENCES)),
        due: text(10, 1),
      }),
    handle({ ports, language }, payload) {
      const { outlook, baseline } = measureOutlook(ports.sources, ports.moment(), payload);
      return { ...saidOutlook(outlook, language), baseline: baseline ?? null };
    },
  },

  lookAtCell: {
    access: 'reads',
    payload: () => v.object({ cell: text(2000, 1) }),
    handle: ({ ports, language }, { cell }) => saidLook(lookAtCell(ports.samples, cell), language),
  },

  kpiCard: {
    access: 'reads',
    payload: () => v.object({ id: kpiId() }),
    handle: ({ ports, language }, { id }) => saidCard(kpiCard(ports, id), language),
  },
};

function saidLook({ refusal, ...look }: LookedAt, language: Language): CellLook {
  return { ...look, refusal: refusal && problemSentence(refusal, language) };
}

function saidOutlook(outlook: Outlook, language: Language): Omit<OutlookView, 'baseline'> {
  if (!outlook.ok) return { ahead: null, problem: problemSentence(outlook.problem, language) };
  const { period, ahead } = outlook;
  return { ahead: { from: isoOf(period.from), to: isoOf(period.to), ...ahead }, problem: null };
}

function saidCard({ standing, problem, ...card }: ReadCard, language: Language): KpiCard {
  const figures = figuresOf(language);
  return {
    ...card,
    standing: standing && { ...standing, reason: reasonSentence(standing.reason, figures) },
    changes: card.changes.map((change) => saidChange(change, figures)),
    problem: problem && withHeading(problem, language),
  };
}

/** What was changed, as the card's other figures are written; the log also tells what is no field. */
function saidChange(change: ReadChange, figures: Figures): KpiCard['changes'][number] {
  const field = KPI_FIELDS.find(({ key }) => key === change.field);
  const said = ({ text: typed, unit }: LoggedValue) =>
    field && unit !== undefined ? fieldSaid(field, typed, unit, figures) : typed;
  return { ...change, before: said(change.before), after: said(change.after) };
}
