import type { ScriptHost } from '../../workbench/host/api';
import { copiesOf, withFewBlankRows } from './a-disturbance';
import { LEAD, rowsOfTable } from './a-spreadsheet';
import { countMails } from './mail-count';
import { type Call, callsOfWork } from './sweep';

const DAY = 86_400_000;
const REPEAT = ' (중복일 수 있음)';

/** A run of the trigger, of which nobody hears when it is killed or fails. */
export function runHourly(host: ScriptHost): void {
  try {
    host.run('runHourly', [], { user: LEAD, authMode: 'FULL', kind: 'time-trigger' });
  } catch {
    // What it left undone is seen in the tables and by the next run.
  }
}

/** A spreadsheet at a moment at which mails are owed, and what the run makes that sends them. */
export interface Owing {
  /** The same spreadsheet as often as it is needed. */
  fresh: () => ScriptHost;
  /** Mails that had gone out before. */
  before: number;
  /** What an undisturbed run mails: to whom, and under which subject. */
  owed: readonly string[];
  calls: readonly Call[];
}

export function owing(start: ScriptHost): Owing {
  withFewBlankRows(start);
  const fresh = copiesOf(start, { now: start.now() });
  const quiet = fresh();
  const before = quiet.outbox.length;
  const calls = callsOfWork(quiet, runHourly);
  const owed = sentSince(quiet, before).map(({ mail }) => mail);
  return { fresh, before, owed: [...owed].sort(), calls };
}

/** Mails by address and subject, apart from the mark of those that may have gone before. */
export function sentSince(host: ScriptHost, before: number) {
  return host.outbox.slice(before).map(({ to, subject }) => ({
    mail: `${to} ${subject.replace(REPEAT, '')}`,
    isMarked: subject.includes(REPEAT),
  }));
}

/** Lets the runs follow that mend what was left, the last on the next day, when what ended twice is tried again. */
export function runsAfter(host: ScriptHost): void {
  runHourly(host);
  runHourly(host);
  host.setNow(new Date(host.now().getTime() + DAY));
  runHourly(host);
}

/** All that is owed has gone; at most so many mails twice, and each of them says so. No row stands twice. */
export function expectAllMailed(host: ScriptHost, { before, owed }: Owing, repeats: number): void {
  const sent = sentSince(host, before);
  const mails = sent.map(({ mail }) => mail);
  const { lost, repeated } = countMails(owed, mails);
  expect({ lost, mails: [...new Set(mails)].sort() }).toEqual({ lost: 0, mails: owed });
  expect(repeated).toBeLessThanOrEqual(repeats);
  expect(sent.filter(({ isMarked }) => isMarked).length).toBeGreaterThanOrEqual(repeated);
  expectNoRowTwice(host);
}

function expectNoRowTwice(host: ScriptHost): void {
  const twice = [
    rowsOfTable(host, 'alerts').map(({ id }) => String(id)),
    rowsOfTable(host, 'measurements').map(({ kpi, period }) => `${kpi} ${period}`),
    rowsOfTable(host, 'changes').map(({ kpi, field, before, after }) =>
      [kpi, field, before, after].join(' '),
    ),
  ].flatMap((keys) => keys.filter((key, at) => keys.indexOf(key) !== at));
  expect(twice).toEqual([]);
}
