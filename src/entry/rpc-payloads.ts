import { KPI_FIELDS } from '../contract/fields/kpi-fields';
import { argumentText } from '../contract/functions/formula-argument';
import type { DraftValues, Rpc, RpcMethod } from '../contract/rpc/rpc';
import { CADENCES } from '../domain/calendar/period';
import { CELL_FUNCTIONS } from '../domain/metrics/cell-functions';
import {
  nullable,
  object,
  oneOf,
  optional,
  record,
  type Schema,
  suchThat,
  text,
  truth,
  wholeNumber,
  WrongAt,
} from './schema';

const LONGEST_TEXT = 6000;
const LONGEST_ARGUMENT = 300;
const MOST_ARGUMENTS = 30;

function language() {
  return oneOf(['ko', 'en']);
}

function kpiId() {
  return text(40, 1);
}

/** Only keys that are fields; what a page invents besides is refused by name. */
function draftValues() {
  const value = suchThat<DraftValues[string]>(
    (sent) =>
      (typeof sent === 'string' && sent.length <= LONGEST_TEXT) ||
      Number.isFinite(sent) ||
      typeof sent === 'boolean' ||
      sent === null,
  );
  return record(
    KPI_FIELDS.map(({ key }) => key),
    value,
  );
}

function draft() {
  return object({
    draftId: suchThat<string>((sent) => typeof sent === 'string' && /^[\w-]{1,64}$/.test(sent)),
    id: nullable(kpiId()),
    values: draftValues(),
    loaded: optional(draftValues()),
  });
}

/** Nothing but ranges, numbers, quoted texts, days, TRUE and FALSE: never a formula. */
function areArguments(given: unknown): boolean {
  return (
    Array.isArray(given) &&
    given.length <= MOST_ARGUMENTS &&
    given.every(
      (text) =>
        typeof text === 'string' &&
        text.length <= LONGEST_ARGUMENT &&
        argumentText(text) !== undefined,
    )
  );
}

function nothing() {
  return object({});
}

/** One schema per method, made when it is asked for. */
const SCHEMAS = {
  start: () => object({ language: optional(language()) }),
  setUp: () => object({ language: language() }),
  repairTables: nothing,
  listKpis: nothing,
  getKpi: () => object({ id: kpiId() }),
  saveKpi: () => object({ draft: draft(), reason: optional(text(1000)) }),
  keepDraft: () => object({ draft: nullable(draft()) }),
  selection: nothing,
  insertFunction: () =>
    object({
      name: oneOf(Object.keys(CELL_FUNCTIONS)),
      args: suchThat<string[]>(areArguments),
      replace: optional(text(LONGEST_TEXT)),
    }),
  previewMeasure: () =>
    object({ measure: text(2000), cadence: oneOf(CADENCES), periods: wholeNumber(1, 60) }),
  evaluateNow: () => object({ dryRun: truth() }),
  alertsStatus: nothing,
  switchAlerts: () => object({ on: truth(), takeOver: optional(truth()) }),
};

export type ParsedPayload<Method extends RpcMethod> =
  | { ok: true; payload: Rpc[Method]['payload'] }
  /** Where in the payload something is wrong, such as `draft.values.target`. */
  | { ok: false; place: string };

export function isMethod(method: unknown): method is RpcMethod {
  return typeof method === 'string' && Object.prototype.hasOwnProperty.call(SCHEMAS, method);
}

export function parsePayload<Method extends RpcMethod>(
  method: Method,
  payload: unknown,
): ParsedPayload<Method> {
  try {
    const schema: Schema<unknown> = SCHEMAS[method]();
    return { ok: true, payload: schema(payload ?? {}, '') as Rpc[Method]['payload'] };
  } catch (wrong) {
    if (!(wrong instanceof WrongAt)) throw wrong;
    return { ok: false, place: wrong.place || 'payload' };
  }
}
