import { choiceLabel } from '../../../src/contract/fields/choices';
import { TIMINGS } from '../../../src/contract/fields/records/kpi-fields';
import type { Timing } from '../../../src/domain/kpi/kpi';
import { CHOOSE_TEXT } from '../../../src/text/define/choose';
import { LIST_TEXT } from '../../../src/text/define/define';
import { OpenPage } from '../../page/open-page';
import type { StepProps } from './choose-steps';
import type { SetPage } from './set-page';

/** All drafts, and where more come from. */
export function ChooseCandidates({ page, list: { candidates, running } }: StepProps) {
  return (
    <>
      <p class="help">{page.say(CHOOSE_TEXT.candidatesHelp)}</p>
      <div class="row">
        <button type="button" class="secondary" onClick={() => page.look('templates')}>
          {page.say(CHOOSE_TEXT.fromTemplates)}
        </button>
        <OpenPage page={page} to={{ view: 'new' }} look="secondary">
          {page.say(CHOOSE_TEXT.fromSentence)}
        </OpenPage>
      </div>
      {candidates.length === 0 ? (
        <p class="empty">{page.say(CHOOSE_TEXT.noCandidates)}</p>
      ) : (
        <p class="strong">{page.say(CHOOSE_TEXT.count, { count: candidates.length })}</p>
      )}
      <ul class="templates">
        {candidates.map((candidate) => (
          <li key={candidate.id} class="template">
            <p>{nameOf(page, candidate)}</p>
            <p class="muted">{timingOf(page, candidate.timing)}</p>
          </li>
        ))}
      </ul>
      {running.length > 0 && (
        <p class="muted">
          {page.say(CHOOSE_TEXT.running, { names: running.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </>
  );
}

export function nameOf(page: SetPage, { id, name }: { id: string; name: string }): string {
  return name === '' ? `${page.say(LIST_TEXT.unnamed)} (${id})` : name;
}

export function timingOf(page: SetPage, timing: Timing | null): string {
  return timing ? choiceLabel(TIMINGS, timing, page.language) : page.say(CHOOSE_TEXT.noTiming);
}
