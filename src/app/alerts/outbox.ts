import { memoryTexts } from '../../contract/document-memory';
import type { Delivery, StoredAlert } from '../../domain/alerts/alert';
import type { DueEntry, DueMail } from '../../domain/alerts/due-mail';
import { matterOf } from '../../domain/alerts/deliveries';
import { type HandedOver, toldKey, withHandedOver } from '../../domain/alerts/handed-over';
import { kpiOfAlert } from '../../domain/alerts/moves';
import { isoOf } from '../../domain/calendar/day';
import type { Moment, Settings } from '../ports';
import type { AlertLog } from './ports';
import { unlessTableLocked } from './table-lock';

/** What becomes of a delivery; the whole of it where it is to stand as it was. */
export type Noted = Pick<Delivery, 'state' | 'problem'> | Delivery;

/**
 * Notes what becomes of the mails of a run: each in one small write to the document's memory, and the
 * rows of all their alerts at the end, in one. A property is small, so a long run writes rows in between.
 */
export interface Outbox {
  /** Before the mail is handed over. */
  begin(mail: DueMail, next: (entry: DueEntry) => Noted): void;
  /** When it is known what became of it; kept with the next mail's beginning or with `settle`. */
  end(mail: DueMail, next: (entry: DueEntry) => Noted): void;
  /** The rows say it all. */
  settle(): void;
}

export interface OutboxPorts {
  alerts: Pick<AlertLog, 'write'>;
  settings: Pick<Settings, 'read' | 'write'>;
}

type Present = Pick<Moment, 'now' | 'zone'>;

/** Characters of mails that are done: each note writes them again, so from here on the rows take them. */
const MOST_DONE = 20_000;
/** Characters in all; the host allows 500 kB in all properties together. */
const MOST_CHARACTERS = 150_000;
/** People and KPIs that are remembered as told today; of more the rows alone know. */
const MOST_TOLD = 5_000;

export function outboxOver({ alerts, settings }: OutboxPorts, moment: () => Present): Outbox {
  const latest = new Map<string, StoredAlert>();
  let mails: HandedOver[] = [];
  let current: HandedOver[] = [];
  let told: string[] = [];

  /** Of alerts whose rows could not be written, now or in earlier runs. */
  const stuck: HandedOver[] = [...(settings.read('outbox') ?? [])];

  const kept = () => [...stuck, ...mails, ...current];
  const fits = () => textOf(kept()).length <= MOST_CHARACTERS;

  const alertsOf = (mail: DueMail) => mail.entries.map(({ alert }) => latest.get(alert.id)!);

  function note(mail: DueMail, next: (entry: DueEntry) => Noted): void {
    for (const { alert } of mail.entries) {
      if (!latest.has(alert.id)) latest.set(alert.id, alert);
    }
    current = groupsOf(mail, next, moment().now);
  }

  /** What is noted so far goes into the rows; the mail that is under way stays noted here. */
  function settle(): void {
    const done = mails;
    mails = [];
    const ids = new Set(done.flatMap(({ entries }) => entries.map(({ alert }) => alert)));
    const settled = withHandedOver(
      [...ids].map((id) => latest.get(id)!),
      done,
    );
    for (const alert of settled) latest.set(alert.id, alert);
    // First all that is known: writing rows takes long enough to be ended.
    settings.write({ outbox: fitting([...stuck, ...done, ...current]) });
    let unwritten = new Set<string>();
    const lock = unlessTableLocked(() => {
      if (settled.length > 0) unwritten = new Set(alerts.write(settled).map(({ id }) => id));
    });
    stuck.push(...entriesOf(done, (id) => lock !== undefined || unwritten.has(id)));
    const outbox = fitting([...stuck, ...current]);
    settings.write({ outbox, told: toldWith(settings, told, moment()) });
    told = [];
  }

  return {
    begin(mail, next) {
      note(mail, next);
      if (!fits()) settle();
      // A mail about hundreds of KPIs is noted in their rows at once.
      if (fits()) settings.write({ outbox: kept() });
      else unlessTableLocked(() => alerts.write(withHandedOver(alertsOf(mail), current)));
    },
    end(mail, next) {
      note(mail, next);
      told.push(...keysOfTold(current));
      mails.push(...current);
      current = [];
      if (textOf(mails).length > MOST_DONE) settle();
    },
    settle() {
      if (mails.length > 0) settle();
    },
  };
}

