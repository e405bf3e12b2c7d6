import type { Rpc, RpcMethod } from '../../src/contract/rpc/rpc';
import type { RpcAnswer } from '../../src/contract/rpc/answer';
import type { Language } from '../../src/contract/language/language';
import { ServerFailure, refusal, transportCode } from './failure';

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

declare const google:
  { script: { run: Runner; host?: { editor?: { focus?: () => void } } } } | undefined;

/** The keyboard goes from the sidebar to the sheet, where Google lets it. */
export function focusSheet(): void {
  if (typeof google !== 'undefined') google.script.host?.editor?.focus?.();
}

export function googleRunner(): Runner | undefined {
  return typeof google === 'undefined' ? undefined : google.script.run;
}

/** Google ends a run after 6 minutes; only an evaluation of everything may take that long. */
const PATIENCE_MS = 90_000;
const LONG_PATIENCE_MS = 370_000;
const SHORT_PATIENCE_MS = 15_000;
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
  const begun = Date.now();
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
        .withFailureHandler((error) =>
          end(() => {
            const waitedMs = Date.now() - begun;
            const code = transportCode(error, { waitedMs, isOnline: isOnline() });
            if (code) reject(new ServerFailure(code));
            else void lackOf(runner).then((lack) => reject(new ServerFailure(lack)));
          }),
        )
        .waymark(method, plain(payload));
    } catch {
      end(() => reject(new ServerFailure('unknown')));
    }
  });
}

/** Only a browser that knows of no connection says so. */
function isOnline(): boolean {
  return globalThis.navigator?.onLine ?? true;
}

/** Asks for a method that is none: whoever may run the script at all is answered. */
function lackOf(runner: Runner): Promise<'no_access' | 'unknown'> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve('unknown'), SHORT_PATIENCE_MS);
    const tell = (lack: 'no_access' | 'unknown') => {
      clearTimeout(patience);
      resolve(lack);
    };
    runner
      .withSuccessHandler(() => tell('unknown'))
      .withFailureHandler(() => tell('no_access'))
      .waymark('', null);
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
