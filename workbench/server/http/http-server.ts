import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Bench } from '../bench';
import { answer } from './endpoints';
import { admission } from './guard';
import { PAGE_POLICY, pageHtml } from './page-html';

const SCRIPT = 'text/javascript; charset=utf-8';
const FILES: Record<string, string> = {
  '/main.js': SCRIPT,
  '/page.css': 'text/css; charset=utf-8',
};
/** Parts of the script that the page asks for when it needs them. */
const PART = /^\/parts\/[\w-]+\.js$/;
/** A paste of a whole sheet fits; an endless upload does not. */
const LARGEST_BODY = 64 * 1024 * 1024;

export interface RunningServer {
  address: string;
  port: number;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('the request is too large');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer) {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': PAGE_POLICY,
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

const sendJson = (response: ServerResponse, status: number, body: unknown) =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));

interface Served {
  bench: Bench;
  pageFolder: string;
  token: string;
}

async function serve(request: IncomingMessage, response: ServerResponse, served: Served) {
  const { bench, pageFolder, token } = served;
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST') {
    if (!pathname.startsWith('/api/')) return sendJson(response, 404, { error: 'not here' });
    const body = await bodyOf(request).catch(() => undefined);
    const { status, body: reply } = await answer(bench, pathname.slice('/api/'.length), body);
    return sendJson(response, status, reply);
  }
  if (pathname === '/')
    return send(response, 200, 'text/html; charset=utf-8', pageHtml(token, bench.language));
  const isPart = PART.test(pathname) && existsSync(path.join(pageFolder, pathname));
  const type = isPart ? SCRIPT : FILES[pathname];
  if (!type) return send(response, 404, 'text/plain; charset=utf-8', 'not here');
  return send(response, 200, type, await readFile(path.join(pageFolder, pathname)));
}

/** Serves the bench on this machine only. Port 0 takes any free one. */
export async function startServer(
  bench: Bench,
  { port, pageFolder }: { port: number; pageFolder: string },
): Promise<RunningServer> {
  const token = randomBytes(24).toString('hex');
  const server: Server = createServer((request, response) => {
    const allowed = admission(request, (server.address() as AddressInfo).port, token);
    if (!allowed.admitted) {
      sendJson(response, 403, { error: allowed.because });
      return;
    }
    serve(request, response, { bench, pageFolder, token }).catch((error: unknown) => {
      if (!response.headersSent) sendJson(response, 500, { error: String(error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    address: `http://127.0.0.1:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