/** One group for each state that parts of the mail are in: what may be a repeat stands apart. */
function groupsOf(mail: DueMail, next: (entry: DueEntry) => Noted, at: Date): HandedOver[] {
  const groups = new Map<string, HandedOver>();
  for (const entry of mail.entries) {
    const delivery = { to: mail.to, at, ...next(entry) };
    const { to, at: when, state, problem } = delivery;
    const key = JSON.stringify([to, when, state, problem]);
    const group = groups.get(key) ?? { to, at: when, state, problem, entries: [] };
    const { alert, index, kind, role } = entry;
    const noted = { alert: alert.id, index, kind, ...(role ? { role } : {}) };
    groups.set(key, { ...group, entries: [...group.entries, noted] });
  }
  return [...groups.values()];
}

/** Who was told, or may have been. */
function keysOfTold(mails: readonly HandedOver[]): string[] {
  return mails
    .filter(({ state }) => state === 'sent' || state === 'unknown')
    .flatMap(({ entries, to }) =>
      entries.map(({ alert, kind }) => toldKey(matterOf(kpiOfAlert(alert), kind), to)),
    );
}

const LONGEST_KEPT = 7 * 86_400_000;

/**
 * The rows say now what a dead run has left here; of alerts whose rows could not be written, or cannot be
 * told apart, it is kept for a week.
 */
export function forgetOutbox(
  settings: Pick<Settings, 'read' | 'write'>,
  moment: Present,
  isWritten: (alert: string) => boolean,
): void {
  const left = settings.read('outbox') ?? [];
  if (left.length === 0) return;
  const { now, zone } = moment;
  const recent = left.filter(({ at }) => now.getTime() - at.getTime() < LONGEST_KEPT);
  const today = left.filter(({ at }) => zone.dayOf(at) === zone.dayOf(now));
  settings.write({
    outbox: fitting(entriesOf(recent, (id) => !isWritten(id))),
    told: toldWith(settings, keysOfTold(today), moment),
  });
}

/** The mails with those of their entries that are of such alerts. */
function entriesOf(mails: readonly HandedOver[], isOf: (alert: string) => boolean): HandedOver[] {
  return mails.flatMap((mail) => {
    const entries = mail.entries.filter(({ alert }) => isOf(alert));
    return entries.length > 0 ? [{ ...mail, entries }] : [];
  });
}

/** As many as the properties hold, the latest of them. */
function fitting(mails: readonly HandedOver[]): readonly HandedOver[] {
  let first = 0;
  while (first < mails.length && textOf(mails.slice(first)).length > MOST_CHARACTERS) first += 1;
  return mails.slice(first);
}

function textOf(outbox: readonly HandedOver[]): string {
  return memoryTexts({ outbox }).outbox;
}

/** Who was told of what today, with these; a new day begins with nobody. */
function toldWith(
  settings: Pick<Settings, 'read'>,
  keys: readonly string[],
  { now, zone }: Present,
) {
  const day = isoOf(zone.dayOf(now));
  const before = settings.read('told');
  const earlier = before?.day === day ? before.keys : [];
  return { day, keys: [...new Set([...earlier, ...keys])].slice(-MOST_TOLD) };
}

/** Keys of those who were told today, whatever became of the rows that said so. */
export function toldToday(
  settings: Pick<Settings, 'read'>,
  { now, zone }: Present,
): ReadonlySet<string> {
  const told = settings.read('told');
  return new Set(told?.day === isoOf(zone.dayOf(now)) ? told.keys : []);
}
