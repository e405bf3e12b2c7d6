import type { SharedSettings } from '../app/ports';
import { Refusal } from '../app/refusal';
import {
  type DocumentMemory,
  MEMORY_PREFIX,
  type MemoryKey,
  memoryTexts,
  remembered,
} from '../contract/document-memory';
import { languageOf } from '../contract/language/language';
import { joinedText, textPieces } from './property-pieces';

/** Settings in the document's properties, and the language of the file where none was chosen. */
export function documentSettings(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): SharedSettings {
  const properties = documentProperties();
  return {
    ...properties,
    language: () => properties.read('language') ?? languageOf(spreadsheet.getSpreadsheetLocale()),
  };
}

/** What stands in the document's properties: all are read at once, and only when one is asked for. */
export function documentProperties(): Omit<SharedSettings, 'language'> {
  let known: Record<string, string> | undefined;

  function properties(): GoogleAppsScript.Properties.Properties {
    // Typed as always there, yet null outside a document.
    const store =
      PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
    if (!store) throw new Refusal({ code: 'no_document' });
    return store;
  }

  function read<Key extends MemoryKey>(key: Key): DocumentMemory[Key] | undefined {
    known = known ?? properties().getProperties();
    return remembered(key, joinedText(known, MEMORY_PREFIX + key));
  }

  return {
    read,
    write(values) {
      known = known ?? properties().getProperties();
      const prefixed: Record<string, string> = {};
      for (const [key, text] of Object.entries(memoryTexts(values))) {
        Object.assign(prefixed, textPieces(known, MEMORY_PREFIX + key, text));
      }
      properties().setProperties(prefixed);
      Object.assign(known, prefixed);
    },
    refresh() {
      known = undefined;
    },
  };
}
