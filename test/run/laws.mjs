/**
 * The property tests over cases that `npm test` does not try: as many seeds as named, or five. Says the
 * seed of a run that fails; `WAYMARK_SEED=<seed> npx jest <file>` tries that one again.
 */
import { randomInt } from 'node:crypto';
import { check, close, leavingNothing, sumOf, tests } from './commands.mjs';

const [runs = '5'] = process.argv.slice(2);

const outcome = await leavingNothing(async () => {
  let sum = await check('build', process.execPath, ['build.mjs', '--quiet']);
  for (let run = 0; run < Number(runs) && sum.failed === 0; run += 1) {
    const seed = String(randomInt(2 ** 31));
    console.log(`seed ${seed}`);
    sum = sumOf(
      sum,
      await tests('laws', ['--findRelatedTests', 'test/support/fast-check.ts'], {
        WAYMARK_SEED: seed,
      }),
    );
  }
  return sum;
});
close(outcome);
