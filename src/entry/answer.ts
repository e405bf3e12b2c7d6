import { Refusal } from '../app/refusal';
import type { Language } from '../contract/language';
import type { RpcAnswer, RpcError, RpcMethod } from '../contract/rpc/rpc';
import { interfaceLanguage } from '../host/add-on-menu';
import { pageLanguage, pagePorts } from './composition';
import { answerSentence, problemOfFailure } from './failure-sentence';
import { METHODS, type Request } from './rpc-methods';
import { isMethod, parsePayload } from './rpc-payloads';

/** Answers one request of a page: plain data, or an error in the reader's words; it never throws. */
export function answer(method: unknown, payload: unknown): RpcAnswer<unknown> {
  let language = wantedLanguage(payload);
  try {
    if (!isMethod(method)) {
      const values = {
        method: String(typeof method === 'string' ? method : typeof method).slice(0, 40),
      };
      throw new Refusal({ code: 'method_unknown', values });
    }
    const parsed = parsePayload(method, payload);
    if (!parsed.ok)
      throw new Refusal({ code: 'payload_wrong', values: { place: parsed.place.slice(0, 80) } });
    const ports = pagePorts();
    language ??= pageLanguage(ports);
    return { ok: true, data: plain(call(method, { ports, language }, parsed.payload)) };
  } catch (failure) {
    return { ok: false, error: errorOf(failure, language ?? interfaceLanguage()) };
  }
}

/** The language that the page is read in, when it says so. */
function wantedLanguage(payload: unknown): Language | undefined {
  const { language } = Object(payload) as { language?: unknown };
  return language === 'ko' || language === 'en' ? language : undefined;
}

function call(method: RpcMethod, request: Request, payload: unknown): unknown {
  const handle = METHODS[method] as (request: Request, payload: unknown) => unknown;
  return handle(request, payload);
}

/** Only what `google.script.run` carries: no dates, nothing undefined, no number that is none. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null)) as unknown;
}

function errorOf(failure: unknown, language: Language): RpcError {
  if (failure instanceof Refusal) return refusalError(failure, language);
  const problem = problemOfFailure(failure);
  return { code: problem.code, message: answerSentence(problem, language) };
}

function refusalError({ problem, fields }: Refusal, language: Language): RpcError {
  const error: RpcError = { code: problem.code, message: answerSentence(problem, language) };
  if (problem.field) error.field = problem.field;
  if (fields.length) {
    error.fields = fields.map((fault) => ({
      field: fault.field ?? '',
      code: fault.code,
      message: answerSentence(fault, language),
    }));
  }
  return error;
}
