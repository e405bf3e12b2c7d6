import { cpus, loadavg } from 'node:os';
import type { MailFigures, RunFigures } from './alert-runs';
import type { ColdStart } from './cold-start';
import type { Comparison } from './comparisons';
import type { FunctionTime } from './function-times';
import type { LibraryTime } from './library-times';
import type { LookBackFigures } from './look-backs';

export interface Figures {
  /** The runs over 10,000 KPIs were made as well. */
  large: boolean;
  runs: RunFigures[];
  /** Runs until a thousand people have been mailed. */
  mails: MailFigures[];
  /** The mails of past months, over more and more KPIs. */
  lookBacks: LookBackFigures[];
  coldStart: { code: ColdStart; lodash: ColdStart };
  bytes: Record<string, number>;
  vectors: FunctionTime[];
  models: FunctionTime[];
  comparisons: Comparison[];
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
function startRow(file: string, { compile, run, start }: ColdStart, unit: ColdStart): Row {
  return [file, ms(compile), ms(run), ms(start), times(start, unit.start)];
}

const times = (one: number, other: number) => (one / other).toFixed(1);

/** The page docs/performance.md: every figure of one run of the bench, with the command. */
export function performancePage(figures: Figures): string {
  const { runs, mails, lookBacks, coldStart, bytes, vectors, models, comparisons, libraries } =
    figures;
  return `# Performance

Every figure on this page was written by one run of

\`\`\`
npm run bench -- ${figures.large ? '--large ' : ''}--page
\`\`\`

on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}, with a load average of ${loadavg()[2].toFixed(1)} (with more than one a core the milliseconds are those of a busy machine, and only the ratios and the processor times say anything). Milliseconds differ from machine to machine and from run to run; the ratios within a row are what to look at. Without \`--page\` the command prints the same tables and leaves this page alone; \`bench.json\` has the figures for programs. No test waits on a clock.

## Cell functions

The built \`dist/Code.js\`, compiled in a fresh V8 context and called with ranges as Sheets hands them over. **first** is the first call there, which is what a cell pays: the median of five, each with its own context, source and cells. It holds the compiling of the functions that the call uses, and leaves out the start of the script (see Load), the making of the cells, and what Google does around a call. **later** are the calls after it, in turns with the **floor**, a bare loop that reads every cell of the same arguments once and does nothing with them.

${table(
  [
    'function',
    'over',
    'rows',
    'first ms',
    'later ms',
    'floor ms',
    'first × floor',
    'later × floor',
  ],
  vectors.map((one) => [
    `\`${one.name}\``,
    one.what,
    count(one.rows),
    ms(one.first),
    ms(one.median),
    ms(one.floor),
    times(one.first, one.floor),
    times(one.median, one.floor),
  ]),
)}

## Fits

${table(
  ['function', 'over', 'rows', 'first ms', 'later ms'],
  models.map((one) => [
    `\`${one.name}\``,
    one.what,
    count(one.rows),
    ms(one.first),
    ms(one.median),
  ]),
)}

## First calls beside other packages

Processor time of all threads, ours with what the engine compiles and collects beside the call, theirs without the start of the program. **measured** is of this run, on data of the same kind; **stated** is what the package took on another machine when the bars were set.

${table(
  ['function', 'rows', 'ours, first ms', 'instead', 'measured ms', 'stated ms', 'times', 'bar'],
  comparisons.map((one) => [
    `\`${one.name}\``,
    count(one.rows),
    ms(one.ours),
    one.instead,
    one.measured === undefined ? 'not measured: not installed' : ms(one.measured),
    ms(one.stated),
    times(one.measured ?? one.stated, one.ours),
    `≥ ${one.bar}`,
  ]),
)}

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

Each KPI has a measure over one of three sheets. The mail quota is used up, so that every mail waits: it costs a few reads more than a run that owes nothing (22 service calls, \`npx jest test/torture/run-calls\`). **service** leaves handles such as \`getRange\` out; a sheet that is full to its last row is asked for its length once more.

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

A thousand KPIs that are missed, each of another owner, so that a thousand mails are owed, in an account that may send 1,500 a day. A run stops starting mails a minute before Google’s limit of six; the next one goes on. **writes** are the calls that write into any sheet.

${table(
  ['run', 'mails', 'host calls', 'writes', 'simulated s', 'calls a mail'],
  mails.map((one) => [
    one.run,
    count(one.mails),
    count(one.calls),
    one.tableWrites,
    one.simulatedSeconds,
    (one.calls / one.mails).toFixed(1),
  ]),
)}

The mails of the past 24 months, each day judged by the KPIs’ own terms and by others. It takes 500 KPIs at most, core ones first; as many as the first days show to fit into 50 seconds, and the others are named.

${table(
  ['KPIs', 'taken', 'host calls', 'service calls', 'simulated s', 'real s'],
  lookBacks.map((one) => [
    count(one.kpis),
    count(one.taken),
    one.calls,
    one.serviceCalls,
    one.simulatedSeconds,
    one.realSeconds,
  ]),
)}

## Load

A cell call starts the whole script first. Both files below are compiled and run in turns, each time in a fresh context and from a text that the engine has not seen; the bar is three times lodash. The figures leave out the making of the context, the functions that are compiled only when a call uses them, and how Google keeps or loads a script.

${table(
  ['file', 'compile ms', 'run ms', 'both ms', '× lodash'],
  [
    startRow('dist/Code.js', coldStart.code, coldStart.lodash),
    startRow('lodash.min.js', coldStart.lodash, coldStart.lodash),
  ],
)}

${table(
  ['file', 'bytes'],
  Object.entries(bytes).map(([file, size]) => [file, count(size)]),
)}
`;
}
