import type { StoredAlert } from '../../../src/domain/alerts/alert';
import { type AlertsInput, stepAlerts } from '../../../src/domain/alerts/step-all';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import { aKpi, day, series } from '../../support/a-kpi';
import { aDelivery, anAlert, aStanding, momentAt } from '../../support/an-alert';

const told = aDelivery('missed', 'sent', '2026-04-20 09:00');
const over = { closedAt: told.at, acknowledged: false };

/** The alert of April as it stood on the morning of the 20th; `asked`: its number was asked for. */
const STORED = {
  none: undefined,
  pending: anAlert({ state: 'pending', deliveries: [], planDue: undefined }),
  open: anAlert(),
  acknowledged: anAlert({ state: 'acknowledged', acknowledged: true }),
  recovered: anAlert({ ...over, state: 'recovered', closedBecause: 'recovered' }),
  closed: anAlert({ ...over, state: 'closed', closedBecause: 'met', deliveries: [] }),
  asked: anAlert({
    status: 'no_data',
    attainment: undefined,
    planDue: undefined,
    deliveries: [aDelivery('no_data', 'sent', '2026-04-20 09:00')],
  }),
} satisfies Record<string, StoredAlert | undefined>;

type Stored = keyof typeof STORED;

/** What a run finds on the morning of the 21st, where the event does not say another one. */
interface Event {
  standing?: ReturnType<typeof aStanding>;
  kpi?: Partial<Kpi>;
  /** What people have changed in the row. */
  row?: Partial<StoredAlert>;
  now?: string;
  found?: Partial<Pick<AlertsInput, 'kpis' | 'unread'>>;
}

const missed = aStanding('missed');
const may = { from: day('2026-05-01'), to: day('2026-05-31') };
const nextMonth = (april: string) =>
  aStanding('too_early', { period: may, history: series(april, '2026-04-01') });

const EVENTS = {
  missed: { standing: missed },
  'at risk': { standing: aStanding('at_risk') },
  'closed just short': { standing: aStanding('short') },
  'well above target': { standing: aStanding('on_track') },
  'on target': { standing: aStanding('on_track', { attainment: 1 }) },
  'closed on target': { standing: aStanding('met', { attainment: 1 }) },
  'too early to judge': { standing: aStanding('too_early') },
  'no value': { standing: aStanding('no_data') },
  'outdated value': { standing: aStanding('stale') },
  error: { standing: aStanding('error') },
  'missed, muted': { standing: missed, kpi: { mutedUntil: day('2026-04-21') } },
  'well above target, muted': {
    standing: aStanding('on_track'),
    kpi: { mutedUntil: day('2026-04-21') },
  },
  'error, muted': { standing: aStanding('error'), kpi: { mutedUntil: day('2026-04-21') } },
  'missed, ticked': { standing: missed, row: { acknowledged: true } },
  'missed, tick taken back': { standing: missed, row: { acknowledged: false } },
  'missed, plan written': { standing: missed, row: { plan: 'Hire two' } },
  'missed, reminder due': { standing: missed, kpi: { repeatDays: 1 } },
  'missed, day of the plan': { standing: missed, now: '2026-04-27 09:00' },
  'missed, day after it': { standing: missed, now: '2026-04-28 09:00' },
  'missed, new owner': { standing: missed, kpi: { owner: 'new@example.com' } },
  'next month, April missed': { standing: nextMonth('80'), now: '2026-05-16 09:00' },
  'next month, April met': { standing: nextMonth('120'), now: '2026-05-16 09:00' },
  'next month, April unknown': { standing: nextMonth('x'), now: '2026-05-16 09:00' },
  paused: { kpi: { state: 'paused' } },
  retired: { kpi: { state: 'retired' } },
  deleted: { found: { kpis: [] } },
  'row unreadable': { found: { kpis: [], unread: new Set(['K-001']) } },
} satisfies Record<string, Event>;

type EventName = keyof typeof EVENTS;

