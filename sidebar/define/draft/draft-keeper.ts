import type { KpiDraft } from '../../../src/contract/rpc/define';

export type KeepingState = 'idle' | 'waiting' | 'kept' | 'failed';

export interface DraftKeeper<Draft = KpiDraft> {
  /** Keeps this draft soon; a later one replaces it. */
  keep(draft: Draft): void;
  /** Keeps now what still waits; done once it is kept or cannot be. */
  flush(): Promise<void>;
  /** Forgets what waits, and clears what is kept after any call under way. */
  clear(): Promise<void>;
}

const QUIET_MS = 1200;

/**
 * Keeps the newest draft, one call at a time: Google does not promise the order of calls, and an older
 * draft must never overwrite a newer one or come back after the KPI was saved.
 */
export function draftKeeper<Draft = KpiDraft>(
  send: (draft: Draft | null) => Promise<{ kept: boolean }>,
  tell: (state: KeepingState) => void,
): DraftKeeper<Draft> {
  let waiting: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | undefined;

  function flush(): Promise<void> {
    clearTimeout(timer);
    if (!waiting || underWay) return underWay ?? Promise.resolve();
    const draft = waiting;
    waiting = undefined;
    underWay = send(draft)
      .then(
        ({ kept }) => tell(!kept ? 'failed' : waiting ? 'waiting' : 'kept'),
        () => tell('failed'),
      )
      .then(() => {
        underWay = undefined;
        return waiting && flush();
      });
    return underWay;
  }

  return {
    flush,
    keep(draft) {
      waiting = draft;
      tell('waiting');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), QUIET_MS);
    },
    async clear() {
      clearTimeout(timer);
      waiting = undefined;
      await underWay;
      await send(null).catch(() => undefined);
      tell('idle');
    },
  };
}
