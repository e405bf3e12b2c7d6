import type { SharedSettings } from '../ports';

/** Who has switched alerts on; nobody while switching them on is only half done. */
export function alertsOnBy(settings: Pick<SharedSettings, 'read'>): string | undefined {
  return isHalfOn(settings) ? undefined : settings.read('alerts.by');
}

/** Somebody began to switch alerts on, and no trigger is known that would run them. */
export function isHalfOn(settings: Pick<SharedSettings, 'read'>): boolean {
  return settings.read('alerts.pendingAt') !== undefined;
}
