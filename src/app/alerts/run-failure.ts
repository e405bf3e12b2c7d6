import type { RunFailure } from '../../contract/remembered-values';
import type { Settings } from '../ports';

/** Keeps why a run failed. */
export function noteFailure(settings: Settings, at: Date, message: string): void {
  settings.write({ lastFailure: { at: at.toISOString(), message: message.slice(0, 500) } });
}

/** The failure that no good run has followed yet. */
export function openFailure(settings: Settings, lastRunAt: string | undefined): RunFailure | null {
  const failure = settings.read('lastFailure');
  if (!failure) return null;
  return lastRunAt !== undefined && lastRunAt >= failure.at ? null : failure;
}
