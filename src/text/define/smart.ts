import type { Phrase } from '../../contract/language/language';
import type { Letter, LetterStatus } from '../../domain/define/review/letter-review';

/** The five letters by their names. */
export const LETTER_TEXT: Record<Letter, Phrase> = {
  S: { ko: '구체적', en: 'Specific' },
  M: { ko: '측정 가능', en: 'Measurable' },
  A: { ko: '달성 가능', en: 'Achievable' },
  R: { ko: '관련성', en: 'Relevant' },
  T: { ko: '기한', en: 'Time-bound' },
};

export const LETTER_STATUS_TEXT: Record<LetterStatus, Phrase> = {
  ok: { ko: '좋음', en: 'OK' },
  weak: { ko: '약함', en: 'Weak' },
  missing: { ko: '미충족', en: 'Not met' },
};

/** The strip of the five letters. */
export const SMART_TEXT = {
  title: { ko: 'SMART 점검', en: 'SMART review' },
  letter: { ko: '{name}: {status}', en: '{name}: {status}' },
  goTo: { ko: '{field} 항목으로', en: 'Go to {field}' },
  takeFor: { ko: '{field} 넣기', en: 'Use it for {field}' },
  take: { ko: '{value} 넣기', en: 'Use {value}' },
  alsoAsked: { ko: '함께 생각할 것', en: 'Also worth asking' },
  close: { ko: '닫기', en: 'Close' },
  example: { ko: '예', en: 'Example' },
};
