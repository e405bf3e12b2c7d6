import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a run of tests came to. Tests that are not run have no outcome. */
export const nothingYet = () => ({ passed: 0, failed: 0, notRun: [] });

/** @param {...ReturnType<typeof nothingYet>} parts */
export function sumOf(...parts) {
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    notRun: parts.flatMap(({ notRun }) => notRun),
  };
}

/** The last line, and the exit code that goes with it. */
export function close({ passed, failed, notRun }) {
  const skipped = notRun.length > 0 ? `, ${notRun.length} skipped` : '';
  console.log(`${passed} passed, ${failed} failed${skipped}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Runs a command; its output comes at once, or as a whole when it has ended. */
export function run(command, args, { env = {}, atOnce = false } = {}) {
  return new Promise((resolve) => {
    const stdio = atOnce ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => (said += chunk));
    }
    child.once('error', (error) => resolve({ ok: false, said: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, said: said.trimEnd() }));
  });
}

/** A check that counts as one test, told in one line, with what it said when that matters. */
export async function check(name, command, args) {
  const { ok, said } = await run(command, args);
  console.log([`${ok ? '✓' : '✗'} ${name}`, ...(said === '' || ok ? [] : [said])].join('\n'));
  return { ...nothingYet(), passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Runs tests with the add-on as it is built, and counts them. */
export async function tests(name, args, env = {}) {
  const results = `out/${name}.json`;
  mkdirSync('out', { recursive: true });
  rmSync(results, { force: true });
  const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${results}`, ...args];
  const { ok } = await run(process.execPath, jest, {
    env: { WAYMARK_BUILT: 'yes', ...env },
    atOnce: true,
  });
  return outcomeOf(results, ok);
}

function outcomeOf(file, ok) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Jest did not come as far as a result, and has said why.
    return { ...nothingYet(), failed: 1 };
  }
  // A file that does not even load has no failed test of its own; it counts as one.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const notRun = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => ({ file: path.relative('', name), fullName })),
  );
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed || (ok ? 0 : 1), notRun };
}

/** Does the work with a temporary folder of its own, in which nothing may be left. */
export async function leavingNothing(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-'));
  const removed = () => rmSync(folder, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      removed();
      process.exit(1);
    });
  }
  process.env.TMPDIR = folder;
  try {
    const outcome = await work();
    const left = readdirSync(folder);
    const clean = left.length === 0;
    console.log(clean ? '✓ nothing left' : `✗ left in the temporary folder: ${left.join(', ')}`);
    return sumOf(outcome, { ...nothingYet(), passed: clean ? 1 : 0, failed: clean ? 0 : 1 });
  } finally {
    removed();
  }
}
