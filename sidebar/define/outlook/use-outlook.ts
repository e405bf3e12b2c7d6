import { useEffect, useState } from 'preact/hooks';
import type { OutlookView } from '../../../src/contract/rpc/define';
import type { Cadence } from '../../../src/domain/calendar/period';
import type { Server } from '../../page/server';

export type OutlookState =
  | { state: 'none' }
  | { state: 'waiting'; earlier?: OutlookView }
  | { state: 'ready'; data: OutlookView }
  | { state: 'failed'; failure: unknown };

const QUIET_MS = 500;

interface Asked {
  /** '' while there is none to forecast. */
  measure: string;
  cadence: Cadence;
  /** ISO. */
  due: string;
}

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
      earlier: before.state === 'ready' ? before.data : undefined,
    }));
    const timer = setTimeout(() => {
      server.outlook({ measure, cadence, due }).then(
        (data) => current && setOutlook({ state: 'ready', data }),
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
export function outlookOf(outlook: OutlookState): OutlookView | undefined {
  if (outlook.state === 'ready') return outlook.data;
  return outlook.state === 'waiting' ? outlook.earlier : undefined;
}
