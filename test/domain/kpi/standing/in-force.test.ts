import { withTargets } from '../../../../src/domain/kpi/standing/relative-target';
import { standingOf } from '../../../../src/domain/kpi/standing/standing-of';
import { aimOn } from '../../../../src/domain/kpi/standing/target';
import { aHistory, aKpi, day, series } from '../../../support/a-kpi';

const APRIL = day('2026-04-01');

/** With 450 and misses below 95 % since April, 400 and misses below 80 % before. */
function raised() {
  const now = aKpi({ target: 450, missAt: 0.95 });
  return aKpi({
    ...now,
    earlier: [{ until: APRIL, aimed: { ...now, target: 400, missAt: 0.8 } }],
  });
}

test('a closed period is judged against what counted in it', () => {
  const history = aHistory({ closed: series('390 410 353', '2026-03-31') });
  const march = standingOf(raised(), history, day('2026-04-05'));
  expect([march.target, march.status, march.attainment?.toFixed(4)]).toEqual([
    400,
    'short',
    '0.8825',
  ]);
});

test('the running period is judged against what counts now', () => {
  const history = aHistory({ closed: series('390 410 353', '2026-03-31'), value: 420 });
  const april = standingOf(raised(), history, day('2026-04-20'));
  expect([april.target, april.status]).toEqual([450, 'missed']);
});

test('of several changes the one nearest after the day tells what counted before it', () => {
  const now = aKpi({ target: 3 });
  const until = (iso: string, target: number) => ({ until: day(iso), aimed: { ...now, target } });
  const kpi = { ...now, earlier: [until('2026-03-01', 2), until('2026-02-01', 1)] };
  const on = (iso: string) => aimOn(kpi, day(iso)).target;
  expect([on('2026-01-31'), on('2026-02-01'), on('2026-02-28'), on('2026-03-01')]).toEqual([
    1, 2, 2, 3,
  ]);
});

test('a movement that counted before is the number that it came to then', () => {
  const now = aKpi({ target: 450 });
  const change = { amount: 0.1, meant: 'relative', basis: 'previous_month' } as const;
  const earlier = [{ until: APRIL, aimed: { ...now, target: undefined, change } }];
  const kpi = withTargets(
    { ...now, earlier },
    series('100 200 300', '2026-03-31'),
    day('2026-04-05'),
  );
  const on = (iso: string) => aimOn(kpi, day(iso)).target;
  expect([on('2026-02-15'), on('2026-03-31'), on('2026-04-05')]).toEqual(
    [110, 220, 450].map((one) => expect.closeTo(one, 9)),
  );
});
