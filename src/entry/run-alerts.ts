import { triggerStanding } from '../app/switch-alerts';
import { interfaceLanguage } from '../host/add-on-menu';
import { currentDocument } from '../host/document';
import { scriptAuthorisation } from '../host/script-authorisation';
import { RUN_TEXT } from '../text/menu';
import { say } from '../text/say';
import { portsOfDocument } from './composition';

/** How long a run waits for another one that holds the document, in milliseconds. */
const RUN_PATIENCE = 10_000;

/** The run that the hourly trigger starts, or the reason in words why there can be none. */
export function runAlerts(): unknown {
  const authorisation = scriptAuthorisation();
  if (!authorisation.granted) {
    const { link } = authorisation;
    throw new Error(say(RUN_TEXT.authorisation_lapsed, interfaceLanguage(), { link }));
  }
  const document = currentDocument();
  if (!document) throw new Error(say(RUN_TEXT.no_spreadsheet, interfaceLanguage()));
  const ports = portsOfDocument(document, RUN_PATIENCE);
  return triggerStanding(ports);
}
