/**
 * The sweeps at full size: kills, faults and races at every single host call, and many times the hostile
 * input of `npm test`; every view of the sidebar in both languages. Prints what each sweep came to, with the
 * mails that were owed in it, and ends with how many of them were lost: with any, it fails.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { check, close, leavingNothing, nothingYet, sumOf, tests } from './commands.mjs';

const RESULTS = path.resolve('out', 'torture.jsonl');
const KINDS = ['kills', 'faults', 'races', 'inputs'];
const MAILS = ['owed', 'sent', 'repeated', 'lost'];
const HEADINGS = ['places', ...KINDS, ...MAILS, 'broken'];

/** Sweeps of one name and kind, such as those of each cell function, are one row. */
function rows() {
  const byName = new Map();
  const lines = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8').trim().split('\n') : [];
  for (const line of lines) {
    const { sweep, kind, places, broken, ...mails } = JSON.parse(line);
    const name = sweep.replace(/: .*$/, '').replace(/^[A-Z_]+ (?=answers)/, 'each cell function ');
    const row = byName.get(name) ?? { sweep: name, places: 0, broken: 0 };
    row.places += places;
    row[kind] = (row[kind] ?? 0) + places;
    row.broken += broken;
    // Where no mail was owed there is nothing to count.
    if (mails.owed > 0) for (const key of MAILS) row[key] = (row[key] ?? 0) + mails[key];
    byName.set(name, row);
  }
  return [...byName.values()].sort((a, b) => (a.sweep < b.sweep ? -1 : 1));
}

/** Prints the table and answers its last row, which sums the others. */
function printTable(all) {
  const total = { sweep: 'all' };
  for (const key of HEADINGS) total[key] = all.reduce((sum, row) => sum + (row[key] ?? 0), 0);
  const wide = (text) => String(text).padStart(9);
  console.log(`${HEADINGS.map(wide).join('')}  sweep`);
  for (const row of [...all, total]) {
    console.log(`${HEADINGS.map((key) => wide(row[key] ?? '·')).join('')}  ${row.sweep}`);
  }
  return total;
}

mkdirSync('out', { recursive: true });
rmSync(RESULTS, { force: true });
const outcome = await leavingNothing(async () => {
  const built = await check('build', process.execPath, ['build.mjs', '--quiet']);
  if (built.failed) return built;
  const env = { WAYMARK_TORTURE: 'yes', WAYMARK_TORTURE_RESULTS: RESULTS };
  const args = ['test/torture', 'test/sidebar/accessibility', '--testTimeout=1200000'];
  return sumOf(built, await tests('torture', args, env));
});
const { owed, lost } = printTable(rows());
console.log(`lost: ${lost}`);
// A table that counts no mail would show nothing.
close(owed > 0 && lost === 0 ? outcome : sumOf(outcome, { ...nothingYet(), failed: 1 }));
