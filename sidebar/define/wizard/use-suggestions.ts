import { useEffect, useRef } from 'preact/hooks';
import { isChoice } from '../../../src/contract/fields/choices';
import { CADENCES } from '../../../src/contract/fields/records/kpi-fields';
import type { DraftValues, KpiDraft } from '../../../src/contract/rpc/define';
import type { Page } from '../../page/page';
import { isUnchosen } from '../draft/draft';
import { suggestedDays, suggestionsOf } from '../draft/suggestions';
import { measureForm } from '../measure/text';
import type { Preview } from '../preview/use-preview';

/**
 * Fills a new KPI's entries from what it measures and how often. Only what is blank, a default or an
 * earlier suggestion is filled: what a person has entered stays.
 */
export function useSuggestions(
  page: Page,
  draft: KpiDraft,
  preview: Preview,
  set: (changes: DraftValues) => void,
): void {
  const { measure, cadence } = draft.values;
  const given = useRef<DraftValues>(suggestedDays(page.start.today, cadenceOf(cadence)));
  const offer = (suggested: DraftValues) => {
    if (draft.id !== null) return;
    const changes: DraftValues = {};
    for (const [key, value] of Object.entries(suggested)) {
      const now = draft.values[key];
      const isFree = isUnchosen(key, now) || now === given.current[key];
      if (isFree && now !== value) changes[key] = value;
    }
    given.current = { ...given.current, ...suggested };
    if (Object.keys(changes).length > 0) set(changes);
  };
  useEffect(() => {
    if (preview.state !== 'ready') return;
    const { columns = [] } = preview.data;
    if (columns.length === 0) return;
    offer(suggestionsOf(measureForm(String(measure ?? '')), columns, page.language));
  }, [preview]);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) offer(suggestedDays(page.start.today, cadenceOf(cadence)));
    first.current = false;
  }, [cadence]);
}

function cadenceOf(cadence: unknown) {
  return isChoice(CADENCES, cadence) ? cadence : 'month';
}
