import { ranked } from '../../../../src/domain/define/set/ranking';
import { CHOOSE_TEXT } from '../../../../src/text/define/choose';
import { OpenPage } from '../../../page/open-page';
import { Notice } from '../../../page/parts';
import { candidatesIn, cutIn } from '../choice/choice-form';
import { nameOf, timingOf } from './choose-candidates';
import type { StepProps } from './choose-steps';

/** The chosen ones by rank, each with the way into its definition. */
export function ChooseDefine({ page, list, form, onStep }: StepProps) {
  const core = cutIn(form, list);
  const chosen = ranked(candidatesIn(form, list)).filter(({ id }) => core.includes(id));
  return (
    <>
      <p class="help">{page.say(CHOOSE_TEXT.defineHelp)}</p>
      {form.cut && (
        <Notice tone="warn">
          <p>{page.say(CHOOSE_TEXT.notSaved)}</p>
          <button type="button" class="plain" onClick={() => onStep('cut')}>
            {page.say(CHOOSE_TEXT.toCut)}
          </button>
        </Notice>
      )}
      {chosen.length === 0 && <p class="empty">{page.say(CHOOSE_TEXT.noneChosen)}</p>}
      <ul class="templates">
        {chosen.map((candidate) => (
          <li key={candidate.id} class="template">
            <div class="kpi-top">
              <span>
                <span class="strong">{nameOf(page, candidate)}</span>
                <br />
                <span class="muted">{timingOf(page, candidate.timing)}</span>
              </span>
              <OpenPage
                page={page}
                to={{ view: 'edit', id: candidate.id }}
                look="secondary"
                first={page.choiceIsKept}
              >
                {page.say(CHOOSE_TEXT.define)}
                <span class="unseen"> {nameOf(page, candidate)}</span>
              </OpenPage>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
