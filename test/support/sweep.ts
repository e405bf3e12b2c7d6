import { appendFileSync } from 'node:fs';
import type { ScriptHost } from '../../workbench/host/api';
import { takeMailCount } from './mail-count';

/** A host call of some work, by its place among the calls from 1. */
export interface Call {
  atCall: number;
  /** Such as `SpreadsheetApp.Range.getValues`. */
  name: string;
}

/** What a sweep does at each of its places. */
export type SweepKind = 'kills' | 'faults' | 'races' | 'inputs';

/** More than any work of these tests makes: each is looked at. */
const MOST_CALLS = 1_000;

/** `npm run torture` sweeps whole; `npm test` only where something else can come out. */
export const IS_WHOLE = process.env.WAYMARK_TORTURE === 'yes';

/** Where `npm run torture` reads what each sweep came to. */
const RESULTS = process.env.WAYMARK_TORTURE_RESULTS;

/** Every call that the work makes, in turn. */
export function callsOfWork(host: ScriptHost, work: (host: ScriptHost) => unknown): Call[] {
  const calls: Call[] = [];
  const interventions = Array.from({ length: MOST_CALLS }, (_, index) => ({
    atCall: index + 1,
    first: (name: string) => void calls.push({ atCall: index + 1, name }),
  }));
  host.intervene(interventions);
  work(host);
  host.intervene([]);
  expect(calls).toHaveLength(host.lastCalls().total);
  return calls;
}

const CHANGES =
  /\.(set|insert|delete|append|move|sort|clear|hide|unhide|show|add|remove|protect|send|create|try)\w*$/;
/** What a builder collects lives in the script alone until it is used. */
function isChange(name: string): boolean {
  return CHANGES.test(name) && !name.includes('Builder.');
}

const READS =
  /\.(getValue|getFormula|getDisplayValue|getDataRange|getLast|getMax|getSheets|getSheetByName|find)\w*$/;

/**
 * Where somebody may get in between. A range or a sheet that is only named, how a sheet looks, and what
 * belongs to the file as a whole are the same before and after rows, columns or titles change: right
 * before such a call a disturbance is the same as before the next one that reads or writes cells or
 * structure. `reduced-sweeps.test.ts` shows it.
 */
export function disturbablePlaces(calls: readonly Call[], whole = IS_WHOLE): Call[] {
  const ofSpreadsheet = calls.filter(({ name }) => name.startsWith('SpreadsheetApp.'));
  const last = ofSpreadsheet[ofSpreadsheet.length - 1];
  return ofSpreadsheet.filter(
    (call) => whole || READS.test(call.name) || isChange(call.name) || call === last,
  );
}

/** Where a run may end. Between two changes it leaves the same behind wherever it ends. */
export function killablePlaces(calls: readonly Call[], whole = IS_WHOLE): Call[] {
  return calls.filter(({ name, atCall }) => whole || isChange(name) || atCall === calls.length);
}

/** Which calls may fail: each that changes something, and the first and the last of each other method. */
export function faultyPlaces(calls: readonly Call[], whole = IS_WHOLE): Call[] {
  const names = calls.map(({ name }) => name);
  return calls.filter(
    ({ name }, index) =>
      whole || isChange(name) || names.indexOf(name) === index || names.lastIndexOf(name) === index,
  );
}

/** Some of the places, evenly, where all of them would take minutes. */
export function oneIn<Place>(count: number, places: readonly Place[]): Place[] {
  return places.filter((_, index) => IS_WHOLE || index % count === 0);
}

let turn = 0;

/** Some of the places, others at the next sweeps; all of them in `npm run torture`. */
export function inTurn(places: readonly Call[], turns: number): Call[] {
  turn += 1;
  return places.filter((_, index) => IS_WHOLE || index % turns === turn % turns);
}

/** Tries each place, then says how many are broken, and shows the first of them. */
export function sweepOver<Place>(
  kind: SweepKind,
  places: readonly Place[],
  attempt: (place: Place) => void,
): void {
  // Nothing would be tried, and nothing could be broken.
  expect(places.length).toBeGreaterThan(0);
  const broken: [Place, Error][] = [];
  for (const place of places) {
    try {
      attempt(place);
    } catch (error) {
      broken.push([place, error as Error]);
    }
  }
  recordSweep(kind, places.length, broken.length);
  if (broken.length === 0) return;
  const [[first, error]] = broken;
  error.message = `${broken.length} of ${places.length} places are broken, first ${JSON.stringify(first)}:\n${error.message}`;
  throw error;
}

/** For the table of `npm run torture`. */
export function recordSweep(kind: SweepKind, places: number, broken: number): void {
  const mails = takeMailCount();
  if (!RESULTS) return;
  const sweep = expect.getState().currentTestName;
  appendFileSync(RESULTS, `${JSON.stringify({ sweep, kind, places, broken, ...mails })}\n`);
}
