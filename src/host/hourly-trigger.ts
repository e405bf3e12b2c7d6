import type { HourlyTrigger } from '../app/page-ports';
import type { SheetsDocument } from './document';

const HANDLER = 'runHourly';

/** Google shows a person only the triggers that are the person's own. */
export function hourlyTrigger(document: SheetsDocument): HourlyTrigger {
  function mine(): GoogleAppsScript.Script.Trigger[] {
    return ScriptApp.getUserTriggers(document.spreadsheet).filter(
      (trigger) => trigger.getHandlerFunction() === HANDLER,
    );
  }
  return {
    ids: () => mine().map((trigger) => trigger.getUniqueId()),
    create: () => ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create().getUniqueId(),
    remove(id) {
      for (const trigger of mine()) {
        if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
      }
    },
  };
}
