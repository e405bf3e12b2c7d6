import type { EvaluationOptions } from '../evaluate/evaluate-register';
import { finishEarlier, untilQuarter } from '../evaluate/finish-edits';
import { noticeHandEdits } from '../evaluate/hand-edits';
import type {
  EditLog,
  MeasurementLog,
  Register,
  ReplacedValueLog,
  SourceRanges,
} from '../evaluate/ports';
import { readOnce } from '../evaluate/read-once';
import type { Clock, Moment, Spreadsheet } from '../ports';
import { type LockPorts, underLock } from '../under-lock';
import { type Channel, postToChannel } from './post-to-channel';
import { decide } from './decide';
import { stampRun } from './last-run';
import { mailRenderer } from './mail/mail-renderer';
import { sendDigests } from './digests';
import type { AlertLog, Mailbox } from './ports';
import { forgetOutbox } from './outbox';
import { prepare } from './prepare';
import { busyReport, reportOf, type RunReport } from './report';
import { send } from './send';
import { MAIL_TEXT } from '../../text/alerts/mail';
import { say } from '../../text/say';
import { write } from './write';

export interface RunPorts extends LockPorts {
  register: Register;
  measurements: MeasurementLog;
  replacedValues: ReplacedValueLog;
  changes: EditLog;
  alerts: AlertLog;
  sources: SourceRanges;
  mailbox: Mailbox;
  spreadsheet: Spreadsheet;
  clock: Clock;
  /** Absent in the build that only mails. */
  channel?: Channel;
}

export interface RunOptions extends EvaluationOptions {
  /** A person started it: that says nothing of the trigger, whose heartbeat stays as it was. */
  byPerson?: boolean;
}

/**
 * One alert run: evaluate all active KPIs, move their alerts on, write what is owed, then send it.
 *
 * What is owed stands in the alerts table before anything is sent, so a run may die anywhere: the next
 * one finds it there.
 */
export function alertRun(ports: RunPorts, moment: Moment, options: RunOptions): RunReport {
  const { now: at } = moment;
  const { runBy, deadline, byPerson } = options;
  return underLock(
    ports,
    () => {
      const unfinished = finishEarlier(ports, untilQuarter(ports, moment, options));
      const changes = readOnce(ports.changes);
      const prepared = prepare({ ...ports, changes }, moment, options);
      const decided = decide(prepared, moment);
      const { unwritten, due, isWritten } = write(ports, prepared, decided, at);
      const unlogged = [
        ...unfinished,
        ...prepared.unread,
        ...noticeHandEdits({ ...ports, changes }, prepared.reading.definitions, moment),
      ];
      const known = new Set(prepared.stored.map(({ id }) => id));
      forgetOutbox(ports.settings, moment, (id) => known.has(id) && isWritten(id));
      const { render, digest, context } = mailRenderer(ports, prepared, moment);
      const sent = send(ports, due, {
        render,
        zone: moment.zone,
        deadline,
        isQuiet: decided.quietUntil !== undefined,
        barred: say(MAIL_TEXT.barred, ports.settings.language()),
      });
      const digests = sendDigests(ports, prepared, decided, moment, {
        render: digest,
        deadline,
        isHeldUp: sent.keptBecause !== undefined,
      });
      postToChannel(ports, prepared, decided, moment, { context, deadline });
      const noted = [...unwritten, ...unlogged, ...prepared.doubled];
      const mails = [...sent.mails, ...digests];
      if (!byPerson) stampRun(ports, mails, runBy, noted, prepared.differences);
      const unsaid = [...unwritten, ...unlogged];
      return reportOf({ at, prepared, decided, unwritten: unsaid, sent: { ...sent, mails } });
    },
    () => busyReport(at),
  );
}
