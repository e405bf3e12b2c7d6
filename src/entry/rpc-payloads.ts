import * as v from 'valibot';
import { argumentText } from '../contract/formula-argument';
import { CADENCES } from '../domain/calendar/period';
import { CELL_FUNCTIONS } from '../domain/functions/cell-functions';
import { KPI_FIELDS } from '../contract/kpi-fields';
import type { Rpc, RpcMethod } from '../contract/rpc';

const LONGEST_TEXT = 6000;
const LONGEST_ARGUMENT = 300;
const MOST_ARGUMENTS = 30;

function language() {
  return v.picklist(['ko', 'en']);
}

function kpiId() {
  return v.pipe(v.string(), v.minLength(1), v.maxLength(40));
}

/** Only keys that are fields; what a page invents besides is refused by name. */
function draftValues() {
  const value = v.union([
    v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    v.pipe(v.number(), v.finite()),
    v.boolean(),
    v.null(),
  ]);
  return v.record(v.picklist(KPI_FIELDS.map(({ key }) => key)), value);
}

function draft() {
  return v.object({
    draftId: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
    id: v.nullable(kpiId()),
    values: draftValues(),
    loaded: v.optional(draftValues()),
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
  return v.object({});
}

/** One schema per method, made when it is asked for. */
const SCHEMAS = {
  start: () => v.object({ language: v.optional(language()) }),
  setUp: () => v.object({ language: language() }),
  repairTables: nothing,
  listKpis: nothing,
  getKpi: () => v.object({ id: kpiId() }),
  saveKpi: () =>
    v.object({
      draft: draft(),
      reason: v.optional(v.pipe(v.string(), v.maxLength(1000))),
    }),
  keepDraft: () => v.object({ draft: v.nullable(draft()) }),
  selection: nothing,
  insertFunction: () =>
    v.object({
      name: v.picklist(Object.keys(CELL_FUNCTIONS)),
      args: v.custom<string[]>(areArguments),
      replace: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
    }),
  previewMeasure: () =>
    v.object({
      measure: v.pipe(v.string(), v.maxLength(2000)),
      cadence: v.picklist(CADENCES),
      periods: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
    }),
  evaluateNow: () => v.object({ dryRun: v.boolean() }),
  alertsStatus: nothing,
  switchAlerts: () => v.object({ on: v.boolean(), takeOver: v.optional(v.boolean()) }),
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
  const parsed = v.safeParse(SCHEMAS[method](), payload ?? {});
  if (parsed.success) return { ok: true, payload: parsed.output as Rpc[Method]['payload'] };
  return { ok: false, place: v.getDotPath(parsed.issues[0]) ?? 'payload' };
}
