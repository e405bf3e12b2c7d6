import { aimOn } from '../../../../src/domain/kpi/standing/target';
import { aKpi, day } from '../../../support/a-kpi';

const MARCH = day('2026-03-01');

test('a movement against an earlier period has no other beginning than that', () => {
  const change = { amount: -0.2, meant: 'relative', basis: 'previous_month' } as const;
  const kpi = { ...aKpi({ baseline: 100, change }), targets: new Map([[MARCH, 104]]) };
  expect(aimOn(kpi, day('2026-03-15'))).toMatchObject({ target: 104, baseline: undefined });
});

test('a movement from the baseline is progress from there', () => {
  const change = { amount: -0.2, meant: 'relative', basis: 'baseline' } as const;
  const kpi = { ...aKpi({ baseline: 100, change }), targets: new Map([[MARCH, 80]]) };
  expect(aimOn(kpi, day('2026-03-15'))).toMatchObject({ target: 80, baseline: 100 });
});

test('a step moves both ends of a range', () => {
  const stages = [{ from: MARCH, target: 30 }];
  const kpi = aKpi({ direction: 'between', target: 10, targetHigh: 20, stages });
  expect(aimOn(kpi, day('2026-02-28'))).toMatchObject({ target: 10, targetHigh: 20 });
  expect(aimOn(kpi, MARCH)).toMatchObject({ target: 30, targetHigh: 40 });
});
