import { HostObject, type HostMethod } from '../host-object';
import type { HostState } from '../host-state';
import type { ScriptRun } from '../script-run';

/** gas/reference/cache/cache: key, value, life in seconds, number of items. */
const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const MOST_ITEMS = 1_000;
const KEPT_ITEMS = 900;

function cacheObject(state: HostState, prefixOf: (run: ScriptRun) => string): HostObject {
  const fullKey = (run: ScriptRun, key: string) => {
    if (key.length > KEY_CHARACTERS) run.fail('Argument too large: key');
    return prefixOf(run) + key;
  };

  function get(run: ScriptRun, key: string): string | null {
    const found = state.cache.get(fullKey(run, key));
    return found && found.expires > run.now().getTime() ? found.value : null;
  }

  function put(run: ScriptRun, key: string, value: string, seconds = DEFAULT_SECONDS): null {
    if (Buffer.byteLength(value) > VALUE_BYTES) run.fail('Argument too large: value');
    if (seconds < 1 || seconds > LONGEST_SECONDS) run.fail('Invalid argument: expirationInSeconds');
    state.cache.set(fullKey(run, key), { value, expires: run.now().getTime() + seconds * 1000 });
    const mine = [...state.cache].filter(([name]) => name.startsWith(prefixOf(run)));
    if (mine.length > MOST_ITEMS) {
      mine.sort(([, one], [, other]) => other.expires - one.expires);
      for (const [name] of mine.slice(KEPT_ITEMS)) state.cache.delete(name);
    }
    return null;
  }

  return new HostObject('CacheService.Cache', {
    get: { touches: 'cache-read', signatures: [['String']], call: get },
    getAll: {
      touches: 'cache-read',
      signatures: [['String[]']],
      call: (run, keys: string[]) =>
        Object.fromEntries(
          keys.flatMap((key) => {
            const value = get(run, key);
            return value === null ? [] : [[key, value]];
          }),
        ),
    },
    put: {
      touches: 'cache-write',
      signatures: [
        ['String', 'String'],
        ['String', 'String', 'Integer'],
      ],
      call: put,
    },
    remove: {
      touches: 'cache-write',
      signatures: [['String']],
      call(run, key: string) {
        state.cache.delete(fullKey(run, key));
        return null;
      },
    },
  });
}

export function createCacheService(state: HostState): HostObject {
  const open = (cache: HostObject): HostMethod => ({
    touches: 'handle',
    signatures: [[]],
    call: () => cache,
  });
  return new HostObject('CacheService', {
    getDocumentCache: open(cacheObject(state, () => 'document ')),
    getScriptCache: open(cacheObject(state, () => 'script ')),
    getUserCache: open(cacheObject(state, ({ user }) => `user ${user} `)),
  });
}
