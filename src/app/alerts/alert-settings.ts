import { alertSettingsText } from '../../contract/alert-settings-text';
import type { AlertSettingsForm, AlertSettingsView } from '../../contract/rpc/alerts';
import { settingsIn } from '../../contract/typed-alert-settings';
import { addressKey } from '../../domain/alerts/address';
import {
  type AlertSettings,
  DEFAULT_ALERT_SETTINGS,
  type QuietStretch,
} from '../../domain/alerts/alert-settings';
import { type Day, isoOf } from '../../domain/calendar/day';
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
  today: Day,
): AlertSettingsView {
  const known = ports.settings.read('alertSettings') ?? DEFAULT_ALERT_SETTINGS;
  if (alertSettingsText(known) !== seen) throw new Refusal({ code: 'settings_moved' });
  const { settings, problems } = settingsIn(form);
  if (problems.length > 0) throw new Refusal(problems[0], problems);
  ports.settings.write({ alertSettings: withFirstDigest(settings, known, today) });
  return alertSettings(ports);
}

/** A digest that was switched on or moved begins today: none of an earlier day is made up for. */
function withFirstDigest(
  { digest, ...settings }: AlertSettings,
  { digest: before }: AlertSettings,
  today: Day,
): AlertSettings {
  if (!digest) return settings;
  const isKept = before?.weekday === digest.weekday && before.hour === digest.hour;
  const from = isKept ? before.from : today;
  return { ...settings, digest: { ...digest, ...(from === undefined ? {} : { from }) } };
}

/** Everybody whom the register and the settings name for mail, each once, in its order. */
function addressesOf(
  { register }: Pick<AlertSettingsPorts, 'register'>,
  { escalateTo = '', digest }: AlertSettings,
): string[] {
  const named = register
    .read()
    .kpis.filter(({ state }) => state === 'active' || state === 'paused')
    .flatMap((kpi) => [kpi.owner, ...kpi.watchers, kpi.escalateTo ?? '']);
  const known = new Map(
    [...named, escalateTo, ...(digest?.leads ?? []).map(({ to }) => to)].map((address) => [
      addressKey(address),
      address.trim(),
    ]),
  );
  known.delete('');
  return [...known.values()];
}

/** Offered while there is no digest. */
const USUAL_HOUR = 9;

function formOf(settings: AlertSettings, addresses: readonly string[]): AlertSettingsForm {
  const {
    planDays,
    escalateAfter,
    escalateTo = '',
    quiet,
    allowedDomains,
    people,
    digest,
  } = settings;
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
      const {
        language = null,
        newsOff = [],
        digestOff = false,
      } = asked.get(addressKey(address)) ?? {};
      return { address, language, newsOff: [...newsOff], digestOff };
    }),
    digestWeekday: digest?.weekday ?? 0,
    digestHour: digest?.hour ?? USUAL_HOUR,
    digestLeads: (digest?.leads ?? []).map(({ team, to }) => `${team}: ${to}`).join('\n'),
  };
}

function lineOf({ from, to, name }: QuietStretch): string {
  const days = from === to ? isoOf(from) : `${isoOf(from)} ~ ${isoOf(to)}`;
  return `${days} ${name}`.trim();
}
