import type { RunnerMark } from '../app/alerts/ports';
import type { SheetsDocument } from './document';

/** Seen by every script in the file, unlike properties, which each script has its own of. */
const KEY = 'waymark.runner';

/** The note of whose script mails for the file, in the developer metadata of the spreadsheet. */
export function runnerMark({ spreadsheet }: SheetsDocument): RunnerMark {
  const notes = () => spreadsheet.createDeveloperMetadataFinder().withKey(KEY);
  const isOwn = () => notes().withValue(ScriptApp.getScriptId()).find().length > 0;
  return {
    standing() {
      // One call where all is as it mostly is.
      if (isOwn()) return 'own';
      return notes().find().length > 0 ? 'others' : 'nobody';
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
