import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../src/contract/language/language';
import { guessSentence } from '../files/csv/guess-sentence';
import { lossSentence } from '../files/loss';
import {
  checkUnchanged,
  fingerprintOf,
  readWorkbookFile,
  writeWorkbookFile,
  type ReadWorkbook,
} from '../files/workbook-file';
import { sampleFileName } from '../sample/sample-file';
import { makeSampleWorkbook } from '../sample/sample-workbook';
import { sayIn, TERMINAL_TEXT } from '../text';
import type { WorkbookData } from '../workbook/workbook-data';
import { fileToSave } from './file-to-save';

/** A workbook and where it is kept. */
export interface WorkbookFile {
  /** Name for people. */
  name: string;
  path: string;
  data: WorkbookData;
  /** Sentences about what the file held and is not kept. */
  notices: string[];
  /** Throws when somebody else has changed the file since it was read or written here. */
  checkUnchanged(): Promise<void>;
  /**
   * Writes back, never over what somebody else wrote meanwhile, and returns sentences about what the
   * format could not hold. A .csv that has become a workbook is kept as .xlsx from then on.
   */
  write(data: WorkbookData): Promise<string[]>;
}

async function fileAt(
  file: string,
  language: Language,
  data?: WorkbookData,
): Promise<WorkbookFile> {
  let known = await fingerprintOf(file);
  const read: ReadWorkbook = data ? { workbook: data, losses: [] } : await readWorkbookFile(file);
  const opened: WorkbookFile = {
    name: path.basename(file),
    path: file,
    data: read.workbook,
    notices: [
      ...(read.guess ? [guessSentence(read.guess, language)] : []),
      ...read.losses.map((loss) => lossSentence(loss, language)),
    ],
    checkUnchanged: () => checkUnchanged(opened.path, known),
    async write(changed) {
      await opened.checkUnchanged();
      const left = opened.name;
      const target = fileToSave(opened.path, changed);
      const moved = target !== opened.path;
      const losses = await writeWorkbookFile(target, changed);
      opened.path = target;
      opened.name = path.basename(target);
      known = await fingerprintOf(target);
      return [
        ...(moved
          ? [sayIn(language)(TERMINAL_TEXT.keptAsWorkbook, { left, file: opened.name })]
          : []),
        // What comes back on reading is no loss to whoever goes on with Waymark.
        ...losses.filter(({ restored }) => !restored).map((loss) => lossSentence(loss, language)),
      ];
    },
  };
  return opened;
}

/** 2026-04-01 08:30 in Seoul, shortly after the last order of the sample. */
const SAMPLE_CLOCK = '2026-03-31T23:30:00.000Z';

/** The sample is made once and kept: what was done to it is there again next time. */
async function sample(folder: string, language: Language): Promise<WorkbookFile> {
  const file = path.join(folder, sampleFileName(language));
  if (existsSync(file)) return fileAt(file, language);
  await mkdir(folder, { recursive: true });
  const data = makeSampleWorkbook(language);
  data.hostMemory = { clock: SAMPLE_CLOCK, ...data.hostMemory };
  const made = await fileAt(file, language, data);
  await made.write(made.data);
  return made;
}

export interface Opening {
  /** The person's own file; the sample when absent. */
  workbook?: string;
  sampleFolder: string;
  language: Language;
}

export async function openWorkbook(opening: Opening): Promise<WorkbookFile> {
  const { workbook, sampleFolder, language } = opening;
  return workbook === undefined ? sample(sampleFolder, language) : fileAt(workbook, language);
}
