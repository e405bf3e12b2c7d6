import type { RunLock } from '../ports';
import type { AlertLog, EditedCells } from './ports';

interface TakingPorts {
  alerts: Pick<AlertLog, 'takeAnswers'>;
  lock: RunLock;
}

/**
 * A tick or a plan that was just typed into the table is taken at once. While a run writes there it is left
 * to the next one, which reads both columns anyhow.
 */
export function takeAnswers({ alerts, lock }: TakingPorts, edited: EditedCells): void {
  if (!lock.acquire()) return;
  try {
    alerts.takeAnswers(edited);
  } finally {
    lock.release();
  }
}
