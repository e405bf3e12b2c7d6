import {
  type AlertSettings,
  DEFAULT_ALERT_SETTINGS,
  type PersonSettings,
  type QuietStretch,
} from '../domain/alerts/alert-settings';
import { isoOf, parseIsoDay } from '../domain/calendar/day';
import { isLanguage } from './language/language';

/** A property holds 9 kB. */
export const MOST_SETTINGS = { people: 100, domains: 30, days: 60, text: 80 } as const;

/** Between which numbers each may lie. */
export const SETTING_BOUNDS = {
  planDays: { min: 1, max: 30 },
  escalateAfter: { min: 0, max: 20 },
} as const;

export function alertSettingsText({ quiet, ...settings }: AlertSettings): string {
  const days = quiet.days.map(({ from, to, name }) => [isoOf(from), isoOf(to), name]);
  return JSON.stringify({ ...settings, quiet: { ...quiet, days } });
}

type Written = Record<string, unknown>;

/** Every part that is missing or spoiled is as if it had never been set. */
export function alertSettingsIn(written: unknown): AlertSettings | undefined {
  if (typeof written !== 'object' || written === null) return undefined;
  const parts = written as Written;
  const quiet = (parts.quiet ?? {}) as Written;
  const usual = DEFAULT_ALERT_SETTINGS;
  return {
    planDays: whole(parts, 'planDays'),
    escalateAfter: whole(parts, 'escalateAfter'),
    ...(isText(parts.escalateTo) ? { escalateTo: parts.escalateTo } : {}),
    quiet: {
      weekends: flag(quiet.weekends, usual.quiet.weekends),
      koreanHolidays: flag(quiet.koreanHolidays, usual.quiet.koreanHolidays),
      days: listOf(quiet.days).flatMap(stretchIn).slice(0, MOST_SETTINGS.days),
    },
    allowedDomains: listOf(parts.allowedDomains).filter(isText).slice(0, MOST_SETTINGS.domains),
    people: listOf(parts.people).flatMap(personIn).slice(0, MOST_SETTINGS.people),
  };
}

function whole(parts: Written, key: keyof typeof SETTING_BOUNDS): number {
  const value = parts[key];
  const { min, max } = SETTING_BOUNDS[key];
  const isOne =
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
  return isOne ? value : DEFAULT_ALERT_SETTINGS[key];
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function stretchIn(written: unknown): QuietStretch[] {
  const [first, last, name] = listOf(written);
  const from = isText(first) ? parseIsoDay(first) : undefined;
  const to = isText(last) ? parseIsoDay(last) : undefined;
  if (from === undefined || to === undefined || to < from) return [];
  return [{ from, to, name: typeof name === 'string' ? name.slice(0, MOST_SETTINGS.text) : '' }];
}

function personIn(written: unknown): PersonSettings[] {
  if (typeof written !== 'object' || written === null) return [];
  const { address, language } = written as Written;
  if (!isText(address)) return [];
  return [{ address, ...(isLanguage(language) ? { language } : {}) }];
}
