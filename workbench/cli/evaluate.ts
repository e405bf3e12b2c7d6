import path from 'node:path';
import { languageOf, type Language } from '../../src/contract/language/language';
import type { ScriptHost } from '../host/api';
import { writeMailFiles } from '../mail/mail-files';
import { sendAll, type Delivery } from '../mail/mime';
import { beyondSentences } from '../server/beyond-sentences';
import { openWorkbook, type WorkbookFile } from '../server/open-workbook';
import { clockOf, startHost } from '../server/start-host';
import { clockText } from '../page/clock-text';
import { sayIn, TERMINAL_TEXT } from '../text';
import { alertRun, type FinishedRun } from './alert-run';
import type { WorkbookData } from '../workbook/workbook-data';
import type { EvaluateOptions } from './options';

export interface Evaluation extends FinishedRun {
  language: Language;
  file: WorkbookFile;
  /** `.eml` files, one for each mail. */
  mailFiles: string[];
  /** What became of real sending; empty without `--smtp`. */
  deliveries: Delivery[];
  /** False when the server took none of the mails: the file still owes them all. */
  saved: boolean;
  /** Units by KPI, for figures as people read them. */
  units: ReadonlyMap<string, string>;
  /** What reading and writing the file could not keep. */
  fileNotices: string[];
}

interface Listed {
  ok: boolean;
  data?: { id: string; unit: string }[];
}

function unitsOf(host: ScriptHost, user: string): Map<string, string> {
  const listed = host.callFromPage(user, 'waymark', ['listKpis', {}]) as Listed;
  return new Map((listed.data ?? []).map(({ id, unit }) => [id, unit]));
}

/** Mails go beside the workbook when no folder is named. */
function mailFolder(file: WorkbookFile, out: string | undefined): string {
  return out ?? file.path.replace(/\.[^.]+$/, '') + '-mails';
}

/** A run in the file's past judges with rows and mails that were not there yet. */
function clockNotices({ data }: WorkbookFile, at: Date | undefined, language: Language): string[] {
  const clock = clockOf(data.hostMemory);
  if (!at || !clock || at >= clock) return [];
  return [
    sayIn(language)(TERMINAL_TEXT.beforeClock, {
      at: clockText(at, data.timeZone, language),
      clock: clockText(clock, data.timeZone, language),
    }),
  ];
}

const LOCALES: Record<Language, string> = { ko: 'ko_KR', en: 'en_US' };

/** Tables have a language of their own; a file without them is spoken of in the one that was asked for. */
function inLanguage(data: WorkbookData, asked: Language | undefined): WorkbookData {
  const copy = structuredClone(data);
  const hasTables = copy.sheets.some(({ metadata }) => metadata.length > 0);
  if (asked && !hasTables) copy.locale = LOCALES[asked];
  return copy;
}

/** Opens the file, runs once, writes mails and file. The same run that the hourly trigger makes. */
export async function evaluate(options: EvaluateOptions, root: string): Promise<Evaluation> {
  const { workbook, at, out, smtp } = options;
  const sampleFolder = path.join(root, 'out');
  const file = await openWorkbook({ workbook, sampleFolder, language: options.language });
  const language = options.language ?? languageOf(file.data.locale);
  const started = () =>
    startHost(inLanguage(file.data, options.language), {
      dist: path.join(root, 'dist'),
      language,
      at,
    });
  const { host, users } = started();
  const lossesBefore = file.losses;
  const owner = users[0].email;
  const run = alertRun(host, owner);
  const units = unitsOf(host, owner);
  await file.checkUnchanged();
  const folder = mailFolder(file, out);
  const mailFiles =
    run.mails.length > 0 ? await writeMailFiles(run.mails, folder, file.data.timeZone) : [];
  const deliveries = smtp === undefined ? [] : await sendAll(run.mails, smtp);
  const refused = deliveries.flatMap((delivery) =>
    delivery.refused === undefined ? [] : [delivery.mail.to],
  );
  const saved = refused.length === 0 || refused.length < deliveries.length;
  const kept = refused.length === 0 ? host : runRefused(started().host, owner, refused);
  const notKept = saved
    ? await file.write({ ...kept.workbook.toData(), hostMemory: kept.memory() })
    : [];
  const fileNotices = [
    ...file.notices,
    ...lossesBefore,
    ...clockNotices(file, at, language),
    ...beyondSentences(host.workbook.takeBeyond(), language),
    ...notKept,
  ];
  return { ...run, language, file, mailFiles, deliveries, saved, units, fileNotices };
}

/**
 * The same run once more, on the file as it was read, with the addresses refused that the mail server
 * refused: what was taken stands as sent, the rest stands as refused and is tried again another day.
 */
function runRefused(host: ScriptHost, owner: string, addresses: readonly string[]): ScriptHost {
  for (const address of addresses) host.refuseAddress(address);
  alertRun(host, owner);
  return host;
}
