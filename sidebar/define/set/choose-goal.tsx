import { hasAmount } from '../../../src/domain/define/set/objective-words';
import { CHOOSE_TEXT } from '../../../src/text/define/choose';
import { Labelled } from '../../form/labelled';
import { Notice } from '../../page/parts';
import type { StepProps } from './choose-steps';

const LONGEST = 1000;

/** One objective; a number in it is better told as a target. */
export function ChooseGoal({ page, list, form, change }: StepProps) {
  return (
    <>
      <Labelled
        page={page}
        id="choice-objective"
        label={page.say(CHOOSE_TEXT.objective)}
        help={page.say(CHOOSE_TEXT.objectiveHelp)}
        hint={hasAmount(form.objective) ? page.say(CHOOSE_TEXT.objectiveAmount) : undefined}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            rows={2}
            maxLength={LONGEST}
            value={form.objective}
            onInput={(event) => change({ objective: event.currentTarget.value })}
          />
        )}
      </Labelled>
      <Unsaved page={page} list={list} text={form.objective} />
    </>
  );
}

export function ChooseHypothesis({ page, list, form, change }: StepProps) {
  return (
    <>
      <Labelled
        page={page}
        id="choice-hypothesis"
        label={page.say(CHOOSE_TEXT.hypothesis)}
        help={page.say(CHOOSE_TEXT.hypothesisHelp)}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            rows={3}
            maxLength={LONGEST}
            value={form.hypothesis}
            onInput={(event) => change({ hypothesis: event.currentTarget.value })}
          />
        )}
      </Labelled>
      <Unsaved page={page} list={list} text={form.hypothesis} />
    </>
  );
}

/** Without candidates there is no row that could keep the text. */
function Unsaved({ page, list, text }: Pick<StepProps, 'page' | 'list'> & { text: string }) {
  if (list.candidates.length > 0 || text === '') return null;
  return (
    <Notice tone="info">
      <p>{page.say(CHOOSE_TEXT.unsaved)}</p>
    </Notice>
  );
}
