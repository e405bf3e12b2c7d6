import type { Clock, Person, SharedSettings } from '../ports';
import { Refusal } from '../refusal';
import type { HourlyTrigger } from './ports';

export interface SwitchAlertsPorts {
  settings: SharedSettings;
  person: Person;
  trigger: HourlyTrigger;
  clock: Clock;
}

/**
 * Switches alerts on or off for the spreadsheet. The trigger runs as the person who clicks; somebody
 * else's is out of reach, but it removes itself at its next run when it is no longer the one.
 */
export function switchAlerts(
  ports: SwitchAlertsPorts,
  { on, takeOver = false }: { on: boolean; takeOver?: boolean },
): void {
  if (on) switchOn(ports, takeOver);
  else switchOff(ports);
}

/** Who has switched alerts on; nobody while switching them on is only half done. */
export function alertsOnBy(settings: Pick<SharedSettings, 'read'>): string | undefined {
  return isHalfOn(settings) ? undefined : settings.read('alerts.by');
}

/** Somebody began to switch alerts on, and no trigger is known that would run them. */
export function isHalfOn(settings: Pick<SharedSettings, 'read'>): boolean {
  return settings.read('alerts.pendingAt') !== undefined;
}

/**
 * Whoever is to be in charge is written before there is a trigger, so that no trigger ever mails for a
 * spreadsheet whose page says that alerts are off. Until the trigger is noted they are not on.
 */
function switchOn(
  { settings, person, trigger, clock }: SwitchAlertsPorts,
  takeOver: boolean,
): void {
  const by = alertsOnBy(settings);
  const me = person.email();
  if (by && by !== me && !takeOver) {
    const since = settings.read('alerts.at') ?? '';
    throw new Refusal({ code: 'alerts_already_on', values: { by, since: since.slice(0, 10) } });
  }
  const known = settings.read('alerts.triggerId');
  const [present, ...surplus] = trigger.ids(known);
  for (const id of surplus) trigger.remove(id);
  if (by === me && present && present === known) return;
  const at = clock.now().toISOString();
  settings.write({
    'alerts.by': me,
    'alerts.at': at,
    'alerts.triggerId': present ?? null,
    'alerts.pendingAt': present ? null : at,
    'alerts.offAt': null,
  });
  if (present) return;
  settings.write({ 'alerts.triggerId': trigger.create(), 'alerts.pendingAt': null });
}

function switchOff({ settings, trigger, clock }: SwitchAlertsPorts): void {
  const known = settings.read('alerts.triggerId');
  settings.write({
    'alerts.by': null,
    'alerts.at': null,
    'alerts.triggerId': null,
    'alerts.pendingAt': null,
    'alerts.offAt': clock.now().toISOString(),
  });
  for (const id of trigger.ids(known)) trigger.remove(id);
}

export type TriggerStanding =
  | { kind: 'in charge' }
  /**
   * Alerts were switched off, or somebody else has taken over, since this trigger was made; nobody is
   * known to have switched them on; or it is a second one beside the one that is known.
   */
  | { kind: 'retired'; reason: 'switched_off' | 'taken_over' | 'not_on' | 'surplus' };

/**
 * Whether a trigger that fires still speaks for the spreadsheet; one that does not removes itself. One
 * that was made but not noted, because its run died, is noted now. Where nobody is known to have
 * switched alerts on, settings that were lost among it, nobody is mailed: the page says that they are off.
 */
export function triggerStanding(
  ports: Pick<SwitchAlertsPorts, 'settings' | 'person' | 'trigger'>,
  firedId: string,
): TriggerStanding {
  const { settings, trigger } = ports;
  const reason = retirement(ports, firedId);
  if (reason) {
    trigger.remove(firedId);
    return { kind: 'retired', reason };
  }
  if (isHalfOn(settings)) settings.write({ 'alerts.triggerId': firedId, 'alerts.pendingAt': null });
  return { kind: 'in charge' };
}

function retirement(
  { settings, person, trigger }: Pick<SwitchAlertsPorts, 'settings' | 'person' | 'trigger'>,
  firedId: string,
) {
  const by = settings.read('alerts.by');
  if (!by) return settings.read('alerts.offAt') ? 'switched_off' : 'not_on';
  if (by !== person.email()) return 'taken_over';
  const known = settings.read('alerts.triggerId');
  if (!known || known === firedId || isHalfOn(settings)) return undefined;
  const exists = (id: string) => trigger.ids(id).includes(id);
  return exists(known) && exists(firedId) ? 'surplus' : undefined;
}
