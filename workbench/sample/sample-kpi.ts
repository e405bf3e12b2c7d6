import type { Phrase } from '../../src/contract/language/language';
import type { DraftValues } from '../../src/contract/rpc/define';

export interface SampleKpi {
  name: Phrase;
  definition: Phrase;
  objective: Phrase;
  source: Phrase;
  plan: Phrase;
  team: Phrase;
  unit: Phrase;
  measure: Phrase;
  /** Values that are the same in both languages. */
  values: DraftValues;
}

export const YEAR = { state: 'active', starts: '2026-01-01', due: '2026-12-31' } as const;
export const ORDERS: Phrase = {
  ko: '주문 시트(주문 관리 시스템에서 매일 아침 내려받은 주문 내역)',
  en: 'The Orders sheet: order lines exported from the order system every morning',
};
export const CUSTOMERS: Phrase = {
  ko: '고객 시트(주문 내역에서 계산한 고객별 첫 주문일과 이탈일)',
  en: 'The Customers sheet: first order and loss of each customer, computed from the order lines',
};
export const DOLLARS: Phrase = { ko: 'USD', en: 'USD' };
export const RATE: Phrase = { ko: '%', en: '%' };
export const PEOPLE: Phrase = { ko: '명', en: '#' };
export const DAYS: Phrase = { ko: 'd', en: 'd' };
export const GROWTH: Phrase = {
  ko: '수익을 지키면서 2026년 매출을 20% 키운다',
  en: 'Grow 2026 revenue by 20 % without giving up margin',
};
export const LOYALTY: Phrase = {
  ko: '한 번 산 고객이 다시 찾는 가게가 된다',
  en: 'Be the shop that customers come back to',
};
export const SERVICE: Phrase = {
  ko: '약속한 날에 온전한 상품을 받게 한다',
  en: 'Deliver undamaged goods on the promised day',
};
export const SALES_TEAM: Phrase = { ko: '영업팀', en: 'Sales' };
export const MARKETING: Phrase = { ko: '마케팅팀', en: 'Marketing' };
export const LOGISTICS: Phrase = { ko: '물류팀', en: 'Logistics' };
export const SUPPORT: Phrase = { ko: '고객지원팀', en: 'Support' };
export const MANAGEMENT: Phrase = { ko: '경영기획팀', en: 'Management' };
