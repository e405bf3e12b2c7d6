import { useState } from 'preact/hooks';
import type { WebhookForm, WebhookView } from '../../src/contract/rpc/alerts';
import { CHANNEL_TEXT as TEXT } from '../../src/text/alerts/channel';
import { Labelled } from '../form/labelled';
import type { BasePage } from '../page/page';
import { Failure, Waiting, WorkButton } from '../page/parts';
import { useLoaded } from '../page/use-loaded';

/** The channel to which digests are posted: its address goes in and never comes out. */
export function Webhook({ page }: { page: BasePage }) {
  const [loaded, again, replace] = useLoaded(() => page.server.webhook({}), [page.server]);
  if (loaded.state === 'waiting') return <Waiting page={page} />;
  if (loaded.state === 'failed')
    return <Failure page={page} failure={loaded.failure} retry={again} />;
  const { data } = loaded;
  return (
    <fieldset>
      <legend>{page.say(TEXT.group)}</legend>
      {data.isAvailable ? (
        <Form page={page} view={data} onSaved={(view) => replace(view)} />
      ) : (
        <p class="help">{page.say(TEXT.plain)}</p>
      )}
    </fieldset>
  );
}

interface FormProps {
  page: BasePage;
  view: WebhookView;
  onSaved: (view: WebhookView) => void;
}

function Form({ page, view, onSaved }: FormProps) {
  const [typed, setTyped] = useState({ url: '', team: view.team, misses: view.misses });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const save = async (form: WebhookForm) => {
    setBusy(true);
    setFailure(undefined);
    try {
      onSaved(await page.server.saveWebhook(form));
      setTyped({ ...typed, url: '' });
      page.announce(page.say(TEXT.saved));
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };
  return (
    <>
      <p class="help">{page.say(TEXT.help)}</p>
      {view.shown !== null && <p>{page.say(TEXT.known, { shown: view.shown })}</p>}
      <Labelled
        page={page}
        id="alerts-webhook-url"
        label={page.say(TEXT.url)}
        help={page.say(TEXT.urlHelp)}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="password"
            autocomplete="off"
            value={typed.url}
            onInput={(event) => setTyped({ ...typed, url: event.currentTarget.value })}
          />
        )}
      </Labelled>
      <Labelled
        page={page}
        id="alerts-webhook-team"
        label={page.say(TEXT.team)}
        help={page.say(TEXT.teamHelp)}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            value={typed.team}
            onInput={(event) => setTyped({ ...typed, team: event.currentTarget.value })}
          />
        )}
      </Labelled>
      <label class="option">
        <input
          type="checkbox"
          checked={typed.misses}
          onChange={(event) => setTyped({ ...typed, misses: event.currentTarget.checked })}
        />
        <span>{page.say(TEXT.each)}</span>
      </label>
      <div class="row">
        <WorkButton
          look="secondary"
          busy={busy}
          busyLabel={page.say(TEXT.saving)}
          label={page.say(TEXT.save)}
          onClick={() => void save({ ...typed, remove: false })}
        />
        {view.shown !== null && (
          <WorkButton
            look="secondary"
            busy={busy}
            busyLabel={page.say(TEXT.saving)}
            label={page.say(TEXT.remove)}
            onClick={() => void save({ ...typed, url: '', remove: true })}
          />
        )}
      </div>
      {failure !== undefined && <Failure page={page} failure={failure} />}
    </>
  );
}
