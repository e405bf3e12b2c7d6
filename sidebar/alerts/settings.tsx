import { useState } from 'preact/hooks';
import type { AlertSettingsView } from '../../src/contract/rpc/alerts';
import { ALERT_SETTINGS_TEXT as TEXT } from '../../src/text/alerts/settings';
import type { BasePage } from '../page/page';
import { Failure, Waiting } from '../page/parts';
import { useLoaded } from '../page/use-loaded';
import { SettingsForm } from './settings-form';

/** What all alerts go by; asked for when somebody opens it. */
export function Settings({ page }: { page: BasePage }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{page.say(TEXT.title)}</summary>
      {open && <Opened page={page} />}
    </details>
  );
}

function Opened({ page }: { page: BasePage }) {
  const [loaded, again, replace] = useLoaded(() => page.server.alertSettings({}), [page.server]);
  if (loaded.state === 'waiting') return <Waiting page={page} />;
  if (loaded.state === 'failed')
    return <Failure page={page} failure={loaded.failure} retry={again} />;
  const saved = (view: AlertSettingsView) => replace(view);
  return <SettingsForm key={loaded.data.seen} page={page} view={loaded.data} onSaved={saved} />;
}
