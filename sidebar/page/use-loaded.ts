import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export type Loaded<Data> =
  { state: 'waiting' } | { state: 'ready'; data: Data } | { state: 'failed'; failure: unknown };

/** At most one look in so many milliseconds, however often the pointer comes and goes: one that is asked for sooner waits. */
const LOOK_INTERVAL = 5_000;
/** How long a view that is only looked at may lag behind a run. */
const WATCH_INTERVAL = 20_000;

/**
 * Data that a view needs before it can be shown, with the way to ask again. A watched view quietly
 * looks again when the person comes back to the sidebar, and now and then while it is seen, since a
 * trigger or somebody else may have changed things; what it has put in meanwhile with `replace` is newer than such a look.
 */
export function useLoaded<Data>(
  load: () => Promise<Data>,
  dependencies: readonly unknown[],
  { watched = false }: { watched?: boolean } = {},
): [Loaded<Data>, () => void, (data: Data) => void] {
  const [loaded, setLoaded] = useState<Loaded<Data>>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  const version = useRef(0);
  useEffect(() => {
    let current = true;
    let looked = performance.now();
    setLoaded({ state: 'waiting' });
    load().then(
      (data) => current && setLoaded({ state: 'ready', data }),
      (failure: unknown) => current && setLoaded({ state: 'failed', failure }),
    );
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (!watched) return;
      clearTimeout(later);
      const early = looked + LOOK_INTERVAL - performance.now();
      if (early > 0) {
        later = setTimeout(look, early);
        return;
      }
      looked = performance.now();
      const before = version.current;
      load().then(
        (data) => current && version.current === before && setLoaded({ state: 'ready', data }),
        // What is shown stays; it was true when it was loaded.
        () => undefined,
      );
    };
    const watch = () => {
      if (!document.hidden) look();
    };
    const timer = watched ? setInterval(watch, WATCH_INTERVAL) : undefined;
    window.addEventListener('focus', look);
    document.documentElement.addEventListener('pointerenter', look);
    return () => {
      current = false;
      clearInterval(timer);
      clearTimeout(later);
      window.removeEventListener('focus', look);
      document.documentElement.removeEventListener('pointerenter', look);
    };
  }, [attempt, ...dependencies]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  const replace = useCallback((data: Data) => {
    version.current += 1;
    setLoaded({ state: 'ready', data });
  }, []);
  return [loaded, again, replace];
}
