import type { Problem } from '../../domain/problem';
import { type FigurePorts, writeFigures } from '../evaluate/write-figures';
import type { Decided } from './decide';
import type { AlertLog } from './ports';
import type { Prepared } from './prepare';

export type WritingPorts = FigurePorts & { alerts: Pick<AlertLog, 'write'> };

/**
 * Writes what a run has worked out, the alerts first: what is owed stands in them before anything is
 * sent, so when they cannot be written the run ends here. Figures that cannot be written hold up no
 * mail; what went wrong is returned.
 */
export function write(
  ports: WritingPorts,
  prepared: Pick<Prepared, 'standings' | 'record' | 'replaced'>,
  { changed }: Pick<Decided, 'changed'>,
  evaluatedAt: Date,
): Problem[] {
  if (changed.length > 0) ports.alerts.write(changed);
  return writeFigures(ports, prepared, evaluatedAt);
}
