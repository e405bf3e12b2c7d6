import type { SharedSettings } from '../../ports';

/** Enough for the forms that are open at once in one spreadsheet; a property holds 9 kB. */
const MOST = 40;

/** The id that this form was saved under before, so that a second click makes no second KPI. */
export function savedAs(settings: SharedSettings, draftId: string): string | undefined {
  return settings.read('savedDrafts')?.find((saved) => saved.draftId === draftId)?.id;
}

/** Keeps the form's id, and the id that was given last, in one write. */
export function rememberSaved(
  settings: SharedSettings,
  draftId: string,
  id: string,
  lastId = id,
): void {
  const known = settings.read('savedDrafts') ?? [];
  const others = known.filter((saved) => saved.draftId !== draftId);
  settings.write({ savedDrafts: [...others, { draftId, id }].slice(-MOST), lastId });
}