/** The next state, what is owed, and the code of the reason; `–` where there is none, `same` where nothing is done. */
const TABLE: Record<EventName, Record<Stored, string>> = {
  missed: {
    none: 'pending – alert_pending',
    pending: 'open missed alert_confirmed',
    open: 'open – alert_told',
    acknowledged: 'acknowledged – alert_acknowledged',
    recovered: 'pending – alert_pending',
    closed: 'pending – alert_pending',
    asked: 'pending – alert_pending',
  },
  'at risk': {
    none: 'pending – alert_pending',
    pending: 'open at_risk alert_confirmed',
    open: 'open – alert_told',
    acknowledged: 'acknowledged – alert_acknowledged',
    recovered: 'pending – alert_pending',
    closed: 'pending – alert_pending',
    asked: 'pending – alert_pending',
  },
  'closed just short': {
    none: 'pending – alert_pending',
    pending: 'open short alert_confirmed',
    open: 'open – alert_told',
    acknowledged: 'acknowledged – alert_acknowledged',
    recovered: 'pending – alert_pending',
    closed: 'pending – alert_pending',
    asked: 'pending – alert_pending',
  },
  'well above target': {
    none: 'same',
    pending: 'closed – closed_never_confirmed',
    open: 'recovered recovered closed_recovered',
    acknowledged: 'recovered recovered closed_recovered',
    recovered: 'same',
    closed: 'same',
    asked: 'closed – closed_number_back',
  },
  'on target': {
    none: 'same',
    pending: 'closed – closed_never_confirmed',
    open: 'open – alert_recovering',
    acknowledged: 'acknowledged – alert_recovering',
    recovered: 'same',
    closed: 'same',
    asked: 'closed – closed_number_back',
  },
  'closed on target': {
    none: 'same',
    pending: 'closed – closed_never_confirmed',
    open: 'closed – closed_met',
    acknowledged: 'closed – closed_met',
    recovered: 'same',
    closed: 'same',
    asked: 'closed – closed_number_back',
  },
  'too early to judge': {
    none: 'same',
    pending: 'pending – alert_waiting',
    open: 'open – alert_waiting',
    acknowledged: 'acknowledged – alert_waiting',
    recovered: 'same',
    closed: 'same',
    asked: 'open – alert_waiting',
  },
  'no value': {
    none: 'pending – alert_not_due',
    pending: 'pending – alert_not_due',
    open: 'open – alert_not_due',
    acknowledged: 'acknowledged – alert_not_due',
    recovered: 'pending – alert_not_due',
    closed: 'pending – alert_not_due',
    asked: 'open – alert_told',
  },
  'outdated value': {
    none: 'open no_data alert_number',
    pending: 'pending no_data alert_number',
    open: 'open no_data alert_number',
    acknowledged: 'acknowledged no_data alert_number',
    recovered: 'open no_data alert_number',
    closed: 'open no_data alert_number',
    asked: 'open – alert_told',
  },
  error: {
    none: 'open error alert_number',
    pending: 'pending error alert_number',
    open: 'open error alert_number',
    acknowledged: 'acknowledged error alert_number',
    recovered: 'open error alert_number',
    closed: 'open error alert_number',
    asked: 'open error alert_number',
  },
  'missed, muted': {
    none: 'pending – alert_muted',
    pending: 'pending – alert_muted',
    open: 'pending – alert_muted',
    acknowledged: 'pending – alert_muted',
    recovered: 'pending – alert_muted',
    closed: 'pending – alert_muted',
    asked: 'pending – alert_muted',
  },
  'well above target, muted': {
    none: 'same',
    pending: 'closed – closed_never_confirmed',
    open: 'recovered – closed_recovered',
    acknowledged: 'recovered – closed_recovered',
    recovered: 'same',
    closed: 'same',
    asked: 'closed – closed_number_back',
  },
  'error, muted': {
    none: 'pending – alert_muted',
    pending: 'pending – alert_muted',
    open: 'open – alert_muted',
    acknowledged: 'acknowledged – alert_muted',
    recovered: 'pending – alert_muted',
    closed: 'pending – alert_muted',
    asked: 'open – alert_muted',
  },
  // The tick and the plan were for the life that they were written in, and nobody has heard of a pending miss.
  'missed, ticked': {
    none: 'pending – alert_pending',
    pending: 'open missed alert_confirmed',
    open: 'acknowledged – alert_acknowledged',
    acknowledged: 'acknowledged – alert_acknowledged',
    recovered: 'pending – alert_pending',
    closed: 'pending – alert_pending',
    asked: 'pending – alert_pending',
  },
  'missed, tick taken back': {
    none: 'pending – alert_pending',
    pending: 'open missed alert_confirmed',
    open: 'open – alert_told',
    acknowledged: 'open – alert_told',
    recovered: 'pending – alert_pending',
    closed: 'pending – alert_pending',
    asked: 'pending – alert_pending',
  },
  'missed, plan written': {
    none: 'pending – alert_pending',
    pending: 'open missed alert_confirmed',
    open: 'acknowledged – alert_acknowledged',
    acknowledged: 'acknowledged – alert_acknowledged',
    recovered: 'pending – alert_pending',
    closed: 'pending – alert_pending',
    asked: 'pending – alert_pending',
  },
  'missed, reminder due': {
    none: 'pending – alert_pending',
    pending: 'open missed alert_confirmed',
    open: 'open missed alert_repeat',
    acknowledged: 'acknowledged – alert_acknowledged',
    recovered: 'pending – alert_pending',
    closed: 'pending – alert_pending',
    asked: 'pending – alert_pending',
  },
  'missed, day of the plan': {
    none: 'pending – alert_pending',
    pending: 'open missed alert_confirmed',
    open: 'open plan_due alert_plan_due',
    acknowledged: 'acknowledged plan_due alert_plan_due',
    recovered: 'pending – alert_pending',
    closed: 'pending – alert_pending',
    asked: 'pending – alert_pending',
  },
  'missed, day after it': {
    none: 'pending – alert_pending',
    pending: 'open missed alert_confirmed',
    open: 'open plan_due+escalated alert_plan_due',
    acknowledged: 'acknowledged plan_due+escalated alert_plan_due',
    recovered: 'pending – alert_pending',
    closed: 'pending – alert_pending',
    asked: 'pending – alert_pending',
  },
  'missed, new owner': {
    none: 'pending – alert_pending',
    pending: 'open missed alert_confirmed',
    open: 'open missed alert_confirmed',
    acknowledged: 'acknowledged missed alert_confirmed',
    recovered: 'pending – alert_pending',
    closed: 'pending – alert_pending',
    asked: 'pending – alert_pending',
  },
  'next month, April missed': {
    none: 'same',
    pending: 'closed – closed_missed',
    open: 'closed – closed_missed',
    acknowledged: 'closed – closed_missed',
    recovered: 'same',
    closed: 'same',
    asked: 'closed – closed_number_back',
  },
  'next month, April met': {
    none: 'same',
    pending: 'closed – closed_met',
    open: 'closed – closed_met',
    acknowledged: 'closed – closed_met',
    recovered: 'same',
    closed: 'same',
    asked: 'closed – closed_number_back',
  },
  'next month, April unknown': {
    none: 'same',
    pending: 'closed – closed_no_value',
    open: 'closed – closed_no_value',
    acknowledged: 'closed – closed_no_value',
    recovered: 'same',
    closed: 'same',
    asked: 'closed – closed_no_value',
  },
  paused: {
    none: 'same',
    pending: 'closed – closed_paused',
    open: 'closed – closed_paused',
    acknowledged: 'closed – closed_paused',
    recovered: 'recovered – as_written',
    closed: 'closed – as_written',
    asked: 'closed – closed_paused',
  },
  retired: {
    none: 'same',
    pending: 'closed – closed_retired',
    open: 'closed – closed_retired',
    acknowledged: 'closed – closed_retired',
    recovered: 'recovered – as_written',
    closed: 'closed – as_written',
    asked: 'closed – closed_retired',
  },
  deleted: {
    none: 'same',
    pending: 'closed – closed_deleted',
    open: 'closed – closed_deleted',
    acknowledged: 'closed – closed_deleted',
    recovered: 'recovered – as_written',
    closed: 'closed – as_written',
    asked: 'closed – closed_deleted',
  },
  'row unreadable': {
    none: 'same',
    pending: 'same',
    open: 'same',
    acknowledged: 'same',
    recovered: 'same',
    closed: 'same',
    asked: 'same',
  },
};

