import { HostObject, type HostMethod } from '../host-object';
import { quotaUse, type HostState } from '../host-state';
import type { ScriptRun } from '../script-run';
import type { Accounts } from '../accounts';

/** gas/guides/services/quotas: 9 kB a value, 500 kB a store, reads and writes a day. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const DAILY = { consumer: 50_000, workspace: 500_000 };

const bytes = (text: string) => Buffer.byteLength(text);

/** One of the three property stores; `find` answers the store that the run's user sees. */
function propertiesObject(
  find: (run: ScriptRun) => Map<string, string>,
  countUse: (run: ScriptRun) => void,
): HostObject {
  const store = (run: ScriptRun) => {
    countUse(run);
    return find(run);
  };

  function put(run: ScriptRun, values: ReadonlyMap<string, string>, replace: boolean): void {
    const kept = store(run);
    const next = new Map([...(replace ? [] : kept), ...values]);
    for (const [key, value] of values) {
      if (bytes(value) > VALUE_BYTES) run.fail('Argument too large: value');
      if (key === '') run.fail('Invalid argument: key');
    }
    const size = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > STORE_BYTES) {
      run.fail(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    kept.clear();
    for (const [key, value] of next) kept.set(key, value);
  }

  function asStrings(run: ScriptRun, values: unknown): Map<string, string> {
    if (typeof values !== 'object' || values === null || Array.isArray(values)) {
      return run.fail('Invalid argument: properties');
    }
    return new Map(Object.entries(values).map(([key, value]) => [key, String(value)]));
  }

  const methods: Record<string, HostMethod> = {
    getProperty: {
      touches: 'properties-read',
      signatures: [['String']],
      call: (run, key: string) => store(run).get(key) ?? null,
    },
    getProperties: {
      touches: 'properties-read',
      signatures: [[]],
      call: (run) => Object.fromEntries(store(run)),
    },
    getKeys: {
      touches: 'properties-read',
      signatures: [[]],
      call: (run) => [...store(run).keys()],
    },
    setProperty: {
      touches: 'properties-write',
      signatures: [['String', 'String']],
      call(run, key: string, value: string) {
        put(run, new Map([[key, value]]), false);
        return self;
      },
    },
    setProperties: {
      touches: 'properties-write',
      signatures: [['Object'], ['Object', 'Boolean']],
      call(run, values: unknown, deleteAllOthers = false) {
        put(run, asStrings(run, values), deleteAllOthers);
        return self;
      },
    },
    deleteProperty: {
      touches: 'properties-write',
      signatures: [['String']],
      call(run, key: string) {
        store(run).delete(key);
        return self;
      },
    },
    deleteAllProperties: {
      touches: 'properties-write',
      signatures: [[]],
      call(run) {
        store(run).clear();
        return self;
      },
    },
  };
  const self = new HostObject('PropertiesService.Properties', methods);
  return self;
}

export function createPropertiesService(state: HostState, accounts: Accounts): HostObject {
  const countUse = (run: ScriptRun) => {
    const use = quotaUse(state, 'properties', run.user, run.now().getTime());
    use.used += 1;
    if (use.used > DAILY[accounts.of(run.user).account]) {
      run.fail('Service invoked too many times for one day: properties.');
    }
  };
  const ofUser = (run: ScriptRun) => {
    // A cell runs for nobody in particular: it reads the properties of the file's owner.
    const user = run.kind === 'cell' ? accounts.owner.email : run.user;
    const store = state.userProperties.get(user) ?? new Map<string, string>();
    state.userProperties.set(user, store);
    return store;
  };
  const open = (store: HostObject): HostMethod => ({
    // Only a handle, but one that an add-on in mode NONE may not have.
    touches: 'handle',
    signatures: [[]],
    call: () => store,
  });
  return new HostObject('PropertiesService', {
    getDocumentProperties: open(propertiesObject(() => state.documentProperties, countUse)),
    getScriptProperties: open(propertiesObject(() => state.scriptProperties, countUse)),
    getUserProperties: open(propertiesObject(ofUser, countUse)),
  });
}
