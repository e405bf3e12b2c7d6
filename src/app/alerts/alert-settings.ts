import { alertSettingsText, MOST_SETTINGS } from '../../contract/alert-settings-text';
import { parseDay } from '../../contract/fields/typed/parse-day';
import { parseEmail, splitEmails } from '../../contract/fields/typed/parse-email';
import type { Language } from '../../contract/language/language';
import type { AlertSettingsForm, AlertSettingsView } from '../../contract/rpc/alerts';
import { addressKey } from '../../domain/alerts/address';
import {
  type AlertSettings,
  DEFAULT_ALERT_SETTINGS,
  type PersonSettings,
  type QuietStretch,
} from '../../domain/alerts/alert-settings';
import { isQuietDay, quietBecause } from '../../domain/alerts/quiet-days';
import { isAllowed } from '../../domain/alerts/recipients';
import { isoOf } from '../../domain/calendar/day';
import type { Problem } from '../../domain/problem';
import { HOLIDAY_TEXT } from '../../text/alerts/holidays';
import { say } from '../../text/say';
import type { Register } from '../evaluate/ports';
import type { Moment, SharedSettings } from '../ports';
import { Refusal } from '../refusal';

export interface AlertSettingsPorts {
  settings: SharedSettings;
  register: Pick<Register, 'read'>;
  moment(): Moment;
}

const SHOWN_QUIET_DAYS = 3;
const LONGEST_LOOK = 366;

/** The settings as people type them, with what they come to: the next quiet days, and who is not mailed. */
export function alertSettings(ports: AlertSettingsPorts, language: Language): AlertSettingsView {
  const known = ports.settings.read('alertSettings') ?? DEFAULT_ALERT_SETTINGS;
  const addresses = addressesOf(ports, known);
  return {
    form: formOf(known, addresses),
    seen: alertSettingsText(known),
    quietDays: nextQuietDays(known, ports.moment(), language),
    barred: addresses.filter((address) => !isAllowed(address, known)),
  };
}

/** Refused where a part cannot be understood, with its place, or where somebody else has changed them since. */
export function saveAlertSettings(
  ports: AlertSettingsPorts,
  { form, seen }: { form: AlertSettingsForm; seen: string },
  language: Language,
): AlertSettingsView {
  const known = ports.settings.read('alertSettings') ?? DEFAULT_ALERT_SETTINGS;
  if (alertSettingsText(known) !== seen) throw new Refusal({ code: 'settings_moved' });
  const { settings, problems } = settingsIn(form);
  if (problems.length > 0) throw new Refusal(problems[0], problems);
  ports.settings.write({ alertSettings: settings });
  return alertSettings(ports, language);
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

function nextQuietDays(
  { quiet }: AlertSettings,
  { now, zone }: Moment,
  language: Language,
): AlertSettingsView['quietDays'] {
  const today = zone.dayOf(now);
  const days: AlertSettingsView['quietDays'] = [];
  for (let day = today; day < today + LONGEST_LOOK && days.length < SHOWN_QUIET_DAYS; day += 1) {
    if (!isQuietDay(day, quiet)) continue;
    const { name = '', holiday } = quietBecause(day, quiet);
    days.push({ day: isoOf(day), name: holiday ? say(HOLIDAY_TEXT[holiday], language) : name });
  }
  return days;
}

function settingsIn(form: AlertSettingsForm): { settings: AlertSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = form.days.split('\n').map((line) => line.trim());
  const days = lines.flatMap((line, index): QuietStretch[] => {
    if (line === '') return [];
    const stretch = stretchIn(line);
    if (!stretch) {
      const values = { line: index + 1, found: line.slice(0, MOST_SETTINGS.text) };
      problems.push({ code: 'quiet_day_wrong', field: 'days', values });
    }
    return stretch ? [stretch] : [];
  });
  const allowedDomains = splitEmails(form.allowedDomains).map(domainIn);
  const wrong = allowedDomains.find((domain) => !DOMAIN.test(domain));
  if (wrong !== undefined) {
    const values = { found: wrong.slice(0, MOST_SETTINGS.text) };
    problems.push({ code: 'domain_wrong', field: 'allowedDomains', values });
  }
  const escalateTo = form.escalateTo.trim();
  if (escalateTo !== '' && parseEmail(escalateTo) === undefined) {
    const values = { found: escalateTo.slice(0, MOST_SETTINGS.text) };
    problems.push({ code: 'setting_address_wrong', field: 'escalateTo', values });
  }
  const people = form.people.flatMap(({ address, language, newsOff }): PersonSettings[] =>
    language === null && newsOff.length === 0
      ? []
      : [
          {
            address,
            ...(language === null ? {} : { language }),
            ...(newsOff.length > 0 ? { newsOff } : {}),
          },
        ],
  );
  const isTooMuch =
    days.length > MOST_SETTINGS.days ||
    allowedDomains.length > MOST_SETTINGS.domains ||
    people.length > MOST_SETTINGS.people;
  if (isTooMuch) problems.push({ code: 'settings_too_many', values: { ...MOST_SETTINGS } });
  const { planDays, escalateAfter, weekends, koreanHolidays } = form;
  return {
    problems,
    settings: {
      planDays,
      escalateAfter,
      ...(escalateTo === '' ? {} : { escalateTo }),
      quiet: { weekends, koreanHolidays, days },
      allowedDomains: [...new Set(allowedDomains)],
      people,
    },
  };
}

const DOMAIN = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

function domainIn(typed: string): string {
  return typed.replace(/^@/, '').toLowerCase();
}

/** `2026-12-28 ~ 2026-12-31 name`, or one day. */
function stretchIn(line: string): QuietStretch | undefined {
  const [, first, last = first, name = ''] =
    /^([^\s~]+)(?:\s*~\s*([^\s~]+))?(?:\s+(.*))?$/.exec(line) ?? [];
  const from = first === undefined ? undefined : parseDay(first);
  const to = last === undefined ? undefined : parseDay(last);
  if (from === undefined || to === undefined || to < from) return undefined;
  return { from, to, name: name.slice(0, MOST_SETTINGS.text) };
}
