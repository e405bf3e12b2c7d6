import type { Phrase } from '../../contract/language/language';
import type { KoreanHoliday } from '../../domain/calendar/korean-holidays';

/** What public holidays of Korea are called. */
export const HOLIDAY_TEXT: Readonly<Record<KoreanHoliday, Phrase>> = {
  new_year: { ko: '신정', en: 'New Year’s Day' },
  seollal: { ko: '설 연휴', en: 'Seollal' },
  march_first: { ko: '삼일절', en: 'March First Day' },
  labour_day: { ko: '노동절', en: 'Labour Day' },
  childrens_day: { ko: '어린이날', en: 'Children’s Day' },
  buddhas_birthday: { ko: '부처님오신날', en: 'Buddha’s Birthday' },
  memorial_day: { ko: '현충일', en: 'Memorial Day' },
  constitution_day: { ko: '제헌절', en: 'Constitution Day' },
  liberation_day: { ko: '광복절', en: 'Liberation Day' },
  chuseok: { ko: '추석 연휴', en: 'Chuseok' },
  foundation_day: { ko: '개천절', en: 'National Foundation Day' },
  hangul_day: { ko: '한글날', en: 'Hangul Day' },
  christmas: { ko: '성탄절', en: 'Christmas Day' },
  substitute: { ko: '대체공휴일', en: 'substitute holiday' },
  temporary: { ko: '임시공휴일', en: 'temporary holiday' },
  election: { ko: '선거일', en: 'election day' },
};
