import { useState } from 'preact/hooks';
import type { AlertsStatus } from '../../src/contract/rpc/alerts';
import { WATCH_TEXT as TEXT } from '../../src/text/alerts/watch';
import type { BasePage } from '../page/page';
import { Failure, WorkButton } from '../page/parts';

interface WatcherProps {
  page: BasePage;
  status: AlertsStatus;
  onChanged: (status: AlertsStatus) => void;
}

/** Who is mailed when alerts themselves stop; whoever did not switch them on may be it. */
export function Watcher({ page, status, onChanged }: WatcherProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { on, by, watchedBy } = status;
  if (!on && watchedBy === null) return null;
  const me = page.start.user;
  const change = async (isWatching: boolean) => {
    setBusy(true);
    setFailure(undefined);
    try {
      onChanged(await page.server.watchAlertRuns({ on: isWatching }));
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };
  // Whoever watches may stop; another editor may watch instead.
  const isMine = watchedBy === me;
  return (
    <section aria-labelledby="watcher">
      <h2 id="watcher">{page.say(TEXT.title)}</h2>
      <p class="help">{page.say(TEXT.help)}</p>
      <p aria-live="polite">{standing(page, status)}</p>
      {(isMine || by !== me) && (
        <WorkButton
          busy={busy}
          busyLabel={page.say(TEXT.changing)}
          label={page.say(isMine ? TEXT.end : TEXT.begin)}
          look="secondary"
          onClick={() => void change(!isMine)}
        />
      )}
      {failure !== undefined && <Failure page={page} failure={failure} />}
    </section>
  );
}

function standing(page: BasePage, { by, watchedBy }: AlertsStatus): string {
  const me = page.start.user;
  if (watchedBy === null) return page.say(by === me ? TEXT.nobodyOfOwn : TEXT.nobody);
  return watchedBy === me
    ? page.say(TEXT.watchedByMe)
    : page.say(TEXT.watchedBy, { by: watchedBy });
}
