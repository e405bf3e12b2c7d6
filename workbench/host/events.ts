import { HostObject } from './host-object';
import { AUTH_MODES } from './services/script-app';
import type { AuthMode } from './script-run';

/** gas/guides/triggers/events: what a time trigger tells its handler; the zone is UTC. */
export function timeEvent(triggerUid: string, at: Date): HostObject {
  const newYear = Date.UTC(at.getUTCFullYear(), 0, 1);
  const dayOfYear = Math.floor((at.getTime() - newYear) / 86_400_000);
  return new HostObject(
    'Event',
    {},
    {
      authMode: AUTH_MODES.FULL,
      triggerUid,
      timezone: 'UTC',
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      'day-of-month': at.getUTCDate(),
      'day-of-week': at.getUTCDay() || 7,
      'week-of-year': Math.floor(dayOfYear / 7) + 1,
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
    },
  );
}

/** Of a simple `onEdit`. `value` and `oldValue` are not provided: nobody documents how they are typed. */
export function editEvent(range: HostObject): HostObject {
  return new HostObject('Event', {}, { authMode: AUTH_MODES.LIMITED, range });
}

/** What `onOpen` and `onInstall` are told. `source` and `user` are not provided. */
export function openEvent(authMode: AuthMode): HostObject {
  return new HostObject('Event', {}, { authMode: AUTH_MODES[authMode] });
}
