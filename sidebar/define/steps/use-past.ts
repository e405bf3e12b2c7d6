import { useEffect, useState } from 'preact/hooks';
import type { KpiDraft } from '../../../src/contract/rpc/define';
import type { RecordMethods } from '../../../src/contract/rpc/record';
import type { Server } from '../../page/server';
import { sentValues } from '../draft/draft';

export type Past =
  | { state: 'waiting' }
  | { state: 'ready'; data: RecordMethods['previewPast']['data'] }
  | { state: 'failed'; failure: unknown };

const QUIET_MS = 500;

/**
 * What saving the form would do to the past, asked for when typing rests. While it is being worked out nothing
 * is shown: what was true for another day or measure would be read as if it were true for this one.
 */
export function usePast(server: Server, { why, ...draft }: KpiDraft): [Past, () => void] {
  const [past, setPast] = useState<Past>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  const effectiveFrom = why?.effectiveFrom ?? '';
  const payload = JSON.stringify({
    draft: { ...draft, values: sentValues(draft.values) },
    ...(effectiveFrom ? { effectiveFrom } : {}),
  });
  useEffect(() => {
    let current = true;
    setPast({ state: 'waiting' });
    const timer = setTimeout(() => {
      const asked = JSON.parse(payload) as RecordMethods['previewPast']['payload'];
      server.previewPast(asked).then(
        (data) => current && setPast({ state: 'ready', data }),
        (failure: unknown) => current && setPast({ state: 'failed', failure }),
      );
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [server, payload, attempt]);
  return [past, () => setAttempt((count) => count + 1)];
}
