import type { Choices, Drafts } from '../app/define/ports';
import {
  KEPT_DRAFT_PREFIX,
  keptDraftText,
  LEFT_CHOICE_PREFIX,
  leftChoiceText,
  readKeptDraft,
  readLeftChoice,
} from '../contract/document-memory';
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

/** One kind of thing that is kept, in a property for each spreadsheet. */
interface Kind<Kept> {
  prefix: string;
  read(text: string | null): { keptAt: number; kept: Kept } | undefined;
  textOf(kept: Kept, keptAt: number): string;
}

/** In the person's own properties, one for each spreadsheet; the oldest make room. */
function keptByPerson<Kept>(document: SheetsDocument, now: () => Date, kind: Kind<Kept>) {
  const { prefix } = kind;
  const key = () => prefix + document.spreadsheet.getId();

  function makeRoom(store: GoogleAppsScript.Properties.Properties): void {
    const keptAt = (text: string) => kind.read(text)?.keptAt ?? 0;
    const others = Object.entries(store.getProperties())
      .filter(([name]) => name.startsWith(prefix) && name !== key())
      .sort(([, left], [, right]) => keptAt(left) - keptAt(right));
    const surplus = others.length - (MOST_SPREADSHEETS - 1);
    for (const [name] of others.slice(0, Math.max(surplus, 0))) store.deleteProperty(name);
  }

  return {
    read(): Kept | null {
      return kind.read(PropertiesService.getUserProperties().getProperty(key()))?.kept ?? null;
    },
    keep(kept: Kept | null): boolean {
      const store = PropertiesService.getUserProperties();
      if (!kept) {
        store.deleteProperty(key());
        return true;
      }
      const text = kind.textOf(kept, now().getTime());
      if (bytesOf(text) > MOST_BYTES) return false;
      makeRoom(store);
      store.setProperty(key(), text);
      return true;
    },
  };
}

/** Unsaved forms. */
export function userDrafts(document: SheetsDocument, now: () => Date): Drafts {
  return keptByPerson(document, now, {
    prefix: KEPT_DRAFT_PREFIX,
    read(text) {
      const found = readKeptDraft(text);
      return found && { keptAt: found.keptAt, kept: found.draft };
    },
    textOf: (draft, keptAt) => keptDraftText({ keptAt, draft }),
  });
}

/** Choices of KPIs that were left. */
export function userChoices(document: SheetsDocument, now: () => Date): Choices {
  return keptByPerson(document, now, {
    prefix: LEFT_CHOICE_PREFIX,
    read(text) {
      const found = readLeftChoice(text);
      return found && { keptAt: found.keptAt, kept: found.choice };
    },
    textOf: (choice, keptAt) => leftChoiceText({ keptAt, choice }),
  });
}
