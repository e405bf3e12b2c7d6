import type { HourlyTrigger } from '../app/alerts/ports';
import type { SheetsDocument } from './document';

/** What the hourly triggers call. */
type Handler = 'runHourly' | 'watchAlerts';

/**
 * Google shows a person only the triggers that are the person's own. Whether it lists a clock trigger
 * among those of a spreadsheet is not documented, and those of the project may belong to other
 * spreadsheets of the same person: so a trigger is ours when it is listed for the spreadsheet, or when
 * it is of the project and has the id that was noted here.
 */
export function hourlyTrigger(document: SheetsDocument, handler: Handler): HourlyTrigger {
  function idsOf(triggers: GoogleAppsScript.Script.Trigger[]): string[] {
    return triggers
      .filter((trigger) => trigger.getHandlerFunction() === handler)
      .map((trigger) => trigger.getUniqueId());
  }
  return {
    ids(known) {
      const listed = idsOf(ScriptApp.getUserTriggers(document.spreadsheet));
      const noted = known ? idsOf(ScriptApp.getProjectTriggers()) : [];
      const ours = noted.filter((id) => id === known && !listed.includes(id));
      return [...ours, ...listed];
    },
    create: () => ScriptApp.newTrigger(handler).timeBased().everyHours(1).create().getUniqueId(),
    remove(id) {
      for (const trigger of ScriptApp.getProjectTriggers()) {
        if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
      }
    },
  };
}
