import { momentOf } from '../../contract/remembered-values';
import { isoOf } from '../../domain/calendar/day';
import { WATCH_TEXT } from '../../text/alerts/watch';
import { say } from '../../text/say';
import { type Figures, figuresOf } from '../../text/figures';
import type { Moment, Person, SharedSettings, Spreadsheet } from '../ports';
import { Refusal } from '../refusal';
import type { HourlyTrigger, Mailbox, RunnerMark } from './ports';
import { alertsOnBy } from './alerts-on';
import { overdueHours } from './heartbeat';
import { type Warning, warnOnceADay } from './warnings';

export interface WatchPorts {
  settings: SharedSettings;
  person: Pick<Person, 'email'>;
  /** The person's own triggers that watch over the run. */
  watchTrigger: HourlyTrigger;
}

/**
 * A second person watches over the run with a trigger of her own, or does so no longer. Whoever switched
 * alerts on cannot: what stops one of his triggers stops the other.
 */
export function watchRuns(ports: WatchPorts, isWatching: boolean): void {
  const { settings, person } = ports;
  if (!isWatching) {
    stopWatching(ports);
    return;
  }
  const by = alertsOnBy(settings);
  if (by === undefined) throw new Refusal({ code: 'watch_nothing' });
  if (by === person.email()) throw new Refusal({ code: 'watch_own' });
  startWatching(ports);
}

/**
 * Who watches as far as anybody knows: only once there is a trigger that would fire, since a run may have died
 * before it was made.
 */
export function watcherOf(settings: Pick<SharedSettings, 'read'>): string | undefined {
  return settings.read('alerts.watchTriggerId') && settings.read('alerts.watchedBy');
}

/** Who watches is written before there is a trigger: one whose id is not noted yet notes it when it fires. */
function startWatching({ settings, person, watchTrigger }: WatchPorts): void {
  const known = settings.read('alerts.watchTriggerId');
  const [present, ...surplus] = watchTrigger.ids(known);
  for (const id of surplus) watchTrigger.remove(id);
  settings.write({
    'alerts.watchedBy': person.email(),
    'alerts.watchTriggerId': present ?? null,
  });
  if (!present) settings.write({ 'alerts.watchTriggerId': watchTrigger.create() });
}

/** Another person's trigger is out of reach: it removes itself when it next fires. */
export function stopWatching({ settings, watchTrigger }: Omit<WatchPorts, 'person'>): void {
  const known = settings.read('alerts.watchTriggerId');
  settings.write({
    'alerts.watchedBy': null,
    'alerts.watchTriggerId': null,
  });
  for (const id of watchTrigger.ids(known)) watchTrigger.remove(id);
}

export interface WatchRunPorts extends WatchPorts {
  mailbox: Pick<Mailbox, 'send'>;
  runner: Pick<RunnerMark, 'standing'>;
  spreadsheet: Spreadsheet;
  /** The address of the file. */
  link(): string;
}

export type WatchOutcome = 'retired' | 'off' | 'well' | 'warned';

/** What the watcher's trigger does: it looks at the heartbeat, and when it is too old tells both of them. */
export function watchRun(
  ports: WatchRunPorts,
  { now, zone }: Moment,
  firedId: string | undefined,
): WatchOutcome {
  const { settings, person, watchTrigger } = ports;
  const watcher = person.email();
  const known = settings.read('alerts.watchTriggerId');
  const isAnother = known !== undefined && firedId !== undefined && known !== firedId;
  if (settings.read('alerts.watchedBy') !== watcher || isAnother) {
    if (firedId !== undefined) watchTrigger.remove(firedId);
    return 'retired';
  }
  if (known === undefined && firedId) settings.write({ 'alerts.watchTriggerId': firedId });
  const by = alertsOnBy(settings);
  // Where another installation mails, that this one does not run is as it should be.
  if (by === undefined || ports.runner.standing() === 'others') return 'off';
  const hours = overdueHours(settings, now);
  if (hours === undefined) return 'well';
  const language = settings.language();
  const lastRun = settings.read('lastRun')?.at;
  const figures = figuresOf(language, ports.spreadsheet.locale());
  const told = {
    ...{ by, watcher, hours, title: ports.spreadsheet.title() },
    last: lastRun === undefined ? undefined : figures.day(zone.dayOf(new Date(momentOf(lastRun)))),
  };
  const link = ports.link();
  const today = isoOf(zone.dayOf(now));
  const warnings = [watcher, by].map((to) => ({ ...stoppedWarning(to, told, figures), link }));
  warnOnceADay(ports, 'alerts.stoppedTold', warnings, { today, language });
  return 'warned';
}

interface Stopped {
  by: string;
  watcher: string;
  hours: number;
  title: string;
  /** The day of the last run; absent where there was none. */
  last?: string;
}

function stoppedWarning(to: string, { last, ...values }: Stopped, { language }: Figures): Warning {
  const isWatcher = to === values.watcher;
  return {
    to,
    subject: say(WATCH_TEXT.stopped_subject, language, values),
    says: [
      say(WATCH_TEXT.stopped, language, values),
      last === undefined
        ? say(WATCH_TEXT.stopped_never, language, values)
        : say(WATCH_TEXT.stopped_since, language, { ...values, last }),
      say(isWatcher ? WATCH_TEXT.ask_watcher : WATCH_TEXT.ask_sender, language, values),
      say(WATCH_TEXT.why, language, values),
    ],
  };
}
