import type { IncomingMessage } from 'node:http';
import { timingSafeEqual } from 'node:crypto';

export type Admission = { admitted: true } | { admitted: false; because: string };

const refuse = (because: string): Admission => ({ admitted: false, because });

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Only the page that this server handed out may drive it. The Host check keeps out names that a foreign
 * site points at this machine (DNS rebinding), the Origin check other sites and the sandboxed frames,
 * the token everything that has not read the page.
 */
export function admission(request: IncomingMessage, port: number, token: string): Admission {
  const { host, origin } = request.headers;
  const local = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!host || !local.includes(host)) return refuse(`Host "${host ?? ''}" is not this machine`);
  if (origin !== undefined && !local.some((name) => origin === `http://${name}`))
    return refuse(`Origin "${origin}" is not this page`);
  if (request.method === 'GET') return { admitted: true };
  if (request.method !== 'POST') return refuse(`method ${request.method ?? ''} is not served`);
  const given = request.headers['x-waymark-token'];
  if (typeof given !== 'string' || !sameText(given, token)) return refuse('the token is wrong');
  return { admitted: true };
}
