import type { Person } from '../app/page-ports';
import type { Moment, RunLock } from '../app/ports';
import { Refusal } from '../app/refusal';
import { languageOf, type Language } from '../contract/language';
import { parseMeasure } from '../domain/measure';
import { currentDocument, type SheetsDocument } from '../host/document';
import { documentLock } from '../host/document-lock';
import { hourlyTrigger } from '../host/hourly-trigger';
import { mailAppMailbox } from '../host/mail-app-mailbox';
import { sessionPerson } from '../host/session-person';
import { sheetWorkplace } from '../host/sheet-workplace';
import { sheetsAlertLog } from '../host/sheets-alert-log';
import { sheetsChangeLog } from '../host/sheets-change-log';
import { sheetsDefinitions } from '../host/sheets-definitions';
import { sheetsMeasurementLog } from '../host/sheets-measurement-log';
import { sheetsRegister } from '../host/sheets-register';
import { sheetsSourceRanges } from '../host/sheets-source-ranges';
import { sheetsTableKeeper } from '../host/sheets-table-keeper';
import { userDrafts } from '../host/user-drafts';
import { problemSentence } from '../text/problem-sentence';

/** How long a page's request waits for a run that holds the document, in milliseconds. */
const PAGE_PATIENCE = 20_000;

/** Every port of one request over the spreadsheet in which it was made. */
export function portsOfDocument(document: SheetsDocument, patience: number) {
  const clock = { now: () => new Date() };
  const person: Person = sessionPerson(document);
  const lock: RunLock = documentLock(patience);
  const language = (): Language => document.settings.language();
  const definitions = sheetsDefinitions(document);
  return {
    settings: document.settings,
    clock,
    moment: (): Moment => ({ now: clock.now(), zone: document.zone() }),
    person,
    lock,
    definitions,
    register: sheetsRegister(document),
    measurements: sheetsMeasurementLog(document),
    alerts: sheetsAlertLog(document, (reason) => problemSentence(reason, language())),
    changes: sheetsChangeLog(document),
    sources: sheetsSourceRanges(document),
    mailbox: mailAppMailbox(),
    tables: sheetsTableKeeper(document),
    drafts: userDrafts(document, clock.now),
    workplace: sheetWorkplace(document),
    trigger: hourlyTrigger(document),
    parseMeasure,
    evaluateOne: (id: string): void => {
      throw new Refusal({ code: 'history_later', values: { id } });
    },
  };
}

export type Ports = ReturnType<typeof portsOfDocument>;

/** The ports of a page's request; nothing is asked of the host before a use case needs it. */
export function pagePorts(): Ports {
  const document = currentDocument();
  if (!document) throw new Refusal({ code: 'no_document' });
  return portsOfDocument(document, PAGE_PATIENCE);
}

/** The language of the tables once they are set up, else the person's. */
export function pageLanguage({ settings, person }: Ports): Language {
  const chosen = settings.read('language');
  return languageOf(chosen ?? person.locale());
}
