import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KeptChoice } from '../../../../src/contract/rpc/define-set';
import type { Server } from '../../../page/server';
import { draftKeeper } from '../../draft/draft-keeper';
import type { ChoiceForm } from '../choice/choice-form';
import type { SetPage, SetView } from './set-page';

type ChoiceOfPage = Pick<SetPage, 'choice' | 'keepChoice' | 'choiceIsKept' | 'isChoiceUnkept'>;

/** The choice of one page, kept for the person as it changes: its views come and go, and the page with them. */
export function useChoice(server: Server | undefined, view: SetView): ChoiceOfPage {
  const [choice, setChoice] = useState<ChoiceForm>();
  const [isChoiceUnkept, setUnkept] = useState(false);
  const asked = useRef(server);
  asked.current = server;
  const [keeper] = useState(() =>
    draftKeeper<KeptChoice>(
      (kept) => asked.current?.keepChoice({ choice: kept }) ?? Promise.resolve({ kept: false }),
      // What could not be kept is not, while one goes on typing.
      (state) => state !== 'waiting' && setUnkept(state === 'failed'),
    ),
  );
  const newest = useRef(choice);
  const keepChoice = useCallback<SetPage['keepChoice']>(
    (next) => {
      newest.current = next(newest.current);
      setChoice(newest.current);
      keeper.keep(newest.current);
    },
    [keeper],
  );
  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden') void keeper.flush();
    };
    document.addEventListener('visibilitychange', leaving);
    return () => document.removeEventListener('visibilitychange', leaving);
  }, [keeper]);
  // Another view may open another page at once.
  useEffect(() => () => void keeper.flush(), [keeper, view]);
  const choiceIsKept = useCallback(() => keeper.flush(), [keeper]);
  return { choice, keepChoice, choiceIsKept, isChoiceUnkept };
}
