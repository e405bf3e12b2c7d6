/**
 * The whole check: build, types, lint, format, tests. Ends with the line `N passed, N failed`, in which
 * each of the first four counts as one, and so does that nothing is left in the temporary folder.
 */
import { check, close, leavingNothing, nothingYet, sumOf, tests } from './commands.mjs';
import { notRunReferences } from './reference-cases.mjs';

const bin = (name) => `node_modules/.bin/${name}`;

const outcome = await leavingNothing(async () => {
  const built = await check('build', process.execPath, ['build.mjs']);
  // Side by side: each of them alone leaves a core idle for a part of its time.
  const types = check('types', bin('tsc'), ['-b']);
  const others = [
    check('lint', bin('eslint'), ['.', '--max-warnings', '0']),
    check('format', bin('prettier'), ['--check', '.', '--log-level', 'warn']),
  ];
  // The tests of the layers read the declarations that the type check writes.
  await types;
  const tested = built.failed ? nothingYet() : tests('jest', process.argv.slice(2));
  return sumOf(built, ...(await Promise.all([types, ...others, tested])));
});
// Where tests are picked by name, all others are not run because nobody asked for them.
const byName = process.argv.some((word) => /^(-t|--testNamePattern)/.test(word));
close(byName ? { ...outcome, notRun: [] } : notRunReferences(outcome));
