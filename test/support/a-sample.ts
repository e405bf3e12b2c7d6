import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Language } from '../../src/contract/language/language';
import { sampleFileName } from '../../workbench/sample/sample-file';
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

/** The same as a file, to be copied. */
export async function theSampleFile(language: Language): Promise<string> {
  return path.join(await sampleFolder(language), sampleFileName(language));
}
