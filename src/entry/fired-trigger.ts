import { type Warning, warnOnceADay } from '../app/alerts/warnings';
import type { Settings } from '../app/ports';
import { interfaceLanguage } from '../host/add-on-menu';
import { currentDocument, type SheetsDocument } from '../host/document';
import { documentProperties } from '../host/document-settings';
import { mailAppMailbox } from '../host/mail-app-mailbox';
import { scriptAuthorisation } from '../host/script-authorisation';
import { effectiveAddress } from '../host/session-person';
import { userWarnings } from '../host/user-warnings';
import { RUN_TEXT } from '../text/alerts/run';
import { WATCH_TEXT } from '../text/alerts/watch';
import { say } from '../text/say';

/** Google's id of the trigger that fired; a run from the command line or the editor has none. */
export function firedTrigger(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null || !('triggerUid' in event)) return undefined;
  return typeof event.triggerUid === 'string' ? event.triggerUid : undefined;
}

/** What a trigger is there for: who made it, its id, and what no longer happens when it may do nothing. */
const DUTIES = {
  run: { by: 'alerts.by', id: 'alerts.triggerId', lapsed: WATCH_TEXT.lapsed },
  watch: {
    by: 'alerts.watchedBy',
    id: 'alerts.watchTriggerId',
    lapsed: WATCH_TEXT.watch_lapsed,
  },
} as const;

/**
 * The spreadsheet of a trigger's run. Where its creator's authorisation has lapsed, or Google gives the run no
 * spreadsheet, it fails with what to do, and the creator is mailed that once a day: nobody reads the log. A
 * trigger that is not the one noted, as that of somebody whose alerts were taken over, tells nobody.
 */
export function documentOfTrigger(event: unknown, duty: keyof typeof DUTIES): SheetsDocument {
  const language = interfaceLanguage();
  const authorisation = scriptAuthorisation();
  if (!authorisation.granted) {
    const { link } = authorisation;
    const { by, id, lapsed: sentence } = DUTIES[duty];
    const says = [say(sentence, language), say(WATCH_TEXT.lapsed_why, language)];
    const lapsed = { subject: say(WATCH_TEXT.lapsed_subject, language), says, link };
    warnIfPossible(documentProperties(), (settings) => ({
      ...lapsed,
      to: settings.read(id) === firedTrigger(event) ? (settings.read(by) ?? '') : '',
    }));
    throw new Error(say(RUN_TEXT.authorisation_lapsed, language, { link }));
  }
  const document = currentDocument();
  if (document) return document;
  const reason = say(RUN_TEXT.no_spreadsheet, language);
  warnIfPossible(userWarnings(), () => ({
    to: effectiveAddress(),
    subject: say(WATCH_TEXT.no_file_subject, language),
    says: [reason, say(WATCH_TEXT.lapsed_why, language)],
  }));
  throw new Error(reason);
}

type Notes = Pick<Settings, 'read' | 'write'>;

/** Such a run may be allowed nothing at all: then the log and the heartbeat are all that tells it. */
function warnIfPossible(settings: Notes, warning: (settings: Notes) => Warning): void {
  try {
    const today = new Date().toISOString().slice(0, 10);
    const as = { today, language: interfaceLanguage() };
    warnOnceADay(
      { settings, mailbox: mailAppMailbox() },
      'alerts.lapsedTold',
      [warning(settings)],
      as,
    );
  } catch {
    // The error that follows says what is wrong.
  }
}
