import type { SharedSettings } from '../app/ports';
import { Refusal } from '../app/refusal';
import { languageOf } from '../contract/language';

const PREFIX = 'waymark.';

/** Settings in the document's properties: all are read at once, and only when one is asked for. */
export function documentSettings(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): SharedSettings {
  let known: Record<string, string> | undefined;

  function properties(): GoogleAppsScript.Properties.Properties {
    // Typed as always there, yet null outside a document.
    const store =
      PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
    if (!store) throw new Refusal({ code: 'no_document' });
    return store;
  }

  function read(key: string): string | undefined {
    known = known ?? properties().getProperties();
    return known[PREFIX + key] || undefined;
  }

  return {
    read,
    language() {
      const chosen = read('language');
      if (chosen === 'ko' || chosen === 'en') return chosen;
      return languageOf(spreadsheet.getSpreadsheetLocale());
    },
    write(values) {
      const prefixed: Record<string, string> = {};
      for (const [key, value] of Object.entries(values)) prefixed[PREFIX + key] = value;
      properties().setProperties(prefixed);
      if (known) Object.assign(known, prefixed);
    },
    refresh() {
      known = undefined;
    },
  };
}
