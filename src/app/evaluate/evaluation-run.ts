import type { Moment } from '../ports';
import { type LockPorts, underLock } from '../under-lock';
import type { EvaluateOnePorts } from './evaluate-one';
import { evaluateRegister, type EvaluationOptions, type ReadingPorts } from './evaluate-register';
import { type EvaluationReport, evaluationReport } from './evaluation-report';
import { type HandEditPorts, noticeHandEdits } from './hand-edits';
import { finishEarlier, untilQuarter } from './finish-edits';
import { readOnce } from './read-once';
import { type FigurePorts, writeFigures } from './write-figures';

export type EvaluationPorts = ReadingPorts &
  FigurePorts &
  EvaluateOnePorts &
  LockPorts &
  HandEditPorts;

/** Figures only, for a spreadsheet whose alerts are off: no alert begins and nobody is mailed. */
export function evaluationRun(
  ports: EvaluationPorts,
  moment: Moment,
  options: EvaluationOptions,
): EvaluationReport {
  const { now } = moment;
  return underLock(
    ports,
    () => {
      const unfinished = finishEarlier(ports, untilQuarter(ports, moment, options));
      const changes = readOnce(ports.changes);
      const evaluated = evaluateRegister({ ...ports, changes }, moment, options);
      const unwritten = [
        ...unfinished,
        ...writeFigures(ports, evaluated, now),
        ...noticeHandEdits({ ...ports, changes }, evaluated.reading.definitions, moment),
      ];
      return evaluationReport(evaluated, unwritten, now);
    },
    () => ({ outcome: 'busy', at: now.toISOString(), kpis: [], problems: [] }),
  );
}
