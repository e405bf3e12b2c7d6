import type { Kpi } from '../../../../src/domain/kpi/kpi';
import { standingOf } from '../../../../src/domain/kpi/standing/standing-of';
import { aHistory, aKpi, day, series } from '../../../support/a-kpi';
import { churn, mailOf } from './a-mail';

describe('the figures in a mail', () => {
  test('leaves an attainment out that is below 0 or above 999 %, and names the rule all the same', () => {
    const far = { name: '이탈률', direction: 'at_most', target: 0.01, unit: '%' } as const;
    const { text } = mailOf([{ kpi: far }]);
    expect(text).toContain('상한보다 5.25%p 초과. 달성률이 미달 기준 90%에 못 미칩니다.');
    expect(text).not.toMatch(/달성률[: ]+-?\d/);
  });

  test('shows pace and landing of a running sum', () => {
    const sum: Partial<Kpi> = {
      aggregation: 'sum',
      unit: 'KRW',
      direction: 'at_least',
      target: 1_000_000,
    };
    const kpi = aKpi({ id: 'K-001', ...churn, ...sum });
    const standing = standingOf(kpi, aHistory({ value: 300_000 }), day('2026-04-15'));
    const { text } = mailOf([{ kpi: sum, standing }]);
    expect(text).toContain('현재 시점 목표값: 50만 원');
    expect(text).toContain('차이: 현재 시점 목표값(50만 원)보다 20만 원 부족');
    expect(text).toContain('기말 예상: 60만 원 (지금 속도로 갈 때)');
    expect(text).toContain('달성률(현재 시점 목표값 대비): 60%');
  });

  test('says over which periods its trend is taken', () => {
    expect(mailOf([{}]).text).toContain('추세: 상승 (최근 12개 기간)');
    const sum: Partial<Kpi> = { aggregation: 'sum', unit: '#', target: 100 };
    const kpi = aKpi({ id: 'K-001', ...churn, ...sum });
    const closed = series('50 60 70 80', '2026-03-31');
    const standing = standingOf(kpi, aHistory({ closed, value: 10 }), day('2026-04-15'));
    const { text } = mailOf([{ kpi: sum, standing }]);
    expect(text).toContain('추세: 상승 (마감된 최근 4개 기간)');
  });

  test('says of a rise that has turned that it falls now', () => {
    const closed = series('0.057 0.102 0.125 0.133 0.127 0.142 0.15 0.127', '2026-03-31');
    const kpi = aKpi({ id: 'K-001', ...churn });
    const standing = standingOf(kpi, aHistory({ closed, value: 0.099 }), day('2026-04-20'));
    expect(mailOf([{ standing }]).text).toContain('추세: 상승 후 하락 (최근 9개 기간)');
  });

  test('tells of an earlier period what was judged then, not what stands now', () => {
    const alert = {
      period: day('2026-03-01'),
      status: 'missed' as const,
      value: 0.07,
      target: 0.05,
      attainment: 0.6,
    };
    const { text } = mailOf([{ alert }]);
    expect(text).toContain('실적: 7%');
    expect(text).toContain('2026년 3월 (마감)');
  });
});

describe('what the figures of a mail are compared with', () => {
  const changed = (iso: string) => new Map([['K-001', { day: day(iso), fields: ['unit'] }]]);

  test.each([
    ['2026-03-01', true],
    ['2026-04-15', true],
    // Before the first period that is shown, and after the one that is judged.
    ['2020-01-01', false],
    ['2026-05-02', false],
  ])('values before and after a change of the definition on %s are marked: %s', (iso, marked) => {
    const { text, html } = mailOf([{}], { breaks: changed(iso) });
    expect([text, html].map((part) => part.includes('비교 주의'))).toEqual([marked, marked]);
    if (marked) expect(text).toContain('정의가 바뀌었습니다(단위)');
  });

  test('a target that is a movement is told with its words behind the number', () => {
    const change = { amount: -0.2, meant: 'relative', basis: 'previous_month' } as const;
    const targets = new Map([[day('2026-04-01'), 0.05]]);
    expect(mailOf([{ kpi: { change, targets } }]).text).toContain('5% 이하 (전월 대비 20% 감소)');
  });
});
