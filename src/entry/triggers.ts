import { takeAnswers } from '../app/alerts/take-answers';
import { currentDocument } from '../host/document';
import { editedCells } from '../host/tables/edited-cells';
import { portsOfDocument } from './composition/ports';
import { runAlerts } from './run-alerts';
import { watchOverAlerts } from './watch-over-alerts';

/** The execution log. */
declare const console: { error(message: string): void };

/** How long an edit waits for a run that holds the document, in milliseconds: Google ends it after thirty seconds. */
const EDIT_PATIENCE = 5_000;

/**
 * Google calls it when a person has edited cells, and may leave out an edit when there are many. A tick or a
 * plan in the table of alerts counts at once; the hourly run reads them anyhow, so a failure harms nobody and
 * is only logged.
 */
export function onEdit(event: unknown): void {
  try {
    const document = currentDocument();
    const edited = document && editedCells(document, event, 'alerts');
    if (edited) takeAnswers(portsOfDocument(document, EDIT_PATIENCE), edited);
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : String(failure));
  }
}

/** One alert run. The hourly trigger calls it. */
export function runHourly(event: unknown): unknown {
  return loudly(() => runAlerts(event));
}

/** Looks whether alerts still run. The hourly trigger of whoever watches over them calls it. */
export function watchAlerts(event: unknown): unknown {
  return loudly(() => watchOverAlerts(event));
}

/** Google mails nobody about an add-on's failures: the execution log and the missing stamp tell it. */
function loudly<Answer>(work: () => Answer): Answer {
  try {
    return work();
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : String(failure));
    throw failure;
  }
}
