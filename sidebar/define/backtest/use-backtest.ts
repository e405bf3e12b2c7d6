import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BacktestView } from '../../../src/contract/rpc/alerts';
import type { DraftValues, KpiDraft } from '../../../src/contract/rpc/define';
import type { Server } from '../../page/server';
import { sentValues } from '../draft/draft';

export type BacktestState =
  | { state: 'none' }
  | { state: 'waiting'; earlier?: BacktestView }
  | { state: 'ready'; data: BacktestView }
  | { state: 'failed'; failure: unknown };

const QUIET_MS = 500;

/** They do not hold for the past. */
const IDLE: readonly string[] = ['starts', 'due', 'muted_until'];

/**
 * Which mails the draft would have brought: asked for with a click, and from then on when what was entered
 * has changed and typing rests. Only the newest answer counts.
 */
export function useBacktest(server: Server, draft: KpiDraft): [BacktestState, () => void] {
  const [backtest, setBacktest] = useState<BacktestState>({ state: 'none' });
  const [attempt, setAttempt] = useState(0);
  const { draftId, id, values } = draft;
  const asked = useMemo(() => JSON.stringify(decisive(values)), [values]);
  useEffect(() => {
    if (attempt === 0) return undefined;
    let current = true;
    setBacktest((before) => ({ state: 'waiting', earlier: backtestOf(before) }));
    const timer = setTimeout(() => {
      const sent = JSON.parse(asked) as DraftValues;
      server.backtest({ draft: { draftId, id, values: sent } }).then(
        (data) => current && setBacktest({ state: 'ready', data }),
        (failure: unknown) => current && setBacktest({ state: 'failed', failure }),
      );
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [server, draftId, id, asked, attempt]);
  return [backtest, () => setAttempt((count) => count + 1)];
}

function decisive(values: DraftValues): DraftValues {
  const sent = { ...sentValues(values) };
  for (const key of IDLE) delete sent[key];
  return sent;
}

/** While a new answer is awaited the earlier one stays in place, so that nothing jumps. */
export function backtestOf(backtest: BacktestState): BacktestView | undefined {
  if (backtest.state === 'ready') return backtest.data;
  return backtest.state === 'waiting' ? backtest.earlier : undefined;
}
