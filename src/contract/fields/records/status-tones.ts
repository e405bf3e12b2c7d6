import type { Status } from '../../../domain/kpi/standing/standing';

/** One colour for each status, wherever it is shown: red, amber, green, and grey where nothing is judged. */
export type StatusTone = 'bad' | 'warn' | 'good' | 'quiet';

export const STATUS_TONES: Readonly<Record<Status, StatusTone>> = {
  missed: 'bad',
  at_risk: 'warn',
  short: 'warn',
  on_track: 'good',
  met: 'good',
  too_early: 'quiet',
  no_data: 'quiet',
  stale: 'quiet',
  error: 'quiet',
};
