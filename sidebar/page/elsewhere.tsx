import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PagePlace } from '../../src/contract/rpc/page';
import type { BasePage } from './page';
import { Failure, Waiting } from './parts';

/** Stands where a view would that is on another page, until that page has taken the place of this one. */
export function Elsewhere({ page, to }: { page: BasePage; to: PagePlace }) {
  const [failure, setFailure] = useState<unknown>();
  const { server } = page;
  const open = useCallback(async () => {
    setFailure(undefined);
    try {
      await server.openPage(to);
    } catch (problem) {
      setFailure(problem);
    }
  }, [server, to]);
  useEffect(() => void open(), [open]);
  return (
    <main>
      {failure === undefined ? (
        <Waiting page={page} />
      ) : (
        <Failure page={page} failure={failure} retry={() => void open()} />
      )}
    </main>
  );
}
