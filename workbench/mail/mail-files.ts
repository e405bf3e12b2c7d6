import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SentMail } from '../host/api';
import { mimeOf } from './mime';

/** Sorts by time and says to whom; only characters that every file system takes. */
export function mailFileName(mail: SentMail, number: number): string {
  const at = mail.at.toISOString().slice(0, 16).replace(/[:T]/g, '-');
  const to = mail.to.replace(/[^\w@.-]+/g, '_').slice(0, 80);
  return `${at}-${String(number).padStart(2, '0')}-${to}.eml`;
}

/** Writes each mail as one `.eml` file and returns their paths. */
export async function writeMailFiles(mails: readonly SentMail[], folder: string) {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const [index, mail] of mails.entries()) {
    const file = path.join(folder, mailFileName(mail, index + 1));
    await writeFile(file, await mimeOf(mail));
    files.push(file);
  }
  return files;
}
