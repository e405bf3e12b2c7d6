import { useEffect, useState } from 'preact/hooks';
import type { Server } from '../../page/server';
import type { Answer, Asked } from './ahead';

export type OutlookState =
  | { state: 'none' }
  | { state: 'waiting'; earlier?: Answer }
  | { state: 'ready'; answer: Answer }
  | { state: 'failed'; failure: unknown };

const QUIET_MS = 500;

/** Where the measure goes by its own past, asked for when typing rests; only the newest answer counts. */
export function useOutlook(
  server: Server,
  { measure, cadence, due }: Asked,
): [OutlookState, () => void] {
  const [outlook, setOutlook] = useState<OutlookState>({ state: 'none' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (measure === '') {
      setOutlook({ state: 'none' });
      return undefined;
    }
    let current = true;
    setOutlook((before) => ({
      state: 'waiting',
      earlier: answerOf(before),
    }));
    const timer = setTimeout(() => {
      const asked = { measure, cadence, due };
      server.outlook(asked).then(
        (view) => current && setOutlook({ state: 'ready', answer: { asked, view } }),
        (failure: unknown) => current && setOutlook({ state: 'failed', failure }),
      );
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [server, measure, cadence, due, attempt]);
  return [outlook, () => setAttempt((count) => count + 1)];
}

/** While a new answer is awaited the earlier one stays in place, so that nothing jumps. */
export function answerOf(outlook: OutlookState): Answer | undefined {
  if (outlook.state === 'ready') return outlook.answer;
  return outlook.state === 'waiting' ? outlook.earlier : undefined;
}
