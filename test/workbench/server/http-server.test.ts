import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { FirstReply, Reply } from '../../../workbench/page/protocol';
import { aRunningBench } from '../support/running-bench';

let bench: Awaited<ReturnType<typeof aRunningBench>>;

beforeEach(async () => {
  bench = await aRunningBench();
});
afterEach(() => bench.close());

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** `fetch` would not let a test name another Host. */
function send({ method = 'POST', path = '/api/first', headers = {}, body = {} }: Sent) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: bench.port, method, path, headers },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    asked.on('error', reject);
    asked.end(method === 'GET' ? undefined : JSON.stringify(body));
  });
}

async function token(): Promise<string> {
  const { text } = await send({ method: 'GET', path: '/' });
  return /waymark-token" content="([0-9a-f]+)"/.exec(text)?.[1] ?? '';
}

async function ask<Answer>(name: string, body: unknown): Promise<Answer> {
  const headers = { 'x-waymark-token': await token() };
  const { status, text } = await send({ path: `/api/${name}`, headers, body });
  if (status !== 200) throw new Error(`${status} ${text}`);
  return JSON.parse(text) as Answer;
}

describe('who may drive it', () => {
  test.each<[string, Sent, string]>([
    ['a request without the token', {}, 'the token is wrong'],
    ['a wrong token', { headers: { 'x-waymark-token': 'a'.repeat(48) } }, 'the token is wrong'],
    ['another name for this machine', { headers: { host: 'evil.example' } }, 'is not this machine'],
    ['another site', { headers: { origin: 'https://evil.example' } }, 'is not this page'],
    ['a sandboxed frame', { headers: { origin: 'null' } }, 'is not this page'],
    ['another method', { method: 'DELETE' }, 'is not served'],
  ])('turns away %s', async (_, sent, because) => {
    const { status, text } = await send(sent);
    expect(status).toBe(403);
    expect(text).toContain(because);
  });

  test('reads no other file than those of the page', async () => {
    const kept = ['/../server.mjs', '/%2e%2e/server.mjs', '/frame.js', '/etc/passwd'];
    for (const path of [...kept, '/parts/../frame.js', '/parts/..%2fframe.js', '/parts/none.js'])
      expect((await send({ method: 'GET', path })).status).toBe(404);
  });

  test('hands out the parts of the script that the page asks for later', async () => {
    const parts = readdirSync('out/workbench/page/parts');
    expect(parts.length).toBeGreaterThan(10);
    for (const part of parts) {
      const { status, text } = await send({ method: 'GET', path: `/parts/${part}` });
      const file = readFileSync(`out/workbench/page/parts/${part}`, 'utf8');
      expect([part, status, text === file]).toEqual([part, 200, true]);
    }
  });
});

describe('what is asked', () => {
  test.each([
    ['edit', { sheet: 1, edits: [{ row: -1, column: 0, typed: 'x' }] }],
    ['edit', { sheet: 1, edits: [{ row: 0, column: 0, value: { evil: true } }] }],
    ['frame', { change: { kind: 'format', sheet: 1 } }],
    ['advance', { to: 'tomorrow' }],
    ['language', { language: 'fr' }],
    ['first', { more: 1 }],
  ])('refuses %s with %j in words', async (name, body) => {
    await expect(ask(name, body)).rejects.toThrow(/^400 {"error":".+"}$/);
  });

  test('knows no endpoint by the name of an object’s own parts', async () => {
    await expect(ask('constructor', {})).rejects.toThrow('404');
  });
});

test('gives the whole book once and then only what changed', async () => {
  const { book, state } = await ask<FirstReply>('first', {});
  expect(book.sheets.map(({ title }) => title)).toEqual(['요약', '주문']);
  expect(state.menu.map(({ label }) => label)).toEqual(['작은 화면', '', '알림 켜기']);
  const { patch } = await ask<Reply>('edit', {
    sheet: 1,
    edits: [{ row: 0, column: 0, typed: '10' }],
  });
  expect(patch).toMatchObject({ frames: [], added: [] });
  expect(patch?.cells).toEqual([
    {
      sheet: 1,
      cells: [
        [0, 0, { v: 10 }],
        [0, 2, { v: 14, f: '=A1+B1', n: '두 값의 합' }],
        [0, 3, { v: 28, f: '=DOUBLE(C1)' }],
      ],
    },
  ]);
});

test('tells an edited cell again even if nothing came of the edit', async () => {
  await ask('first', {});
  const { patch } = await ask<Reply>('edit', {
    sheet: 1,
    edits: [{ row: 0, column: 0, typed: '3' }],
  });
  expect(patch?.cells).toEqual([{ sheet: 1, cells: [[0, 0, { v: 3 }]] }]);
});

test('moves formulas with inserted rows, as the spreadsheet does', async () => {
  await ask('first', {});
  await ask('frame', { change: { kind: 'insertRows', sheet: 1, at: 0, count: 2 } });
  const [summary] = bench.host.workbook.sheets;
  expect(summary.cell(2, 2)).toMatchObject({ formula: '=A3+B3', value: 7 });
});

test('gives a new sheet whole and the new order', async () => {
  await ask('first', {});
  const { patch } = await ask<Reply>('frame', { change: { kind: 'insertSheet', at: 1 } });
  expect(patch?.added).toHaveLength(1);
  expect(patch?.order?.indexOf(patch.added[0].id)).toBe(1);
});

test.each([
  [{ kind: 'renameSheet', sheet: 2, title: ' ' }, '시트 이름'],
  [{ kind: 'renameSheet', sheet: 2, title: '요약' }, '이미 있습니다'],
  [{ kind: 'removeSheet', sheet: 9 }, '없습니다'],
])('refuses %j in words', async (change, words) => {
  await expect(ask('frame', { change })).rejects.toThrow(words);
});

test('keeps the last sheet that can be seen', async () => {
  await ask('frame', { change: { kind: 'hideSheet', sheet: 2 } });
  await expect(ask('frame', { change: { kind: 'removeSheet', sheet: 1 } })).rejects.toThrow(
    '한 장',
  );
  await expect(ask('frame', { change: { kind: 'hideSheet', sheet: 1 } })).rejects.toThrow('한 장');
});

test('has nothing to save after a call that only looks, though time and quota went in it', async () => {
  await ask('first', {});
  const before = bench.host.memory();
  const { state } = await ask<Reply>('call', { functionName: 'look', args: [] });
  const after = bench.host.memory();
  expect(after.clock).not.toBe(before.clock);
  expect(after.quotas).not.toEqual(before.quotas);
  expect(state.file.unsaved).toBe(false);
});

test('passes errors of the script on to the page that called', async () => {
  const good = await ask('call', { functionName: 'twice', args: [4] });
  expect(good).toMatchObject({ outcome: { value: { answer: 8 } } });
  const bad = await ask('call', { functionName: 'twice', args: ['x'] });
  expect(bad).toMatchObject({
    outcome: { error: expect.stringContaining('A number is required') },
  });
});

test('keeps two accounts apart: a page that one opened is not shown to the other', async () => {
  expect((await ask<Reply>('menu', { functionName: 'openPage' })).state.page?.title).toBe(
    '작은 화면',
  );
  expect((await ask<Reply>('user', { email: 'minji@example.com' })).state.page).toBeNull();
});
