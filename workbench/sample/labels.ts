import type { Language, Phrase } from '../../src/contract/language/language';

/** Words of the source that the Korean sample shows in Korean; all others stay as they are. */
const KOREAN: Readonly<Record<string, string>> = {
  Consumer: '개인',
  Corporate: '기업',
  'Home Office': '개인사업자',
  'Same Day': '당일',
  'First Class': '빠른 배송',
  'Second Class': '일반 배송',
  'Standard Class': '표준 배송',
  Central: '중부',
  East: '동부',
  South: '남부',
  West: '서부',
  Furniture: '가구',
  'Office Supplies': '사무용품',
  Technology: '전자기기',
  Accessories: '액세서리',
  Appliances: '가전',
  Art: '미술용품',
  Binders: '바인더',
  Bookcases: '책장',
  Chairs: '의자',
  Copiers: '복사기',
  Envelopes: '봉투',
  Fasteners: '고정용품',
  Furnishings: '소품',
  Labels: '라벨',
  Machines: '사무기기',
  Paper: '용지',
  Phones: '전화기',
  Storage: '수납',
  Supplies: '소모품',
  Tables: '테이블',
  'United States': '미국',
};

export function labelOf(word: string, language: Language): string {
  return language === 'ko' ? (KOREAN[word] ?? word) : word;
}

export const SHEET_TITLES = {
  orders: { ko: '주문', en: 'Orders' },
  customers: { ko: '고객', en: 'Customers' },
  survey: { ko: '고객 조사', en: 'Survey' },
  figures: { ko: '계산', en: 'Figures' },
} as const satisfies Record<string, Phrase>;
