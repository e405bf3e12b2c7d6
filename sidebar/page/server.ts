import type { Rpc, RpcMethod } from '../../src/contract/rpc/rpc';
import type { RpcAnswer } from '../../src/contract/rpc/answer';
import type { Language } from '../../src/contract/language/language';
import { ServerFailure, refusal, transportFailure } from './failure';

/** Every method of the server as a function that answers with its data or fails with a `ServerFailure`. */
export type Server = {
  [Method in RpcMethod]: (payload: Rpc[Method]['payload']) => Promise<Rpc[Method]['data']>;
};

/** The part of `google.script.run` that the pages use. Each `with…` answers a new runner. */
export interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  waymark(method: string, payload: unknown): void;
}

declare const google: { script: { run: Runner } } | undefined;

export function googleRunner(): Runner | undefined {
  return typeof google === 'undefined' ? undefined : google.script.run;
}

/** Google ends a run after 6 minutes; only an evaluation of everything may take that long. */
const PATIENCE_MS = 90_000;
const LONG_PATIENCE_MS = 370_000;
const LONG: readonly string[] = ['evaluateNow', 'setUp', 'repairTables'];

/**
 * The server as promises. A lost connection may leave Google's call without any answer, so each call
 * has an end; saving again after it is safe, because a draft is saved once however often it is sent.
 * `language` asks for sentences in the language that the page is read in.
 */
export function serverOver(runner: () => Runner | undefined, language?: Language): Server {
  return new Proxy({} as Server, {
    get: (_, method) => (payload: object) =>
      call(runner(), String(method), { ...(language && { language }), ...payload }),
  });
}

function call(runner: Runner | undefined, method: string, payload: unknown): Promise<unknown> {
  if (!runner) return Promise.reject(new ServerFailure('not_in_sheets'));
  return new Promise((resolve, reject) => {
    const patience = setTimeout(
      () => reject(new ServerFailure('no_answer')),
      LONG.includes(method) ? LONG_PATIENCE_MS : PATIENCE_MS,
    );
    const end = (settle: () => void) => {
      clearTimeout(patience);
      settle();
    };
    try {
      runner
        .withSuccessHandler((answer) => end(() => settleWith(answer, resolve, reject)))
        .withFailureHandler((error) => end(() => reject(transportFailure(error))))
        .waymark(method, plain(payload));
    } catch (error) {
      end(() => reject(transportFailure(error)));
    }
  });
}

/** Google refuses `undefined`, dates and class instances anywhere inside an argument. */
function plain(payload: unknown): unknown {
  return JSON.parse(JSON.stringify(payload));
}

function settleWith(
  answer: unknown,
  resolve: (data: unknown) => void,
  reject: (failure: ServerFailure) => void,
): void {
  const known = answer as RpcAnswer<unknown> | null | undefined;
  if (known?.ok === true) resolve(known.data);
  else if (known?.ok === false) reject(refusal(known.error));
  else reject(new ServerFailure('unknown'));
}
