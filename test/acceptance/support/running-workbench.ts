import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { writeSmallSample } from '../../support/a-sample';
import { launchBrowser } from '../../support/browser';

export const PATIENCE = 60_000;

/**
 * The built workbench as `npm start` runs it, with a browser on its page, on the Korean sample with fewer
 * orders: no step of a journey is about how many there are.
 */
export interface RunningWorkbench {
  folder: string;
  /** The file that is open. */
  workbook: string;
  page: Page;
  /** The add-on's page in the sidebar. */
  sidebar: FrameLocator;
  chooseMenu(label: string): Promise<void>;
  /** Selects cells by their name, as a person does in the name box. */
  select(a1: string): Promise<void>;
  showSheet(title: string): Promise<void>;
  close(): Promise<void>;
}

function started(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) resolve(address);
    });
    program.once('exit', (code) => reject(new Error(`the workbench ended with ${code}: ${said}`)));
  });
}

export async function aRunningWorkbench(): Promise<RunningWorkbench> {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-journey-'));
  const workbook = path.join(folder, 'shop.xlsx');
  await writeSmallSample('ko', workbook);
  const options = ['out/workbench/server.mjs', workbook, '--no-open'];
  const server = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [address, browser] = await Promise.all([started(server), launchBrowser()]);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ko-KR' });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  await page.locator('.grid[data-ready]').waitFor();
  return {
    folder,
    workbook,
    page,
    sidebar: page.frameLocator('aside.sidebar iframe'),
    async chooseMenu(label) {
      await page.getByRole('button', { name: '확장 프로그램' }).click();
      await page.getByRole('menuitem', { name: 'Waymark' }).click();
      await page.getByRole('menuitem', { name: label, exact: true }).click();
    },
    async select(a1) {
      const name = page.locator('.grid input').first();
      await name.fill(a1);
      await name.press('Enter');
      await page.locator('.status-line b', { hasText: a1 }).waitFor();
    },
    showSheet: (title) => page.locator('.grid').getByText(title, { exact: true }).first().click(),
    async close() {
      server.kill();
      await browser.close();
    },
  };
}
