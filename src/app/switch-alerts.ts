import type { HourlyTrigger } from './page-ports';
import type { Clock } from './ports';
import { Refusal } from './refusal';
import { whileEditing, type EditingPorts } from './while-editing';

export interface SwitchAlertsPorts extends EditingPorts {
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
  whileEditing(ports, () => {
    if (on) switchOn(ports, takeOver);
    else switchOff(ports);
  });
}

function switchOn(
  { settings, person, trigger, clock }: SwitchAlertsPorts,
  takeOver: boolean,
): void {
  const by = settings.read('alerts.by');
  const me = person.email();
  if (by && by !== me && !takeOver) {
    const since = settings.read('alerts.at') ?? '';
    throw new Refusal({ code: 'alerts_already_on', values: { by, since: since.slice(0, 10) } });
  }
  const [present, ...surplus] = trigger.ids(settings.read('alerts.triggerId'));
  for (const id of surplus) trigger.remove(id);
  if (by === me && present) return;
  const triggerId = present ?? trigger.create();
  settings.write({
    'alerts.by': me,
    'alerts.at': clock.now().toISOString(),
    'alerts.triggerId': triggerId,
    'alerts.offAt': '',
  });
}

function switchOff({ settings, trigger, clock }: SwitchAlertsPorts): void {
  const known = settings.read('alerts.triggerId');
  settings.write({
    'alerts.by': '',
    'alerts.at': '',
    'alerts.triggerId': '',
    'alerts.offAt': clock.now().toISOString(),
  });
  for (const id of trigger.ids(known)) trigger.remove(id);
}

export type TriggerStanding =
  | { kind: 'in charge' }
  /** Alerts were switched off, or somebody else has taken over, since this trigger was made. */
  | { kind: 'retired'; reason: 'switched_off' | 'taken_over' };

/**
 * Whether a trigger that fires still speaks for the spreadsheet; one that does not removes itself. Only
 * what is known retires it: in a spreadsheet whose settings are lost it goes on.
 */
export function triggerStanding(
  ports: Pick<SwitchAlertsPorts, 'settings' | 'person' | 'trigger'>,
  firedId: string,
): TriggerStanding {
  const by = ports.settings.read('alerts.by') ?? '';
  const switchedOff = by === '' && ports.settings.read('alerts.offAt') !== undefined;
  const takenOver = by !== '' && by !== ports.person.email();
  if (!switchedOff && !takenOver) return { kind: 'in charge' };
  ports.trigger.remove(firedId);
  return { kind: 'retired', reason: switchedOff ? 'switched_off' : 'taken_over' };
}
