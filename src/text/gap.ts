import type { Phrase } from '../contract/language/language';
import type { Gap, GapSide } from '../domain/kpi/standing/gap';
import { type Figures, isCurrency } from './figures';
import { phraseOf, say } from './say';

/** What a value is held against: the whole of it, or the part that is due by now. */
const HELD_TEXT = {
  target: { ko: '목표값', en: 'target' },
  target_to_date: { ko: '현재 시점 목표값', en: 'target to date' },
  limit: { ko: '상한', en: 'limit' },
  limit_to_date: { ko: '현재 시점 상한', en: 'limit to date' },
  least: { ko: '하한', en: 'lower limit' },
  least_to_date: { ko: '현재 시점 하한', en: 'lower limit to date' },
};

/** How far a value is from what it is held against, by the side on which it lies. */
export const GAP_TEXT = {
  short: { ko: '{target}보다 {amount} 부족', en: '{amount} short of {target}' },
  short_of_range: { ko: '{least}보다 {amount} 부족', en: '{amount} below {least}' },
  over_limit: { ko: '{limit}보다 {amount} 초과', en: '{amount} above {limit}' },
  not_above: { ko: '{target}과 같음({bound} 초과 필요)', en: '{bound} does not exceed {target}' },
  not_below: { ko: '{limit}과 같음({bound} 미만 필요)', en: '{bound} is not below {limit}' },
  beyond_target: { ko: '{target}보다 {amount} 많음', en: '{amount} above {target}' },
  at_target: { ko: '{target}과 같음', en: 'exactly {target}' },
  under_limit: { ko: '{limit}까지 {amount} 여유', en: '{amount} below {limit}' },
  at_limit: { ko: '{limit}과 같음', en: 'exactly {limit}' },
  in_range: { ko: '목표 범위 안', en: 'within the target range' },
};

/** The sides of a value that is less than what it is held against. */
const BELOW: readonly GapSide[] = ['short', 'short_of_range', 'under_limit'];

export function isGapSide(word: unknown): word is GapSide {
  return typeof word === 'string' && phraseOf(GAP_TEXT, word) !== undefined;
}

/** The gap in the KPI's unit: `5.24 pp above the limit of 5%`, `목표값보다 12건 부족`. */
export function gapText(gap: Gap, unit: string, figures: Figures): string {
  const { language } = figures;
  const { side, amount, toDate } = gap;
  const isSign = unit === '%' || isCurrency(unit);
  const bound = figures.amount(gap.bound, language === 'ko' || isSign ? unit : '#');
  // English names the bound without repeating a word for the unit. In Korean the noun stands for the target, which is
  // told beside it, but not for the part of it that is due by now.
  const held = (phrase: Phrase) => {
    const noun = say(phrase, language);
    if (language === 'ko') return toDate === true ? `${noun}(${bound})` : noun;
    return phrase === HELD_TEXT.target ? bound : `the ${noun} of ${bound}`;
  };
  const values = {
    bound,
    target: held(toDate ? HELD_TEXT.target_to_date : HELD_TEXT.target),
    limit: held(toDate ? HELD_TEXT.limit_to_date : HELD_TEXT.limit),
    least: held(toDate ? HELD_TEXT.least_to_date : HELD_TEXT.least),
  };
  const isLess = BELOW.includes(side);
  const actual = isLess ? gap.bound - amount : gap.bound + amount;
  return say(GAP_TEXT[side], language, {
    ...values,
    amount: figures.distance(amount, actual, unit),
  });
}

/** Beyond these an attainment says nothing that the gap does not say better. */
export function isTellingAttainment(attainment: number): boolean {
  return attainment >= 0 && attainment <= 9.99;
}
