import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

/** Where distributions put Chromium when Playwright does not look there itself. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

const HOW_TO_GET_ONE = [
  'No Chromium could be started, and a test of a page never passes without one.',
  '- On Linux x64 the npm package @sparticuz/chromium brings one: run "npm ci" again. If it is there but',
  '  does not start, install the libraries it names (Debian, Ubuntu: apt-get install libnss3 libnspr4).',
  '- Elsewhere install Google Chrome, Microsoft Edge or Chromium.',
  '- Or name one: WAYMARK_BROWSER=/path/to/chrome npm test',
].join('\n');

function carriedChromium(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const script = path.resolve('test/support/unpack-chromium.mjs');
  return execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim();
}

function* candidates(): Generator<LaunchOptions> {
  const named = process.env.WAYMARK_BROWSER;
  if (named) {
    yield { executablePath: named };
    return;
  }
  const carried = carriedChromium();
  // Containers run as root, where Chromium refuses its own sandbox. The pages here are ours.
  if (carried) yield { executablePath: carried, args: ['--no-sandbox', '--disable-gpu'] };
  for (const channel of ['chrome', 'msedge', 'chromium']) yield { channel };
  for (const executablePath of INSTALLED) if (existsSync(executablePath)) yield { executablePath };
}

/** Does it with each Chromium that may be there, until one starts; else says how to get one. */
async function withFirst<Started>(
  start: (options: LaunchOptions) => Promise<Started>,
): Promise<Started> {
  const refused: string[] = [];
  for (const options of candidates()) {
    try {
      return await start({ headless: true, ...options });
    } catch (error) {
      const [reason] = String(error instanceof Error ? error.message : error).split('\n');
      refused.push(`  tried ${options.executablePath ?? options.channel}: ${reason}`);
    }
  }
  throw new Error([HOW_TO_GET_ONE, ...refused].join('\n'));
}

/** Where the browser listens that all test files of a run share. */
const SHARED = 'WAYMARK_SHARED_BROWSER';

/** Starts the browser of the run; without any each test of a page says so for itself. */
export async function shareBrowser(): Promise<BrowserServer | undefined> {
  try {
    const server = await withFirst((options) => chromium.launchServer(options));
    process.env[SHARED] = server.wsEndpoint();
    return server;
  } catch {
    return undefined;
  }
}

/**
 * A real Chromium, headless: the one that an npm package carries, else an installed Chrome, Edge or
 * Chromium. Without any it throws and says how to get one, so that no test of a page passes unseen.
 * All files of a run use one; closing it closes what the file has opened there.
 */
export function launchBrowser(): Promise<Browser> {
  const shared = process.env[SHARED];
  return shared ? chromium.connect(shared) : startBrowser();
}

/** A Chromium of one's own, for those who use its clipboard: all pages of a browser share that. */
export function startBrowser(): Promise<Browser> {
  return withFirst((options) => chromium.launch(options));
}
