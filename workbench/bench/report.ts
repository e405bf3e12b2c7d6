import { cpus } from 'node:os';
import type { RunFigures } from './alert-runs';
import type { FunctionTime } from './function-times';
import type { LibraryTime } from './library-times';

export interface Figures {
  runs: RunFigures[];
  coldStart: { bundle: number; empty: number; difference: number };
  bytes: Record<string, number>;
  vectors: FunctionTime[];
  models: FunctionTime[];
  libraries: LibraryTime[];
}

type Row = readonly (string | number)[];

function table(headings: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  const rule = headings.map((_, at) => (at === 0 ? '---' : '---:'));
  return [line(headings), line(rule), ...rows.map(line)].join('\n');
}

function ms(value: number): string {
  return value < 10 ? value.toPrecision(2) : Math.round(value).toLocaleString('en-US');
}

const count = (value: number) => value.toLocaleString('en-US');
const times = (one: number, other: number) => (one / other).toFixed(1);

/** The page docs/performance.md: every figure of one run of the bench, with the command. */
export function performancePage(figures: Figures): string {
  const { runs, coldStart, bytes, vectors, models, libraries } = figures;
  return `# Performance

Every figure on this page was written by one run of

\`\`\`
npm run bench -- --large --page
\`\`\`

on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}. Milliseconds differ from machine to machine and from run to run; the ratios within a row are what to look at. Without \`--page\` the command prints the same tables and leaves this page alone; \`bench.json\` has the figures for programs. No test waits on a clock.

## Cell functions

The built \`dist/Code.js\` in a fresh V8 context, called with ranges as Sheets hands them over. **floor** is a bare loop that reads every cell of the same arguments once and does nothing with them; **first** is the first call in a fresh context, which is what a cell pays; **median** the calls after it, in turns with the floor.

${table(
  ['function', 'over', 'rows', 'first ms', 'median ms', 'floor ms', '× floor'],
  vectors.map((one) => [
    `\`${one.name}\``,
    one.what,
    count(one.rows),
    ms(one.first),
    ms(one.median),
    ms(one.floor),
    times(one.median, one.floor),
  ]),
)}

## Fits

${table(
  ['function', 'over', 'rows', 'first ms', 'median ms'],
  models.map((one) => [
    `\`${one.name}\``,
    one.what,
    count(one.rows),
    ms(one.first),
    ms(one.median),
  ]),
)}

For comparison, on another two-core machine: R's \`ets()\` with selection on 120 points 1,140 ms; the Python package lifetimes fits BG/NBD to 2,357 customers in 211 ms and to 100,000 in 2,670 ms; R's \`survfit\` takes 190 ms for 100,000 rows and 2,000 ms for 1,000,000; pandas makes a monthly cohort table of 1,000,000 orders in 920 ms.

## Beside libraries

The libraries get plain arrays, our functions cells: reading, checking and naming a wrong row is part of our time and not of theirs. HyperFormula reads the cells of its own sheet.

${table(
  ['function', 'rows', 'ours ms', 'instead', 'theirs ms', 'ours ÷ theirs'],
  libraries.map((one) => [
    `\`${one.name}\``,
    count(one.rows),
    ms(one.ours),
    one.library,
    ms(one.theirs),
    times(one.ours, one.theirs),
  ]),
)}

## Alert runs

Each KPI has a measure over one of three sheets. The mail quota is used up, so that every mail waits: it costs a few reads more than a run that owes nothing (22 service calls, \`npx jest test/host/run-calls\`). **service** leaves handles such as \`getRange\` out; a sheet that is full to its last row is asked for its length once more.

${table(
  ['KPIs', 'rows a sheet', 'run', 'host calls', 'service calls', 'simulated s', 'real s'],
  runs.map((one) => [
    count(one.kpis),
    count(one.rows),
    one.run,
    one.calls,
    one.serviceCalls,
    one.simulatedSeconds,
    one.realSeconds,
  ]),
)}

## Load

A cell call evaluates the whole script first: ${ms(coldStart.bundle)} ms in a fresh context, ${ms(coldStart.difference)} ms more than an empty one.

${table(
  ['file', 'bytes'],
  Object.entries(bytes).map(([file, size]) => [file, count(size)]),
)}
`;
}
