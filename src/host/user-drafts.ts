import type { Drafts } from '../app/define/ports';
import type { KpiDraft } from '../contract/rpc/define';
import type { SheetsDocument } from './document';

const PREFIX = 'waymark.draft.';
/** Google keeps 9 kB a value. */
const MOST_BYTES = 9000;
const MOST_SPREADSHEETS = 20;

interface KeptDraft {
  keptAt: number;
  draft: KpiDraft;
}

function parsed(text: string | undefined | null): KeptDraft | null {
  try {
    const kept = JSON.parse(text ?? 'null') as KeptDraft | null;
    return kept && typeof kept.draft === 'object' ? kept : null;
  } catch {
    return null;
  }
}

/** In UTF-8, where a Korean letter takes three bytes. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Unsaved forms in the person's own properties, one per spreadsheet; the oldest make room. */
export function userDrafts(document: SheetsDocument, now: () => Date): Drafts {
  const key = () => PREFIX + document.spreadsheet.getId();

  function makeRoom(store: GoogleAppsScript.Properties.Properties): void {
    const others = Object.entries(store.getProperties())
      .filter(([name]) => name.startsWith(PREFIX) && name !== key())
      .sort(([, left], [, right]) => (parsed(left)?.keptAt ?? 0) - (parsed(right)?.keptAt ?? 0));
    const surplus = others.length - (MOST_SPREADSHEETS - 1);
    for (const [name] of others.slice(0, Math.max(surplus, 0))) store.deleteProperty(name);
  }

  return {
    read: () => parsed(PropertiesService.getUserProperties().getProperty(key()))?.draft ?? null,
    keep(draft) {
      const store = PropertiesService.getUserProperties();
      if (!draft) {
        store.deleteProperty(key());
        return true;
      }
      const kept: KeptDraft = { keptAt: now().getTime(), draft };
      const text = JSON.stringify(kept);
      if (bytesOf(text) > MOST_BYTES) return false;
      makeRoom(store);
      store.setProperty(key(), text);
      return true;
    },
  };
}
