import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from './cli/main';

/** This program lies in `out/workbench` of the repository. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = process.env.INIT_CWD ?? process.cwd();

process.exitCode = await main(
  process.argv.slice(2),
  { folder, root },
  {
    out: (text) => console.log(text),
    problem: (text) => console.error(text),
  },
);
