import type { Person } from '../app/ports';
import type { SheetsDocument } from './document';

/** Who runs the script. */
export function sessionPerson(document: SheetsDocument): Person {
  let email: string | undefined;
  return {
    email: () => (email ??= Session.getEffectiveUser().getEmail()),
    locale: () => Session.getActiveUserLocale(),
    // Google answers `getEditors` only to those who may edit: for all others it throws.
    mayEdit() {
      try {
        document.spreadsheet.getEditors();
        return true;
      } catch {
        return false;
      }
    },
  };
}
