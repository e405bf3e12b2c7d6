import { type Language, languageOf } from '../contract/language/language';

/**
 * The little that a cell may ask of its host: allowed without any authorisation, and asked only when
 * there is need, since each cell is a run of its own.
 */
export const cellHost = {
  /** For the sentence of an error, which must not be lost where the host does not tell. */
  language(): Language {
    try {
      return languageOf(Session.getActiveUserLocale());
    } catch {
      return 'en';
    }
  },
  /** For dates that are not midnight in the script's zone. None where no spreadsheet is around the script. */
  timeZone(): string | undefined {
    if (typeof SpreadsheetApp === 'undefined') return undefined;
    return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  },
  /** For criteria such as ">=1,5", which mean one thing in Berlin and nothing in Seoul. */
  locale(): string | undefined {
    if (typeof SpreadsheetApp === 'undefined') return undefined;
    return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  },
};
