import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { alertRuns, mailRuns } from './bench/alert-runs';
import { coldStart } from './bench/cold-start';
import { comparisons } from './bench/comparisons';
import { MODEL_CASES, VECTOR_CASES } from './bench/function-cases';
import { functionTimes } from './bench/function-times';
import { lookBackOn } from './bench/look-backs';
import { libraryTimes } from './bench/library-times';
import { performancePage, type Figures } from './bench/report';

/**
 * `npm run bench [-- --large --page]`: times of the cell functions, host calls and simulated time of
 * alert runs, cold start and size of the built add-on. `--page` writes docs/performance.md.
 */

const SIZES = [
  { kpis: 10, rows: 1_000 },
  { kpis: 1_000, rows: 1_000 },
];
const LARGE = [
  { kpis: 10_000, rows: 1_000 },
  { kpis: 10_000, rows: 100_000 },
];

const large = process.argv.includes('--large');
const code = readFileSync('dist/Code.js', 'utf8');
const lodash = readFileSync('node_modules/lodash/lodash.min.js', 'utf8');
const vectors = VECTOR_CASES.flatMap((one) => functionTimes(code, one));
const models = MODEL_CASES.flatMap((one) => functionTimes(code, one));
const figures: Figures = {
  large,
  coldStart: coldStart(code, lodash),
  bytes: Object.fromEntries(
    readdirSync('dist').map((file) => [`dist/${file}`, statSync(`dist/${file}`).size]),
  ),
  vectors,
  models,
  comparisons: comparisons([...vectors, ...models]),
  libraries: libraryTimes(code),
  mails: mailRuns(1_000),
  lookBacks: [10, 100, 1_000].map(lookBackOn),
  runs: [...SIZES, ...(large ? LARGE : [])].flatMap(alertRuns),
};
writeFileSync('bench.json', `${JSON.stringify(figures, null, 2)}\n`);
const page = await format(performancePage(figures), { parser: 'markdown' });
console.log(page);
if (process.argv.includes('--page')) writeFileSync('docs/performance.md', page);
