import { type Language, languageOf } from '../contract/language/language';

export interface MenuItem {
  label: string;
  functionName: string;
}

/**
 * Adds the menu under the documented name in both ways of installing: an add-on menu of a bound script would
 * bear the script project's. It is all that Google allows before the add-on is enabled in a file.
 */
export function addMenu(items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createMenu('Waymark');
  for (const { label, functionName } of items) menu.addItem(label, functionName);
  menu.addToUi();
}

/** The person's interface language, or Korean where even that may not be asked. */
export function interfaceLanguage(): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return 'ko';
  }
}

/** Google opens a file in which the add-on is not enabled yet with no right to look at it. */
export function mayAskNothing(event: unknown): boolean {
  if (typeof event !== 'object' || event === null || !('authMode' in event)) return false;
  return event.authMode === ScriptApp.AuthMode.NONE;
}
