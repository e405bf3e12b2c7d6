import vm from 'node:vm';
import { GUEST_PRELUDE } from './guest-prelude';
import type { HostObject } from './host-object';
import type { Attempt, GuestRealm, Membrane } from './membrane';
import type { ScriptBundle } from './script-bundle';

const ENTRY = '__enter';
const prelude = new vm.Script(GUEST_PRELUDE, { filename: 'stand-in' });
const enter = new vm.Script(`${ENTRY}()`, { filename: 'stand-in' });

/**
 * Real time after which a script that never ends is stopped. The simulated limits are far shorter; this
 * one only keeps an endless loop, which makes no call, from hanging the workbench.
 */
const HANG_MILLISECONDS = 300_000;

/** Calls one function of the script in a context that nothing has run in before. */
export function runInFreshContext(
  bundle: ScriptBundle,
  services: Readonly<Record<string, HostObject>>,
  membrane: Membrane,
  functionName: string,
  args: readonly unknown[],
): Attempt {
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
  return enter.runInContext(context, { timeout: HANG_MILLISECONDS }) as Attempt;
}
