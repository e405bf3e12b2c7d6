import type { Person } from '../app/ports';
import type { SheetsDocument } from './document';

/** The address of whoever runs the script: the creator of a trigger. */
export function effectiveAddress(): string {
  return Session.getEffectiveUser().getEmail();
}

/** Who runs the script. */
export function sessionPerson(document: SheetsDocument): Person {
  let email: string | undefined;
  return {
    email: () => (email ??= effectiveAddress()),
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
