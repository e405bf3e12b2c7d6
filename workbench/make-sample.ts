import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../src/contract/language/language';
import { writeWorkbookFile } from './files/workbook-file';
import { sampleFileName } from './sample/sample-file';
import { makeSampleWorkbook } from './sample/sample-workbook';

/** This program lies in `out/workbench` of the repository. */
const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const LANGUAGES: readonly Language[] = ['ko', 'en'];

await mkdir(FOLDER, { recursive: true });
for (const language of LANGUAGES) {
  const file = path.join(FOLDER, sampleFileName(language));
  await writeWorkbookFile(file, makeSampleWorkbook(language));
  console.log(path.relative(process.cwd(), file));
}
