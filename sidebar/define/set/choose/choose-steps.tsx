import type { Phrase } from '../../../../src/contract/language/language';
import type { ChoiceStep } from '../../../../src/contract/rpc/define-set';
import { CHOOSE_TEXT } from '../../../../src/text/define/choose';
import { STEP_TEXT } from '../../../../src/text/define/steps';
import { Heading, Notice, WorkButton } from '../../../page/parts';
import { ChoiceFailure } from './choice-failure';
import { ChooseCandidates } from './choose-candidates';
import { ChooseCut } from './choose-cut';
import { ChooseData } from './choose-data';
import { ChooseDefine } from './choose-define';
import { ChooseGoal, ChooseHypothesis } from './choose-goal';
import { ChooseRank } from './choose-rank';
import { ToldChanges } from './choose-told';
import {
  type CandidateList,
  type ChoiceForm,
  chosenIn,
  doneSteps,
  formOf,
} from '../choice/choice-form';
import type { SetPage } from '../page/set-page';
import { useChoiceSaving } from './use-choice-saving';

/** What each step of the choice gets. */
export interface StepProps {
  page: SetPage;
  list: CandidateList;
  form: ChoiceForm;
  change: (part: Partial<ChoiceForm>) => void;
  /** Puts a list in place of this one that is newer. */
  onList: (list: CandidateList) => void;
  /** To another step; what was said in this one is saved. */
  onStep: (step: ChoiceStep) => void;
}

const STEPS: readonly { step: ChoiceStep; label: Phrase }[] = [
  { step: 'goal', label: CHOOSE_TEXT.goalStep },
  { step: 'hypothesis', label: CHOOSE_TEXT.hypothesisStep },
  { step: 'candidates', label: CHOOSE_TEXT.candidatesStep },
  { step: 'data', label: CHOOSE_TEXT.dataStep },
  { step: 'rank', label: CHOOSE_TEXT.rankStep },
  { step: 'cut', label: CHOOSE_TEXT.cutStep },
  { step: 'define', label: CHOOSE_TEXT.defineStep },
];

interface ChooseStepsProps {
  page: SetPage;
  list: CandidateList;
  onList: (list: CandidateList) => void;
}

/** One step at a time; going to another one saves what was said in this one. */
export function ChooseSteps({ page, list, onList }: ChooseStepsProps) {
  const form = page.choice ?? formOf(list);
  const saving = useChoiceSaving({ page, list, form, onList });
  const change = (part: Partial<ChoiceForm>) =>
    page.keepChoice((known) => ({ ...(known ?? form), ...part }));
  const at = STEPS.findIndex(({ step }) => step === form.step);
  const chosen = chosenIn(form, list);
  const isCutting = form.step === 'cut' && chosen.length > 0;
  // What was ticked is not lost by going elsewhere.
  const isTicked = isCutting && form.cut !== null;
  const look = (step: ChoiceStep) => void saving.go({ step, isCut: isTicked });
  const goOn = () =>
    void saving.go({ step: STEPS[at + 1].step, isCut: isCutting, staysOnFailure: isCutting });
  const step = { page, list, form, change, onList, onStep: look };
  const { failed } = saving;
  return (
    <>
      <StepRow {...step} />
      <Heading level={2} name={form.step}>
        {page.say(STEPS[at].label)}
      </Heading>
      <Step {...step} />
      {page.isChoiceUnkept && (
        <Notice tone="warn" role="status">
          <p>{page.say(CHOOSE_TEXT.notKept)}</p>
        </Notice>
      )}
      <ToldChanges page={page} list={list} form={form} isCut={isCutting} />
      {failed && (
        <ChoiceFailure
          page={page}
          failure={failed.failure}
          reading={saving.busy === 'reading'}
          onRetry={() => void saving.go({ step: form.step, isCut: failed.isCut })}
          onReadAgain={() => void saving.readAgain()}
        />
      )}
      <footer class="bar-foot">
        <div class="row">
          {at > 0 && (
            <button type="button" class="secondary back" onClick={() => look(STEPS[at - 1].step)}>
              {page.say(CHOOSE_TEXT.back)}
            </button>
          )}
          {at < STEPS.length - 1 && (
            <WorkButton
              busy={saving.busy === 'saving'}
              busyLabel={page.say(CHOOSE_TEXT.saving)}
              label={
                isCutting
                  ? page.say(CHOOSE_TEXT.saveChoice, { count: chosen.length })
                  : page.say(CHOOSE_TEXT.next)
              }
              onClick={goOn}
            />
          )}
        </div>
      </footer>
    </>
  );
}

function Step(props: StepProps) {
  switch (props.form.step) {
    case 'goal':
      return <ChooseGoal {...props} />;
    case 'hypothesis':
      return <ChooseHypothesis {...props} />;
    case 'candidates':
      return <ChooseCandidates {...props} />;
    case 'data':
      return <ChooseData {...props} />;
    case 'rank':
      return <ChooseRank {...props} />;
    case 'cut':
      return <ChooseCut {...props} />;
    case 'define':
      return <ChooseDefine {...props} />;
  }
}

function StepRow({ page, list, form, onStep }: StepProps) {
  const done = doneSteps(form, list);
  return (
    <nav class="steps" aria-label={page.say(CHOOSE_TEXT.steps)}>
      <ol>
        {STEPS.map(({ step, label }) => (
          <li key={step} class={done.has(step) ? 'done' : undefined}>
            <button
              type="button"
              aria-current={step === form.step ? 'step' : undefined}
              onClick={() => onStep(step)}
            >
              {page.say(label)}
              <span class="unseen">
                {' '}
                {page.say(done.has(step) ? STEP_TEXT.stepDone : STEP_TEXT.stepOpen)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
