import * as v from 'valibot';
import { exportDefinitions } from '../../app/define/exchange/export-definitions';
import { type Import, importDefinitions } from '../../app/define/exchange/import-definitions';
import { installTemplates } from '../../app/define/exchange/install-templates';
import { listTemplates } from '../../app/define/exchange/list-templates';
import type { PlannedRow } from '../../app/define/exchange/planned-import';
import { loggedChanges } from '../../app/define/save/definition-changes';
import { whileEditing } from '../../app/while-editing';
import { kpiField } from '../../contract/fields/records/kpi-field';
import { textIn } from '../../contract/fields/typed/field-value';
import type { Language } from '../../contract/language/language';
import type { ExchangeMethods, ImportedRow } from '../../contract/rpc/exchange';
import { parseIsoDay } from '../../domain/calendar/day';
import { fieldSaid } from '../../text/field-value';
import { type Figures, figuresOf } from '../../text/figures';
import { outcomeLine } from '../said/edit-outcome';
import { answerSentence } from '../said/failure';
import { sentences, withHeading } from '../said/problems';
import type { Methods } from './method';
import { kpiId, language, text } from './payloads';

const MOST_NAMES = 100;
const MOST_IDS = 10_000;
/** KPIs of which it is told one by one what an import does to their past. */
const MOST_TOLD = 5;
/** More than a file may hold. */
const MOST_ROWS = 1_000;

function shownRow() {
  return v.object({
    row: v.pipe(v.number(), v.integer()),
    values: v.record(text(60, 1), v.string()),
  });
}

export const EXCHANGE_METHODS: Methods<keyof ExchangeMethods> = {
  listTemplates: {
    access: 'reads',
    payload: () => v.object({ language: language() }),
    handle: ({ ports }, { language: read }) => listTemplates(ports, read),
  },

  installTemplates: {
    access: 'writes',
    makesTables: true,
    payload: () =>
      v.object({ names: v.pipe(v.array(text(60, 1)), v.minLength(1), v.maxLength(MOST_NAMES)) }),
    handle: ({ ports }, { names }) => installTemplates(ports, names),
  },

  exportDefinitions: {
    access: 'reads',
    payload: () =>
      v.object({
        format: v.picklist(['csv', 'json']),
        ids: v.optional(v.pipe(v.array(kpiId()), v.maxLength(MOST_IDS))),
      }),
    handle({ ports, language: read }, payload) {
      const { leftOut, ...exported } = exportDefinitions(ports, { ...payload, language: read });
      const notices = leftOut.map(({ id, problem }) => `${id} · ${withHeading(problem, read)}`);
      return { ...exported, notices };
    },
  },

  // A trial writes nothing and asks for no right; a real one sees to the right, the lock and the tables itself.
  importDefinitions: {
    access: 'reads',
    payload: () =>
      v.object({
        // How long it may be is said in words.
        text: v.string(),
        dryRun: v.boolean(),
        reason: v.optional(text(1000)),
        effectiveFrom: v.optional(v.pipe(v.string(), v.isoDate())),
        ids: v.optional(v.picklist(['known', 'unknown_new', 'all_new'])),
        shown: v.optional(v.pipe(v.array(shownRow()), v.maxLength(MOST_ROWS))),
        importId: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))),
      }),
    handle(
      { ports, language: read },
      { dryRun: isTrial, shown: rows, effectiveFrom: day, ...sent },
    ) {
      const shown = rows && new Map(rows.map(({ row, values }) => [row, values]));
      const effectiveFrom = day === undefined ? undefined : parseIsoDay(day);
      const file = { ...sent, shown, effectiveFrom };
      if (isTrial) return saidImport(importDefinitions(ports, { ...file, isTrial }), read);
      return whileEditing(ports, () => {
        ports.tables.setUp(read);
        return saidImport(importDefinitions(ports, { ...file, isTrial }), read);
      });
    },
  },
};

function saidImport(
  { rows, written, needsReason, ids, passedOver, notices, outcomes }: Import,
  language: Language,
): ExchangeMethods['importDefinitions']['data'] {
  const say = sentences(language);
  const figures = figuresOf(language);
  const found = passedOver.join(', ');
  const left = outcomes.length - MOST_TOLD;
  return {
    rows: rows.map((row) => saidRow(row, figures)),
    written,
    needsReason,
    asksDay: outcomes.length > 0,
    ids,
    notices: [
      ...(found ? [say({ code: 'import_passed_over', values: { found } })] : []),
      ...fewOfEach(notices, language),
      ...outcomes.slice(0, MOST_TOLD).map((one) => `${one.name}: ${outcomeLine(one, figures)}`),
      ...(left > 0 ? [say({ code: 'import_more_pasts', values: { count: left } })] : []),
    ],
  };
}

/** A few of each kind one by one, of the others how many there are: a file may change a thousand KPIs alike. */
function fewOfEach(notices: Import['notices'], language: Language): string[] {
  const say = sentences(language);
  const codes = [...new Set(notices.map(({ problem }) => problem.code))];
  return codes.flatMap((code) => {
    const alike = notices.filter(({ problem }) => problem.code === code);
    const count = alike.length - MOST_TOLD;
    return [
      ...alike.slice(0, MOST_TOLD).map(({ name, problem }) => `${name}: ${say(problem)}`),
      ...(count > 0 ? [say({ code: 'import_more_alike', values: { count } })] : []),
    ];
  });
}

function saidRow(planned: PlannedRow, figures: Figures): ImportedRow {
  const { row, id, outcome, before, values, replaced, problems, shown, isMoved, misread } = planned;
  const units = { before: textIn(before, 'unit'), after: textIn(values, 'unit') };
  return {
    row,
    id,
    name: textIn(values, 'name') || textIn(before, 'name'),
    outcome,
    shown,
    moved: isMoved,
    changes: loggedChanges(replaced, before, values).map((change) => {
      const field = kpiField(change.field);
      return {
        field: change.field,
        before: fieldSaid(field, change.before, units.before, figures),
        after: misread.get(change.field) ?? fieldSaid(field, change.after, units.after, figures),
      };
    }),
    problems: problems.map((problem) => ({
      field: problem.field ?? '',
      code: problem.code,
      message: answerSentence(problem, figures.language),
    })),
  };
}
