import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { type Look, type OpenedSidebar, openSidebar, type Receiver } from './open-sidebar';

/** What a file of tests opens: one browser, and in it one sidebar at a time, closed when its test ends. */
export interface SidebarTests {
  open(server: Receiver, look?: Look): Promise<Frame>;
  browser(): Browser;
}

export function sidebarTests(): SidebarTests {
  let browser: Browser;
  let opened: OpenedSidebar | undefined;

  async function closeOpened(): Promise<void> {
    const closing = opened;
    opened = undefined;
    await closing?.close();
  }

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(closeOpened);
  afterAll(() => browser.close());

  return {
    async open(server, look) {
      await closeOpened();
      opened = await openSidebar(browser, server, look);
      return opened.frame;
    },
    browser: () => browser,
  };
}
