import type { RunnerMark } from '../app/alerts/ports';
import type { SheetsDocument } from './document';

/** Seen by every script in the file, unlike properties, which each script has its own of. */
const KEY = 'waymark.runner';

/** The note of whose script mails for the file, in the developer metadata of the spreadsheet. */
export function runnerMark({ spreadsheet }: SheetsDocument): RunnerMark {
  const notes = () => spreadsheet.createDeveloperMetadataFinder().withKey(KEY);
  return {
    standing() {
      const noted = notes()
        .find()
        .map((note) => note.getValue() ?? '')
        .sort();
      if (noted.length === 0) return 'nobody';
      // Two that were switched on at one moment may each have left one: both read the same of them.
      return noted[0] === ScriptApp.getScriptId() ? 'own' : 'others';
    },
    take() {
      const [first, ...surplus] = notes().find();
      const own = ScriptApp.getScriptId();
      if (first) first.setValue(own);
      else {
        spreadsheet.addDeveloperMetadata(
          KEY,
          own,
          SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
        );
      }
      for (const note of surplus) note.remove();
    },
    leave() {
      for (const note of notes().withValue(ScriptApp.getScriptId()).find()) note.remove();
    },
  };
}
