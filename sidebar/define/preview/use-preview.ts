import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Rpc } from '../../../src/contract/rpc/rpc';
import type { Cadence } from '../../../src/domain/calendar/period';
import type { Server } from '../../page/server';

export type Preview =
  | { state: 'none' }
  | { state: 'waiting'; earlier?: PreviewData }
  | { state: 'ready'; data: PreviewData }
  | { state: 'failed'; failure: unknown };

export type PreviewData = Rpc['previewMeasure']['data'];

const QUIET_MS = 500;
export const PREVIEW_PERIODS = 12;

/**
 * The last twelve periods of a measure, asked for when typing rests; only the newest answer counts. What
 * is wrong may be put right in the sheet: who comes back from there is told.
 */
export function usePreview(
  server: Server,
  measure: string,
  cadence: Cadence,
): [Preview, () => void] {
  const [preview, setPreview] = useState<Preview>({ state: 'none' });
  const [attempt, setAttempt] = useState(0);
  const read = useCallback(
    () => server.previewMeasure({ measure, cadence, periods: PREVIEW_PERIODS }),
    [server, measure, cadence],
  );
  useEffect(() => {
    if (measure === '') {
      setPreview({ state: 'none' });
      return undefined;
    }
    let current = true;
    setPreview((before) => ({
      state: 'waiting',
      earlier: before.state === 'ready' ? before.data : undefined,
    }));
    const timer = setTimeout(() => {
      read().then(
        (data) => current && setPreview({ state: 'ready', data }),
        (failure: unknown) => current && setPreview({ state: 'failed', failure }),
      );
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [read, attempt]);
  const isWrong = preview.state === 'ready' && preview.data.problem !== null;
  useEffect(() => {
    if (!isWrong) return undefined;
    let current = true;
    const look = () => {
      read().then(
        (data) => current && setPreview({ state: 'ready', data }),
        // What is shown stays; it was true when it was read.
        () => undefined,
      );
    };
    window.addEventListener('focus', look);
    document.documentElement.addEventListener('pointerenter', look);
    return () => {
      current = false;
      window.removeEventListener('focus', look);
      document.documentElement.removeEventListener('pointerenter', look);
    };
  }, [isWrong, read]);
  return [preview, () => setAttempt((count) => count + 1)];
}
