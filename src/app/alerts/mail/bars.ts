import type { Day } from '../../../domain/calendar/day';
import { type Period, periodsBetween, previousPeriod } from '../../../domain/calendar/period';
import { attainmentOf, judgedBy } from '../../../domain/kpi/standing/attainment';
import { inForce } from '../../../domain/kpi/standing/in-force';
import type { Kpi } from '../../../domain/kpi/kpi';
import type { Standing } from '../../../domain/kpi/standing/standing';
import { closedVerdict } from '../../../domain/kpi/standing/status';
import { aimIn } from '../../../domain/kpi/standing/target';
import { MAIL_BARS_TEXT } from '../../../text/alerts/mail-bars';
import type { Figures } from '../../../text/figures';
import { say } from '../../../text/say';
import { shortPeriodName } from './short-period-name';

export interface Bar {
  label: string;
  /** Absent: the period has no value. */
  value?: number;
  /** The value in a few characters, as the reader's locale writes it. */
  text: string;
  running: boolean;
  /** What the period was to reach: one line, the two ends of a range, or nothing. */
  targets: readonly number[];
  missed: boolean;
}

const COUNT = 12;

/** The last twelve periods up to the one that the history ends with, gaps included. */
export function barsOf(standing: Standing, kpi: Kpi, figures: Figures, today: Day): Bar[] {
  const { history, period, closed } = standing;
  const newest = history.length > 0 ? history[history.length - 1].period : undefined;
  if (!newest) return [];
  const known = new Map(history.map((point) => [point.period.from, point.value]));
  let first: Period = newest;
  for (let steps = 1; steps < COUNT; steps++) first = previousPeriod(first, kpi.cadence);
  const oldest = Math.max(first.from, history[0].period.from);
  return periodsBetween(oldest, newest.from, kpi.cadence).map((each) => {
    const value = known.get(each.from);
    // Whatever follows a closed subject, and an open subject itself, still runs.
    const running = closed ? each.from > period.from : each.from >= period.from;
    const { target, targetHigh } = aimIn(kpi, each, today);
    return {
      label: shortPeriodName(each, kpi.cadence, figures),
      value,
      text: value === undefined ? '–' : figures.compact(value, kpi.unit),
      running,
      targets: [target, targetHigh].filter((line) => line !== undefined),
      missed:
        each.from === period.from
          ? standing.status === 'missed'
          : !running && isMissed(value, kpi, each),
    };
  });
}

/** A closed period by what counted when it ended. */
function isMissed(value: number | undefined, kpi: Kpi, period: Period): boolean {
  const aim = aimIn(kpi, period, period.to);
  const attained = attainmentOf(value, aim);
  if (!attained.ok) return false;
  const thresholds = { ...inForce(kpi, period.to), direction: judgedBy(aim) };
  return closedVerdict(attained.attainment, thresholds).status === 'missed';
}

/** The bars in words, for who does not see them: `3월 5.8% (미달)`. */
export function barsSaid(bars: readonly Bar[], { language }: Figures): string[] {
  return bars.map(({ label, text, running, missed }) => {
    const notes = [
      ...(missed ? [say(MAIL_BARS_TEXT.missed, language)] : []),
      ...(running ? [say(MAIL_BARS_TEXT.running, language)] : []),
    ];
    return `${label} ${text}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  });
}

/** What line and colours mean, as far as they are there. */
export function legendOf(bars: readonly Bar[], { language }: Figures): string {
  return [
    ...(bars.some(({ targets }) => targets.length > 0) ? [MAIL_BARS_TEXT.legend_target] : []),
    ...(bars.some(({ missed }) => missed) ? [MAIL_BARS_TEXT.legend_missed] : []),
    ...(bars.some(({ running }) => running) ? [MAIL_BARS_TEXT.legend_running] : []),
  ]
    .map((phrase) => say(phrase, language))
    .join(' · ');
}
