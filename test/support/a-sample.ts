import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Language } from '../../src/contract/language/language';
import { writeWorkbookFile } from '../../workbench/files/workbook-file';
import { orderLines } from '../../workbench/sample/order-lines';
import { makeSampleWorkbook } from '../../workbench/sample/sample-workbook';
import { openWorkbook } from '../../workbench/server/open-workbook';
import type { WorkbookData } from '../../workbench/workbook/workbook-data';

const DATA = 'data.json';

/**
 * Folder of the sample workbook as the workbench makes it when it is opened without one. It is made once
 * for all test files of a run, since it takes ten thousand order lines.
 */
async function sampleFolder(language: Language): Promise<string> {
  // This folder is of one run of the tests, so of one build.
  const folder = path.join(tmpdir(), `sample-${language}`);
  if (existsSync(folder)) return folder;
  const made = mkdtempSync(`${folder}-`);
  const { data } = await openWorkbook({ sampleFolder: made, language });
  writeFileSync(path.join(made, DATA), JSON.stringify(data));
  try {
    renameSync(made, folder);
  } catch {
    // Another file of tests has made it meanwhile.
    rmSync(made, { recursive: true });
  }
  return folder;
}

export async function theSample(language: Language): Promise<WorkbookData> {
  const file = path.join(await sampleFolder(language), DATA);
  return JSON.parse(readFileSync(file, 'utf8')) as WorkbookData;
}

/** The sample with the orders of one customer in ten: a tenth of its rows, the same KPIs and tables. */
export function aSmallSample(language: Language): WorkbookData {
  const lines = orderLines();
  const customers = [...new Set(lines.map(({ customerId }) => customerId))].sort();
  const kept = new Set(customers.filter((_, index) => index % 10 === 0));
  return makeSampleWorkbook(
    language,
    lines.filter(({ customerId }) => kept.has(customerId)),
  );
}

/** The same as a file, at the path. */
export async function writeSmallSample(language: Language, file: string): Promise<void> {
  await writeWorkbookFile(file, aSmallSample(language));
}
