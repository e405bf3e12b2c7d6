import {
  type AlertSettings,
  DEFAULT_ALERT_SETTINGS,
  type DigestSettings,
  type PersonSettings,
  type QuietStretch,
  type TeamLead,
} from '../domain/alerts/alert-settings';
import { isNewsKind } from '../domain/alerts/deliveries';
import { isoOf, parseIsoDay } from '../domain/calendar/day';
import type { NewsKind } from '../domain/kpi/kpi';
import { choiceWords } from './fields/choices';
import { SWITCHED_OFF } from './fields/records/kpi-choices';
import { isLanguage } from './language/language';

/** What the properties have room for, beside all else that they keep. */
export const MOST_SETTINGS = { people: 100, domains: 30, days: 60, leads: 60, text: 80 } as const;

/** Between which numbers each may lie. */
export const SETTING_BOUNDS = {
  planDays: { min: 1, max: 30 },
  escalateAfter: { min: 0, max: 20 },
  /** 1 is Monday. */
  weekday: { min: 1, max: 7 },
  hour: { min: 0, max: 23 },
} as const;

/** The settings as they were kept. */
export interface KeptAlertSettings extends AlertSettings {
  /** A part could not be understood and is as if it had never been set, until somebody saves them again. */
  spoiled?: true;
}

/** What a person may leave out of the mails. */
export function newsKinds(): NewsKind[] {
  return choiceWords(SWITCHED_OFF).filter(isNewsKind);
}

export function alertSettingsText({ quiet, digest, ...settings }: KeptAlertSettings): string {
  const days = quiet.days.map(({ from, to, name }) => [isoOf(from), isoOf(to), name]);
  const from = digest?.from === undefined ? {} : { from: isoOf(digest.from) };
  return JSON.stringify({
    ...settings,
    quiet: { ...quiet, days },
    ...(digest ? { digest: { ...digest, ...from } } : {}),
  });
}

type Written = Readonly<Record<string, unknown>>;

/** Never throws: every part that is missing or spoiled is as if it had never been set; a spoiled one is told. */
export function alertSettingsIn(written: unknown): KeptAlertSettings {
  const parts = understood(isWritten(written) ? written : {});
  return isWritten(written) && parts.spoiled === undefined ? parts : { ...parts, spoiled: true };
}

function understood(parts: Written): KeptAlertSettings {
  let spoiled = parts.spoiled === true;
  /** A part in its own shape; what is there and is none counts as spoiled. */
  const part = <T>(value: unknown, read: (value: unknown) => T | undefined, usual: T): T => {
    const known = value === undefined ? undefined : read(value);
    spoiled = spoiled || (value !== undefined && known === undefined);
    return known ?? usual;
  };
  const list = <T>(value: unknown, read: (value: unknown) => T | undefined, most: number): T[] => {
    const written = part<readonly unknown[]>(value, arrayIn, []);
    const known = written.map(read).filter((one) => one !== undefined);
    spoiled = spoiled || known.length < written.length || known.length > most;
    return known.slice(0, most);
  };
  const usual = DEFAULT_ALERT_SETTINGS;
  const quiet = part<Written>(parts.quiet, (value) => (isWritten(value) ? value : undefined), {});
  const escalateTo = part<string | undefined>(parts.escalateTo, textIn, undefined);
  const leads = (value: unknown) => list(value, leadIn, MOST_SETTINGS.leads);
  const digest = part(parts.digest, (value) => digestIn(value, leads), undefined);
  const settings = {
    planDays: part(parts.planDays, wholeIn('planDays'), usual.planDays),
    escalateAfter: part(parts.escalateAfter, wholeIn('escalateAfter'), usual.escalateAfter),
    ...(escalateTo === undefined ? {} : { escalateTo }),
    quiet: {
      weekends: part(quiet.weekends, flagIn, usual.quiet.weekends),
      koreanHolidays: part(quiet.koreanHolidays, flagIn, usual.quiet.koreanHolidays),
      days: list(quiet.days, stretchIn, MOST_SETTINGS.days),
    },
    allowedDomains: list(parts.allowedDomains, textIn, MOST_SETTINGS.domains),
    people: list(parts.people, personIn, MOST_SETTINGS.people),
    ...(digest ? { digest } : {}),
  };
  return spoiled ? { ...settings, spoiled } : settings;
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function arrayIn(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function flagIn(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function wholeIn(key: keyof typeof SETTING_BOUNDS): (value: unknown) => number | undefined {
  const { min, max } = SETTING_BOUNDS[key];
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : undefined;
}

function stretchIn(written: unknown): QuietStretch | undefined {
  const [first, last, name = ''] = arrayIn(written) ?? [];
  const from = typeof first === 'string' ? parseIsoDay(first) : undefined;
  const to = typeof last === 'string' ? parseIsoDay(last) : undefined;
  if (from === undefined || to === undefined || to < from || typeof name !== 'string') {
    return undefined;
  }
  return { from, to, name: name.slice(0, MOST_SETTINGS.text) };
}

function personIn(written: unknown): PersonSettings | undefined {
  if (!isWritten(written)) return undefined;
  const address = textIn(written.address);
  const { language } = written;
  if (address === undefined || (language !== undefined && !isLanguage(language))) return undefined;
  const off = arrayIn(written.newsOff) ?? [];
  const newsOff = newsKinds().filter((kind) => off.includes(kind));
  return {
    address,
    ...(isLanguage(language) ? { language } : {}),
    ...(newsOff.length > 0 ? { newsOff } : {}),
    ...(written.digestOff === true ? { digestOff: true as const } : {}),
  };
}

/** One that is only half understood is none: it would come on another day than was meant. */
function digestIn(
  written: unknown,
  leads: (value: unknown) => TeamLead[],
): DigestSettings | undefined {
  if (!isWritten(written)) return undefined;
  const weekday = wholeIn('weekday')(written.weekday);
  const hour = wholeIn('hour')(written.hour);
  const from = typeof written.from === 'string' ? parseIsoDay(written.from) : undefined;
  if (weekday === undefined || hour === undefined) return undefined;
  return { weekday, hour, ...(from === undefined ? {} : { from }), leads: leads(written.leads) };
}

function leadIn(written: unknown): TeamLead | undefined {
  if (!isWritten(written)) return undefined;
  const [team, to] = [textIn(written.team), textIn(written.to)];
  return team === undefined || to === undefined ? undefined : { team, to };
}
