import type { Direction } from '../../../src/domain/kpi/kpi';
import type { TargetChange } from '../../../src/domain/kpi/target-change';
import { figuresOf } from '../../../src/text/figures';
import { movementAimSaid } from '../../../src/text/define/target-change';

const MOVE: TargetChange = { amount: -0.2, meant: 'relative', basis: 'previous_quarter' };

test.each<[Partial<TargetChange>, Direction, string, string]>([
  [{}, 'at_most', '전 분기 대비 20% 이상 감소', 'at least 20% less than the previous quarter'],
  [{}, 'less_than', '전 분기 대비 20% 이상 감소', 'at least 20% less than the previous quarter'],
  [{}, 'at_least', '전 분기 대비 감소 폭 20% 이하', 'at most 20% less than the previous quarter'],
  [
    { amount: 0.2 },
    'at_least',
    '전 분기 대비 20% 이상 증가',
    'at least 20% more than the previous quarter',
  ],
  [
    { amount: 0.2 },
    'at_most',
    '전 분기 대비 증가 폭 20% 이하',
    'at most 20% more than the previous quarter',
  ],
  [
    { amount: 0.02, meant: 'points', basis: 'baseline' },
    'at_least',
    '기준선 대비 2%p 이상 증가',
    'at least 2 pp more than the baseline',
  ],
])('a movement %j with %s asks for its good side', (part, direction, ko, en) => {
  const said = (language: 'ko' | 'en') =>
    movementAimSaid({ ...MOVE, ...part }, direction, figuresOf(language));
  expect([said('ko'), said('en')]).toEqual([ko, en]);
});
