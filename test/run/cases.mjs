/** The reference cases alone, which need `../shared/data/oracle`. */
import { check, close, leavingNothing, nothingYet, sumOf, tests } from './commands.mjs';

const outcome = await leavingNothing(async () => {
  const built = await check('build', process.execPath, ['build.mjs', '--quiet']);
  return sumOf(
    built,
    built.failed ? nothingYet() : await tests('reference-cases', ['test/reference-cases']),
  );
});
// Here they are asked for: without their data they have failed.
const { notRun } = outcome;
if (notRun.length > 0) console.log(`not run without ../shared/data/oracle: ${notRun.length}`);
close({ ...outcome, failed: outcome.failed + notRun.length, notRun: [] });
