import { ALL_SCOPES, aHost, failureOf, LEAD } from '../../support/script-host';
import type { FetchAnswer } from '../../../workbench/host/api';

const SCOPES = [...ALL_SCOPES, 'script.external_request'];
const URL = 'https://hooks.example.com/a';

/** What a fetch answers or throws, with what was asked. */
function fetched(options: string, answer: FetchAnswer = { status: 200, text: 'ok' }) {
  const host = aHost(
    `function probe() {
      const response = UrlFetchApp.fetch('${URL}'${options === '' ? '' : `, ${options}`});
      return [response.getResponseCode(), response.getContentText(), response.getHeaders()];
    }`,
    { scopes: SCOPES },
  );
  host.connect(() => answer);
  const run = () => host.run('probe', [], { user: LEAD, authMode: 'FULL' }).result;
  return { host, run };
}

test('asks once and answers what came back', () => {
  const { host, run } = fetched(
    `{ method: 'post', contentType: 'application/json', payload: '{}', headers: { A: 'b' } }`,
    { status: 201, text: 'made', headers: { 'Retry-After': '5' } },
  );
  expect(run()).toEqual([201, 'made', { 'Retry-After': '5' }]);
  expect(host.fetches).toMatchObject([
    {
      url: URL,
      method: 'post',
      contentType: 'application/json',
      payload: '{}',
      headers: { A: 'b' },
    },
  ]);
});

test('needs its scope', () => {
  expect(failureOf(`UrlFetchApp.fetch('${URL}')`)).toContain('script.external_request');
});

test.each<[FetchAnswer, string]>([
  ['dns', `DNS error: ${URL}`],
  ['timeout', `Timeout: ${URL}`],
  [{ status: 404 }, 'returned code 404'],
  [{ status: 500 }, 'returned code 500'],
])('%j is an exception', (answer, message) => {
  expect(fetched('', answer).run).toThrow(message);
});

test('a muted answer is no exception, whatever its code; a name that is unknown is one', () => {
  expect(fetched('{ muteHttpExceptions: true }', { status: 503 }).run()).toEqual([503, '', {}]);
  expect(fetched('{ muteHttpExceptions: true }', 'dns').run).toThrow('DNS error');
});

test.each([
  [`{ payload: 5 }`, 'invalid value: payload'],
  [`{ method: 'steal' }`, 'invalid value: method'],
  [`{ headers: { A: 'x'.repeat(9000) } }`, 'Header Size'],
])('refuses %s', (options, message) => {
  expect(fetched(options).run).toThrow(message);
});

test('what it does not provide breaks the run by name', () => {
  expect(fetched(`{ escaping: false }`).run).toThrow('escaping is not provided');
  expect(failureOf(`UrlFetchApp.fetch('${URL}')`, { scopes: SCOPES })).toContain('no network');
});
