import { alertSettingsText } from '../../contract/alert-settings-text';
import type { AlertSettingsForm, AlertSettingsView } from '../../contract/rpc/alerts';
import { settingsIn } from '../../contract/typed-alert-settings';
import { addressKey } from '../../domain/alerts/address';
import {
  type AlertSettings,
  DEFAULT_ALERT_SETTINGS,
  type QuietStretch,
} from '../../domain/alerts/alert-settings';
import { isoOf } from '../../domain/calendar/day';
import type { Register } from '../evaluate/ports';
import type { SharedSettings } from '../ports';
import { Refusal } from '../refusal';

export interface AlertSettingsPorts {
  settings: SharedSettings;
  register: Pick<Register, 'read'>;
}

/** The settings as people type them. */
export function alertSettings(ports: AlertSettingsPorts): AlertSettingsView {
  const known = ports.settings.read('alertSettings') ?? DEFAULT_ALERT_SETTINGS;
  return { form: formOf(known, addressesOf(ports, known)), seen: alertSettingsText(known) };
}

/** Refused where a part cannot be understood, with its place, or where somebody else has changed them since. */
export function saveAlertSettings(
  ports: AlertSettingsPorts,
  { form, seen }: { form: AlertSettingsForm; seen: string },
): AlertSettingsView {
  const known = ports.settings.read('alertSettings') ?? DEFAULT_ALERT_SETTINGS;
  if (alertSettingsText(known) !== seen) throw new Refusal({ code: 'settings_moved' });
  const { settings, problems } = settingsIn(form);
  if (problems.length > 0) throw new Refusal(problems[0], problems);
  ports.settings.write({ alertSettings: settings });
  return alertSettings(ports);
}

/** Everybody whom the register and the settings name for mail, each once, in its order. */
function addressesOf(
  { register }: Pick<AlertSettingsPorts, 'register'>,
  { escalateTo = '' }: AlertSettings,
): string[] {
  const named = register
    .read()
    .kpis.filter(({ state }) => state === 'active' || state === 'paused')
    .flatMap((kpi) => [kpi.owner, ...kpi.watchers, kpi.escalateTo ?? '']);
  const known = new Map(
    [...named, escalateTo].map((address) => [addressKey(address), address.trim()]),
  );
  known.delete('');
  return [...known.values()];
}

function formOf(settings: AlertSettings, addresses: readonly string[]): AlertSettingsForm {
  const { planDays, escalateAfter, escalateTo = '', quiet, allowedDomains, people } = settings;
  const asked = new Map(people.map((one) => [addressKey(one.address), one]));
  return {
    planDays,
    escalateAfter,
    escalateTo,
    weekends: quiet.weekends,
    koreanHolidays: quiet.koreanHolidays,
    days: quiet.days.map(lineOf).join('\n'),
    allowedDomains: allowedDomains.join(', '),
    people: addresses.map((address) => {
      const { language = null, newsOff = [] } = asked.get(addressKey(address)) ?? {};
      return { address, language, newsOff: [...newsOff] };
    }),
  };
}

function lineOf({ from, to, name }: QuietStretch): string {
  const days = from === to ? isoOf(from) : `${isoOf(from)} ~ ${isoOf(to)}`;
  return `${days} ${name}`.trim();
}
