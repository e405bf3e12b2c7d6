import type { Drafts } from '../app/define/ports';
import { KEPT_DRAFT_PREFIX, keptDraftText, readKeptDraft } from '../contract/document-memory';
import type { SheetsDocument } from './document';

/** Google keeps 9 kB a value. */
const MOST_BYTES = 9000;
const MOST_SPREADSHEETS = 20;

/** In UTF-8, where a Korean letter takes three bytes. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

function keptAt(text: string): number {
  return readKeptDraft(text)?.keptAt ?? 0;
}

/** Unsaved forms in the person's own properties, one per spreadsheet; the oldest make room. */
export function userDrafts(document: SheetsDocument, now: () => Date): Drafts {
  const key = () => KEPT_DRAFT_PREFIX + document.spreadsheet.getId();

  function makeRoom(store: GoogleAppsScript.Properties.Properties): void {
    const others = Object.entries(store.getProperties())
      .filter(([name]) => name.startsWith(KEPT_DRAFT_PREFIX) && name !== key())
      .sort(([, left], [, right]) => keptAt(left) - keptAt(right));
    const surplus = others.length - (MOST_SPREADSHEETS - 1);
    for (const [name] of others.slice(0, Math.max(surplus, 0))) store.deleteProperty(name);
  }

  return {
    read: () =>
      readKeptDraft(PropertiesService.getUserProperties().getProperty(key()))?.draft ?? null,
    keep(draft) {
      const store = PropertiesService.getUserProperties();
      if (!draft) {
        store.deleteProperty(key());
        return true;
      }
      const text = keptDraftText({ keptAt: now().getTime(), draft });
      if (bytesOf(text) > MOST_BYTES) return false;
      makeRoom(store);
      store.setProperty(key(), text);
      return true;
    },
  };
}
