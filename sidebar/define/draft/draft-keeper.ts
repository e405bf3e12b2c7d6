import type { KpiDraft } from '../../../src/contract/rpc/define';

export type KeepingState = 'idle' | 'waiting' | 'kept' | 'failed';

export interface DraftKeeper {
  /** Keeps this draft soon; a later one replaces it. */
  keep(draft: KpiDraft): void;
  /** Keeps now what still waits. */
  flush(): void;
  /** Forgets what waits, and clears what is kept after any call under way. */
  clear(): Promise<void>;
}

const QUIET_MS = 1200;

/**
 * Keeps the newest draft, one call at a time: Google does not promise the order of calls, and an older
 * draft must never overwrite a newer one or come back after the KPI was saved.
 */
export function draftKeeper(
  send: (draft: KpiDraft | null) => Promise<{ kept: boolean }>,
  tell: (state: KeepingState) => void,
): DraftKeeper {
  let waiting: KpiDraft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | undefined;

  function flush(): void {
    clearTimeout(timer);
    if (!waiting || underWay) return;
    const draft = waiting;
    waiting = undefined;
    underWay = send(draft)
      .then(
        ({ kept }) => tell(!kept ? 'failed' : waiting ? 'waiting' : 'kept'),
        () => tell('failed'),
      )
      .then(() => {
        underWay = undefined;
        if (waiting) flush();
      });
  }

  return {
    flush,
    keep(draft) {
      waiting = draft;
      tell('waiting');
      clearTimeout(timer);
      timer = setTimeout(flush, QUIET_MS);
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
