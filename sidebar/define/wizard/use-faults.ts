import { useRef, useState } from 'preact/hooks';
import type { DraftValues, KpiDraft } from '../../../src/contract/rpc/define';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import type { Page } from '../../page/page';
import { faultsOf } from '../draft/draft';
import { faultSentences } from '../draft/fault-text';
import type { Preview } from '../preview/use-preview';

type Sentences = Readonly<Record<string, string>>;

export interface Faults {
  /** What is shown at the fields. */
  errors: Sentences;
  /** Fields for which the last save was refused. */
  refused: readonly string[];
  /** Shows these, and nothing of what was shown before. */
  show(errors: Sentences): void;
  /** Shows why a save was refused. */
  refuse(errors: Sentences): void;
  /** These fields have changed: what was said of them is no longer known. */
  forget(fields: readonly string[]): void;
  /** What was entered and cannot be used. */
  wrong(): Sentences;
  /** The same, with what is missing for the state that the KPI is to have. */
  unfit(state: string): Sentences;
  /** Shows what is wrong with one field, and clears what has been put right elsewhere. */
  look(field: string): void;
  hold(field: string, sentence: string | undefined): void;
}

/**
 * What is wrong with the form, by field: by its own rules, by the sheet's cells, by the measure's preview.
 * A wrong measure that is in the register already is shown, and keeps nobody from changing the rest.
 */
export function useFaults(
  page: Page,
  newest: { current: KpiDraft },
  preview: Preview,
  stored?: DraftValues,
): Faults {
  const [errors, setErrors] = useState<Sentences>({});
  const [refused, setRefused] = useState<readonly string[]>([]);
  const held = useRef<Sentences>({});
  const problem = preview.state === 'ready' ? preview.data.problem : null;

  const wrongEntries = (): Sentences => ({
    ...held.current,
    ...faultSentences(faultsOf(newest.current.values).wrong, page.language),
  });
  const wrong = (): Sentences => ({
    ...(problem &&
      newest.current.values.measure !== stored?.measure && { measure: problem.message }),
    ...wrongEntries(),
  });
  return {
    errors,
    refused,
    show: setErrors,
    refuse(found) {
      setErrors(found);
      setRefused(Object.keys(found));
    },
    forget: (fields) => setErrors((known) => without(known, fields)),
    wrong,
    unfit(state) {
      const { missing } = faultsOf({ ...newest.current.values, state });
      const lacking = state === 'active' ? missing : [];
      const needed = page.say(WIZARD_TEXT.requiredNow);
      return {
        ...Object.fromEntries(lacking.map((key) => [key, needed])),
        // A draft may wait for its data.
        ...(state === 'draft' ? wrongEntries() : wrong()),
      };
    },
    look(field) {
      const found = wrong();
      setErrors((known) => {
        const kept = Object.keys(known).filter((key) => key in found && key !== field);
        const shown = field in found ? [...kept, field] : kept;
        return Object.fromEntries(shown.map((key) => [key, found[key]]));
      });
    },
    hold(field, sentence) {
      held.current = without(held.current, [field]);
      if (sentence !== undefined) held.current = { ...held.current, [field]: sentence };
    },
  };
}

function without(errors: Sentences, keys: readonly string[]): Sentences {
  return Object.fromEntries(Object.entries(errors).filter(([key]) => !keys.includes(key)));
}
