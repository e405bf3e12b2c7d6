import { useState } from 'preact/hooks';
import type { Phrase } from '../../../src/contract/language/language';
import { CHOOSE_TEXT } from '../../../src/text/define/choose';
import { WIZARD_TEXT } from '../../../src/text/define/define';
import { Failure, Heading, WorkButton } from '../../page/parts';
import { ChooseCandidates } from './choose-candidates';
import { ChooseCut } from './choose-cut';
import { ChooseData } from './choose-data';
import { ChooseDefine } from './choose-define';
import { ChooseGoal, ChooseHypothesis } from './choose-goal';
import { ChooseRank } from './choose-rank';
import {
  type CandidateList,
  candidatesIn,
  choicesIn,
  type ChoiceForm,
  type ChoiceStep,
  chosenIn,
  doneSteps,
  formOf,
  savedAs,
} from './choice-form';
import type { SetPage } from './set-page';

/** What each step of the choice gets. */
export interface StepProps {
  page: SetPage;
  list: CandidateList;
  form: ChoiceForm;
  change: (part: Partial<ChoiceForm>) => void;
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
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const change = (part: Partial<ChoiceForm>) =>
    page.keepChoice((known) => ({ ...(known ?? form), ...part }));

  const go = async (step: ChoiceStep, isCut = false) => {
    if (busy) return;
    const saved = savedAs(form, list);
    const isNew = list.candidates.length > 0 && (isCut || saved !== form.saved);
    if (!isNew) {
      setFailure(undefined);
      change({ step });
      return;
    }
    setBusy(true);
    setFailure(undefined);
    try {
      const { objective, hypothesis } = form;
      const choices = choicesIn(form, list, isCut);
      await page.server.saveChoice({ objective, hypothesis, choices });
      if (isCut) onList(withTiers(form, list));
      change({ step, saved, ...(isCut ? { isCut } : {}) });
      if (isCut) page.announce(savedSaid(page, chosenIn(form, list).length, list));
    } catch (problem) {
      setFailure(problem);
      // Looking is always possible; what was not saved stays in the form and is sent with the next step.
      if (!isCut) change({ step });
    }
    setBusy(false);
  };

  const at = STEPS.findIndex(({ step }) => step === form.step);
  const chosen = chosenIn(form, list);
  const isCutting = form.step === 'cut' && chosen.length > 0;
  // What was ticked is not lost by going elsewhere.
  const isTicked = isCutting && form.chosen !== undefined;
  return (
    <>
      <StepRow page={page} list={list} form={form} onStep={(step) => void go(step, isTicked)} />
      <Heading level={2} name={form.step}>
        {page.say(STEPS[at].label)}
      </Heading>
      <Step page={page} list={list} form={form} change={change} />
      {failure !== undefined && <Failure page={page} failure={failure} />}
      <footer class="bar-foot">
        <div class="row">
          {at > 0 && (
            <button
              type="button"
              class="secondary back"
              onClick={() => void go(STEPS[at - 1].step, isTicked)}
            >
              {page.say(CHOOSE_TEXT.back)}
            </button>
          )}
          {at < STEPS.length - 1 && (
            <WorkButton
              busy={busy}
              busyLabel={page.say(CHOOSE_TEXT.saving)}
              label={
                isCutting
                  ? page.say(CHOOSE_TEXT.saveChoice, { count: chosen.length })
                  : page.say(CHOOSE_TEXT.next)
              }
              onClick={() => void go(STEPS[at + 1].step, isCutting)}
            />
          )}
        </div>
      </footer>
    </>
  );
}

/** The list as the register holds it after the cut. */
function withTiers(form: ChoiceForm, list: CandidateList): CandidateList {
  const core = chosenIn(form, list);
  const candidates = candidatesIn(form, list).map((candidate) => ({
    ...candidate,
    tier: core.includes(candidate.id) ? ('core' as const) : ('supporting' as const),
  }));
  return { ...list, candidates };
}

function savedSaid(page: SetPage, core: number, { candidates }: CandidateList): string {
  return page.say(CHOOSE_TEXT.saved, { core, supporting: candidates.length - core });
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

interface StepRowProps extends Omit<StepProps, 'change'> {
  onStep: (step: ChoiceStep) => void;
}

function StepRow({ page, list, form, onStep }: StepRowProps) {
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
                {page.say(done.has(step) ? WIZARD_TEXT.stepDone : WIZARD_TEXT.stepOpen)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
