import type { StoredAlert } from '../../domain/alerts/alert';
import { type DueMail, dueMails } from '../../domain/alerts/due-mail';
import type { AlertMoment } from '../../domain/alerts/moves';
import { type AlertDecision, stepAlerts } from '../../domain/alerts/step-all';
import type { Kpi } from '../../domain/kpi/kpi';
import type { Standing } from '../../domain/kpi/standing';
import type { Problem } from '../../domain/problem';
import { ALERT_PROBLEM_TEXT } from '../../text/alerts';
import { problemSentence } from '../../text/problems';
import { say } from '../../text/say';
import { evaluateKpis } from '../evaluate/evaluate-kpis';
import type {
  Measurement,
  MeasurementLog,
  Register,
  RegisterReading,
  ReplacedValue,
  ReplacedValueLog,
  SourceRanges,
} from '../evaluate/ports';
import { repeatedMeasurements } from '../evaluate/repeated-measurements';
import { typedAgain } from '../evaluate/replaced-values';
import type { Clock, Moment, RunLock, Settings, Spreadsheet } from '../ports';
import { stampRun } from './last-run';
import { figuresOf } from './mail/figures';
import { renderMail } from './mail/render-mail';
import type { AlertLog, AlertReading, Mail, Mailbox } from './ports';
import { repeatedProblems, withoutRepeated } from './repeated-alerts';
import { decidedAlerts, evaluatedKpis, type RunReport } from './run-report';
import { sendDueMail, type SentMails } from './send-due-mail';

export interface RunPorts {
  lock: RunLock;
  register: Register;
  measurements: MeasurementLog;
  replacedValues: ReplacedValueLog;
  alerts: AlertLog;
  sources: SourceRanges;
  mailbox: Mailbox;
  settings: Settings;
  spreadsheet: Spreadsheet;
  clock: Clock;
}

export interface RunOptions {
  /** The account that the run works as; stands in `recorded_by`. */
  runBy: string;
  /** No new work is started from here on; the entry sets it 60 s before the host's limit. */
  deadline?: Date;
  /** A person started it: that says nothing of the trigger, whose heartbeat stays as it was. */
  byPerson?: boolean;
}

/** Notices name so many rows of the register; of the others they say how many. */
const MOST_ROWS = 5;

/** Everything that a run has worked out before it writes anything. */
interface Prepared {
  reading: RegisterReading;
  repeated: AlertReading['repeated'];
  /** Values that stand twice, so that a person must decide. */
  doubled: readonly Problem[];
  standings: readonly Standing[];
  record: readonly Measurement[];
  /** Earlier values of periods for which a person typed another one. */
  replaced: readonly ReplacedValue[];
  changed: readonly StoredAlert[];
  decisions: readonly AlertDecision[];
  due: readonly DueMail[];
  render: (mail: DueMail) => Mail;
}

/**
 * One alert run: evaluate all active KPIs, move their alerts on, write what is owed, then send it.
 *
 * What is owed stands in the alerts table before anything is sent, so a run may die anywhere: the next
 * one finds it there. Measurements and standings can be computed again at any time; if writing them
 * fails, the mails still go and the report says so.
 */
export function alertRun(ports: RunPorts, moment: Moment, options: RunOptions): RunReport {
  if (!ports.lock.acquire()) return busy(moment);
  try {
    const prepared = prepare(ports, moment, options);
    if (prepared.changed.length > 0) ports.alerts.write(prepared.changed);
    const notices = writeFigures(ports, prepared, moment);
    const sent = sendDueMail(ports, prepared.due, prepared.render, options.deadline);
    const report = reportOf(ports, moment, prepared, sent, notices);
    if (!options.byPerson) stampRun(ports, report.mails, options.runBy, prepared.doubled);
    return report;
  } finally {
    ports.lock.release();
  }
}

/** The same, but nothing is written and nobody is mailed: who would be, and what stands where. */
export function dryRun(ports: RunPorts, moment: Moment, options: RunOptions): RunReport {
  const prepared = prepare(ports, moment, options);
  const mails = prepared.due.map((mail) => {
    const { to, subject } = prepared.render(mail);
    return { to, subject, state: 'planned' as const };
  });
  return reportOf(ports, moment, prepared, { mails, remaining: 0 }, []);
}

/** Figures only, for a spreadsheet whose alerts are off: no alert begins and nobody is mailed. */
export function evaluationRun(ports: RunPorts, moment: Moment, options: RunOptions): RunReport {
  if (!ports.lock.acquire()) return busy(moment);
  try {
    const prepared = { ...prepare(ports, moment, options), decisions: [] };
    const notices = writeFigures(ports, prepared, moment);
    return reportOf(ports, moment, prepared, { mails: [], remaining: 0 }, notices);
  } finally {
    ports.lock.release();
  }
}

