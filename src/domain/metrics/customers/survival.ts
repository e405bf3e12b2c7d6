import { refuse } from '../../functions/no-answer';
import { headed, type Table } from '../../functions/values';
import { normalCritical } from '../../numeric/normal';
import { type Observed, timelineOf } from './timeline';

export interface SurvivalValues extends Observed {
  confidence: number;
}

/**
 * The share that is still there after each time at which somebody left: Kaplan and Meier, "Nonparametric
 * estimation from incomplete observations", JASA 53 (1958) 457–481. Who is still there at the end of their
 * own time counts as at risk up to it, it included. The interval is Greenwood's, on the logarithm of the
 * survival and cut at 1: the default of R's survfit.
 */
export function survivalTable({ durations, left, confidence }: SurvivalValues): Table {
  if (durations.length === 0) refuse('no_rows');
  const line = timelineOf({ durations, left });
  const z = normalCritical((1 - confidence) / 2);
  const rows: (number | undefined)[][] = [];
  let atRisk = durations.length;
  let survival = 1;
  let variance = 0;
  for (let at = 0; at < line.left.length; at += 1) {
    const gone = line.left[at];
    if (gone > 0) {
      const stay = atRisk - gone;
      survival *= stay / atRisk;
      variance += gone / (atRisk * stay);
      const reach = Math.exp(z * Math.sqrt(variance));
      const time = line.timeOf(at);
      rows.push(
        stay > 0
          ? [time, atRisk, gone, survival, survival / reach, Math.min(1, survival * reach)]
          : [time, atRisk, gone, 0],
      );
    }
    atRisk -= line.ended[at];
  }
  return {
    columns: headed('time, at risk, left, survival, low, high'),
    rows,
  };
}
