import type { Standing } from '../kpi/standing/standing';
import type { StoredAlert } from './alert';
import type { MissingNumber } from './missing-number';
import type { AlertMoment, AlertTerms } from './moves';

/** One KPI and period at one evaluation: all that the next state of its alert goes by. */
export interface AlertCase {
  /** That period's alert, if there is one, whatever its state. */
  stored?: StoredAlert;
  standing: Standing;
  terms: AlertTerms;
  moment: AlertMoment;
  /** What the alerts of other periods tell of a number that is not there. */
  missing: MissingNumber;
}

/** The same, with the alert once more while it is not over. */
export interface LiveCase extends AlertCase {
  live?: StoredAlert;
}
