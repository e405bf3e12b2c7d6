import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { DefineSetMethods } from '../../../../../src/contract/rpc/define-set';
import type { FakeServer } from '../../../support/fake-server';
import { sidebarTests } from '../../../support/sidebar-tests';

const HTML = readFileSync('dist/set.html', 'utf8').replace(
  'data-view="check"',
  'data-view="choose"',
);

type Choice = DefineSetMethods['saveChoice']['payload'];

/** Starts the browser of a file of tests, and gives what opens the choice of KPIs over a server in it. */
export function choosing(): (server: FakeServer) => Promise<Frame> {
  const sidebar = sidebarTests();
  return async (server) => {
    const frame = await sidebar.open(server, { html: HTML });
    await frame.locator('nav.steps').waitFor();
    return frame;
  };
}

export const next = (frame: Frame) => frame.getByRole('button', { name: 'Next' }).click();
export const stepNamed = (frame: Frame, name: string) =>
  frame.getByRole('heading', { level: 2, name });
export const toStep = (frame: Frame, at: number) =>
  frame.click(`.steps li:nth-child(${at}) button`);
export const saved = (server: FakeServer) => server.callsOf('saveChoice') as Choice[];
