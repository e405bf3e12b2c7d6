import type { AlertSettingsForm } from '../../src/contract/rpc/alerts';
import type { QuietDays as QuietDaysOfFile } from '../../src/domain/alerts/alert-settings';
import { nextQuietDays, quietBecause } from '../../src/domain/alerts/quiet-days';
import { type Day, isoOf, parseIsoDay } from '../../src/domain/calendar/day';
import { HOLIDAY_TEXT } from '../../src/text/alerts/holidays';
import { ALERT_SETTINGS_TEXT as TEXT } from '../../src/text/alerts/settings';
import { Labelled } from '../form/labelled';
import { dayText } from '../page/format';
import type { BasePage } from '../page/page';

type Typed = Pick<AlertSettingsForm, 'weekends' | 'koreanHolidays' | 'days'>;

const SHOWN_DAYS = 3;

interface QuietDaysProps {
  page: BasePage;
  typed: Typed;
  /** What is typed, as far as it is understood. */
  quiet: QuietDaysOfFile;
  onChange: (part: Partial<Typed>) => void;
}

/** On which days no mail goes out, and the next of them. */
export function QuietDays({ page, typed, quiet, onChange }: QuietDaysProps) {
  const next = nextQuietDays(parseIsoDay(page.start.today)!, quiet, SHOWN_DAYS);
  const nameOf = (day: Day) => {
    const { name, holiday } = quietBecause(day, quiet);
    const because = holiday ? page.say(HOLIDAY_TEXT[holiday]) : name;
    return `${dayText(isoOf(day), page.language)}${because ? ` (${because})` : ''}`;
  };
  return (
    <fieldset>
      <legend>{page.say(TEXT.quietGroup)}</legend>
      <p class="help">{page.say(TEXT.quietHelp)}</p>
      <Check
        label={page.say(TEXT.weekends)}
        checked={typed.weekends}
        onToggle={(weekends) => onChange({ weekends })}
      />
      <Check
        label={page.say(TEXT.koreanHolidays)}
        checked={typed.koreanHolidays}
        onToggle={(koreanHolidays) => onChange({ koreanHolidays })}
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
            onInput={(event) => onChange({ days: event.currentTarget.value })}
          />
        )}
      </Labelled>
      {next.length > 0 && (
        <p class="help">{page.say(TEXT.next, { days: next.map(nameOf).join(', ') })}</p>
      )}
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
