import { useEffect, useState } from 'preact/hooks';
import type { Page } from '../../page/page';
import { draftKeeper, type DraftKeeper, type KeepingState } from './draft-keeper';

/** The draft keeper of one open form; what still waits is kept when the form or the page is left. */
export function useDraftKeeper({ server }: Page): [DraftKeeper, KeepingState] {
  const [state, setState] = useState<KeepingState>('idle');
  const [keeper] = useState(() => draftKeeper((draft) => server.keepDraft({ draft }), setState));
  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden') void keeper.flush();
    };
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      void keeper.flush();
    };
  }, [keeper]);
  return [keeper, state];
}
