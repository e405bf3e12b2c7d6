import type { Clock, Person, SharedSettings } from '../ports';
import { Refusal } from '../refusal';
import type { HourlyTrigger, RunnerMark } from './ports';

export interface SwitchAlertsPorts {
  settings: SharedSettings;
  person: Person;
  trigger: HourlyTrigger;
  runner: RunnerMark;
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
 * spreadsheet whose page says that alerts are off. Until the trigger is noted they are not on. That this
 * installation is the one that mails is written last: until then another one goes on, and its run tells
 * this one's to stay quiet.
 */
function switchOn(
  { settings, person, trigger, runner, clock }: SwitchAlertsPorts,
  takeOver: boolean,
): void {
  const by = alertsOnBy(settings);
  const me = person.email();
  if (by && by !== me && !takeOver) {
    const since = settings.read('alerts.at') ?? '';
    throw new Refusal({ code: 'alerts_already_on', values: { by, since: since.slice(0, 10) } });
  }
  const standing = runner.standing();
  if (standing === 'others' && !takeOver) throw new Refusal({ code: 'alerts_other_script' });
  const known = settings.read('alerts.triggerId');
  const [present, ...surplus] = trigger.ids(known);
  for (const id of surplus) trigger.remove(id);
  if (by === me && present && present === known) {
    if (standing !== 'own') runner.take();
    return;
  }
  const at = clock.now().toISOString();
  settings.write({
    'alerts.by': me,
    'alerts.at': at,
    'alerts.triggerId': present ?? null,
    'alerts.pendingAt': present ? null : at,
    'alerts.offAt': null,
  });
  if (!present) settings.write({ 'alerts.triggerId': trigger.create(), 'alerts.pendingAt': null });
  if (standing !== 'own') runner.take();
}

function switchOff({ settings, trigger, runner, clock }: SwitchAlertsPorts): void {
  const known = settings.read('alerts.triggerId');
  settings.write({
    'alerts.by': null,
    'alerts.at': null,
    'alerts.triggerId': null,
    'alerts.pendingAt': null,
    'alerts.offAt': clock.now().toISOString(),
  });
  for (const id of trigger.ids(known)) trigger.remove(id);
  runner.leave();
}

export type TriggerStanding =
  | { kind: 'in charge' }
  /**
   * Alerts were switched off, or somebody else has taken over, since this trigger was made; nobody is
   * known to have switched them on; another installation of Waymark mails for the file; or it is a second
   * one beside the one that is known.
   */
  | {
      kind: 'retired';
      reason: 'switched_off' | 'taken_over' | 'not_on' | 'other_script' | 'surplus';
    };

/**
 * Whether a trigger that fires still speaks for the spreadsheet; one that does not removes itself. One
 * that was made but not noted, because its run died, is noted now. Where nobody is known to have
 * switched alerts on, settings that were lost among it, nobody is mailed: the page says that they are off.
 * Where no installation is noted as the one that mails, as in files of before, this one is noted.
 */
export function triggerStanding(ports: SwitchAlertsPorts, firedId: string): TriggerStanding {
  const { settings, trigger, runner } = ports;
  const reason = retirement(ports, firedId);
  if (reason) {
    trigger.remove(firedId);
    return { kind: 'retired', reason };
  }
  const standing = runner.standing();
  if (standing === 'others') {
    switchOff(ports);
    return { kind: 'retired', reason: 'other_script' };
  }
  if (standing === 'nobody') runner.take();
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
