import type { AlertAnswer } from '../../contract/rpc/alerts';
import { Refusal } from '../refusal';
import type { AlertLog } from './ports';

export interface AnsweringPorts {
  alerts: Pick<AlertLog, 'answer'>;
}

/**
 * Writes what a person says of an alert into the columns that are people's, and its state with it; the next
 * run goes by them. Refused where the alert is gone, or where somebody else has written another plan since.
 */
export function answerAlert({ alerts }: AnsweringPorts, answer: AlertAnswer): void {
  const found = alerts.answer(answer.id, answer);
  if (found.kind === 'written') return;
  if (found.kind === 'moved') {
    throw new Refusal({ code: 'plan_moved', field: 'plan', values: { now: found.plan } });
  }
  throw new Refusal({ code: 'alert_gone' });
}
