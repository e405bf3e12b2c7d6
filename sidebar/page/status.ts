import { STATUS_TONES } from '../../src/contract/fields/records/status-tones';
import type { Status } from '../../src/domain/kpi/standing/standing';
import type { IconName } from './icon';
import type { Tone } from './parts';

/** The status of a KPI in a list; with `row_problem` its row is not evaluated as it was meant. */
export type ListStanding = Status | 'row_problem';

const TONES: Readonly<Record<ListStanding, Tone>> = { ...STATUS_TONES, row_problem: 'bad' };

const ICONS: Readonly<Record<ListStanding, IconName>> = {
  row_problem: 'cross',
  error: 'cross',
  missed: 'cross',
  at_risk: 'triangle',
  short: 'triangle',
  stale: 'clock',
  no_data: 'dash',
  on_track: 'check',
  met: 'check',
  too_early: 'clock',
};

/** What needs somebody first has the smallest number. */
const URGENCY: Readonly<Record<ListStanding, number>> = {
  row_problem: 0,
  error: 1,
  missed: 2,
  at_risk: 3,
  short: 4,
  stale: 5,
  no_data: 6,
  too_early: 7,
  on_track: 8,
  met: 9,
};

const LEAST_URGENT = 10;

export function toneOf(standing: ListStanding | null): Tone {
  return standing === null ? 'quiet' : TONES[standing];
}

export function iconOf(standing: ListStanding | null): IconName {
  return standing === null ? 'dash' : ICONS[standing];
}

/** What needs somebody first; a KPI that is not managed yet comes last. */
export function urgencyOf(standing: ListStanding | null): number {
  return standing === null ? LEAST_URGENT : URGENCY[standing];
}

/** Whether somebody has to do something: all but what goes well and what is too early to judge. */
export function needsLook(standing: ListStanding): boolean {
  return urgencyOf(standing) < URGENCY.too_early;
}
