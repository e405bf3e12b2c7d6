import type { DraftValue, KpiDraft } from '../../../src/contract/rpc/define';
import type { Page } from '../../page/page';
import type { Preview } from '../preview/use-preview';
import type { StepName } from '../draft/steps';

/** What each step of the wizard works on. */
export interface Entries {
  page: Page;
  draft: KpiDraft;
  /** Sentences by field. */
  errors: Readonly<Record<string, string>>;
  preview: Preview;
  previewAgain: () => void;
  set(changes: Readonly<Record<string, DraftValue>>): void;
  /** Checks what stands in the field, once the person has left it. */
  check(field: string): void;
  goToStep(step: StepName, field?: string): void;
}