/** A KPI that asks for two bad evaluations in a row, whose misses are escalated. */
function after(name: Stored, event: Event): string {
  const known: StoredAlert | undefined = STORED[name];
  const stored = known && { ...known, ...event.row };
  const kpi = aKpi({ confirmAfter: 2, escalateTo: 'boss@example.com', ...event.kpi });
  const { alerts, decisions } = stepAlerts({
    stored: stored ? [stored] : [],
    kpis: [kpi],
    standings: event.standing ? [event.standing] : [],
    unread: new Set<string>(),
    moment: momentAt(event.now ?? '2026-04-21 09:00'),
    ...event.found,
  });
  const april = (alert: StoredAlert) => alert.id === 'K-001@2026-04-01';
  const decision = decisions.find(({ alert }) => april(alert));
  const next = alerts.find(april);
  if (!decision || !next) return 'same';
  const owed = next.deliveries.filter(({ state }) => state === 'queued').map(({ kind }) => kind);
  return `${next.state} ${owed.join('+') || '–'} ${decision.reason.code}`;
}

const names = Object.keys(STORED) as Stored[];

describe.each(Object.keys(EVENTS) as EventName[])('%s', (event) => {
  test.each(names)('of an alert that is %s', (name) => {
    expect(after(name, EVENTS[event])).toBe(TABLE[event][name]);
  });
});
