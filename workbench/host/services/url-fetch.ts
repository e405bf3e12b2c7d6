import type { Accounts } from '../accounts';
import type { FetchAnswer, FetchRequest } from '../api';
import { HostObject } from '../host-object';
import { quotaUse, type HostState } from '../host-state';
import type { ScriptRun } from '../script-run';

/** gas/guides/services/quotas: calls a day; a call's URL, headers and payload. */
export const FETCH_QUOTA = { consumer: 20_000, workspace: 100_000 };
const LONGEST_URL = 2 * 1024;
const MOST_HEADERS = 100;
const LARGEST_HEADER = 8 * 1024;
const LARGEST_PAYLOAD = 50 * 1024 * 1024;
/** Nothing is documented; that a request hangs for about a minute is reported. */
const TIMEOUT_MS = 60_000;
const SCOPES = ['https://www.googleapis.com/auth/script.external_request'];

const OPTIONS: Readonly<Record<string, 'string' | 'boolean' | 'object'>> = {
  method: 'string',
  contentType: 'string',
  payload: 'string',
  headers: 'object',
  muteHttpExceptions: 'boolean',
  followRedirects: 'boolean',
};
const METHODS = ['get', 'delete', 'patch', 'post', 'put'];

interface Options {
  method?: string;
  contentType?: string;
  payload?: string;
  headers?: Record<string, string>;
  muteHttpExceptions?: boolean;
}

function optionsIn(run: ScriptRun, options: object): Options {
  for (const [name, value] of Object.entries(options)) {
    const type = OPTIONS[name] as string | undefined;
    if (!type)
      throw new Error(`UrlFetchApp.fetch's option ${name} is not provided by the stand-in`);
    if (typeof value !== type) run.fail(`Attribute provided with invalid value: ${name}`);
  }
  return options;
}

/** Which addresses the manifest lets the script fetch: by their beginnings, all where it lists none. */
function isListed(url: string, list: readonly string[]): boolean {
  return list.length === 0 || list.some((beginning) => url.startsWith(beginning));
}

/** @param list Of the manifest's `urlFetchWhitelist`. */
export function createUrlFetchApp(
  state: HostState,
  accounts: Accounts,
  list: readonly string[],
): HostObject {
  function count(run: ScriptRun): void {
    const { account } = accounts.of(run.user);
    const use = quotaUse(state, 'fetch', run.user, run.now().getTime());
    if (use.used >= FETCH_QUOTA[account]) {
      run.fail('Service invoked too many times for one day: urlfetch.');
    }
    use.used += 1;
  }

  function requestOf(run: ScriptRun, url: string, options: Options): FetchRequest {
    const { method = 'get', contentType, payload = '', headers = {} } = options;
    if (!METHODS.includes(method.toLowerCase())) {
      run.fail(`Attribute provided with invalid value: method`);
    }
    if (!/^https?:\/\/[^\s/]+/i.test(url)) run.fail(`Invalid argument: ${url}`);
    if (Buffer.byteLength(url) > LONGEST_URL) run.fail(`Limit exceeded: URLFetch URL Length.`);
    const sizes = Object.entries(headers).map(([name, value]) => name.length + value.length);
    if (sizes.length > MOST_HEADERS || sizes.some((size) => size > LARGEST_HEADER)) {
      run.fail('Limit exceeded: URLFetch Header Size.');
    }
    if (Buffer.byteLength(payload) > LARGEST_PAYLOAD) {
      run.fail('Limit exceeded: URLFetch POST Size.');
    }
    if (!isListed(url, list)) run.fail(`${url} is not in the manifest's urlFetchWhitelist`);
    const type = contentType ?? (payload === '' ? '' : 'application/x-www-form-urlencoded');
    const at = run.now();
    return { url, method: method.toLowerCase(), contentType: type, payload, headers, at };
  }

  function fetch(run: ScriptRun, url: string, options: Options): HostObject {
    const request = requestOf(run, url, options);
    if (!state.network) {
      throw new Error('UrlFetchApp.fetch has no network in the stand-in: give one with `connect`');
    }
    count(run);
    state.fetches.push(request);
    const answer = state.network(request);
    // Google's own messages hold the address: who logs them tells it.
    if (answer === 'dns') return run.fail(`DNS error: ${url}`);
    if (answer === 'timeout') {
      run.spend(TIMEOUT_MS);
      return run.fail(`Timeout: ${url}`);
    }
    if (answer.status >= 400 && !options.muteHttpExceptions) {
      const text = (answer.text ?? '').slice(0, 200);
      return run.fail(
        `Request failed for ${new URL(url).origin} returned code ${answer.status}. ` +
          `Truncated server response: ${text} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return responseOf(answer);
  }

  return new HostObject('UrlFetchApp', {
    fetch: {
      touches: 'fetch',
      scopes: SCOPES,
      signatures: [['String'], ['String', 'Object']],
      call: (run, url: string, options: object = {}) => fetch(run, url, optionsIn(run, options)),
    },
  });
}

function responseOf({ status, headers = {}, text = '' }: Exclude<FetchAnswer, string>): HostObject {
  return new HostObject('UrlFetchApp.HTTPResponse', {
    getResponseCode: { touches: 'nothing', signatures: [[]], call: () => status },
    getContentText: { touches: 'nothing', signatures: [[]], call: () => text },
    getHeaders: { touches: 'nothing', signatures: [[]], call: () => ({ ...headers }) },
  });
}
