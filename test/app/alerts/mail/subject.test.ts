import { standingOf } from '../../../../src/domain/kpi/standing/standing-of';
import { figuresOf } from '../../../../src/text/figures';
import { aHistory, aKpi, day, series } from '../../../support/a-kpi';
import { churn, mailOf, type Piece } from './a-mail';

describe('the subject of a mail', () => {
  test('counts by the word of each entry in the subject', () => {
    const pieces: Piece[] = [
      {},
      { kind: 'worse' },
      { kind: 'at_risk', standing: { status: 'at_risk' } },
      { kind: 'short', standing: { status: 'short' } },
      { kind: 'no_data' },
      { kind: 'no_data', standing: { status: 'stale' } },
      { kind: 'error' },
      { kind: 'recovered' },
    ];
    expect(mailOf(pieces).subject).toBe(
      '[Waymark] KPI 미달 2건, 주의 1건, 근접 1건, 오류 1건, 데이터 없음 1건, 오래된 값 1건, 회복 1건 · 마케팅',
    );
    expect(mailOf(pieces, { figures: figuresOf('en', 'ko_KR') }).subject).toBe(
      '[Waymark] 2 KPIs missed, 1 at risk, 1 just short, 1 with an error, 1 with no data, 1 outdated, 1 recovered · 마케팅',
    );
  });

  test.each<[number, 'ko' | 'en', string]>([
    [0.98, 'ko', '근접'],
    [0.98, 'en', 'Just short'],
    [0.8, 'ko', '미달'],
    [0.8, 'en', 'Missed'],
  ])(
    'a closed period at %d has one word in subject, badge and body: %s',
    (share, language, word) => {
      const kpi = { unit: '건', direction: 'at_least', target: 100, aggregation: 'sum' } as const;
      const closed = series(`${share * 100}`, '2026-03-31');
      const terms = aKpi({ id: 'K-001', ...churn, ...kpi, due: day('2026-03-31') });
      const standing = standingOf(
        terms,
        aHistory({ closed, value: share * 100 }),
        day('2026-04-02'),
      );
      const kind = share > 0.9 ? 'short' : 'missed';
      const alert = { period: day('2026-03-01') };
      const figures = figuresOf(language);
      const { subject, text, html } = mailOf([{ kpi, kind, alert, standing }], { figures });
      expect(subject).toMatch(new RegExp(word, 'i'));
      expect(text).toContain(`[${word}] 월 고객 이탈률`);
      expect(html).toMatch(new RegExp(`font-weight:bold;color:#ffffff"\\s*>\\s*${word}\\s*<`));
      const others = ['미달', '주의', '근접', 'missed', 'at risk', 'just short'];
      const spoken = `${subject} ${standing.status}`;
      expect(others.filter((other) => spoken.includes(other)).length).toBeLessThanOrEqual(2);
    },
  );

  test('names the spreadsheet when its KPIs are of several teams', () => {
    expect(mailOf([{}, { kpi: { team: '영업' } }]).subject).toBe(
      '[Waymark] KPI 미달 2건 · 성과 지표',
    );
  });

  test('speaks of a missing number in other words than of a miss', () => {
    const { subject, text } = mailOf([
      {
        kind: 'no_data',
        standing: {
          status: 'no_data',
          value: undefined,
          gap: undefined,
          attainment: undefined,
          reason: { code: 'no_data', values: { from: '2026-04-01', to: '2026-04-30' } },
        },
      },
    ]);
    expect(subject).toBe('[Waymark] KPI 데이터 없음 1건 · 마케팅');
    expect(text).toContain('데이터 없음');
    expect(text).not.toMatch(/미달|0%/);
  });

  test('says that it may be a repeat', () => {
    const { subject, text } = mailOf([{ mayRepeat: true }]);
    expect(subject).toContain('(중복일 수 있음)');
    expect(text).toContain('이미 받으셨을 수 있습니다');
  });
});
