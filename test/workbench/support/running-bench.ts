import { readFileSync } from 'node:fs';
import type { Language } from '../../../src/contract/language/language';
import { Bench } from '../../../workbench/server/bench';
import { startServer } from '../../../workbench/server/http/http-server';
import { startHost } from '../../../workbench/server/start-host';
import type { WorkbookData } from '../../../workbench/workbook/workbook-data';
import { aWorkbook } from './a-workbook';
import { smallAddOn } from './small-add-on';

interface Wanted {
  data?: WorkbookData;
  dist?: string;
  language?: Language;
}

/** A workbench on a free port over a workbook in memory; what is saved is kept in `saved`. */
export async function aRunningBench({ data = aWorkbook(), dist, language = 'ko' }: Wanted = {}) {
  const saved: WorkbookData[] = [];
  const { host, users } = startHost(data, { dist: dist ?? smallAddOn(), language });
  const file = {
    name: 'small.xlsx',
    path: 'small.xlsx',
    data,
    notices: [],
    losses: [],
    doubt: () => Promise.resolve(undefined),
    checkUnchanged: () => Promise.resolve(),
    write: async (changed: WorkbookData) => {
      saved.push(changed);
      return [];
    },
  };
  const frameClient = readFileSync('out/workbench/page/frame.js', 'utf8');
  const reopen = () => Promise.resolve({ host, users, file });
  const bench = new Bench({ host, users, file, frameClient, language, reopen });
  const server = await startServer(bench, { port: 0, pageFolder: 'out/workbench/page' });
  return { ...server, host, saved };
}
