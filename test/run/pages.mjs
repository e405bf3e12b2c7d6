/** The pages in a real browser: sidebar and dialogs, the workbench around them, and whole journeys. */
import { check, close, leavingNothing, sumOf, tests } from './commands.mjs';
import { PAGE_TESTS } from './page-tests.mjs';
import { notRunReferences } from './reference-cases.mjs';

const asked = process.argv.slice(2);
const isPlace = (word) => PAGE_TESTS.some((folder) => word.startsWith(folder));

const outcome = await leavingNothing(async () => {
  const built = await check('build', process.execPath, ['build.mjs', '--quiet']);
  if (built.failed) return built;
  return sumOf(
    built,
    await tests('pages', asked.some(isPlace) ? asked : [...PAGE_TESTS, ...asked]),
  );
});
close(notRunReferences(outcome, asked));
