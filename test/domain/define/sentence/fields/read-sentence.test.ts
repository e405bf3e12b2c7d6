import fc from '../../../../support/fast-check';
import { fieldsOf, read } from './a-reading';

describe('every field remembers its words', () => {
  test('as they stand in a Korean sentence', () => {
    const typed = '서울 지역 월 신규 계약을  ３０건 이상으로 12월 말까지 늘리기';
    expect(read(typed).words).toEqual({
      metric: '신규 계약',
      scope: '서울 지역',
      cadence: '월',
      target: '３０건 이상',
      unit: '건',
      direction: '이상',
      due: '12월 말까지',
      verb: '늘리기',
    });
  });

  test('as they stand in an English sentence', () => {
    expect(
      read('Increase average Conversion Rate from 25% to 30% vs last year by Q3').words,
    ).toEqual({
      metric: 'average Conversion Rate',
      verb: 'Increase',
      aggregation: 'average',
      baseline: '25%',
      target: 'from 25% to 30%',
      unit: '%',
      direction: 'Increase',
      comparison: 'vs last year',
      due: 'by Q3',
    });
  });
});

/** Pieces of sentences, so that what is tried looks like what people type. */
const piece = fc.constantFrom(
  ...'매출 이탈률을 신규 계약 10억 원 이상 30건 20% 20%p 증가 감소 3~5 에서 로 까지 12월 말 전월 대비 평균 월 분기 한 달 안에 두 배 , ( ) - / at least by from 25% to twice a month Q3 within 24 hours churn NPS 4.5/5 $1.2M half million 2026-12-31 그리고 and 언젠가 % 만점 5점 1/3 '.split(
    ' ',
  ),
);
const sentence = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
const glued = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 80 }),
  sentence,
  glued,
);

test('any text is read, always the same, and all that it says of words stands in it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = read(text);
      expect(read(text)).toEqual(reading);
      for (const words of Object.values(reading.words)) expect(text).toContain(words);
      for (const number of [reading.target, reading.targetHigh, reading.baseline]) {
        expect(number === null || Number.isFinite(number)).toBe(true);
      }
      if (reading.due !== null) expect(reading.due).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (reading.target === null) expect(reading.direction).toBeNull();
    }),
    { numRuns: 1_500 },
  );
});

test('more blanks, full-width digits and signs change no field', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const fullWidth = text.replace(/[0-9%~]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
      );
      expect(fieldsOf(text.replace(/ /g, '   '))).toEqual(fieldsOf(text));
      expect(fieldsOf(fullWidth)).toEqual(fieldsOf(text));
      expect(fieldsOf(text.normalize('NFD'))).toEqual(fieldsOf(text));
    }),
    { numRuns: 700 },
  );
});

test('a long text takes no longer than its length', () => {
  const { target, leftover } = read('매출 10억 원 이상 '.repeat(300));
  expect(target).toBe(1e9);
  expect(leftover.join(' ').length).toBeGreaterThan(1_000);
});
