import type { Warned } from '../../contract/remembered-values';
import { addressKey } from '../../domain/alerts/address';
import type { Settings } from '../ports';
import type { Mail } from './mail/mail';
import type { Mailbox, Sending } from './ports';

export interface OncePorts {
  settings: Pick<Settings, 'read' | 'write'>;
  mailbox: Pick<Mailbox, 'send'>;
}

/** What is told at most once a day to each person, beside alerts, whose rows say who was told. */
export type OnceKey = 'alerts.stoppedTold' | 'alerts.lapsedTold' | 'digestsTold';

export interface Once {
  key: OnceKey;
  /** ISO; a new day begins with nobody told. */
  day: string;
  to: string;
  /** What the service refuses counts as told, else the next run tries it again. */
  isTriedOnce?: boolean;
}

/**
 * Mails a person once for the day. It is noted before it is handed over: a run that dies there leaves one mail
 * that may have gone, which is sent once more and says so; a third never goes out. What the service refuses or
 * has no quota for is noted as not sent.
 *
 * @returns What became of it; nothing where the person has no address, or was told.
 */
export function sendOnce(
  { settings, mailbox }: OncePorts,
  { key, day, to, isTriedOnce = false }: Once,
  mailOf: (mayRepeat: boolean) => Mail,
): Sending | undefined {
  const known = settings.read(key);
  const noted: Warned = known?.day === day ? known : { day, told: [], sending: [] };
  const reader = addressKey(to);
  if (reader === '' || noted.told.includes(reader)) return undefined;
  const mayRepeat = noted.sending.includes(reader);
  const others = noted.sending.filter((one) => one !== reader);
  const told: Warned = { ...noted, told: [...noted.told, reader], sending: others };
  const mail = mailOf(mayRepeat);
  // A repeat counts as told however it ends.
  settings.write({ [key]: mayRepeat ? told : { ...noted, sending: [...others, reader] } });
  const sending = mailbox.send(mail);
  const { kind } = sending;
  const isOver = kind === 'accepted' || (kind === 'refused' && isTriedOnce);
  if (isOver) settings.write({ [key]: told });
  else if (kind !== 'unknown') settings.write({ [key]: noted });
  return sending;
}
