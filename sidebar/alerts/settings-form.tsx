import { useState } from 'preact/hooks';
import { SETTING_BOUNDS } from '../../src/contract/alert-settings-text';
import type { AlertSettingsForm, AlertSettingsView } from '../../src/contract/rpc/alerts';
import { settingsIn } from '../../src/contract/typed-alert-settings';
import { isAllowed } from '../../src/domain/alerts/recipients';
import type { Phrase } from '../../src/contract/language/language';
import { ALERT_SETTINGS_TEXT as TEXT } from '../../src/text/alerts/settings';
import { Labelled } from '../form/labelled';
import type { BasePage } from '../page/page';
import { Failure, WorkButton } from '../page/parts';
import { Digest } from './settings-digest';
import { People } from './settings-people';
import { QuietDays } from './settings-quiet-days';

type NumberKey = 'planDays' | 'escalateAfter';
type Typed = Omit<AlertSettingsForm, NumberKey> & Record<NumberKey, string>;

const NUMBERS: readonly { key: NumberKey; label: Phrase; help: Phrase }[] = [
  { key: 'planDays', label: TEXT.planDays, help: TEXT.planDaysHelp },
  { key: 'escalateAfter', label: TEXT.escalateAfter, help: TEXT.escalateAfterHelp },
];

/** What is shown of settings while they are typed goes by none of these. */
const NO_NUMBERS = { planDays: 0, escalateAfter: 0 };

interface SettingsFormProps {
  page: BasePage;
  view: AlertSettingsView;
  onSaved: (view: AlertSettingsView) => void;
}

export function SettingsForm({ page, view, onSaved }: SettingsFormProps) {
  const [typed, setTyped] = useState<Typed>(() => ({
    ...view.form,
    planDays: String(view.form.planDays),
    escalateAfter: String(view.form.escalateAfter),
  }));
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  // As they would be if they were saved now.
  const { settings } = settingsIn({ ...typed, ...NO_NUMBERS });
  const barred = typed.people.filter(({ address }) => !isAllowed(address, settings));
  const errorOf = (key: NumberKey) =>
    numberIn(key, typed[key]) === undefined
      ? page.say(TEXT.wholeNumber, SETTING_BOUNDS[key])
      : undefined;
  const save = async () => {
    setShown(true);
    const planDays = numberIn('planDays', typed.planDays);
    const escalateAfter = numberIn('escalateAfter', typed.escalateAfter);
    if (planDays === undefined || escalateAfter === undefined) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const form = { ...typed, planDays, escalateAfter };
      const saved = await page.server.saveAlertSettings({ form, seen: view.seen });
      page.announce(page.say(TEXT.saved));
      onSaved(saved);
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };
  return (
    <>
      <fieldset>
        <legend>{page.say(TEXT.planGroup)}</legend>
        {NUMBERS.map(({ key, label, help }) => (
          <Labelled
            key={key}
            page={page}
            id={`alerts-${key}`}
            label={page.say(label)}
            help={page.say(help)}
            error={shown ? errorOf(key) : undefined}
          >
            {(attributes) => (
              <input
                {...attributes}
                type="text"
                inputMode="numeric"
                value={typed[key]}
                onInput={(event) => change({ [key]: event.currentTarget.value })}
              />
            )}
          </Labelled>
        ))}
        <Labelled
          page={page}
          id="alerts-escalate-to"
          label={page.say(TEXT.escalateTo)}
          help={page.say(TEXT.escalateToHelp)}
        >
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              inputMode="email"
              value={typed.escalateTo}
              onInput={(event) => change({ escalateTo: event.currentTarget.value })}
            />
          )}
        </Labelled>
      </fieldset>
      <QuietDays page={page} typed={typed} quiet={settings.quiet} onChange={change} />
      <fieldset>
        <legend>{page.say(TEXT.whoGroup)}</legend>
        <Labelled
          page={page}
          id="alerts-domains"
          label={page.say(TEXT.domains)}
          help={page.say(TEXT.domainsHelp)}
        >
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              value={typed.allowedDomains}
              onInput={(event) => change({ allowedDomains: event.currentTarget.value })}
            />
          )}
        </Labelled>
        {barred.length > 0 && (
          <p class="help">
            {page.say(TEXT.barred, { addresses: barred.map(({ address }) => address).join(', ') })}
          </p>
        )}
      </fieldset>
      <Digest page={page} typed={typed} onChange={change} />
      <People page={page} people={typed.people} onChange={(people) => change({ people })} />
      <div class="row">
        <WorkButton
          look="secondary"
          busy={busy}
          busyLabel={page.say(TEXT.saving)}
          label={page.say(TEXT.save)}
          onClick={() => void save()}
        />
      </div>
      {failure !== undefined && <Failure page={page} failure={failure} />}
    </>
  );
}

function numberIn(key: NumberKey, entry: string): number | undefined {
  const count = Number(entry.trim());
  const { min, max } = SETTING_BOUNDS[key];
  return entry.trim() !== '' && Number.isInteger(count) && count >= min && count <= max
    ? count
    : undefined;
}
