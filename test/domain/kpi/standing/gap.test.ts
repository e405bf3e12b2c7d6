import { type Aim, attainmentOf } from '../../../../src/domain/kpi/standing/attainment';
import { gapOf, gapToDate } from '../../../../src/domain/kpi/standing/gap';
import { partOf } from '../../../../src/domain/kpi/standing/target';
import { figuresOf } from '../../../../src/text/figures';
import { gapText } from '../../../../src/text/gap';

const least = (target: number): Aim => ({ direction: 'at_least', target });
const most = (target: number): Aim => ({ direction: 'at_most', target });
const between: Aim = { direction: 'between', target: 20, targetHigh: 30 };

describe('the gap between a value and its target', () => {
  test.each<[number, Aim, string, string, string]>([
    [0.1024, most(0.05), '%', '5.24 pp above the limit of 5%', '상한보다 5.24%p 초과'],
    [18, least(30), '건', '12건 short of 30', '목표값보다 12건 부족'],
    [18, least(30), '#', '12 short of 30', '목표값보다 12 부족'],
    [18, least(30), 'contracts', '12 contracts short of 30', '목표값보다 12 contracts 부족'],
    [
      100,
      { direction: 'more_than', target: 100 },
      '#',
      '100 does not exceed 100',
      '목표값과 같음(100 초과 필요)',
    ],
    [
      100,
      { direction: 'less_than', target: 100 },
      '#',
      '100 is not below the limit of 100',
      '상한과 같음(100 미만 필요)',
    ],
    [
      0.1 + 0.2,
      { direction: 'more_than', target: 0.3 },
      '#',
      '0.3 does not exceed 0.3',
      '목표값과 같음(0.3 초과 필요)',
    ],
    [42, least(30), '명', '12명 above 30', '목표값보다 12명 많음'],
    [30, least(30), '명', 'exactly 30', '목표값과 같음'],
    [0.046, most(0.05), '%', '0.4 pp below the limit of 5%', '상한까지 0.4%p 여유'],
    [0, most(0), '건', 'exactly the limit of 0', '상한과 같음'],
    [2, most(0), '건', '2건 above the limit of 0', '상한보다 2건 초과'],
    [17, between, '점', '3점 below the lower limit of 20', '하한보다 3점 부족'],
    [34, between, '점', '4점 above the limit of 30', '상한보다 4점 초과'],
    [25, between, '점', 'within the target range', '목표 범위 안'],
    [850_000, least(1_000_000), 'USD', '$150,000 short of $1,000,000', '목표값보다 15만 달러 부족'],
    [
      8_770_000_000,
      least(1e10),
      'KRW',
      '₩1,230,000,000 short of ₩10,000,000,000',
      '목표값보다 12.3억 원 부족',
    ],
    [-5, least(-2), '#', '3 short of -2', '목표값보다 3 부족'],
  ])('%d against %j in %s', (actual, aim, unit, en, ko) => {
    const gap = gapOf(actual, aim)!;
    expect(gapText(gap, unit, figuresOf('en'))).toBe(en);
    expect(gapText(gap, unit, figuresOf('ko'))).toBe(ko);
  });

  // The part that is due is the one that attainment is of: 3 of 4.65 customers, where 12 of 31 days are over.
  test.each<[number, Aim, number, string, string]>([
    [
      3,
      least(12),
      4.65 / 12,
      '현재 시점 목표값(4.65명)보다 1.65명 부족',
      '1.65명 short of the target to date of 4.65',
    ],
    [
      6,
      most(12),
      4.65 / 12,
      '현재 시점 상한(4.65명)보다 1.35명 초과',
      '1.35명 above the limit to date of 4.65',
    ],
    [
      9,
      { direction: 'between', target: 10, targetHigh: 15 },
      0.47,
      '현재 시점 상한(7.05명)보다 1.95명 초과',
      '1.95명 above the limit to date of 7.05',
    ],
    [
      3,
      { direction: 'between', target: 5, targetHigh: 6 },
      0.9,
      '현재 시점 하한(4.5명)보다 1.5명 부족',
      '1.5명 below the lower limit to date of 4.5',
    ],
    [
      3.5,
      least(12),
      0.5,
      '현재 시점 목표값(6명)보다 2.5명 부족',
      '2.5명 short of the target to date of 6',
    ],
    [3, least(10), 0.3, '현재 시점 목표값(3명)과 같음', 'exactly the target to date of 3'],
    [
      1000,
      least(12_000),
      1234.4 / 12_000,
      '현재 시점 목표값(1,234명)보다 234명 부족',
      '234명 short of the target to date of 1,234',
    ],
  ])('%d of %j, of which a share of %d is due: %s', (actual, aim, due, ko, en) => {
    const gap = gapToDate(actual, aim, due)!;
    expect(gapText(gap, '명', figuresOf('ko'))).toBe(ko);
    expect(gapText(gap, '명', figuresOf('en'))).toBe(en);
  });

  test.each<[number, Aim, number]>([
    [3, least(12), 12 / 31],
    [1, least(3), 0.35],
    [7, most(9), 0.61],
  ])('%d of %j by a share of %d: gap and attainment are of one number', (actual, aim, due) => {
    const gap = gapToDate(actual, aim, due)!;
    const attainment = attainmentOf(actual, partOf(aim, due));
    expect(gap.bound).toBeCloseTo(aim.target! * due, 12);
    expect(attainment.ok && attainment.attainment).toBeCloseTo(1 - gap.amount / gap.bound, 12);
  });

  test('against the part that is due by now names it', () => {
    const gap = { ...gapOf(18, least(30))!, toDate: true };
    expect(gapText(gap, '#', figuresOf('en'))).toBe('12 short of the target to date of 30');
    expect(gapText(gap, '건', figuresOf('ko'))).toBe('현재 시점 목표값(30건)보다 12건 부족');
  });

  test.each<[number | undefined, Aim]>([
    [undefined, least(30)],
    [5, { direction: 'at_least' }],
    [NaN, least(30)],
    [5, { direction: 'between', target: 1 }],
  ])('is none where a number is missing: %d, %j', (actual, aim) => {
    expect(gapOf(actual, aim)).toBeUndefined();
  });
});
