import { Refusal } from '../app/refusal';
import { isLanguage, type Language } from '../contract/language/language';
import type { RpcAnswer, RpcError } from '../contract/rpc/answer';
import type { RpcMethod } from '../contract/rpc/rpc';
import { interfaceLanguage } from '../host/add-on-menu';
import { pageLanguage, pagePorts } from './composition/ports';
import { askedOf, type Method } from './methods/method';
import { methods } from './methods/methods';
import { answerSentence, problemOfFailure } from './said/failure';

/** Answers one request of a page: plain data, or an error in the reader's words; it never throws. */
export function answer(method: unknown, payload: unknown): RpcAnswer<unknown> {
  let language = wantedLanguage(payload);
  try {
    const asked = methodNamed(method);
    const data = askedOf(asked, payload, () => {
      const ports = pagePorts();
      language ??= pageLanguage(ports);
      return { ports, language };
    });
    return { ok: true, data: plain(data) };
  } catch (failure) {
    return { ok: false, error: errorOf(failure, language ?? interfaceLanguage()) };
  }
}

/** The language that the page is read in, when it says so. */
function wantedLanguage(payload: unknown): Language | undefined {
  const { language } = Object(payload) as { language?: unknown };
  return isLanguage(language) ? language : undefined;
}

function methodNamed(name: unknown): Method<RpcMethod> {
  const known: Readonly<Record<string, unknown>> = methods();
  const isKnown = typeof name === 'string' && Object.prototype.hasOwnProperty.call(known, name);
  if (isKnown) return known[name] as Method<RpcMethod>;
  const shown = String(typeof name === 'string' ? name : typeof name).slice(0, 40);
  throw new Refusal({ code: 'method_unknown', values: { method: shown } });
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
