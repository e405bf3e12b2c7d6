import type { AlertSettingsView } from '../../src/contract/rpc/alerts';
import { ALERT_SETTINGS_TEXT as TEXT } from '../../src/text/alerts/settings';
import type { BasePage } from '../page/page';
import { Failure, Heading, Waiting } from '../page/parts';
import { useLoaded } from '../page/use-loaded';
import { SettingsForm } from './settings-form';
import { Webhook } from './settings-webhook';

/** What all alerts go by. */
export function Settings({ page }: { page: BasePage }) {
  return (
    <>
      <Heading level={1} name="alert-settings">
        {page.say(TEXT.title)}
      </Heading>
      <Loaded page={page} />
      <Webhook page={page} />
    </>
  );
}

function Loaded({ page }: { page: BasePage }) {
  const [loaded, again, replace] = useLoaded(() => page.server.alertSettings({}), [page.server]);
  if (loaded.state === 'waiting') return <Waiting page={page} />;
  if (loaded.state === 'failed')
    return <Failure page={page} failure={loaded.failure} retry={again} />;
  const saved = (view: AlertSettingsView) => replace(view);
  return <SettingsForm key={loaded.data.seen} page={page} view={loaded.data} onSaved={saved} />;
}
