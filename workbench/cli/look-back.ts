import path from 'node:path';
import { type Language, languageOf } from '../../src/contract/language/language';
import type { LookBackQuestion, LookBackView } from '../../src/contract/rpc/look-back';
import { openWorkbook, type WorkbookFile } from '../server/open-workbook';
import { startHost } from '../server/start-host';
import { RunFailed } from './alert-run';
import type { EvaluateOptions } from './options';

export interface LookedBack {
  view: LookBackView;
  file: WorkbookFile;
  language: Language;
}

interface Answer {
  ok: boolean;
  data?: LookBackView;
  error?: { message: string };
}

/** The mails of past months, as the page of alerts asks for them. The file is read, and not written. */
export async function lookBack(
  { workbook, at, language: asked }: EvaluateOptions,
  question: LookBackQuestion,
  root: string,
): Promise<LookedBack> {
  const sampleFolder = path.join(root, 'out');
  const file = await openWorkbook({ workbook, sampleFolder, language: asked });
  const language = asked ?? languageOf(file.data.locale);
  const { host, users } = startHost(file.data, { dist: path.join(root, 'dist'), language, at });
  const payload = { ...question, language };
  const answer = host.callFromPage(users[0].email, 'waymark', ['backtestRegister', payload]);
  const { ok, data, error } = answer as Answer;
  if (!ok || !data) throw new RunFailed(error?.message ?? '');
  return { view: data, file, language };
}
