import type { OwedKind, StoredAlert } from '../../../src/domain/alerts/alert';
import { dueMails } from '../../../src/domain/alerts/due-mail';
import type { Kpi } from '../../../src/domain/kpi/kpi';
import { aKpi } from '../../support/a-kpi';
import { aDelivery, anAlert, momentAt } from '../../support/an-alert';

const BOSS = 'boss@example.com';
const SELLER = 'seller@example.com';

/** What is told of a KPI: to its owner, or to the person named in a role. */
interface Told {
  id: string;
  parent?: string;
  owner?: string;
  kind?: OwedKind;
  watcher?: string;
  escalateTo?: string;
  attainment?: number;
}

/** `K-2 < K-1` is K-2 folded under K-1; by reader, in the order of the mail. */
function mailsOf(...told: readonly Told[]): Record<string, string[]> {
  const kpis = told.map(({ id, parent, owner = BOSS, watcher, escalateTo }) => {
    const changes: Partial<Kpi> = { parent, owner, escalateTo };
    return aKpi({ id, ...changes, watchers: watcher ? [watcher] : [] });
  });
  const alerts = told.map(({ id, kind = 'missed', watcher, escalateTo, attainment = 0.8 }) => {
    const queued = aDelivery(kind, 'queued', '2026-04-21 09:00');
    const deliveries: StoredAlert['deliveries'] = [
      queued,
      ...(watcher ? [{ ...queued, to: watcher, role: 'watcher' as const }] : []),
      ...(escalateTo
        ? [{ ...queued, kind: 'escalated' as const, to: escalateTo, role: 'escalation' as const }]
        : []),
    ];
    return anAlert({ id: `${id}@2026-04-01`, kpi: id, attainment, deliveries });
  });
  const mails = dueMails(
    alerts,
    new Map(kpis.map((kpi) => [kpi.id, kpi])),
    momentAt('2026-04-21 09:00'),
  );
  return Object.fromEntries(
    mails.map(({ to, entries }) => [
      to,
      entries.map(({ kpi, under }) => (under === undefined ? kpi.id : `${kpi.id} < ${under}`)),
    ]),
  );
}

describe('a KPI that is bad while its parent is', () => {
  test('is folded under it for the owner of both', () => {
    expect(mailsOf({ id: 'K-1' }, { id: 'K-2', parent: 'K-1' })).toEqual({
      [BOSS]: ['K-1', 'K-2 < K-1'],
    });
  });

  test('is told in full to its own owner, and folded for the parent’s who watches it', () => {
    expect(
      mailsOf({ id: 'K-1' }, { id: 'K-2', parent: 'K-1', owner: SELLER, watcher: BOSS }),
    ).toEqual({ [BOSS]: ['K-1', 'K-2 < K-1'], [SELLER]: ['K-2'] });
  });

  test('is folded for the parent’s owner to whom it is escalated', () => {
    expect(
      mailsOf({ id: 'K-1' }, { id: 'K-2', parent: 'K-1', owner: SELLER, escalateTo: BOSS }),
    ).toEqual({ [BOSS]: ['K-1', 'K-2 < K-1'], [SELLER]: ['K-2'] });
  });

  test('is told in full to somebody who only watches the parent', () => {
    const watcher = 'watcher@example.com';
    expect(
      mailsOf({ id: 'K-1', watcher }, { id: 'K-2', parent: 'K-1', owner: SELLER, watcher })[
        watcher
      ],
    ).toEqual(['K-1', 'K-2']);
  });

  test('is folded link by link, each under the one above it', () => {
    expect(
      mailsOf(
        { id: 'K-3', parent: 'K-2', attainment: 0.1 },
        { id: 'K-2', parent: 'K-1' },
        { id: 'K-1' },
      ),
    ).toEqual({ [BOSS]: ['K-1', 'K-3 < K-2', 'K-2 < K-1'] });
  });
});

describe('nothing is folded', () => {
  test.each<[string, Told[]]>([
    ['of a parent that is told to have recovered', [{ id: 'K-1', kind: 'recovered' }]],
    ['of a parent whose number is missing', [{ id: 'K-1', kind: 'no_data' }]],
    ['of a parent that is not in the mail', [{ id: 'K-9' }]],
  ])('%s', (_, others) => {
    expect(mailsOf(...others, { id: 'K-2', parent: 'K-1' })[BOSS].toSorted()).toEqual(
      [others[0].id, 'K-2'].toSorted(),
    );
  });

  test('of a child whose number is missing', () => {
    expect(mailsOf({ id: 'K-1' }, { id: 'K-2', parent: 'K-1', kind: 'no_data' })).toEqual({
      [BOSS]: ['K-1', 'K-2'],
    });
  });

  test.each([
    ['of a KPI that is its own parent', [{ id: 'K-1', parent: 'K-1' }]],
    [
      'where two are each other’s parents',
      [
        { id: 'K-1', parent: 'K-2' },
        { id: 'K-2', parent: 'K-1' },
      ],
    ],
  ])('%s', (_, told) => {
    expect(mailsOf(...told)[BOSS]).toEqual(told.map(({ id }) => id));
  });
});

test('a family stands where the worst of it would', () => {
  expect(
    mailsOf(
      { id: 'K-5', attainment: 0.5 },
      { id: 'K-1', attainment: 0.89 },
      { id: 'K-2', parent: 'K-1', attainment: 0.2 },
    ),
  ).toEqual({ [BOSS]: ['K-1', 'K-2 < K-1', 'K-5'] });
});
