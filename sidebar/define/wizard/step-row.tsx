import { isBlankTyped } from '../../../src/contract/fields/typed/field-rules';
import { STEP_TEXT } from '../../../src/text/define/steps';
import type { Entries } from '../steps/entries';
import { faultsOf } from '../draft/draft';
import { stepName } from '../draft/step-text';
import { type StepName, stepOf, stepsOf } from '../draft/steps';

interface StepRowProps {
  entries: Entries;
  step: StepName;
  /** Steps that the person was at and went on from. */
  left: readonly StepName[];
}

/** The steps in a row: where one is, what is complete, and the way to any of them. */
export function StepRow({ entries, step, left }: StepRowProps) {
  const { page, draft, errors, preview, goToStep } = entries;
  const { missing, wrong } = faultsOf(draft.values);
  const unread = preview.state === 'ready' && preview.data.problem ? ['measure'] : [];
  const faulty = [
    ...missing,
    ...wrong.map(({ field }) => field ?? ''),
    ...unread,
    ...Object.keys(errors),
  ];
  const open = new Set(faulty.map(stepOf));
  const isDone = (name: StepName) => {
    // What a form begins with is nobody's work yet.
    if (isEmpty(draft)) return false;
    if (name === 'say') return Boolean(draft.sentence);
    return name === 'review' ? open.size === 0 : !open.has(name);
  };
  return (
    <nav class="steps" aria-label={page.say(STEP_TEXT.steps)}>
      <ol>
        {stepsOf(entries.isNew).map(({ name }) => {
          const done = isDone(name);
          const isAsked = name !== 'review' && name !== 'say';
          const skipped = !done && name !== step && isAsked && left.includes(name);
          return (
            <li key={name} class={done ? 'done' : skipped ? 'skipped' : undefined}>
              <button
                type="button"
                aria-current={name === step ? 'step' : undefined}
                onClick={() => goToStep(name)}
              >
                {page.say(stepName(name))}
                <span class="unseen">
                  {' '}
                  {page.say(
                    done
                      ? STEP_TEXT.stepDone
                      : skipped
                        ? STEP_TEXT.stepSkipped
                        : STEP_TEXT.stepOpen,
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Nothing has been said, named, measured or aimed at. */
function isEmpty({ sentence, values }: Entries['draft']): boolean {
  const { name, measure, actual, target } = values;
  return !sentence && [name, measure, actual, target].every(isBlankTyped);
}
