import { parseIsoDay } from '../../../domain/calendar/day';
import { type Cadence, periodOf } from '../../../domain/calendar/period';
import {
  type Outlook,
  outlookOf,
  type ProposedBaseline,
  proposedBaseline,
} from '../../../domain/define/outlook/outlook';
import type { PeriodValue } from '../../../domain/kpi/standing/standing';
import type { SourceRanges } from '../../evaluate/ports';
import type { Moment } from '../../ports';
import { Refusal } from '../../refusal';
import { measuredPast } from './past-values';

export interface OutlookRequest {
  measure: string;
  cadence: Cadence;
  /** ISO. */
  due: string;
}

export interface MeasureOutlook {
  outlook: Outlook;
  /** Of the period that runs, where that is an earlier one. */
  running: Outlook | null;
  baseline: ProposedBaseline | undefined;
  /** Of closed periods, oldest first: a movement is counted from one of them. */
  closed: readonly PeriodValue[];
}

/** Where the KPI goes by the rows that its measure reads, and where it stands. */
export function measureOutlook(
  sources: SourceRanges,
  moment: Moment,
  { measure, cadence, due }: OutlookRequest,
): MeasureOutlook {
  const day = parseIsoDay(due);
  if (day === undefined) throw new Refusal({ code: 'payload_wrong', values: { place: 'due' } });
  const { closed, tree } = measuredPast(sources, moment, { measure, cadence });
  const outlook = outlookOf(closed, day, cadence, tree);
  const today = moment.zone.dayOf(moment.now);
  const isLater = periodOf(day, cadence).from > periodOf(today, cadence).from;
  const running = isLater ? outlookOf(closed, today, cadence, tree) : null;
  return { outlook, running, baseline: proposedBaseline(closed, cadence), closed };
}
