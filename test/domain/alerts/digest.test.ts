import type { StoredAlert } from '../../../src/domain/alerts/alert';
import {
  type AlertSettings,
  DEFAULT_ALERT_SETTINGS,
} from '../../../src/domain/alerts/alert-settings';
import { digestsOf } from '../../../src/domain/alerts/digest';
import { zoneReader } from '../../../src/domain/calendar/zone';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import type { Status } from '../../../src/domain/kpi/standing/standing';
import { aKpi, day } from '../../support/a-kpi';
import { aStanding, anAlert, at } from '../../support/an-alert';
import { frozen } from '../../support/frozen';

const LEADS = [{ team: 'Sales', to: 'lead@example.com' }];

function digests(
  kpis: readonly (Partial<Kpi> & { id: string; status: Status })[],
  changes: Partial<AlertSettings> = {},
  alerts: readonly StoredAlert[] = [],
) {
  return digestsOf(
    frozen({
      kpis: kpis.map(({ status: _, ...kpi }) => aKpi(kpi)),
      standings: kpis.map(({ id, status }) => aStanding(status, { kpi: id })),
      alerts,
      settings: {
        ...DEFAULT_ALERT_SETTINGS,
        digest: { weekday: 1, hour: 9, leads: LEADS },
        ...changes,
      },
      since: day('2026-04-13'),
      dayOf: zoneReader('Asia/Seoul').dayOf,
    }),
  );
}

const names = (found: ReturnType<typeof digests>) =>
  found.map(({ to, parts }) => [
    to,
    ...parts.map(({ team, kpis }) => [team, ...kpis.map(({ kpi }) => kpi.id)]),
  ]);

test('each owner gets the own KPIs, and a lead those of the team, the worst and core first', () => {
  const found = digests([
    { id: 'K-001', status: 'met' },
    { id: 'K-002', status: 'missed', tier: 'supporting', owner: 'lead@example.com' },
    { id: 'K-003', status: 'missed', owner: 'Owner@Example.com' },
    { id: 'K-004', status: 'no_data', team: 'Care', owner: 'care@example.com' },
  ]);
  expect(names(found)).toEqual([
    ['care@example.com', [undefined, 'K-004']],
    ['lead@example.com', [undefined, 'K-002'], ['Sales', 'K-003', 'K-002', 'K-001']],
    ['owner@example.com', [undefined, 'K-003', 'K-001']],
  ]);
});

test('nobody gets one who does not want it, may not be mailed, or has no active KPI', () => {
  const kpis = [
    { id: 'K-001', status: 'met' as const },
    { id: 'K-002', status: 'met' as const, owner: 'far@elsewhere.org' },
    { id: 'K-003', status: 'met' as const, owner: 'resting@example.com', state: 'paused' as const },
  ];
  const people = [{ address: 'OWNER@example.com', digestOff: true as const }];
  expect(names(digests(kpis, { people, allowedDomains: ['example.com'] }))).toEqual([
    ['lead@example.com', ['Sales', 'K-001', 'K-002']],
  ]);
  expect(digests(kpis, { digest: undefined })).toEqual([]);
});

test('counts what stands how, what has changed since the last one and what waits for a plan', () => {
  const [{ parts }] = digests(
    [
      { id: 'K-001', status: 'missed' },
      { id: 'K-002', status: 'at_risk' },
      { id: 'K-003', status: 'on_track' },
    ],
    { digest: { weekday: 1, hour: 9, leads: [] } },
    [
      anAlert({ openedAt: at('2026-04-13 00:00') }),
      anAlert({
        ...{ id: 'K-002@2026-04-01', kpi: 'K-002', status: 'at_risk', planDue: undefined },
        openedAt: at('2026-04-12 23:59'),
      }),
      anAlert({
        ...{ id: 'K-003@2026-04-01', kpi: 'K-003', state: 'recovered' },
        closedAt: at('2026-04-14 09:00'),
      }),
      anAlert({
        ...{ id: 'K-003@2026-03-01', kpi: 'K-003', period: day('2026-03-01'), state: 'recovered' },
        closedAt: at('2026-04-12 09:00'),
      }),
      anAlert({ id: 'K-009@2026-04-01', kpi: 'K-009' }),
    ],
  );
  expect(parts[0]).toMatchObject({ worsened: 1, recovered: 1, waiting: 1 });
  expect([...parts[0].counts].filter(([, count]) => count > 0)).toEqual([
    ['missed', 1],
    ['at_risk', 1],
    ['on_track', 1],
  ]);
  expect(parts[0].kpis.map(({ isNew }) => isNew)).toEqual([true, false, false]);
});

test('a miss with a plan waits for none', () => {
  const [{ parts }] = digests([{ id: 'K-001', status: 'missed' }], {}, [
    anAlert({ state: 'acknowledged', plan: 'Call everybody' }),
  ]);
  expect(parts[0].waiting).toBe(0);
});
