import type { DueMail } from '../../domain/alerts/due-mail';
import type { Problem } from '../../domain/problem';
import { type FigurePorts, writeFigures } from '../evaluate/write-figures';
import type { Decided } from './decide';
import type { AlertLog } from './ports';
import type { Prepared } from './prepare';
import { unlessTableLocked } from './table-lock';

export type WritingPorts = FigurePorts & { alerts: Pick<AlertLog, 'write'> };

export interface Written {
  /** What could not be written. */
  unwritten: readonly Problem[];
  /** The mails of which the rows know, or which a lock keeps from being noted there. */
  due: readonly DueMail[];
  /** Whether the alert's row says now what is known of it. */
  isWritten(alert: string): boolean;
}

/**
 * Writes what a run has worked out, the alerts first: what is owed stands in them before anything is
 * sent, so when they cannot be written the run ends here. An alert whose own row cannot be written is
 * not mailed; figures that cannot be written hold up no mail; what went wrong is returned.
 */
export function write(
  ports: WritingPorts,
  prepared: Pick<Prepared, 'standings' | 'record' | 'replaced'>,
  { changed, due }: Pick<Decided, 'changed' | 'due'>,
  evaluatedAt: Date,
): Written {
  const problems: Problem[] = [];
  const unwritable = new Set<string>();
  const lock = unlessTableLocked(() => {
    if (changed.length === 0) return;
    for (const { id, problem } of ports.alerts.write(changed)) {
      unwritable.add(id);
      problems.push(problem);
    }
  });
  if (lock) problems.push({ code: 'alerts_not_written', cause: lock });
  return {
    unwritten: [...problems, ...writeFigures(ports, prepared, evaluatedAt)],
    isWritten: (alert) => !lock && !unwritable.has(alert),
    due: unwritable.size === 0 ? due : due.flatMap((mail) => withoutAlerts(mail, unwritable) ?? []),
  };
}

function withoutAlerts(mail: DueMail, ids: ReadonlySet<string>): DueMail | undefined {
  const entries = mail.entries.filter(({ alert }) => !ids.has(alert.id));
  return entries.length > 0 ? { ...mail, entries, rank: entries[0].rank } : undefined;
}
