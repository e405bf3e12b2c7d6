import type { Language } from '../../../../src/contract/language/language';
import type { OwedKind } from '../../../../src/domain/alerts/alert';
import { figuresOf } from '../../../../src/text/figures';
import { mailOf, type Piece, received } from './a-mail';

describe('a mail to an owner', () => {
  test.each<[Language, string, string[]]>([
    [
      'ko',
      '[Waymark] KPI 미달 1건 · 마케팅',
      [
        '미달',
        '월 고객 이탈률',
        '6.25%',
        '5% 이하',
        '상한보다 1.25%p 초과',
        '75%',
        '2026년 4월 (진행 중)',
        '2026년 4월 27일까지',
        'Asia/Seoul',
        '2026년 4월 20일 09:05',
      ],
    ],
    [
      'en',
      '[Waymark] 1 KPI missed · 마케팅',
      [
        'Missed',
        '월 고객 이탈률',
        '6.25%',
        'At most 5%',
        '1.25 pp above the limit of 5%',
        '75%',
        'April 2026 (in progress)',
        'By April 27, 2026',
        'Asia/Seoul',
        'April 20, 2026 09:05',
      ],
    ],
  ])(
    'says what, how far and by when, in HTML and in plain text: %s',
    async (language, subject, facts) => {
      const mail = await received(
        mailOf([{}], { figures: figuresOf(language, language === 'ko' ? 'ko_KR' : 'en_US') }),
      );
      expect(mail.subject).toBe(subject);
      expect(mail.to).toEqual([{ address: 'minji@example.com', name: '' }]);
      for (const fact of facts) {
        expect(mail.text).toContain(fact);
        expect(mail.html).toContain(fact);
      }
      for (const part of [mail.text, mail.html?.replace(/&amp;/g, '&')]) {
        expect(part).toContain('https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=A3');
      }
    },
  );

  test.each<[OwedKind[], string, string]>([
    [['error'], '오류가 있어', 'show an error instead of a number'],
    [['no_data'], '없거나 오래되어', 'have no number or an outdated one'],
    [['no_data', 'error'], '없거나 오래되었거나 오류가 있어', 'or an error'],
    [['recovered'], '회복했습니다', 'are back on target'],
    [['error', 'missed'], '미치지 못했거나', 'have not reached'],
  ])('of %j begins with what is the matter', (kinds, ko, en) => {
    const begins = (language: Language) => {
      const pieces = kinds.map((kind): Piece => ({ kind }));
      return mailOf(pieces, { figures: figuresOf(language) }).text.split('\n')[0];
    };
    expect(begins('ko')).toContain(ko);
    expect(begins('en')).toContain(en);
  });
});
