import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { languageOf, type Language } from '../../src/contract/language/language';
import { guessSentence } from '../files/csv/guess-sentence';
import { type Loss, lossSentences } from '../files/loss';
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
import { fileToSave, freeBeside } from './file-to-save';

/** What has to be decided before the file is written. */
export type SaveDoubt =
  /** Somebody else has changed the file since it was read or written here. */
  | { kind: 'changed' }
  /** Sentences about what would go from the file. */
  | { kind: 'losses'; sentences: string[] };

/** Where to: back into the file; over it, whatever stands in the way; beside it, under a free name. */
export type SaveWay = 'back' | 'over' | 'copy';

/** A workbook and where it is kept. */
export interface WorkbookFile {
  /** Name for people. */
  name: string;
  path: string;
  data: WorkbookData;
  /** Sentences about how the file was understood. */
  notices: string[];
  /** Sentences about what the file holds and is not kept when it is written. */
  losses: string[];
  /** Throws when somebody else has changed the file since it was read or written here. */
  checkUnchanged(): Promise<void>;
  /** What a person should decide before this data is written back. */
  doubt(data: WorkbookData): Promise<SaveDoubt | undefined>;
  /**
   * Writes, never over what somebody else wrote meanwhile unless told so, and returns sentences about
   * what the format could not hold. A .csv that has become a workbook is kept as .xlsx from then on, and
   * a copy is what is gone on with.
   */
  write(data: WorkbookData, way?: SaveWay): Promise<string[]>;
}

async function fileAt(
  file: string,
  asked: Language | undefined,
  data?: WorkbookData,
): Promise<WorkbookFile> {
  let known = await fingerprintOf(file);
  const read: ReadWorkbook = data ? { workbook: data, losses: [] } : await readWorkbookFile(file);
  const language = asked ?? languageOf(read.workbook.locale);
  const said = (losses: readonly Loss[]) =>
    // What comes back on reading is no loss to whoever goes on with Waymark.
    lossSentences(
      losses.filter(({ restored }) => !restored),
      language,
    );
  const opened: WorkbookFile = {
    name: path.basename(file),
    path: file,
    data: read.workbook,
    notices: read.guess ? [guessSentence(read.guess, language)] : [],
    losses: said(read.losses),
    checkUnchanged: () => checkUnchanged(opened.path, known),
    async doubt(changed) {
      const found = await fingerprintOf(opened.path);
      if (found !== undefined && found !== known) return { kind: 'changed' };
      // A text that becomes a workbook is written beside itself: nothing goes.
      if (fileToSave(opened.path, changed) !== opened.path || opened.losses.length === 0)
        return undefined;
      return { kind: 'losses', sentences: opened.losses };
    },
    async write(changed, way = 'back') {
      if (way === 'back') await opened.checkUnchanged();
      const left = opened.name;
      const back = fileToSave(opened.path, changed);
      const target = way === 'copy' ? freeBeside(back) : back;
      const losses = await writeWorkbookFile(target, changed, { habit: read.guess?.habit });
      opened.path = target;
      opened.name = path.basename(target);
      opened.losses = [];
      known = await fingerprintOf(target);
      const moved = back !== target ? false : left !== opened.name;
      return [
        ...(moved
          ? [sayIn(language)(TERMINAL_TEXT.keptAsWorkbook, { left, file: opened.name })]
          : []),
        ...said(losses),
      ];
    },
  };
  return opened;
}

/** 2026-04-01 08:30 in Seoul, shortly after the last order of the sample. */
const SAMPLE_CLOCK = '2026-03-31T23:30:00.000Z';

/** The sample is made once and kept: what was done to it is there again next time. */
async function sample(folder: string, asked: Language | undefined): Promise<WorkbookFile> {
  const language = asked ?? 'ko';
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
  /** That of the workbook when absent. */
  language?: Language;
}

export async function openWorkbook(opening: Opening): Promise<WorkbookFile> {
  const { workbook, sampleFolder, language } = opening;
  return workbook === undefined ? sample(sampleFolder, language) : fileAt(workbook, language);
}
