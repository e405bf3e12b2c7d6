import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { RpcAnswer } from '../../../src/contract/rpc/answer';

export interface OpenedSidebar {
  page: Page;
  frame: Frame;
  /** Fails when the page threw anything while it was open. */
  close: () => Promise<void>;
}

/** What answers the page’s calls. */
export interface Receiver {
  receive(method: string, payload: unknown): Promise<RpcAnswer<unknown>>;
}

export interface Look {
  /** The page as the server hands it out; the built file when absent. */
  html?: string;
  view?: 'list' | 'new' | 'alerts' | 'setup';
  /** The view within the page of alerts. */
  step?: 'mine' | 'sending' | 'settings' | 'past';
  locale?: 'ko-KR' | 'en-US';
  colorScheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** The page's clock is the test's to move. */
  ownClock?: boolean;
}

/** Stands where Google's script stands in the page: hands calls to the test, copies both ways. */
const TRANSPORT = `<script>
  (() => {
    const runner = (onSuccess, onFailure) => ({
      withSuccessHandler: (handler) => runner(handler, onFailure),
      withFailureHandler: (handler) => runner(onSuccess, handler),
      waymark: (method, payload) => {
        window.serverCall(method, JSON.stringify(payload)).then(
          (answer) => onSuccess(JSON.parse(answer)),
          (error) => onFailure(new Error(String(error.message).replace(/^.*?\\bError: /, ''))),
        );
      },
    });
    window.google = { script: { run: runner(() => {}, () => {}) } };
  })();
</script>`;

/** The built page as Google shows it: in a sandboxed frame without access to its parent, 300 px wide. */
export async function openSidebar(
  browser: Browser,
  server: Receiver,
  {
    html: given,
    view = 'list',
    step = 'mine',
    locale = 'en-US',
    colorScheme = 'light',
    width = 300,
    height = 900,
    ownClock = false,
  }: Look = {},
): Promise<OpenedSidebar> {
  const context: BrowserContext = await browser.newContext({
    locale,
    colorScheme,
    reducedMotion: 'reduce',
    timezoneId: 'America/New_York',
    viewport: { width, height },
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  if (ownClock) await page.clock.install();
  const crashes: Error[] = [];
  page.on('pageerror', (error) => crashes.push(error));
  await page.exposeFunction('serverCall', async (method: string, payload: string) =>
    JSON.stringify(await server.receive(method, JSON.parse(payload) as unknown)),
  );
  const built = readFileSync(view === 'alerts' ? 'dist/alerts.html' : 'dist/sidebar.html', 'utf8');
  const html = (
    given ??
    built
      .replace('data-view="list"', `data-view="${view}"`)
      .replace('data-step=""', `data-step="${step}"`)
  ).replace('<head>', () => `<head>${TRANSPORT}`);
  await page.route('https://sheets.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: new URL(route.request().url()).pathname === '/sidebar' ? html : OUTSIDE,
    }),
  );
  await page.goto('https://sheets.test/');
  const frame = page.frame({ url: /\/sidebar$/ });
  if (!frame) throw new Error('the sandboxed frame did not open');
  await frame.waitForSelector('main');
  const close = async () => {
    await context.close();
    if (crashes.length > 0) throw crashes[0];
  };
  return { page, frame, close };
}

const OUTSIDE = `<!doctype html><html lang="en"><title>Spreadsheet</title>
<style>html, body, iframe { display: block; margin: 0; border: 0; width: 100%; height: 100%; }</style>
<iframe title="Waymark" src="/sidebar" sandbox="allow-scripts allow-forms allow-modals allow-popups"></iframe>`;
