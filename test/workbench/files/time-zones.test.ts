import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const PROGRAM = path.resolve('out/test/dates-in-files.mjs');

/** Writes dates to a file, reads them back and prints them, in whatever zone the machine is. */
const SOURCE = `
import { readWorkbookFile, writeWorkbookFile } from './workbench/files/workbook-file';
import { aSheet, aWorkbook } from './test/workbench/files/some-workbook';
import { mkdtempSync, readFileSync } from 'node:fs';
const folder = mkdtempSync('out/test/zone-');
const date = (value, format) => ({ value, format });
const cells = [[date(46113, 'yyyy-mm-dd'), date(46089.0625, 'yyyy-mm-dd hh:mm'), date(0.99, 'h:mm')]];
const data = aWorkbook({ sheets: [aSheet({ cells })] });
await writeWorkbookFile(folder + '/a.xlsx', data);
await writeWorkbookFile(folder + '/a.csv', data);
const xlsx = await readWorkbookFile(folder + '/a.xlsx');
const csv = await readWorkbookFile(folder + '/a.csv');
const valuesOf = ({ workbook }) => workbook.sheets[0].cells[0].map((cell) => cell.value);
console.log(JSON.stringify({
  zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  xlsx: valuesOf(xlsx),
  csv: valuesOf(csv).slice(0, 2),
  text: readFileSync(folder + '/a.csv', 'utf8').slice(1).trim(),
}));
`;

beforeAll(() =>
  build({
    stdin: { contents: SOURCE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: PROGRAM,
  }),
);

test.each(['America/New_York', 'Asia/Seoul', 'Pacific/Kiritimati'])(
  'dates are the same in files whether the machine is in %s or elsewhere',
  (zone) => {
    const run = spawnSync(process.execPath, [PROGRAM], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual({
      zone,
      xlsx: [46113, 46089.0625, 0.99],
      csv: [46113, 46089.0625],
      text: '2026-04-01,2026-03-08 01:30:00,23:45',
    });
  },
);
