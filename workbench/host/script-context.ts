import vm from 'node:vm';
import { GUEST_PRELUDE } from './guest-prelude';
import type { HostObject } from './host-object';
import type { Attempt, GuestRealm, Membrane } from './membrane';
import type { ScriptBundle } from './script-bundle';

const ENTRY = '__enter';
const prelude = new vm.Script(GUEST_PRELUDE, { filename: 'stand-in' });
const enter = new vm.Script(`${ENTRY}()`, { filename: 'stand-in' });

/** Stands for a run that went on for longer than it may, in real time. */
export const HUNG = Symbol('hung');

/**
 * Calls one function of the script in a context that nothing has run in before. The simulated clock
 * moves by calls alone, so that a script that makes none is stopped after so many real milliseconds.
 */
export function runInFreshContext(
  bundle: ScriptBundle,
  services: Readonly<Record<string, HostObject>>,
  membrane: Membrane,
  functionName: string,
  args: readonly unknown[],
  hangAfter: number,
): Attempt | typeof HUNG {
  const globals = Object.create(null) as Record<string, unknown>;
  const context = vm.createContext(globals, { microtaskMode: 'afterEvaluate' });
  const realm = (prelude.runInContext(context) as (bridge: Membrane) => GuestRealm)(membrane);
  membrane.connect(realm);
  for (const [name, service] of Object.entries(services)) {
    realm.define(name, membrane.wrapped(service));
  }
  globals[ENTRY] = () => {
    delete globals[ENTRY];
    const started = realm.start(bundle.script.runInContext(context), bundle.parameters);
    if (started.error) return started;
    const functions = started.value as Record<string, unknown>;
    return realm.invoke(functions[functionName], args);
  };
  try {
    return enter.runInContext(context, { timeout: hangAfter }) as Attempt;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return HUNG;
    throw error;
  }
}
