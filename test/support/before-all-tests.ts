import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { endOfRun } from './after-all-tests';
import { shareBrowser } from './browser';

/** What all test files of a run have in common, made once: the built add-on, a browser, a folder. */
export default async function beforeAllTests(): Promise<void> {
  // Whatever a test or its browser puts into the temporary folder goes with the run.
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-tests-'));
  endOfRun.push(() => rmSync(folder, { recursive: true, force: true }));
  process.env.TMPDIR = folder;
  const shared = shareBrowser().then((browser) => endOfRun.push(() => browser?.close()));
  await Promise.all([shared, builtAddOn(), oneFilePackages()]);
}

/**
 * Packages of hundreds of modules as one file each, where `jest.config.mjs` finds them: jest loads them for
 * every test file, module by module.
 */
async function oneFilePackages(): Promise<void> {
  await build({
    entryPoints: ['hyperformula', 'exceljs'],
    outdir: 'out/one-file-packages',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // As `require` finds them.
    conditions: ['require'],
    mainFields: ['main'],
    logLevel: 'error',
  });
}

/** `npm test` has built it already. */
async function builtAddOn(): Promise<void> {
  if (process.env.WAYMARK_BUILT === 'yes') return;
  const { buildAll } = await import('../../build.mjs');
  await buildAll({ quiet: true });
}
