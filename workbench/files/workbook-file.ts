import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WorkbookData } from '../workbook/workbook-data';
import type { CsvHabit } from './csv/csv-text';
import { workbookFromCsv, type CsvGuess } from './csv/read-csv';
import { csvOf } from './csv/write-csv';
import { FileError } from './file-error';
import type { Loss } from './loss';
import { workbookFromXlsx } from './xlsx/read-xlsx';
import { xlsxOf } from './xlsx/write-xlsx';

export interface ReadWorkbook {
  workbook: WorkbookData;
  losses: Loss[];
  /** Only of a delimited text: what it does not say of itself. */
  guess?: CsvGuess;
}

/** Reads an .xlsx, .xlsm or .csv file. Throws a `FileError` that says what is amiss. */
export async function readWorkbookFile(file: string): Promise<ReadWorkbook> {
  const kind = kindOf(file);
  const bytes = await bytesOf(file);
  if (kind === 'csv') return { ...workbookFromCsv(bytes, path.basename(file)), losses: [] };
  return workbookFromXlsx(bytes, path.basename(file));
}

/** Writes the workbook and says what the file does not hold. The old file stays whole until the new one is. */
export async function writeWorkbookFile(
  file: string,
  data: WorkbookData,
  /** Of a delimited text: the manner in which it was read, and the sheet that it holds, else the first visible one. */
  text: { habit?: CsvHabit; sheetTitle?: string } = {},
): Promise<Loss[]> {
  const separator = path.extname(file).toLowerCase() === '.tsv' ? '\t' : ',';
  const { bytes, losses } =
    kindOf(file) === 'csv'
      ? csvOf(data, path.basename(file), { separator, ...text })
      : xlsxOf(data, path.extname(file).toLowerCase() === '.xlsm');
  const unfinished = `${file}.${process.pid}.part`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
  return losses;
}

/** What tells one state of a file from another; `undefined` where there is no file. */
export async function fingerprintOf(file: string): Promise<string | undefined> {
  try {
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Throws when the file is there and is no more what it was. */
export async function checkUnchanged(file: string, known: string | undefined): Promise<void> {
  const found = await fingerprintOf(file);
  if (found !== undefined && found !== known)
    throw new FileError('changed_on_disk', { file: path.basename(file) });
}

function kindOf(file: string): 'xlsx' | 'csv' {
  const extension = path.extname(file).toLowerCase();
  if (extension === '.xlsx' || extension === '.xlsm') return 'xlsx';
  if (extension === '.csv' || extension === '.tsv') return 'csv';
  throw new FileError('unknown_kind', { file: path.basename(file) });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new FileError('not_found', { file });
    }
    throw error;
  }
}
