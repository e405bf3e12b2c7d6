import * as v from 'valibot';
import { foundMeasures } from '../../app/define/measure/found-measures';
import { kpiCard } from '../../app/define/card/kpi-card';
import { getKpi, listKpis } from '../../app/define/list-kpis';
import { lookAtCell, type LookedAt } from '../../app/define/measure/look-at-cell';
import { measureOutlook } from '../../app/define/measure/outlook';
import { previewMeasure } from '../../app/define/measure/preview-measure';
import { proposeMeasures } from '../../app/define/measure/propose-measures';
import { alikeKpis } from '../../app/define/judge/alike-kpis';
import { reviewDefinition } from '../../app/define/judge/review-definition';
import { saveKpi } from '../../app/define/save/save-kpi';
import { sheetColumns } from '../../app/define/measure/sheet-columns';
import { LONGEST_SENTENCE } from '../../contract/define/longest-sentence';
import { choiceWords } from '../../contract/fields/choices';
import { CADENCES } from '../../contract/fields/records/kpi-fields';
import type { Language } from '../../contract/language/language';
import type { CellLook, DefineMethods, OutlookView } from '../../contract/rpc/define';
import { isoOf, parseIsoDay } from '../../domain/calendar/day';
import type { Outlook } from '../../domain/define/outlook/outlook';
import { readSentence } from '../../domain/define/sentence/fields/read-sentence';
import { figuresOf } from '../../text/figures';
import { problemSentence } from '../../text/problems/problems';
import { reviewSaid } from '../../text/define/review-said';
import { saidCard } from '../said/card';
import { saidFound } from '../said/found';
import { sentences, withHeading } from '../said/problems';
import { draft } from './draft-payload';
import type { Methods } from './method';
import { kpiId, nothing, text } from './payloads';
import { readingSent } from './reading-sent';

export const DEFINE_METHODS: Methods<keyof DefineMethods> = {
  listKpis: {
    access: 'reads',
    payload: nothing,
    handle: ({ ports, language }) =>
      listKpis(ports).map((kpi) => ({
        ...kpi,
        problem: kpi.problem && withHeading(kpi.problem, language),
      })),
  },

  getKpi: {
    access: 'reads',
    payload: () =>
      v.object({
        id: kpiId(),
        remembered: v.optional(v.object({ name: text(1000), measure: text(5000) })),
      }),
    handle: ({ ports }, { id, remembered = { name: '', measure: '' } }) =>
      getKpi(ports.definitions, id, remembered),
  },

  saveKpi: {
    access: 'writes',
    makesTables: true,
    payload: () =>
      v.object({
        draft: draft(),
        reason: v.optional(text(1000)),
        effectiveFrom: v.optional(v.pipe(v.string(), v.isoDate())),
      }),
    handle({ ports, language }, { effectiveFrom, ...payload }) {
      const from = effectiveFrom === undefined ? undefined : parseIsoDay(effectiveFrom);
      const { id, created, notices } = saveKpi(ports, { ...payload, effectiveFrom: from });
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
    payload: () =>
      v.object({ text: v.optional(text(LONGEST_SENTENCE)), today: v.optional(text(10)) }),
    handle({ ports, language }, { text: sentence = '', today: given = '' }) {
      if (sentence.trim() === '') {
        const { cell, ...proposed } = proposeMeasures(ports.samples);
        return { ...proposed, cell: cell && saidLook(cell, language) };
      }
      const moment = ports.moment();
      const today = parseIsoDay(given) ?? moment.zone.dayOf(moment.now);
      const found = foundMeasures(ports, moment, {
        reading: readSentence(sentence, { today }),
        today,
      });
      const proposals = found.map((one) => saidFound(one, language));
      return { selected: null, proposals, cell: null };
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
      const found = measureOutlook(ports.sources, ports.moment(), payload);
      return {
        ...saidOutlook(found.outlook, language),
        running: found.running && forecastIn(found.running),
        baseline: found.baseline ?? null,
        closed: found.closed.map(({ period, value }) => ({ from: isoOf(period.from), value })),
      };
    },
  },

  sheetColumns: {
    access: 'reads',
    payload: nothing,
    handle: ({ ports }) => ({ columns: sheetColumns(ports.samples) }),
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

  alikeKpis: {
    access: 'reads',
    payload: () => v.object({ draft: draft() }),
    handle: ({ ports, language }, payload) => ({
      notices: alikeKpis(ports.definitions, payload.draft).map(sentences(language)),
    }),
  },

  reviewDefinition: {
    access: 'reads',
    payload: () => v.object({ draft: v.union([draft(), readingSent()]) }),
    handle({ ports, language }, payload) {
      const { letters, asked, unit } = reviewDefinition(ports, payload.draft);
      return reviewSaid(letters, asked, unit, figuresOf(language));
    },
  },
};

function saidLook({ refusal, ...look }: LookedAt, language: Language): CellLook {
  return { ...look, refusal: refusal && problemSentence(refusal, language) };
}

function saidOutlook(
  outlook: Outlook,
  language: Language,
): Pick<OutlookView, 'ahead' | 'why' | 'problem'> {
  if (!outlook.ok) {
    const { why, problem } = outlook;
    return { ahead: null, why, problem: problemSentence(problem, language) };
  }
  return { ahead: forecastIn(outlook), why: null, problem: null };
}

function forecastIn(outlook: Outlook): OutlookView['ahead'] {
  if (!outlook.ok) return null;
  const { period, ahead } = outlook;
  return { from: isoOf(period.from), to: isoOf(period.to), ...ahead };
}
