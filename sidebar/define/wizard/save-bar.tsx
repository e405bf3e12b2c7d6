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
              busy={busy}
              busyLabel={saving}
              label={page.say(WIZARD_TEXT.saveDraft)}
              onClick={() => onSave('draft')}
            />
            <WorkButton
              busy={busy}
              busyLabel={saving}
              label={page.say(WIZARD_TEXT.activate)}
              onClick={() => onSave('active')}
            />
          </>
        )}
        {!next && state !== undefined && (
          <WorkButton
            busy={busy}
            busyLabel={saving}
            label={page.say(WIZARD_TEXT.saveChanges)}
            onClick={() => onSave(state)}
          />
        )}
      </div>
    </footer>
  );
}
