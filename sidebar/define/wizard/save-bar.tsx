import { useState } from 'preact/hooks';
import { LIST_TEXT } from '../../../src/text/define/list';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import type { Page } from '../../page/page';
import { WorkButton } from '../../page/parts';
import type { KeepingState } from '../draft/draft-keeper';
import { neighbourOf, type StepName } from '../draft/steps';

interface SaveBarProps {
  page: Page;
  step: StepName;
  isNew: boolean;
  busy: boolean;
  keeping: KeepingState;
  /** The state that a KPI in use will have; absent for one that is still a draft. */
  state?: string;
  onBack: (step: StepName) => void;
  /** Not before what is wrong in the step has been put right. */
  onNext: (step: StepName) => void;
  onSave: (state: string) => void;
}

/** What keeps its place: notes grow above the buttons, which stand at the foot of the panel. */
export function SaveBar({
  page,
  step,
  isNew,
  busy,
  keeping,
  state,
  onBack,
  onNext,
  onSave,
}: SaveBarProps) {
  const back = neighbourOf(step, -1, isNew);
  const next = neighbourOf(step, 1, isNew);
  const saving = page.say(WIZARD_TEXT.saving);
  // Of two ways to save, the one that was taken says that it is under way; the other waits.
  const [taken, setTaken] = useState<string>();
  const save = (as: string) => {
    setTaken(as);
    onSave(as);
  };
  const work = (as: string) => ({
    busy: busy && taken === as,
    waits: busy,
    busyLabel: saving,
    onClick: () => save(as),
  });
  return (
    <footer class="bar-foot">
      <p class="keeping" role="status">
        {keeping === 'kept' && page.say(LIST_TEXT.draftKept)}
        {keeping === 'failed' && page.say(LIST_TEXT.draftNotKept)}
      </p>
      <div class="row">
        {back && (
          <button
            type="button"
            class="secondary back"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) onBack(back);
            }}
          >
            {page.say(WIZARD_TEXT.back)}
          </button>
        )}
        {next && (
          <button type="button" class="primary" onClick={() => onNext(next)}>
            {page.say(WIZARD_TEXT.next)}
          </button>
        )}
        {!next && state === undefined && (
          <>
            <WorkButton
              look="secondary"
              label={page.say(WIZARD_TEXT.saveDraft)}
              {...work('draft')}
            />
            <WorkButton label={page.say(WIZARD_TEXT.activate)} {...work('active')} />
          </>
        )}
        {!next && state !== undefined && (
          <WorkButton label={page.say(WIZARD_TEXT.saveChanges)} {...work(state)} />
        )}
      </div>
    </footer>
  );
}
