/**
 * The whole check but the pages: build, types, lint, format, tests. Ends with the line `N passed, N failed`,
 * in which each of the first four counts as one, and so does that nothing is left in the temporary folder.
 */
import { check, close, leavingNothing, nothingYet, sumOf, tests } from './commands.mjs';
import { PAGE_TESTS } from './page-tests.mjs';
import { notRunReferences } from './reference-cases.mjs';

const bin = (name) => `node_modules/.bin/${name}`;

const asked = process.argv.slice(2);
const withoutPages = PAGE_TESTS.filter(
  (folder) => !asked.some((word) => word.includes(folder)),
).map((folder) => `--testPathIgnorePatterns=/${folder}/`);

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
  const tested = built.failed ? nothingYet() : tests('jest', [...asked, ...withoutPages]);
  return sumOf(built, ...(await Promise.all([types, ...others, tested])));
});
close(notRunReferences(outcome, asked));
