import { runAlerts } from './run-alerts';

/** The execution log. */
declare const console: { error(message: string): void };

/** One alert run. The hourly trigger calls it. */
export function runHourly(event: unknown): unknown {
  try {
    return runAlerts(event);
  } catch (failure) {
    // Google mails nobody about an add-on's failures: the execution log and the missing stamp tell it.
    console.error(failure instanceof Error ? failure.message : String(failure));
    throw failure;
  }
}
