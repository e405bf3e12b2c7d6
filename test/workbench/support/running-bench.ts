import { readFileSync } from 'node:fs';
import type { Language } from '../../../src/contract/language/language';
import { Bench } from '../../../workbench/server/bench';
import { startServer } from '../../../workbench/server/http/http-server';
import { openWorkbook } from '../../../workbench/server/open-workbook';
import { startHost } from '../../../workbench/server/start-host';
import type { WorkbookData } from '../../../workbench/workbook/workbook-data';
import { aWorkbook } from './a-workbook';
import { smallAddOn } from './small-add-on';

interface Wanted {
  data?: WorkbookData;
  dist?: string;
  language?: Language;
}

/** A workbench on a free port over a real file, which it opens again when asked to. */
export async function aBenchOnFile(workbook: string, language: Language = 'ko') {
  const dist = smallAddOn();
  const opened = async (file: string, spoken: Language) => {
    const read = await openWorkbook({ workbook: file, sampleFolder: '', language: spoken });
    return { file: read, ...startHost(read.data, { dist, language: spoken }) };
  };
  const first = await opened(workbook, language);
  const frameClient = readFileSync('out/workbench/page/frame.js', 'utf8');
  const bench = new Bench({ ...first, frameClient, language, reopen: opened });
  return startServer(bench, { port: 0, pageFolder: 'out/workbench/page' });
}

/**
 * A workbench on a free port over a workbook in memory; what is saved is kept in `saved`. While
 * `changedElsewhere`, saving asks what to do; opened anew, the workbook is as it was at first.
 */
export async function aRunningBench({ data = aWorkbook(), dist, language = 'ko' }: Wanted = {}) {
  const made = dist ?? smallAddOn();
  const opened = () => ({
    ...startHost(structuredClone(data), { dist: made, language }),
    saved: [] as WorkbookData[],
  });
  const running = { ...opened(), changedElsewhere: false };
  const file = {
    name: 'small.xlsx',
    path: 'small.xlsx',
    data,
    notices: [],
    losses: [],
    doubt: () =>
      Promise.resolve(running.changedElsewhere ? ({ kind: 'changed' } as const) : undefined),
    checkUnchanged: () => Promise.resolve(),
    write: async (changed: WorkbookData) => {
      running.saved.push(changed);
      return [];
    },
  };
  const frameClient = readFileSync('out/workbench/page/frame.js', 'utf8');
  const reopen = () => {
    const { host, users } = Object.assign(running, opened(), { changedElsewhere: false });
    return Promise.resolve({ host, users, file });
  };
  const { host, users } = running;
  const bench = new Bench({ host, users, file, frameClient, language, reopen });
  const server = await startServer(bench, { port: 0, pageFolder: 'out/workbench/page' });
  return Object.assign(running, server);
}
