import { plainCopy } from './plain-data';

/** Carries one call to the server: the page's frame posts messages, tests call the script host. */
export type Transport = (functionName: string, args: unknown[]) => Promise<unknown>;

type SuccessHandler = (result: unknown, userObject?: unknown) => void;
type FailureHandler = (error: Error, userObject?: unknown) => void;

/** `google.script.run`: each `with…` makes a new runner; any other name is a function of the script. */
export type ScriptRunner = RunnerBuilder & Record<string, (...args: unknown[]) => void>;

interface RunnerBuilder {
  withSuccessHandler(handler: SuccessHandler): ScriptRunner;
  withFailureHandler(handler: FailureHandler): ScriptRunner;
  withUserObject(object: unknown): ScriptRunner;
}

interface Handlers {
  success?: SuccessHandler;
  failure?: FailureHandler;
  userObject?: unknown;
}

/** gas/guides/html/communication: at most ten calls at once, the eleventh waits. */
const AT_ONCE = 10;

/**
 * `google.script.run` over a transport. `functionNames` are the script's public functions: any other
 * name is not there, as in Google's page.
 */
export function createScriptRun(
  transport: Transport,
  functionNames: readonly string[],
): ScriptRunner {
  let running = 0;
  const waiting: (() => void)[] = [];

  function next(): void {
    while (running < AT_ONCE && waiting.length > 0) {
      running += 1;
      waiting.shift()!();
    }
  }

  function handle(handler: () => void): void {
    try {
      handler();
    } catch (error) {
      console.error('Uncaught', error);
    }
  }

  async function deliver(name: string, args: unknown[], handlers: Handlers): Promise<void> {
    const { success, failure, userObject } = handlers;
    try {
      const result = await transport(name, args);
      handle(() => success?.(result, userObject));
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      if (failure) handle(() => failure(error, userObject));
      else console.error('Uncaught', error);
    } finally {
      running -= 1;
      next();
    }
  }

  function call(name: string, handlers: Handlers, args: unknown[]): void {
    const copies = args.map((arg, index) => {
      const copied = plainCopy(arg ?? null);
      if ('value' in copied) return copied.value;
      const where = `${index}${copied.illegal.slice('value'.length)}`;
      throw new TypeError(`Failed due to illegal value in property: ${where}`);
    });
    waiting.push(() => void deliver(name, copies, handlers));
    next();
  }

  function runner(handlers: Handlers): ScriptRunner {
    const functions = functionNames
      .filter((name) => !name.endsWith('_'))
      .map((name) => [name, (...args: unknown[]) => call(name, handlers, args)] as const);
    return Object.freeze({
      ...Object.fromEntries(functions),
      withSuccessHandler: (success: SuccessHandler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: FailureHandler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    }) as ScriptRunner;
  }

  return runner({});
}

/** What the frame around the page can do for it. */
export interface PageFrame {
  origin: string;
  close(): void;
  focusEditor(): void;
  /** Dialogs only; a sidebar keeps its 300 pixels. */
  resize(size: { width?: number; height?: number }): void;
}

/** `google.script.host`. */
export function createScriptHostOfPage(kind: 'sidebar' | 'dialog', frame: PageFrame) {
  const resize = (size: { width?: number; height?: number }) => {
    if (kind === 'dialog') frame.resize(size);
  };
  return Object.freeze({
    origin: frame.origin,
    close: () => frame.close(),
    setWidth: (width: number) => resize({ width }),
    setHeight: (height: number) => resize({ height }),
    editor: Object.freeze({ focus: () => frame.focusEditor() }),
  });
}
