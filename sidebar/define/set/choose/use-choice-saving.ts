import { useState } from 'preact/hooks';
import type { ChoiceStep } from '../../../../src/contract/rpc/define-set';
import { CHOOSE_TEXT } from '../../../../src/text/define/choose';
import { afterSave, changesIn, choicesOf, withChanges } from '../choice/choice-changes';
import {
  type CandidateList,
  candidatesIn,
  type ChoiceForm,
  chosenIn,
  overFresh,
  withCutSaved,
} from '../choice/choice-form';
import type { SetPage } from '../page/set-page';

/** What going on to a step saves, and whether one stays where saving fails. */
export interface Going {
  step: ChoiceStep;
  isCut: boolean;
  staysOnFailure?: boolean;
}

interface ChoiceParts {
  page: SetPage;
  list: CandidateList;
  form: ChoiceForm;
  onList: (list: CandidateList) => void;
}

/** Going from step to step saves what was said; what is not saved stays in the form. */
export function useChoiceSaving({ page, list, form, onList }: ChoiceParts) {
  const [busy, setBusy] = useState<'saving' | 'reading'>();
  const [failed, setFailed] = useState<{ failure: unknown; isCut: boolean }>();
  const change = (next: (known: ChoiceForm) => ChoiceForm) =>
    page.keepChoice((known = form) => next(known));

  const go = async ({ step, isCut, staysOnFailure = false }: Going) => {
    if (busy) return;
    setFailed(undefined);
    const changes = changesIn(form, list, isCut);
    if (changes.length === 0) {
      change((known) =>
        isCut ? withCutSaved({ ...known, step, cut: null }, list) : { ...known, step },
      );
      return;
    }
    setBusy('saving');
    try {
      await page.server.saveChoice({ choices: choicesOf(changes) });
      const saved = withChanges(list, changes);
      onList(saved);
      change((known) => ({ ...afterSave(known, { form, list: saved, isCut }), step }));
      if (isCut) page.announce(savedSaid(page, form, list));
    } catch (failure) {
      setFailed({ failure, isCut });
      // Looking is always possible; what was not saved stays in the form and is sent with the next step.
      if (!staysOnFailure) change((known) => ({ ...known, step }));
    }
    setBusy(undefined);
  };

  const readAgain = async () => {
    if (busy) return;
    setBusy('reading');
    try {
      const fresh = await page.server.listCandidates({});
      const gone = candidatesIn(form, list).filter(
        ({ id }) => !fresh.candidates.some((candidate) => candidate.id === id),
      );
      onList(fresh);
      change((known) => overFresh(known, fresh));
      setFailed(undefined);
      const names = gone.map(({ id, name }) => name || id).join(', ');
      page.announce(page.say(names ? CHOOSE_TEXT.listReadGone : CHOOSE_TEXT.listRead, { names }));
    } catch (failure) {
      setFailed({ failure, isCut: false });
    }
    setBusy(undefined);
  };

  return { busy, failed, go, readAgain };
}

function savedSaid(page: SetPage, form: ChoiceForm, list: CandidateList): string {
  const core = chosenIn(form, list).length;
  const supporting = candidatesIn(form, list).length - core;
  return page.say(CHOOSE_TEXT.saved, { core, supporting });
}
