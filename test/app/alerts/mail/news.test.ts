import type { Language } from '../../../../src/contract/language/language';
import type { NewsKind } from '../../../../src/domain/kpi/kpi';
import type { Reason } from '../../../../src/domain/kpi/standing/standing';
import { figuresOf } from '../../../../src/text/figures';
import { aDelivery } from '../../../support/an-alert';
import { mailOf, type Piece, received } from './a-mail';

function newsPiece(kind: NewsKind, reason: Reason): Piece {
  return { kind, news: { kind, kpi: 'K-001', period: 0, reason, known: [] } };
}

function inLanguage(language: Language, ...pieces: Piece[]) {
  return mailOf(pieces, { figures: figuresOf(language, language === 'ko' ? 'ko_KR' : 'en_US') });
}

const jump = newsPiece('jump', {
  code: 'news_jump_above',
  values: { value: 0.0625, low: 0.03, high: 0.051, unit: '%' },
});

test.each<[string, Piece, string, string, string, string]>([
  [
    'a stretch target',
    newsPiece('stretch', {
      code: 'news_stretch',
      values: { value: 0.039, stretch: 0.04, unit: '%' },
    }),
    '[Waymark] KPI 도전 목표 달성 1건 · 마케팅',
    '실적 3.9%: 도전 목표 4%에 이르렀습니다.',
    '[Waymark] 1 KPI at the stretch target · 마케팅',
    'At 3.9%, the stretch target of 4% is reached.',
  ],
  [
    'an unusual value',
    jump,
    '[Waymark] KPI 평소와 다른 값 1건 · 마케팅',
    '실적 6.25%: 평소 범위(3%~5.1%)보다 높습니다.',
    '[Waymark] 1 KPI with an unusual value · 마케팅',
    '6.25% is above the usual range of 3% to 5.1%.',
  ],
  [
    'an early warning',
    newsPiece('early', { code: 'news_early', values: { names: '방문, 상담' } }),
    '[Waymark] KPI 선행 지표 경고 1건 · 마케팅',
    '선행 지표가 먼저 나빠졌습니다: 방문, 상담. 이 지표는 아직 괜찮습니다.',
    '[Waymark] 1 KPI with an early warning · 마케팅',
    'Leading KPIs got worse first: 방문, 상담. This KPI is still fine.',
  ],
  [
    'a changed target',
    newsPiece('schedule', {
      code: 'news_schedule',
      values: { field: 'target', before: '0.05', after: '0.04', unit: '%' },
    }),
    '[Waymark] KPI 일정·목표 변경 1건 · 마케팅',
    '‘목표값’ 항목이 바뀌었습니다: 5% → 4%',
    '[Waymark] 1 KPI with a changed schedule · 마케팅',
    '“Target” changed: 5% → 4%.',
  ],
  [
    'a first deadline',
    newsPiece('schedule', {
      code: 'news_schedule',
      values: { field: 'due', before: '', after: '2026-06-30', unit: '%' },
    }),
    '[Waymark] KPI 일정·목표 변경 1건 · 마케팅',
    '항목이 바뀌었습니다: 없음 → 2026-06-30',
    '[Waymark] 1 KPI with a changed schedule · 마케팅',
    'changed: None → 2026-06-30.',
  ],
])(
  '%s is told by subject and sentence, and asks for nothing',
  async (_, piece, koSubject, ko, enSubject, en) => {
    for (const [language, subject, sentence, intro] of [
      ['ko', koSubject, ko, '지표의 새 소식입니다.'],
      ['en', enSubject, en, 'News of your KPIs.'],
    ] as const) {
      const mail = await received(inLanguage(language, piece));
      expect(mail.subject).toBe(subject);
      expect(mail.text?.startsWith(intro)).toBe(true);
      expect(mail.text).toContain(sentence);
      expect(mail.html).toContain(sentence);
      expect(mail.text).not.toMatch(/미달 시 계획|Plan on a miss|다시 보냅니다|reminder/);
    }
  },
);

test('news and a miss of one KPI are each told in one mail', () => {
  const { subject, text } = inLanguage('ko', {}, { ...jump, kpi: { id: 'K-001' } });
  expect(subject).toBe('[Waymark] KPI 미달 1건, 평소와 다른 값 1건 · 마케팅');
  expect(text.match(/^\[[^\]]+\]/gm)).toEqual(['[미달]', '[평소와 다른 값]']);
});

test('news is no reminder of a miss that was told', () => {
  const told = [aDelivery('missed', 'sent', '2026-04-20 09:00', 'owner@example.com')];
  const { subject, text } = inLanguage('ko', { ...jump, alert: { deliveries: told } });
  expect(subject).not.toContain('다시 알림');
  expect(text).not.toContain('다시 보냅니다');
});

test.each<[NewsKind, string]>([
  ['stretch', '도전 목표에 이르렀습니다.'],
  ['jump', '평소와 다른 값이 나왔습니다.'],
  ['early', '선행 지표가 먼저 나빠졌습니다.'],
  ['schedule', '일정이나 목표가 바뀌었습니다.'],
])('%s of a period that is judged no more says that there was some', (kind, sentence) => {
  expect(inLanguage('ko', { kind }).text).toContain(sentence);
});
