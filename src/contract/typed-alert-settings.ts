import type {
  AlertSettings,
  PersonSettings,
  QuietStretch,
  TeamLead,
} from '../domain/alerts/alert-settings';
import type { Problem } from '../domain/problem';
import { MOST_SETTINGS } from './alert-settings-text';
import { parseDay } from './fields/typed/parse-day';
import { parseEmail, splitEmails } from './fields/typed/parse-email';
import type { AlertSettingsForm } from './rpc/alerts';

/** The settings that a form means; what cannot be understood is left out of them and told with its place. */
export function settingsIn(form: AlertSettingsForm): {
  settings: AlertSettings;
  problems: Problem[];
} {
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
  const people = form.people.flatMap(
    ({ address, language, newsOff, digestOff }): PersonSettings[] =>
      language === null && newsOff.length === 0 && !digestOff
        ? []
        : [
            {
              address,
              ...(language === null ? {} : { language }),
              ...(newsOff.length > 0 ? { newsOff } : {}),
              ...(digestOff ? { digestOff: true as const } : {}),
            },
          ],
  );
  const leads = leadsIn(form.digestLeads, problems);
  const { digestWeekday: weekday, digestHour: hour } = form;
  const isTooMuch =
    leads.length > MOST_SETTINGS.leads ||
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
      ...(weekday > 0 ? { digest: { weekday, hour, leads } } : {}),
    },
  };
}

/** `Sales: lead@example.com` a line; a team's name may hold colons. */
function leadsIn(typed: string, problems: Problem[]): TeamLead[] {
  return typed.split('\n').flatMap((line, index): TeamLead[] => {
    if (line.trim() === '') return [];
    const at = line.lastIndexOf(':');
    const team = line.slice(0, Math.max(0, at)).trim();
    const to = parseEmail(line.slice(at + 1).trim());
    if (team !== '' && to !== undefined) return [{ team, to }];
    const values = { line: index + 1, found: line.trim().slice(0, MOST_SETTINGS.text) };
    problems.push({ code: 'digest_lead_wrong', field: 'digestLeads', values });
    return [];
  });
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
