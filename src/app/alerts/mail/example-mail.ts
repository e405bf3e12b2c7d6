import { begun, withStanding } from '../../../domain/alerts/moves';
import { periodOf } from '../../../domain/calendar/period';
import type { Kpi } from '../../../domain/kpi/kpi';
import { gapOf, withGap } from '../../../domain/kpi/standing/gap';
import type { PeriodValue, Standing } from '../../../domain/kpi/standing/standing';
import { closedVerdict } from '../../../domain/kpi/standing/status';
import { EXAMPLE_TEXT } from '../../../text/alerts/preview';
import { say } from '../../../text/say';
import type { Mail } from './mail';
import { renderMail } from './render-mail';
import type { MailContext } from './told';

/** Of a year; the last one is missed. */
const VALUES = [96, 101, 104, 99, 103, 108, 106, 110, 105, 102, 98, 82];
const TARGET = 100;
const DAYS_FOR_A_PLAN = 7;

/** The mail that one person would get about the miss of a KPI that is made up, laid out as every mail is. */
export function exampleMail(to: string, context: MailContext): Mail {
  const { figures, now, zone } = context;
  const today = zone.dayOf(now);
  const kpi = exampleKpi(to, say(EXAMPLE_TEXT.name, figures.language));
  const standing = missed(kpi, historyUntil(today));
  const alert = withStanding(begun(undefined, standing, { now }), standing, { now }, 1);
  const entry = {
    alert: {
      ...alert,
      state: 'open' as const,
      planDue: today + DAYS_FOR_A_PLAN,
      deliveries: [{ kind: 'missed' as const, to, state: 'queued' as const, at: now }],
    },
    ...{ index: 0, kpi, kind: 'missed' as const, mayRepeat: false, rank: 1 },
  };
  const mail = { to, entries: [entry], rank: 1, tried: false, isBarred: false };
  return renderMail(mail, { ...context, standings: new Map([[kpi.id, standing]]) });
}

function missed(kpi: Kpi, history: readonly PeriodValue[]): Standing {
  const { period, value } = history[history.length - 1];
  const attainment = value / TARGET;
  const gap = gapOf(value, { direction: kpi.direction, target: TARGET });
  const { reason } = closedVerdict(attainment, kpi);
  return {
    ...{ kpi: kpi.id, status: 'missed', reason: withGap(reason, gap, kpi.unit) },
    ...{ period, closed: true, value, target: TARGET, gap, attainment, history },
  };
}

/** The months before this one. */
function historyUntil(today: number): PeriodValue[] {
  const history: PeriodValue[] = [];
  let period = periodOf(today, 'month');
  for (const value of [...VALUES].reverse()) {
    period = periodOf(period.from - 1, 'month');
    history.unshift({ period, value });
  }
  return history;
}

function exampleKpi(owner: string, name: string): Kpi {
  return {
    ...{ id: 'K-000', state: 'active', name, definition: '', objective: '', source: '', unit: '#' },
    ...{ tier: 'core', team: '', cadence: 'month', aggregation: 'sum', direction: 'at_least' },
    ...{ target: TARGET, stages: [], warnAt: 1, missAt: 0.9, owner, watchers: [], plan: '' },
    ...{ confirmAfter: 1, repeatDays: 7, measure: '', actual: { kind: 'blank' } },
    actualIsFormula: false,
  };
}
