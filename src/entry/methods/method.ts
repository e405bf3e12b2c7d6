import * as v from 'valibot';
import { Refusal } from '../../app/refusal';
import { whileEditing } from '../../app/while-editing';
import type { Language } from '../../contract/language/language';
import type { Rpc, RpcMethod } from '../../contract/rpc/rpc';
import type { Ports } from '../composition/ports';

/** One request: its ports, and the language in which it is answered. */
export interface Request {
  ports: Ports;
  language: Language;
}

export type Schema<Value> = v.BaseSchema<unknown, Value, v.BaseIssue<unknown>>;

/** One question that a page may ask: what it must send, what the server does first, and who answers. */
export interface Method<Name extends RpcMethod> {
  /** Made when the question is asked: nothing of it is built while the script loads. */
  payload: () => Schema<Rpc[Name]['payload']>;
  /** `writes`: only for who may edit, and never while another run writes. */
  access: 'reads' | 'writes';
  /** The tables that it writes to are made first, where they are not there. */
  makesTables?: true;
  handle: (request: Request, payload: Rpc[Name]['payload']) => Rpc[Name]['data'];
}

export type Methods<Names extends RpcMethod> = { readonly [Name in Names]: Method<Name> };

/** Nothing of what was sent is looked at beyond the first fault: a text may be as long as a page can send. */
const AT_FIRST_FAULT = { abortEarly: true, abortPipeEarly: true };

/** Asks the method: checks what was sent, then rights, lock and tables, then answers. */
export function askedOf<Name extends RpcMethod>(
  method: Method<Name>,
  payload: unknown,
  request: () => Request,
): Rpc[Name]['data'] {
  const parsed = v.safeParse(method.payload(), payload ?? {}, AT_FIRST_FAULT);
  if (!parsed.success) throw wronglySent(parsed.issues[0]);
  const asked = request();
  const { ports, language } = asked;
  if (method.access === 'reads') return method.handle(asked, parsed.output);
  return whileEditing(ports, () => {
    if (method.makesTables) ports.tables.setUp(language);
    return method.handle(asked, parsed.output);
  });
}

/** Where in what was sent something is wrong, such as `draft.values.target`. */
function wronglySent(issue: v.BaseIssue<unknown>): Refusal {
  const place = v.getDotPath(issue) ?? 'payload';
  return new Refusal({ code: 'payload_wrong', values: { place: place.slice(0, 80) } });
}
