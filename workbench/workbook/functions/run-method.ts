import type { FunctionPlugin } from 'hyperformula';

/** What HyperFormula hands to a function: its call and where it stands (it exports no types for them). */
export interface Call {
  procedureName?: string;
  args?: unknown[];
}

export type CallState = object;

interface Running {
  metadata(name: string): unknown;
  runFunction(args: unknown, state: CallState, metadata: unknown, body: unknown): unknown;
}

/** Runs a body with its arguments as the declaration of the called function wants them. */
export function runMethod<Args extends unknown[]>(
  plugin: FunctionPlugin,
  call: Call,
  state: CallState,
  body: (...args: Args) => unknown,
): unknown {
  const running = plugin as unknown as Running;
  const metadata = running.metadata(call.procedureName ?? '');
  return running.runFunction(call.args, state, metadata, body);
}
