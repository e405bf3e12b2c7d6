import { momentOf } from '../../contract/remembered-values';
import type { AutomaticRuns } from '../../contract/rpc/alerts';
import { alertsOnBy } from './alerts-on';
import { switchAlerts, type SwitchAlertsPorts } from './switch-alerts';
import { stopWatching } from './watch';

const MS_PER_HOUR = 3_600_000;

/** The person's own triggers in this file: Google shows nobody those of others. */
export function automaticRuns({
  settings,
  person,
  trigger,
  watchTrigger,
  clock,
}: SwitchAlertsPorts): AutomaticRuns {
  const runs = trigger.ids(settings.read('alerts.triggerId')).length;
  const isMine = runs > 0 && alertsOnBy(settings) === person.email();
  const lastRunAt = settings.read('lastRun')?.at ?? null;
  return {
    runs,
    watches: watchTrigger.ids(settings.read('alerts.watchTriggerId')).length,
    lastRunAt,
    nextRunBy: isMine ? nextRunBy(lastRunAt, clock.now()) : null,
  };
}

/** A trigger fires every hour at a minute that Google chooses; one that is late already may fire at any moment. */
function nextRunBy(lastRunAt: string | null, now: Date): string {
  const due = momentOf(lastRunAt) + MS_PER_HOUR;
  return new Date(due > now.getTime() ? due : now.getTime() + MS_PER_HOUR).toISOString();
}

/** Removes all of them. Alerts that run by one of them are off from then on. */
export function removeAutomaticRuns(ports: SwitchAlertsPorts): AutomaticRuns {
  const { settings, person, trigger, watchTrigger } = ports;
  if (alertsOnBy(settings) === person.email()) switchAlerts(ports, { on: false });
  if (settings.read('alerts.watchedBy') === person.email()) stopWatching(ports);
  for (const id of trigger.ids(undefined)) trigger.remove(id);
  for (const id of watchTrigger.ids(undefined)) watchTrigger.remove(id);
  return automaticRuns(ports);
}
