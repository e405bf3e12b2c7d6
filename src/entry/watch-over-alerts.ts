import { watchRun, type WatchOutcome } from '../app/alerts/watch';
import { portsOfDocument } from './composition/ports';
import { documentOfTrigger, firedTrigger } from './fired-trigger';

/** It writes nothing that a run writes, so it waits for none. */
const NO_PATIENCE = 0;

/** What the watcher's hourly trigger starts. */
export function watchOverAlerts(event: unknown): { outcome: WatchOutcome } {
  const ports = portsOfDocument(documentOfTrigger(event, 'watch'), NO_PATIENCE);
  return { outcome: watchRun(ports, ports.moment(), firedTrigger(event)) };
}
