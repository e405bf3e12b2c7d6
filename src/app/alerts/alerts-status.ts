import type { AlertsStatus } from '../../contract/rpc/alerts';
import type { Delivery } from '../../domain/alerts/alert';
import type { Problem } from '../../domain/problem';
import type { Moment, Person, SharedSettings } from '../ports';
import { Refusal } from '../refusal';
import type { AlertLog, AlertReading, Mailbox, RunnerMark } from './ports';
import { webhookProblems } from './webhook-settings';
import { overdueHours } from './heartbeat';
import { openFailure } from './run-failure';
import { alertsOnBy, isHalfOn } from './alerts-on';
import { watcherOf } from './watch';
import { unclearProblems } from './unclear-alerts';

export interface AlertsStatusPorts {
  settings: SharedSettings;
  alerts: AlertLog;
  mailbox: Mailbox;
  runner: Pick<RunnerMark, 'standing'>;
  moment(): Moment;
  person: Person;
}

const MS_PER_HOUR = 3_600_000;
/** A mail is tried once a day: what was not tried for two days belongs to a KPI that nobody watches now. */
const LONGEST_UNTRIED = 48 * MS_PER_HOUR;
/** Of many addresses the first are named. */
const MOST_ADDRESSES = 5;

/** The status as data; what needs a person's attention is put into words for its reader. */
export interface AlertsState extends Omit<AlertsStatus, 'notices'> {
  problems: readonly Problem[];
}

/** Whether alerts are on, for whom they go out, when they last ran and what needs a person. */
export function alertsStatus(ports: AlertsStatusPorts): AlertsState {
  const { settings } = ports;
  const by = alertsOnBy(settings) ?? null;
  const switchedOnAt = by === null ? null : (settings.read('alerts.at') ?? null);
  const lastRun = settings.read('lastRun');
  const mailsLeftToday =
    by !== null && by === ports.person.email() ? ports.mailbox.remaining() : null;
  const isOfOthers = ports.runner.standing() === 'others';
  const reading = readAlerts(ports.alerts);
  const failure = openFailure(settings, lastRun?.at);
  const problems: Problem[] = [
    ...(isOfOthers ? [{ code: 'alerts_other_script' }] : []),
    ...(isHalfOn(settings) ? [{ code: 'alerts_half_on' }] : []),
    ...(failure
      ? [{ code: 'run_failed', values: { at: failure.at.slice(0, 10), message: failure.message } }]
      : []),
    ...(isOfOthers ? [] : overdue(settings, ports.moment().now, by)),
    ...(settings.read('alertSettings')?.spoiled ? [{ code: 'settings_spoiled' }] : []),
    ...webhookProblems(settings),
    ...unclearProblems(reading),
    ...(lastRun?.noted ?? []),
    ...deliveryProblems(reading, {
      now: ports.moment().now,
      isOn: by !== null,
      left: mailsLeftToday,
    }),
  ];
  return {
    on: by !== null,
    by,
    isOfOthers,
    switchedOnAt,
    lastRunAt: lastRun?.at ?? null,
    lastRunBy: lastRun?.by || null,
    problems,
    watchedBy: watcherOf(settings) ?? null,
    differences: [...(lastRun?.differences ?? [])],
    mailsLeftToday,
  };
}

function overdue(settings: Pick<SharedSettings, 'read'>, now: Date, by: string | null): Problem[] {
  const hours = by === null ? undefined : overdueHours(settings, now);
  return by === null || hours === undefined ? [] : [{ code: 'run_overdue', values: { hours, by } }];
}

/** Without its table there is nothing that waits; what is amiss with the table is told elsewhere. */
function readAlerts(alerts: AlertLog): AlertReading {
  try {
    return alerts.read();
  } catch (failure) {
    if (failure instanceof Refusal) return { alerts: [], repeated: [], contradictory: [] };
    throw failure;
  }
}

interface Sender {
  now: Date;
  isOn: boolean;
  /** Mails that may still go today, where that is known. */
  left: number | null;
}

function deliveryProblems({ alerts }: AlertReading, { now, isOn, left }: Sender): Problem[] {
  const deliveries = alerts.flatMap((alert) => alert.deliveries);
  const waiting = new Set(
    deliveries.filter(({ state }) => state === 'queued' || state === 'sending').map(({ to }) => to),
  );
  const problems: Problem[] = [];
  if (waiting.size && left !== null) {
    problems.push({ code: 'mails_wait_quota', values: { count: waiting.size, left } });
  } else if (waiting.size) problems.push({ code: 'mails_wait', values: { count: waiting.size } });
  const refused = addressesOf(deliveries.filter(({ state }) => state === 'refused'));
  if (refused) problems.push({ code: 'mails_refused', values: { addresses: refused } });
  const isRecent = ({ at }: Delivery) => now.getTime() - at.getTime() < LONGEST_UNTRIED;
  const unknown = deliveries.filter((one) => one.state === 'unknown' && isRecent(one));
  if (unknown.length > 0 && isOn) {
    problems.push({ code: 'mails_unknown', values: { addresses: addressesOf(unknown) } });
  }
  return problems;
}

function addressesOf(deliveries: readonly Delivery[]): string {
  return [...new Set(deliveries.map(({ to }) => to))].slice(0, MOST_ADDRESSES).join(', ');
}
