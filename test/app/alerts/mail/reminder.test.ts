import type { Language } from '../../../../src/contract/language/language';
import type { OwedKind } from '../../../../src/domain/alerts/alert';
import { figuresOf } from '../../../../src/text/figures';
import { aDelivery } from '../../../support/an-alert';
import { mailOf, type Piece } from './a-mail';

describe('a mail that reminds', () => {
  const told = (kind: OwedKind, to = 'Owner@example.com'): Piece => ({
    kind,
    kpi: { owner: 'owner@example.com' },
    alert: {
      deliveries: [
        aDelivery(kind, 'sent', '2026-04-20 09:00', to),
        aDelivery(kind, 'queued', '2026-04-27 09:00'),
      ],
    },
  });
  const subjectOf = (pieces: Piece[], language: Language) =>
    mailOf(pieces, { figures: figuresOf(language) }).subject;

  test('says that it is a reminder, and of when', () => {
    const deliveries = [
      aDelivery('missed', 'sent', '2026-04-20 09:00'),
      aDelivery('missed', 'queued', '2026-04-27 09:00'),
    ];
    expect(mailOf([{ alert: { deliveries } }]).text).toContain('2026년 4월 20일에 알려 드린 뒤');
  });

  test.each<[string, Piece[], string, string]>([
    [
      'of a miss',
      [told('missed')],
      'KPI 미달 1건 · 다시 알림 · 마케팅',
      '1 KPI missed · reminder · 마케팅',
    ],
    [
      'of a missing number',
      [told('no_data')],
      'KPI 데이터 없음 1건 · 다시 알림 · 마케팅',
      '1 KPI with no data · reminder · 마케팅',
    ],
    [
      'and tells of another',
      [told('missed'), {}],
      'KPI 미달 2건 · 그중 다시 알림 1건 · 마케팅',
      '2 KPIs missed · 1 of them a reminder · 마케팅',
    ],
    [
      'of two and tells of another',
      [told('missed'), told('error'), {}],
      'KPI 미달 2건, 오류 1건 · 그중 다시 알림 2건 · 마케팅',
      '2 KPIs missed, 1 with an error · 2 of them reminders · 마케팅',
    ],
  ])('%s says so in its subject', (_, pieces, ko, en) => {
    expect(subjectOf(pieces, 'ko')).toBe(`[Waymark] ${ko}`);
    expect(subjectOf(pieces, 'en')).toBe(`[Waymark] ${en}`);
  });

  test('is told to a new owner of what that owner has heard', () => {
    const deliveries = [
      aDelivery('missed', 'sent', '2026-04-20 09:00', 'gone@example.com'),
      aDelivery('missed', 'sent', '2026-04-22 09:00', 'owner@example.com'),
      aDelivery('missed', 'queued', '2026-04-29 09:00'),
    ];
    const { subject, text } = mailOf([
      { kpi: { owner: 'owner@example.com' }, alert: { deliveries } },
    ]);
    expect(subject).toContain('다시 알림');
    expect(text).toContain('2026년 4월 22일에 알려 드린 뒤');
  });

  test.each<[string, Piece]>([
    ['what has become worse', told('worse')],
    ['what has recovered', told('recovered')],
    ['what only an earlier owner heard', told('missed', 'gone@example.com')],
  ])('is not made of %s', (_, piece) => {
    const { subject, text } = mailOf([piece]);
    expect(`${subject} ${text}`).not.toMatch(/다시 알림|다시 보냅니다/);
  });
});
