import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Goal, isSameGoal, servedGoals } from '../../../../src/domain/define/set/goal';
import { hasAmount } from '../../../../src/domain/define/set/objective-words';
import { CHOOSE_TEXT } from '../../../../src/text/define/choose';
import { Labelled } from '../../../form/labelled';
import { Notice } from '../../../page/parts';
import { candidatesIn, forGoal } from '../choice/choice-form';
import type { StepProps } from './choose-steps';

const LONGEST = 1000;
const NEW = 'new';

/** One objective; a number in it is better told as a target. */
export function ChooseGoal(props: StepProps) {
  const { form, list } = props;
  const isBorne = form.from.objective !== '';
  return (
    <>
      {list.candidates.some(({ objective }) => objective !== '') && <WhichGoal {...props} />}
      {isBorne ? <Wording {...props} /> : <Objective {...props} label={CHOOSE_TEXT.objective} />}
      <Unsaved {...props} text={form.objective} />
    </>
  );
}

/** Another goal than the one in hand is another choice: it renames nothing. */
function WhichGoal({ page, list, form, change }: StepProps) {
  const goals = servedGoals(list.candidates);
  const at = goals.findIndex(({ objective }) => isSameGoal(objective, form.from.objective));
  const choose = (goal: Goal) => {
    const { objective, hypothesis } = form;
    const aside = at < 0 ? { objective, hypothesis } : form.aside;
    change({ ...forGoal(goal), marks: form.marks, step: form.step, aside });
  };
  const chooseNew = () => {
    const goal = form.aside ?? { objective: '', hypothesis: '' };
    change({ ...forGoal({ objective: '', hypothesis: '' }), ...goal, marks: form.marks });
  };
  return (
    <div class="field">
      <label for="choice-goal">{page.say(CHOOSE_TEXT.whichGoal)}</label>
      <select
        id="choice-goal"
        value={at < 0 ? NEW : String(at)}
        onChange={({ currentTarget: { value } }) =>
          value === NEW ? chooseNew() : choose(goals[Number(value)])
        }
      >
        {goals.map(({ objective, count }, index) => (
          <option key={objective} value={String(index)}>
            {page.say(CHOOSE_TEXT.goalWithDrafts, { objective, count })}
          </option>
        ))}
        <option value={NEW}>{page.say(CHOOSE_TEXT.newGoal)}</option>
      </select>
    </div>
  );
}

/** The words of a goal that drafts bear are changed by an act of its own. */
function Wording(props: StepProps) {
  const { page, form, change } = props;
  const { from, objective } = form;
  const [rewording, setRewording] = useState(objective !== from.objective);
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // What was pressed goes away: the focus goes to what came in its place.
  useLayoutEffect(() => {
    if (pressed.current) place.current?.querySelector<HTMLElement>('textarea, button')?.focus();
    pressed.current = false;
  }, [rewording]);
  const press = (next: boolean) => {
    pressed.current = true;
    setRewording(next);
    if (!next) change({ objective: from.objective });
  };
  return (
    <div ref={place}>
      {rewording ? (
        <>
          <Objective {...props} label={CHOOSE_TEXT.rewordTo} />
          <button type="button" class="plain" onClick={() => press(false)}>
            {page.say(CHOOSE_TEXT.keepWording)}
          </button>
        </>
      ) : (
        <>
          <p class="strong">{from.objective}</p>
          {hasAmount(from.objective) && (
            <p class="muted">{page.say(CHOOSE_TEXT.objectiveAmount)}</p>
          )}
          <button type="button" class="plain" onClick={() => press(true)}>
            {page.say(CHOOSE_TEXT.reword)}
          </button>
        </>
      )}
    </div>
  );
}

function Objective({ page, form, change, label }: StepProps & { label: typeof CHOOSE_TEXT.title }) {
  return (
    <Labelled
      page={page}
      id="choice-objective"
      label={page.say(label)}
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
  );
}

export function ChooseHypothesis(props: StepProps) {
  const { page, form, change } = props;
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
      <Unsaved {...props} text={form.hypothesis} />
    </>
  );
}

/** Without candidates there is no row that could hold the text. */
function Unsaved({ page, list, form, text }: StepProps & { text: string }) {
  const isKept = !page.isChoiceUnkept && text.trim() !== '';
  if (!isKept || candidatesIn(form, list).length > 0) return null;
  return (
    <Notice tone="info">
      <p>{page.say(CHOOSE_TEXT.unsaved)}</p>
    </Notice>
  );
}
