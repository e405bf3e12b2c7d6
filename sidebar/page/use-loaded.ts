import { useCallback, useEffect, useState } from 'preact/hooks';

export type Loaded<Data> =
  { state: 'waiting' } | { state: 'ready'; data: Data } | { state: 'failed'; failure: unknown };

/** Data that a view needs before it can be shown, with the way to ask again. */
export function useLoaded<Data>(
  load: () => Promise<Data>,
  dependencies: readonly unknown[],
): [Loaded<Data>, () => void, (data: Data) => void] {
  const [loaded, setLoaded] = useState<Loaded<Data>>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setLoaded({ state: 'waiting' });
    load().then(
      (data) => current && setLoaded({ state: 'ready', data }),
      (failure: unknown) => current && setLoaded({ state: 'failed', failure }),
    );
    return () => {
      current = false;
    };
  }, [attempt, ...dependencies]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  const replace = useCallback((data: Data) => setLoaded({ state: 'ready', data }), []);
  return [loaded, again, replace];
}
