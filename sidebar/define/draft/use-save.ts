import { useRef, useState } from 'preact/hooks';
import { definitionFields } from '../../../src/contract/define/draft-reading';
import type { DraftValues, KpiDraft } from '../../../src/contract/rpc/define';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { ServerFailure } from '../../page/failure';
import type { Page } from '../../page/page';
import { editDraft, sentValues } from './draft';
import { firstOf } from './steps';

export interface SaveOutcome {
  /** Sentences by field. */
  errors: Record<string, string>;
  /** The field to look at first; none when the failure is no field's. */
  first?: string;
  failure?: unknown;
  /** What the register holds now, when that has moved under the form. */
  stored?: DraftValues;
}

/** Why a definition in use is changed, and from which day on; '' is for the past as well. */
export type SaveReason = NonNullable<KpiDraft['why']>;

export const NO_REASON: SaveReason = { reason: '', effectiveFrom: '' };

interface SaveWork {
  busy: boolean;
  /** Null when it was saved, or when a save is under way already. */
  save: (draft: KpiDraft, state: string) => Promise<SaveOutcome | null>;
}

/**
 * Saves one form once: a click while a save is under way does nothing, and the draft's id, made once
 * per form, lets the server take a repeated save for the same one.
 */
export function useSave(
  page: Page,
  before: DraftValues | undefined,
  onSaved: (id: string) => Promise<void>,
): SaveWork {
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);

  const save = async ({ why, ...draft }: KpiDraft, state: string) => {
    if (underWay.current) return null;
    const { reason, effectiveFrom } = why ?? NO_REASON;
    const lacking = needsReason(before) && reason.trim() === '';
    if (lacking) {
      return { errors: { reason: page.say(WIZARD_TEXT.reasonMissing) }, first: 'reason' };
    }
    underWay.current = true;
    setBusy(true);
    try {
      const values = { ...sentValues(draft.values), state };
      const { id, notices } = await page.server.saveKpi({
        draft: { ...draft, values },
        ...(before ? { reason: reason.trim() } : {}),
        ...(before && effectiveFrom ? { effectiveFrom } : {}),
      });
      // Said with the list that shows it: not while the form still stands there as being saved.
      await onSaved(id);
      page.announce([page.say(WIZARD_TEXT.saved, { id }), ...notices].join(' '));
      return null;
    } catch (failure) {
      return await withStored(page, draft, outcomeOf(failure));
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { busy, save };
}

/** A definition that people are working with already changes only for a reason. */
export function needsReason(before: DraftValues | undefined): boolean {
  return before !== undefined && before.state !== 'draft';
}

/** The wizard has an input for it; a fault anywhere else is told as a whole. */
function isAsked(field: string): boolean {
  return definitionFields().some(({ key }) => key === field);
}

/** A refusal because others changed the KPI shows what they made of it; when that cannot be read, nothing is lost. */
async function withStored(
  page: Page,
  { id }: KpiDraft,
  outcome: SaveOutcome,
): Promise<SaveOutcome> {
  const { failure } = outcome;
  const faults = failure instanceof ServerFailure ? failure.fields : [];
  if (id === null || !faults.some(({ code }) => /_meanwhile$/.test(code))) return outcome;
  try {
    const { values } = await page.server.getKpi({ id });
    return { ...outcome, stored: editDraft('', id, values).values };
  } catch {
    return outcome;
  }
}

function outcomeOf(failure: unknown): SaveOutcome {
  const faults = failure instanceof ServerFailure ? failure.fields : [];
  const errors: Record<string, string> = {};
  for (const { field, message } of faults) {
    if (field === 'reason' || isAsked(field)) errors[field] ??= message;
  }
  return { errors, first: firstOf(Object.keys(errors)), failure };
}
