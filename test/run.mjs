/**
 * The whole check: build, types, lint, format, tests. Ends with the line `N passed, N failed`, in which
 * each of the first four counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

const RESULTS = 'out/jest.json';
const bin = (name) => `node_modules/.bin/${name}`;

const checks = [
  ['build', process.execPath, ['build.mjs']],
  ['types', bin('tsc'), ['-b']],
  ['lint', bin('eslint'), ['.', '--max-warnings', '0']],
  ['format', bin('prettier'), ['--check', '.', '--log-level', 'warn']],
];

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

mkdirSync('out', { recursive: true });
const outcomes = checks.map(([name, command, args]) => {
  const passed = run(command, args);
  console.log(`${passed ? '✓' : '✗'} ${name}`);
  return passed;
});

const ranWhole = run(process.execPath, [
  'node_modules/jest/bin/jest.js',
  '--json',
  `--outputFile=${RESULTS}`,
  ...process.argv.slice(2),
]);
const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
  readFileSync(RESULTS, 'utf8'),
);
// A file that does not even load has no failed test of its own; it counts as one.
const unloaded = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
).length;
const passed = outcomes.filter(Boolean).length + numPassedTests;
const failed = outcomes.filter((outcome) => !outcome).length + numFailedTests + unloaded;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && numFailedTestSuites === 0 && ranWhole ? 0 : 1;
