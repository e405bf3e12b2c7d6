import type { Language } from '../../../../src/contract/language/language';
import { figuresOf } from '../../../../src/text/figures';
import { at } from '../../../support/an-alert';
import { mailOf, type Piece } from './a-mail';

describe('the plan that a mail asks for', () => {
  test('shows the plan that the owner wrote, else the plan of the definition', () => {
    expect(mailOf([{ kpi: { plan: '할인' }, alert: { plan: '전화' } }]).text).toContain(
      '적어 주신 원인과 계획: 전화',
    );
    expect(mailOf([{ kpi: { plan: '할인' } }]).text).toContain('미달 시 계획: 할인');
  });

  test.each<[string, string, string]>([
    ['2026-04-26 23:59', '2026년 4월 27일까지 원인과 계획을', 'By April 27, 2026, enter'],
    [
      '2026-04-27 00:00',
      '기한이 오늘(2026년 4월 27일)입니다',
      'are due today, April 27, 2026. Enter',
    ],
    [
      '2026-04-28 00:00',
      '2026년 4월 27일까지 부탁드린 원인과 계획이 아직',
      'were due by April 27, 2026 and are still missing',
    ],
  ])('asks at %s for the plan as its day is to come, is today or has passed', (now, ko, en) => {
    const textIn = (language: Language) =>
      mailOf([{}], { now: at(now), figures: figuresOf(language) }).text;
    expect(textIn('ko')).toContain(ko);
    expect(textIn('en')).toContain(en);
  });

  test('does not ask for a plan that is written, but whether it still holds', () => {
    const pieces: Piece[] = [{ kind: 'worse', alert: { plan: '전화' } }];
    const { text } = mailOf(pieces, { now: at('2026-04-28 09:00') });
    expect(text).toContain('적어 주신 원인과 계획이 지금도 맞는지');
    expect(text).not.toContain('아직 적혀 있지 않습니다');
  });
});
