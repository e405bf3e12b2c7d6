import { useState } from 'preact/hooks';
import type { AutomaticRuns as Runs } from '../../src/contract/rpc/alerts';
import { AUTOMATIC_RUNS_TEXT as TEXT } from '../../src/text/alerts/automatic-runs';
import { countText, instantText } from '../page/format';
import type { BasePage } from '../page/page';
import { Failure, Waiting, WorkButton } from '../page/parts';
import { useLoaded } from '../page/use-loaded';

interface AutomaticRunsProps {
  page: BasePage;
  /** The standing of the mails has changed with them. */
  onRemoved: () => void;
}

/** What runs by itself in this file under one's own account; asked for when somebody opens it. */
export function AutomaticRuns({ page, onRemoved }: AutomaticRunsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{page.say(TEXT.title)}</summary>
      {open && <Opened page={page} onRemoved={onRemoved} />}
    </details>
  );
}

function Opened({ page, onRemoved }: AutomaticRunsProps) {
  const [loaded, again, replace] = useLoaded(() => page.server.automaticRuns({}), [page.server]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  if (loaded.state === 'waiting') return <Waiting page={page} />;
  if (loaded.state === 'failed')
    return <Failure page={page} failure={loaded.failure} retry={again} />;
  const { runs, watches } = loaded.data;
  const remove = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      replace(await page.server.removeAutomaticRuns({}));
      page.whisper(page.say(TEXT.removed));
      onRemoved();
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };
  return (
    <>
      <Listed page={page} runs={loaded.data} />
      {runs + watches > 0 && (
        <WorkButton
          busy={busy}
          busyLabel={page.say(TEXT.removing)}
          label={page.say(TEXT.remove)}
          look="secondary"
          onClick={() => void remove()}
        />
      )}
      {failure !== undefined && <Failure page={page} failure={failure} />}
    </>
  );
}

function Listed({
  page,
  runs: { runs, watches, lastRunAt, nextRunBy },
}: {
  page: BasePage;
  runs: Runs;
}) {
  const at = (iso: string) => instantText(iso, page.start.timeZone, page.language);
  const count = (triggers: number) => ({ count: countText(triggers, page.language) });
  return (
    <>
      {runs + watches === 0 && <p class="help">{page.say(TEXT.none)}</p>}
      <ul class="reasons">
        {runs > 0 && <li>{page.say(TEXT.runs, count(runs))}</li>}
        {watches > 0 && <li>{page.say(TEXT.watches, count(watches))}</li>}
      </ul>
      <p class="help">
        {lastRunAt === null ? page.say(TEXT.never) : page.say(TEXT.last, { at: at(lastRunAt) })}
        {nextRunBy !== null && ` ${page.say(TEXT.next, { at: at(nextRunBy) })}`}
      </p>
      {runs + watches > 0 && <p class="help">{page.say(TEXT.removeHelp)}</p>}
    </>
  );
}
