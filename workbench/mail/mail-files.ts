import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SentMail } from '../host/api';
import { localText } from '../page/clock-text';
import { mimeOf } from './mime';

/** Sorts by the time of the zone and says to whom; only characters that every file system takes. */
export function mailFileName(mail: SentMail, number: number, timeZone: string): string {
  const at = localText(mail.at, timeZone).replace(/[: ]/g, '-');
  const to = mail.to.replace(/[^\w@.-]+/g, '_').slice(0, 80);
  return `${at}-${String(number).padStart(2, '0')}-${to}.eml`;
}

/** Writes each mail as one `.eml` file and returns their paths. */
export async function writeMailFiles(mails: readonly SentMail[], folder: string, timeZone: string) {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const [index, mail] of mails.entries()) {
    const file = path.join(folder, mailFileName(mail, index + 1, timeZone));
    await writeFile(file, await mimeOf(mail));
    files.push(file);
  }
  return files;
}
