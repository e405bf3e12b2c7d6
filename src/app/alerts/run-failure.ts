import type { Settings } from '../ports';

const KEY = 'lastFailure';

export interface RunFailure {
  at: string;
  message: string;
}

/** Keeps why a run failed. */
export function noteFailure(settings: Settings, at: Date, message: string): void {
  const failure: RunFailure = { at: at.toISOString(), message: message.slice(0, 500) };
  settings.write({ [KEY]: JSON.stringify(failure) });
}

/** The failure that no good run has followed yet. */
export function openFailure(settings: Settings, lastRunAt: string | undefined): RunFailure | null {
  try {
    const failure = JSON.parse(settings.read(KEY) ?? 'null') as RunFailure | null;
    if (!failure || typeof failure.at !== 'string') return null;
    return lastRunAt !== undefined && lastRunAt >= failure.at ? null : failure;
  } catch {
    return null;
  }
}