function prepare(ports: RunPorts, moment: Moment, { runBy, deadline }: RunOptions): Prepared {
  const reading = ports.register.read();
  const recorded = ports.measurements.read();
  const { alerts: stored, repeated } = ports.alerts.read();
  const active = reading.kpis.filter(({ state }) => state === 'active');
  const half = deadline && (moment.now.getTime() + deadline.getTime()) / 2;
  const isPressed = () => half !== undefined && ports.clock.now().getTime() >= half;
  const { standings, record } = evaluateKpis(ports.sources, {
    kpis: active,
    recorded,
    moment,
    runBy,
    isPressed,
  });
  const alertMoment = alertMomentOf(moment);
  const step = stepAlerts({
    stored,
    kpis: reading.kpis,
    standings,
    unread: new Set(reading.problems.flatMap(({ kpi }) => kpi ?? [])),
    moment: alertMoment,
  });
  const byId = new Map(active.map((kpi): [string, Kpi] => [kpi.id, kpi]));
  const alerts = withoutRepeated(step.alerts, repeated);
  const changed = withoutRepeated(step.changed, repeated);
  const due = dueMails(alerts, byId, alertMoment);
  const render = due.length > 0 ? renderer(ports, reading, standings, moment) : unneeded;
  const replaced = typedAgain(recorded, record);
  const { decisions } = step;
  const doubled = repeatedMeasurements(recorded);
  return {
    reading,
    repeated,
    doubled,
    standings,
    record,
    replaced,
    changed,
    decisions,
    due,
    render,
  };
}

function unneeded(): never {
  throw new Error('no mail is due');
}

function renderer(
  { settings, spreadsheet }: RunPorts,
  reading: RegisterReading,
  standings: readonly Standing[],
  { now, zone }: Moment,
): (mail: DueMail) => Mail {
  const context = {
    standings: new Map(standings.map((standing) => [standing.kpi, standing])),
    links: reading.links,
    figures: figuresOf(settings.language(), spreadsheet.locale()),
    title: spreadsheet.title(),
    now,
    zone,
  };
  return (mail) => renderMail(mail, context);
}

function alertMomentOf({ now, zone }: Moment): AlertMoment {
  return { now, today: zone.dayOf(now), dayOf: (instant) => zone.dayOf(instant) };
}

function writeFigures(
  { measurements, replacedValues, register, settings }: RunPorts,
  { record, replaced, standings }: Prepared,
  { now }: Moment,
): string[] {
  const notices: string[] = [];
  function attempt(write: () => void): void {
    try {
      write();
    } catch (failure) {
      const problem = failure instanceof Error ? failure.message : String(failure);
      notices.push(say(ALERT_PROBLEM_TEXT.figures_not_written, settings.language(), { problem }));
    }
  }
  // The earlier value is nowhere else once its row is written.
  if (replaced.length > 0) attempt(() => replacedValues.append(replaced));
  if (record.length > 0) attempt(() => measurements.record(record));
  if (standings.length > 0) attempt(() => register.writeStandings(standings, now));
  return notices;
}

function reportOf(
  { settings }: RunPorts,
  { now }: Moment,
  { reading, repeated, doubled, standings, decisions }: Prepared,
  { mails, remaining, keptBecause }: SentMails,
  notices: readonly string[],
): RunReport {
  const language = settings.language();
  const all = [...notices];
  const kept = mails.filter(({ state }) => state === 'kept').length;
  if (keptBecause === 'quota')
    all.push(say(ALERT_PROBLEM_TEXT.kept_quota, language, { remaining, kept }));
  if (keptBecause === 'time') all.push(say(ALERT_PROBLEM_TEXT.kept_time, language, { kept }));
  if (keptBecause === 'service') all.push(say(ALERT_PROBLEM_TEXT.kept_service, language, { kept }));
  for (const { to, state, problem = '' } of mails) {
    if (state === 'refused') all.push(say(ALERT_PROBLEM_TEXT.refused, language, { to, problem }));
    if (state === 'unknown') all.push(say(ALERT_PROBLEM_TEXT.unknown, language, { to, problem }));
  }
  const copied = [...repeatedProblems(repeated), ...doubled];
  all.push(...copied.map((problem) => problemSentence(problem, language)));
  for (const { rowNumber, problem } of reading.problems.slice(0, MOST_ROWS)) {
    const values = { row: rowNumber, problem: problemSentence(problem, language) };
    all.push(say(ALERT_PROBLEM_TEXT.row_unread, language, values));
  }
  const rows = reading.problems.length - MOST_ROWS;
  if (rows > 0) all.push(say(ALERT_PROBLEM_TEXT.rows_unread, language, { rows }));
  return {
    outcome: 'done',
    at: now.toISOString(),
    kpis: evaluatedKpis(reading.kpis, standings, language),
    alerts: decidedAlerts(decisions, language),
    mails: [...mails],
    notices: all,
  };
}

function busy({ now }: Moment): RunReport {
  return { outcome: 'busy', at: now.toISOString(), kpis: [], alerts: [], mails: [], notices: [] };
}
