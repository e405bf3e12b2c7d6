import type { SharedSettings } from '../ports';

const KEY = 'savedDrafts';
/** Enough for the forms that are open at once in one spreadsheet; a property holds 9 kB. */
const MOST = 40;

function pairs(settings: SharedSettings): [string, string][] {
  try {
    const kept: unknown = JSON.parse(settings.read(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as [string, string][]) : [];
  } catch {
    return [];
  }
}

/** The id that this form was saved under before, so that a second click makes no second KPI. */
export function savedAs(settings: SharedSettings, draftId: string): string | undefined {
  return pairs(settings).find(([draft]) => draft === draftId)?.[1];
}

/** Keeps the form's id, and the id as given, in one write. */
export function rememberSaved(settings: SharedSettings, draftId: string, id: string): void {
  const others = pairs(settings).filter(([draft]) => draft !== draftId);
  const kept = [...others, [draftId, id]].slice(-MOST);
  settings.write({ [KEY]: JSON.stringify(kept), lastId: id });
}
