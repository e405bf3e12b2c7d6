import type { AlertSettingsForm } from '../../src/contract/rpc/alerts';
import { DIGEST_SETTINGS_TEXT as TEXT, WEEKDAYS } from '../../src/text/alerts/digest-settings';
import { Labelled } from '../form/labelled';
import type { BasePage } from '../page/page';

type DigestForm = Pick<AlertSettingsForm, 'digestWeekday' | 'digestHour' | 'digestLeads'>;

interface DigestProps {
  page: BasePage;
  typed: DigestForm;
  onChange: (part: Partial<DigestForm>) => void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** On which day of the week the digest goes out, and who gets a whole team's; the rest once there is a day. */
export function Digest({ page, typed, onChange }: DigestProps) {
  return (
    <fieldset>
      <legend>{page.say(TEXT.group)}</legend>
      <Labelled
        page={page}
        id="alerts-digest-weekday"
        label={page.say(TEXT.weekday)}
        help={page.say(TEXT.help)}
      >
        {(attributes) => (
          <select
            {...attributes}
            value={String(typed.digestWeekday)}
            onChange={(event) => onChange({ digestWeekday: Number(event.currentTarget.value) })}
          >
            <option value="0">{page.say(TEXT.off)}</option>
            {WEEKDAYS.map((weekday, index) => (
              <option key={index} value={String(index + 1)}>
                {page.say(weekday)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {typed.digestWeekday > 0 && (
        <>
          <Labelled page={page} id="alerts-digest-hour" label={page.say(TEXT.hour)}>
            {(attributes) => (
              <select
                {...attributes}
                value={String(typed.digestHour)}
                onChange={(event) => onChange({ digestHour: Number(event.currentTarget.value) })}
              >
                {HOURS.map((hour) => (
                  <option key={hour} value={String(hour)}>
                    {page.say(TEXT.oclock, { hour })}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          <Labelled
            page={page}
            id="alerts-digest-leads"
            label={page.say(TEXT.leads)}
            help={page.say(TEXT.leadsHelp)}
          >
            {(attributes) => (
              <textarea
                {...attributes}
                rows={3}
                value={typed.digestLeads}
                onInput={(event) => onChange({ digestLeads: event.currentTarget.value })}
              />
            )}
          </Labelled>
        </>
      )}
    </fieldset>
  );
}
