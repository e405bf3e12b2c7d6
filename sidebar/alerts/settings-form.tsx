import { useState } from 'preact/hooks';
import { SETTING_BOUNDS } from '../../src/contract/alert-settings-text';
import type { AlertSettingsForm, AlertSettingsView } from '../../src/contract/rpc/alerts';
import { isLanguage, type Phrase } from '../../src/contract/language/language';
import { ALERT_SETTINGS_TEXT as TEXT } from '../../src/text/alerts/settings';
import { LANGUAGE_NAMES } from '../page/language-button';
import { Labelled } from '../form/labelled';
import { dayText } from '../page/format';
import type { BasePage } from '../page/page';
import { Failure, WorkButton } from '../page/parts';

type NumberKey = 'planDays' | 'escalateAfter';
type Typed = Omit<AlertSettingsForm, NumberKey> & Record<NumberKey, string>;

const NUMBERS: readonly { key: NumberKey; label: Phrase; help: Phrase }[] = [
  { key: 'planDays', label: TEXT.planDays, help: TEXT.planDaysHelp },
  { key: 'escalateAfter', label: TEXT.escalateAfter, help: TEXT.escalateAfterHelp },
];

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
      <fieldset>
        <legend>{page.say(TEXT.quietGroup)}</legend>
        <p class="help">{page.say(TEXT.quietHelp)}</p>
        <Check
          label={page.say(TEXT.weekends)}
          checked={typed.weekends}
          onToggle={(weekends) => change({ weekends })}
        />
        <Check
          label={page.say(TEXT.koreanHolidays)}
          checked={typed.koreanHolidays}
          onToggle={(koreanHolidays) => change({ koreanHolidays })}
        />
        <Labelled
          page={page}
          id="alerts-days"
          label={page.say(TEXT.days)}
          help={page.say(TEXT.daysHelp)}
        >
          {(attributes) => (
            <textarea
              {...attributes}
              rows={3}
              value={typed.days}
              onInput={(event) => change({ days: event.currentTarget.value })}
            />
          )}
        </Labelled>
        {view.quietDays.length > 0 && (
          <p class="help">
            {page.say(TEXT.next, {
              days: view.quietDays
                .map(({ day, name }) => `${dayText(day, page.language)}${name && ` (${name})`}`)
                .join(', '),
            })}
          </p>
        )}
      </fieldset>
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
        {view.barred.length > 0 && (
          <p class="help">{page.say(TEXT.barred, { addresses: view.barred.join(', ') })}</p>
        )}
      </fieldset>
      <Languages page={page} languages={typed.languages} onChange={change} />
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

interface LanguagesProps {
  page: BasePage;
  languages: AlertSettingsForm['languages'];
  onChange: (part: Pick<AlertSettingsForm, 'languages'>) => void;
}

/** In which language each owner and watcher is mailed. */
function Languages({ page, languages, onChange }: LanguagesProps) {
  if (languages.length === 0) return null;
  return (
    <fieldset>
      <legend>{page.say(TEXT.languages)}</legend>
      {languages.map(({ address, language }, index) => (
        <Labelled key={address} page={page} id={`alerts-language-${index}`} label={address}>
          {(attributes) => (
            <select
              {...attributes}
              value={language ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const chosen = isLanguage(value) ? value : null;
                onChange({
                  languages: languages.map((one, at) =>
                    at === index ? { address, language: chosen } : one,
                  ),
                });
              }}
            >
              <option value="">{page.say(TEXT.ofFile)}</option>
              {Object.entries(LANGUAGE_NAMES).map(([word, name]) => (
                <option key={word} value={word} lang={word}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ))}
    </fieldset>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onToggle: (checked: boolean) => void;
}

function Check({ label, checked, onToggle }: CheckProps) {
  return (
    <label class="option">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

function numberIn(key: NumberKey, entry: string): number | undefined {
  const count = Number(entry.trim());
  const { min, max } = SETTING_BOUNDS[key];
  return entry.trim() !== '' && Number.isInteger(count) && count >= min && count <= max
    ? count
    : undefined;
}
