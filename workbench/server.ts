import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../src/contract/language/language';
import { Bench, type OpenedBench } from './server/bench';
import { openBrowser } from './server/http/open-browser';
import { startServer } from './server/http/http-server';
import { openWorkbook } from './server/open-workbook';
import { serverOptions, type ServerOptions } from './server/options';
import { problemSentence } from './server/problem-sentence';
import { startHost } from './server/start-host';
import { sayIn, TERMINAL_TEXT } from './text';

/** This program lies in `out/workbench` of the repository. */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

async function serve(options: ServerOptions): Promise<void> {
  const say = sayIn(options.language);
  const pageFolder = path.join(ROOT, 'out/workbench/page');
  console.log(say(TERMINAL_TEXT.opening));
  const opened = async (workbook: string | undefined, language: Language): Promise<OpenedBench> => {
    const file = await openWorkbook({ workbook, language, sampleFolder: path.join(ROOT, 'out') });
    return { file, ...startHost(file.data, { dist: path.join(ROOT, 'dist'), language }) };
  };
  const { language } = options;
  const first = await opened(options.workbook, language);
  const { file } = first;
  const frameClient = await readFile(path.join(pageFolder, 'frame.js'), 'utf8');
  const bench = new Bench({ ...first, frameClient, language, reopen: opened });
  const { address } = await startServer(bench, { port: options.port, pageFolder });
  for (const notice of [...file.notices, ...file.losses]) console.log(notice);
  console.log(say(TERMINAL_TEXT.serving, { file: file.name, address }));
  if (options.open) openBrowser(address);
}

const read = serverOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
if ('problem' in read) {
  console.error(problemSentence(read.problem, 'ko'));
  process.exitCode = 2;
} else if (read.options.help) {
  console.log(sayIn(read.options.language)(TERMINAL_TEXT.serverHelp));
} else {
  serve(read.options).catch((error: unknown) => {
    console.error(problemSentence(error, read.options.language));
    process.exitCode = 2;
  });
}
