import type { Settings } from '../app/ports';
import {
  MEMORY_PREFIX,
  type MemoryKey,
  memoryTexts,
  remembered,
} from '../contract/document-memory';

/** What a person was warned of, in her own properties: where a run has no spreadsheet there are no others. */
export function userWarnings(): Pick<Settings, 'read' | 'write'> {
  const store = () => PropertiesService.getUserProperties();
  return {
    read: <Key extends MemoryKey>(key: Key) =>
      remembered(key, store().getProperty(MEMORY_PREFIX + key)),
    write(values) {
      for (const [key, text] of Object.entries(memoryTexts(values))) {
        store().setProperty(MEMORY_PREFIX + key, text);
      }
    },
  };
}
