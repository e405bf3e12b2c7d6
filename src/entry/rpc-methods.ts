import { alertRun, dryRun, evaluationRun } from '../app/alerts/alert-run';
import { alertsStatus } from '../app/alerts/alerts-status';
import { alertsOnBy, switchAlerts } from '../app/alerts/switch-alerts';
import { getKpi, listKpis } from '../app/define/list-kpis';
import { previewMeasure } from '../app/define/preview-measure';
import { saveKpi } from '../app/define/save-kpi';
import { insertFunction } from '../app/functions/insert-function';
import type { TableProblem } from '../app/ports';
import { Refusal } from '../app/refusal';
import { start } from '../app/start';
import { repairTables, setUp } from '../app/tables/set-up';
import { kpiField } from '../contract/fields/kpi-field';
import type { Language } from '../contract/language';
import type { Rpc, RpcMethod, TableReport } from '../contract/rpc/rpc';
import type { Problem } from '../domain/problem';
import { problemSentence } from '../text/problem-sentence';
import type { Ports } from './composition';

/** One request: its ports, and the language in which it is answered. */
export interface Request {
  ports: Ports;
  language: Language;
}

/** A page's request ends with Google's six minutes as well, and somebody waits for it. */
const PAGE_WORKING_TIME = 4 * 60_000;

type Methods = {
  [Method in RpcMethod]: (request: Request, payload: Rpc[Method]['payload']) => Rpc[Method]['data'];
};

function sentences(language: Language): (problem: Problem) => string {
  return (problem) => problemSentence(problem, language);
}

/** Away from its input a field's problem needs the field's name. */
function withHeading(language: Language): (problem: Problem) => string {
  return (problem) => {
    const sentence = problemSentence(problem, language);
    return problem.field ? `${kpiField(problem.field).heading[language]}: ${sentence}` : sentence;
  };
}

function reports(problems: readonly TableProblem[], language: Language): TableReport[] {
  return problems.map(({ table, problem, repairable }) => ({
    table,
    code: problem.code,
    message: problemSentence(problem, language),
    repairable,
  }));
}

/** Rows that need a person do not keep the tables from being used. */
function keepsFromUse({ code }: Problem): boolean {
  return !['id_twice', 'row_without_id', 'sheet_copied'].includes(code);
}

export const METHODS: Methods = {
  start({ ports, language }, payload) {
    const begun = start(ports, payload.language ?? language);
    return {
      ...begun,
      ready: !begun.problems.some(({ problem }) => keepsFromUse(problem)),
      problems: reports(begun.problems, begun.language),
      sheets: [...begun.sheets],
      owners: [...begun.owners],
    };
  },

  setUp({ ports }, { language }) {
    const { created, problems } = setUp(ports, language);
    return { created: [...created], problems: reports(problems, language) };
  },

  repairTables({ ports, language }) {
    const { repaired, problems } = repairTables(ports, language);
    return { repaired: repaired.map(sentences(language)), problems: reports(problems, language) };
  },

  listKpis: ({ ports, language }) => listKpis(ports.definitions, withHeading(language)),

  getKpi: ({ ports }, { id }) => getKpi(ports.definitions, id),

  saveKpi({ ports, language }, payload) {
    const { id, created, notices } = saveKpi(ports, payload, language);
    return { id, created, notices: notices.map(sentences(language)) };
  },

  keepDraft: ({ ports }, { draft }) => ({ kept: ports.drafts.keep(draft) }),

  selection({ ports }) {
    const selection = ports.workplace.selection();
    if (!selection) throw new Refusal({ code: 'selection_none' });
    return selection;
  },

  insertFunction: ({ ports }, payload) => insertFunction(ports, payload),

  previewMeasure({ ports, language }, { measure, cadence, periods }) {
    const request = {
      measure,
      cadence: cadence as Parameters<typeof previewMeasure>[2]['cadence'],
      periods,
    };
    const { points, problem } = previewMeasure(
      ports.sources,
      ports.moment(),
      request,
      sentences(language),
    );
    return {
      points: [...points],
      problem: problem && {
        message: problemSentence(problem.problem, language),
        start: problem.start,
        end: problem.end,
      },
    };
  },

  evaluateNow({ ports }, { dryRun: dry }) {
    if (!dry && !ports.person.mayEdit()) throw new Refusal({ code: 'no_edit_right' });
    const on = alertsOnBy(ports.settings) !== undefined;
    const run = dry ? dryRun : on ? alertRun : evaluationRun;
    const report = run(ports, ports.moment(), {
      runBy: ports.person.email(),
      deadline: new Date(ports.clock.now().getTime() + PAGE_WORKING_TIME),
      byPerson: true,
    });
    if (report.outcome === 'busy') throw new Refusal({ code: 'busy' });
    return { kpis: report.kpis, mails: report.mails.map(({ to, subject }) => ({ to, subject })) };
  },

  alertsStatus: ({ ports, language }) => alertsStatus(ports, sentences(language)),

  switchAlerts({ ports, language }, payload) {
    switchAlerts(ports, payload);
    return alertsStatus(ports, sentences(language));
  },
};
