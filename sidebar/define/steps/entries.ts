import type { DraftValue, KpiDraft } from '../../../src/contract/rpc/define';
import type { Reading } from '../../../src/domain/define/sentence/reading';
import type { Page } from '../../page/page';
import type { Ahead } from '../outlook/ahead';
import type { OutlookState } from '../outlook/use-outlook';
import type { Preview } from '../preview/use-preview';
import type { StepName } from '../draft/steps';

/** What each step of the wizard works on. */
export interface Entries {
  page: Page;
  draft: KpiDraft;
  /** What its sentence says. */
  reading: Reading;
  /** Nothing of it is in the register yet. */
  isNew: boolean;
  /** Sentences by field. */
  errors: Readonly<Record<string, string>>;
  /** Fields for which the last save was refused. */
  refused: readonly string[];
  preview: Preview;
  previewAgain: () => void;
  /** Where the measure goes by its own past. */
  outlook: OutlookState;
  outlookAgain: () => void;
  /** What the form aims at, and how likely that is. */
  ahead: Ahead;
  set(changes: Readonly<Record<string, DraftValue>>): void;
  /** Checks what is in the field, once the person has left it. */
  check(field: string): void;
  /** A fault that only a look at the sheet can find: it keeps the person from going on, until it is gone. */
  hold(field: string, sentence: string | undefined): void;
  goToStep(step: StepName, field?: string): void;
}
