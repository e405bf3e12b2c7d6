import { evaluateSaved, type Evaluating, type SavedKpi } from '../../app/evaluate/evaluate-one';
import { computeOwed } from '../../app/evaluate/finish-edits';
import type { Moment, Person, RunLock } from '../../app/ports';
import { Refusal } from '../../app/refusal';
import { type Language, languageOf } from '../../contract/language/language';
import { parseMeasure } from '../../domain/measure';
import { currentDocument, type SheetsDocument } from '../../host/document';
import { documentLock } from '../../host/document-lock';
import { hourlyTrigger } from '../../host/hourly-trigger';
import { runnerMark } from '../../host/runner-mark';
import { mailAppMailbox } from '../../host/mail-app-mailbox';
import { sessionPerson } from '../../host/session-person';
import { sheetWorkplace } from '../../host/sheet/sheet-workplace';
import { sheetsSamples } from '../../host/sources/sheets-samples';
import { sheetsSourceRanges } from '../../host/sources/sheets-source-ranges';
import { sheetsAlertLog } from '../../host/tables/sheets-alert-log';
import { sheetsChangeLog } from '../../host/tables/sheets-change-log';
import { sheetsDefinitions } from '../../host/tables/sheets-definitions';
import { sheetsMeasurementLog } from '../../host/tables/sheets-measurement-log';
import { sheetsRegister } from '../../host/tables/sheets-register';
import { sheetsReplacedValues } from '../../host/tables/sheets-replaced-values';
import { sheetsTableKeeper } from '../../host/tables/sheets-table-keeper';
import { webChannel } from '../../host/web-channel';
import { userChoices, userDrafts } from '../../host/user-drafts';
import { type Figures, figuresOf } from '../../text/figures';
import { problemSentence } from '../../text/problems/problems';
import { reasonSentence } from '../../text/problems/reasons';

/** How long a page's request waits for a run that holds the document, in milliseconds. */
const PAGE_PATIENCE = 20_000;

/** How long a save computes KPIs before it leaves the others to the next run, in milliseconds. */
const EVALUATING_TIME = 60_000;

/** Every port of one request over the spreadsheet in which it was made. */
export function portsOfDocument(document: SheetsDocument, patience: number) {
  const clock = { now: () => new Date() };
  const person: Person = sessionPerson(document);
  const lock: RunLock = documentLock(patience);
  const moment = (): Moment => ({
    now: clock.now(),
    zone: document.zone(),
    locale: () => document.spreadsheet.getSpreadsheetLocale(),
  });
  const register = sheetsRegister(document);
  const measurements = sheetsMeasurementLog(document);
  const sources = sheetsSourceRanges(document);
  const changes = sheetsChangeLog(document);
  const replacedValues = sheetsReplacedValues(changes, (because) =>
    problemSentence({ code: because }, document.settings.language()),
  );
  let known: Figures | undefined;
  const figures = () => (known ??= figuresOf(document.settings.language()));
  const definitions = sheetsDefinitions(document);
  const workplace = sheetWorkplace(document);
  const { settings } = document;
  const evaluating = { register, measurements, sources, replacedValues, changes, settings };
  const withinTime = (): Evaluating => {
    const now = moment();
    const isOver = () => clock.now().getTime() - now.now.getTime() > EVALUATING_TIME;
    return { moment: now, runBy: person.email(), isOver };
  };
  return {
    settings: document.settings,
    clock,
    moment,
    person,
    lock,
    definitions,
    register,
    measurements,
    alerts: sheetsAlertLog(document, (reason) => reasonSentence(reason, figures())),
    changes,
    replacedValues,
    sources,
    samples: sheetsSamples(document),
    mailbox: mailAppMailbox(),
    channel: webChannel(),
    tables: sheetsTableKeeper(document),
    drafts: userDrafts(document, clock.now),
    choices: userChoices(document, clock.now),
    workplace,
    trigger: hourlyTrigger(document, 'runHourly'),
    watchTrigger: hourlyTrigger(document, 'watchAlerts'),
    runner: runnerMark(document),
    parseMeasure,
    evaluateSaved: (saved: readonly SavedKpi[]) =>
      evaluateSaved(evaluating, saved, withinTime()).left,
    computeOwed: () => computeOwed(evaluating, withinTime()),
    link: () => document.spreadsheet.getUrl(),
    spreadsheet: { title: () => document.spreadsheet.getName(), locale: workplace.locale },
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
