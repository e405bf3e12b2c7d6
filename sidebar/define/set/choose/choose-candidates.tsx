import { choiceLabel } from '../../../../src/contract/fields/choices';
import { TIMINGS } from '../../../../src/contract/fields/records/kpi-fields';
import { goalKey, servedGoals } from '../../../../src/domain/define/set/goal';
import type { KpiCandidate } from '../../../../src/contract/rpc/define-set';
import type { Timing } from '../../../../src/domain/kpi/kpi';
import { CHOOSE_TEXT } from '../../../../src/text/define/choose';
import { LIST_TEXT } from '../../../../src/text/define/list';
import { OpenPage } from '../../../page/open-page';
import { candidatesIn, isServing, runningIn } from '../choice/choice-form';
import type { StepProps } from './choose-steps';
import type { SetPage } from '../page/set-page';

/** The drafts for this goal, the others that can be taken in, and where more come from. */
export function ChooseCandidates(props: StepProps) {
  const { page, list, form } = props;
  const serving = list.candidates.filter((kpi) => isServing(form, kpi));
  const others = list.candidates.filter((kpi) => !isServing(form, kpi));
  const count = candidatesIn(form, list).length;
  // From now on there is a choice to come back to with what is taken from there.
  const toTemplates = () => {
    props.change({});
    page.look('templates');
  };
  const goal = { objective: form.objective.trim(), hypothesis: form.hypothesis.trim() };
  return (
    <>
      <p class="help">{page.say(CHOOSE_TEXT.candidatesHelp)}</p>
      <div class="row">
        <button type="button" class="secondary" onClick={toTemplates}>
          {page.say(CHOOSE_TEXT.fromTemplates)}
        </button>
        <OpenPage page={page} to={{ view: 'new', goal }} look="secondary" first={page.choiceIsKept}>
          {page.say(CHOOSE_TEXT.fromSentence)}
        </OpenPage>
      </div>
      <p class={count === 0 ? 'empty' : 'strong'} role="status">
        {count === 0 ? page.say(CHOOSE_TEXT.noCandidates) : page.say(CHOOSE_TEXT.count, { count })}
      </p>
      {serving.length > 0 && (
        <ul class="templates" aria-label={page.say(CHOOSE_TEXT.ofGoal)}>
          {serving.map((candidate) => (
            <li key={candidate.id} class="template">
              <p>{nameOf(page, candidate)}</p>
              <p class="muted">{timingOf(page, candidate.timing)}</p>
            </li>
          ))}
        </ul>
      )}
      <WithoutGoal
        {...props}
        drafts={others.filter(({ objective }) => goalKey(objective) === '')}
      />
      <OfOtherGoals
        {...props}
        drafts={others.filter(({ objective }) => goalKey(objective) !== '')}
      />
      <RunningCore {...props} />
    </>
  );
}

type OtherDrafts = StepProps & { drafts: readonly KpiCandidate[] };

/** They serve nothing yet: one click takes them in. */
function WithoutGoal({ drafts, ...props }: OtherDrafts) {
  const { page, form, change } = props;
  if (drafts.length === 0) return null;
  const ids = drafts.map(({ id }) => id);
  return (
    <>
      <DraftPicker {...props} legend={page.say(CHOOSE_TEXT.withoutGoal)} drafts={drafts} />
      <button
        type="button"
        class="plain"
        onClick={() => change({ taken: [...new Set([...form.taken, ...ids])] })}
      >
        {page.say(CHOOSE_TEXT.takeAll)}
      </button>
    </>
  );
}

/** Drafts that others may be choosing from for another goal. */
function OfOtherGoals({ drafts, ...props }: OtherDrafts) {
  const { page, form } = props;
  if (drafts.length === 0) return null;
  return (
    <details open={drafts.some(({ id }) => form.taken.includes(id)) || undefined}>
      <summary>{page.say(CHOOSE_TEXT.otherGoals, { count: drafts.length })}</summary>
      <p class="help">{page.say(CHOOSE_TEXT.otherGoalsHelp)}</p>
      {servedGoals(drafts).map(({ objective }) => (
        <DraftPicker
          key={objective}
          {...props}
          legend={objective}
          drafts={drafts.filter((kpi) => goalKey(kpi.objective) === goalKey(objective))}
        />
      ))}
    </details>
  );
}

function DraftPicker({ page, form, change, legend, drafts }: OtherDrafts & { legend: string }) {
  const { taken } = form;
  const toggle = (id: string) =>
    change({ taken: taken.includes(id) ? taken.filter((each) => each !== id) : [...taken, id] });
  return (
    <fieldset class="drafts">
      <legend>{legend}</legend>
      {drafts.map((draft) => (
        <label key={draft.id} class="option">
          <input
            type="checkbox"
            checked={taken.includes(draft.id)}
            onChange={() => toggle(draft.id)}
          />
          <span>
            {nameOf(page, draft)}
            <br />
            <span class="muted">{timingOf(page, draft.timing)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What is at work for the goal already counts beside the candidates. */
export function RunningCore({ page, form, list }: Pick<StepProps, 'page' | 'form' | 'list'>) {
  const names = runningIn(form, list)
    .map((kpi) => nameOf(page, kpi))
    .join(', ');
  return names === '' ? null : <p class="muted">{page.say(CHOOSE_TEXT.running, { names })}</p>;
}

export function nameOf(page: SetPage, { id, name }: { id: string; name: string }): string {
  return name === '' ? `${page.say(LIST_TEXT.unnamed)} (${id})` : name;
}

export function timingOf(page: SetPage, timing: Timing | null): string {
  return timing ? choiceLabel(TIMINGS, timing, page.language) : page.say(CHOOSE_TEXT.noTiming);
}
