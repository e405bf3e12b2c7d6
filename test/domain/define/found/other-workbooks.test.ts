import { CAFE_EN, CAFE_KO } from './workbooks/cafe';
import { PEOPLE_EN, PEOPLE_KO } from './workbooks/people';
import { SUBSCRIPTIONS_EN, SUBSCRIPTIONS_KO } from './workbooks/subscriptions';
import { TICKETS_EN, TICKETS_KO } from './workbooks/tickets';
import { measuresFor, type Wanted } from './wanted';

const share = { unit: '%' };
const LEADS = "'Leads 2025'!";
const EXPORT = "'Ticket export'!";
const NPS = "'NPS answers'!";
const TAKINGS = "'Daily takings'!";
const ITEMS = "'Item sales'!";
const MENU = "'메뉴별 판매'!";

/** `COUNT_IN` with a condition, over `COUNT_IN` without it. */
function shareOf(dates: string, column: string, criterion: string): string {
  return `COUNT_IN(${dates}, from, to, ${column}, "${criterion}") / COUNT_IN(${dates}, from, to)`;
}

const WORKBOOKS = {
  'subscriptions in English': {
    sheets: SUBSCRIPTIONS_EN,
    wanted: [
      {
        metric: 'new subscriptions',
        said: { unit: '#' },
        right: 'COUNT_IN(subscriptions!E:E, from, to)',
      },
      {
        metric: 'customer churn rate',
        said: share,
        right: 'CHURN(subscriptions!E:E, subscriptions!F:F, from, to)',
      },
      {
        metric: 'customer retention',
        said: share,
        right: 'RETENTION(subscriptions!E:E, subscriptions!F:F, from, to)',
      },
      {
        metric: 'cancelled subscriptions',
        said: { unit: '#' },
        right: 'COUNT_IN(subscriptions!F:F, from, to)',
      },
      {
        metric: 'revenue',
        said: { unit: 'USD' },
        right: 'SUM_IN(payments!C:C, payments!D:D, from, to)',
      },
      {
        metric: 'refund rate',
        said: share,
        right: shareOf('payments!C:C', 'payments!F:F', 'TRUE'),
      },
      {
        metric: 'failed payment rate',
        said: share,
        right: shareOf('payments!C:C', 'payments!E:E', 'failed'),
      },
      {
        metric: 'average payment amount',
        said: { unit: 'USD' },
        right: 'MEAN_IN(payments!C:C, payments!D:D, from, to)',
      },
      { metric: 'paying customers', right: 'DISTINCT_IN(payments!C:C, payments!B:B, from, to)' },
      {
        metric: 'active subscriptions',
        right:
          'COUNT_IN(subscriptions!E:E, "1900-01-01", to) - COUNT_IN(subscriptions!F:F, "1900-01-01", to)',
      },
      { metric: 'new leads', said: { unit: '#' }, right: `COUNT_IN(${LEADS}B:B, from, to)` },
      {
        metric: 'leads',
        said: { scope: 'Google Ads' },
        right: `COUNT_IN(${LEADS}B:B, from, to, ${LEADS}C:C, "Google Ads")`,
      },
      {
        metric: 'lead to contract conversion rate',
        said: share,
        right: shareOf(`${LEADS}B:B`, `${LEADS}E:E`, '<>'),
      },
      { metric: 'demos', right: `COUNT_IN(${LEADS}D:D, from, to)` },
    ],
  },
  'subscriptions in Korean': {
    sheets: SUBSCRIPTIONS_KO,
    wanted: [
      {
        metric: '신규 구독 고객 수',
        said: { unit: '명' },
        right: "COUNT_IN('구독 현황'!D:D, from, to)",
      },
      {
        metric: '고객 이탈률',
        said: share,
        right: "CHURN('구독 현황'!D:D, '구독 현황'!E:E, from, to)",
      },
      {
        metric: '구독 유지율',
        said: share,
        right: "RETENTION('구독 현황'!D:D, '구독 현황'!E:E, from, to)",
      },
      {
        metric: '해지 고객 수',
        said: { unit: '명' },
        right: "COUNT_IN('구독 현황'!E:E, from, to)",
      },
      {
        metric: '월 매출',
        said: { unit: 'KRW' },
        right: 'SUM_IN(결제내역!A:A, 결제내역!C:C, from, to)',
      },
      {
        metric: '결제 취소율',
        said: share,
        right: shareOf('결제내역!A:A', '결제내역!E:E', '취소'),
      },
      { metric: '결제 건수', said: { unit: '건' }, right: 'COUNT_IN(결제내역!A:A, from, to)' },
      {
        metric: '결제 고객 수',
        said: { unit: '명' },
        right: 'DISTINCT_IN(결제내역!A:A, 결제내역!B:B, from, to)',
      },
      {
        metric: '평균 결제 금액',
        said: { unit: 'KRW' },
        right: 'MEAN_IN(결제내역!A:A, 결제내역!C:C, from, to)',
      },
      {
        metric: '신규 구독',
        said: { scope: '영업1팀', unit: '건' },
        right: "COUNT_IN('구독 현황'!D:D, from, to, '구독 현황'!G:G, \"영업1팀\")",
      },
      {
        metric: '고객당 매출',
        said: { unit: 'KRW' },
        right:
          'SUM_IN(결제내역!A:A, 결제내역!C:C, from, to) / DISTINCT_IN(결제내역!A:A, 결제내역!B:B, from, to)',
      },
    ],
  },
  'tickets in English': {
    sheets: TICKETS_EN,
    wanted: [
      { metric: 'tickets', said: { unit: '#' }, right: `COUNT_IN(${EXPORT}B:B, from, to)` },
      {
        metric: 'first response time',
        said: { unit: 'h' },
        right: `MEAN_IN(${EXPORT}B:B, ${EXPORT}C:C, from, to)`,
      },
      {
        metric: 'average resolution time',
        said: { unit: 'h' },
        right: `MEAN_IN(${EXPORT}B:B, ${EXPORT}D:D, from, to)`,
      },
      {
        metric: 'resolved tickets',
        said: { unit: '#' },
        right: `COUNT_IN(${EXPORT}E:E, from, to)`,
      },
      {
        metric: 'resolution rate',
        said: share,
        right: shareOf(`${EXPORT}B:B`, `${EXPORT}E:E`, '<>'),
        at: 'among',
      },
      {
        metric: 'escalation rate',
        said: share,
        right: shareOf(`${EXPORT}B:B`, `${EXPORT}F:F`, 'Escalated'),
      },
      {
        metric: 'reopened ticket rate',
        said: share,
        right: shareOf(`${EXPORT}B:B`, `${EXPORT}I:I`, 'Yes'),
      },
      {
        metric: 'chat tickets',
        said: { unit: '#' },
        right: `COUNT_IN(${EXPORT}B:B, from, to, ${EXPORT}G:G, "Chat")`,
      },
      {
        metric: 'customer satisfaction',
        said: { unit: 'score' },
        right: `MEAN_IN(${EXPORT}B:B, ${EXPORT}J:J, from, to)`,
      },
      {
        metric: 'CSAT',
        said: share,
        right: `COUNT_IN(${EXPORT}B:B, from, to, ${EXPORT}J:J, ">=4") / COUNT_IN(${EXPORT}B:B, from, to, ${EXPORT}J:J, ">=1")`,
      },
      {
        metric: 'NPS',
        right:
          `100 * (COUNT_IN(${NPS}A:A, from, to, ${NPS}C:C, ">=9") - COUNT_IN(${NPS}A:A, from, to, ${NPS}C:C, "<=6"))` +
          ` / COUNT_IN(${NPS}A:A, from, to, ${NPS}C:C, ">=0")`,
      },
    ],
  },
  'tickets in Korean': {
    sheets: TICKETS_KO,
    wanted: [
      { metric: '문의 건수', said: { unit: '건' }, right: 'COUNT_IN(문의내역!B4:B, from, to)' },
      {
        metric: '평균 첫 응답 시간',
        said: { unit: 'min' },
        right: 'MEAN_IN(문의내역!B4:B, 문의내역!F4:F, from, to)',
      },
      {
        metric: '문의 해결률',
        said: share,
        right: shareOf('문의내역!B4:B', '문의내역!E4:E', '해결'),
      },
      { metric: '재문의율', said: share, right: shareOf('문의내역!B4:B', '문의내역!H4:H', 'Y') },
      {
        metric: '배송 문의 건수',
        said: { unit: '건' },
        right: 'COUNT_IN(문의내역!B4:B, from, to, 문의내역!C4:C, "배송")',
      },
      {
        metric: '불만 건수',
        said: { unit: '건' },
        right: 'COUNT_IN(문의내역!B4:B, from, to, 문의내역!C4:C, "불만")',
      },
      {
        metric: '고객 만족도',
        said: { unit: 'score' },
        right: 'MEAN_IN(문의내역!B4:B, 문의내역!I4:I, from, to)',
      },
      {
        metric: '처리 완료 건수',
        said: { unit: '건' },
        right: 'COUNT_IN(문의내역!G4:G, from, to)',
      },
    ],
  },
  'people in Korean': {
    sheets: PEOPLE_KO,
    wanted: [
      { metric: '연간 퇴사율', said: share, right: 'CHURN(직원명부!E:E, 직원명부!F:F, from, to)' },
      { metric: '직원 이직률', said: share, right: 'CHURN(직원명부!E:E, 직원명부!F:F, from, to)' },
      { metric: '퇴사자 수', said: { unit: '명' }, right: 'COUNT_IN(직원명부!F:F, from, to)' },
      { metric: '신규 입사자 수', said: { unit: '명' }, right: 'COUNT_IN(직원명부!E:E, from, to)' },
      {
        metric: '재직 인원',
        said: { unit: '명' },
        right:
          'COUNT_IN(직원명부!E:E, "1900-01-01", to) - COUNT_IN(직원명부!F:F, "1900-01-01", to)',
      },
      {
        metric: '평균 채용 소요일',
        said: { unit: 'd' },
        right: 'MEAN_IN(채용!B:B, 채용!D:D, from, to)',
      },
      { metric: '지원자 수', said: { unit: '명' }, right: 'COUNT_IN(채용!B:B, from, to)' },
      { metric: '합격률', said: share, right: shareOf('채용!B:B', '채용!E:E', '합격') },
      { metric: '교육 이수율', said: share, right: shareOf('교육!A:A', '교육!D:D', 'O') },
      {
        metric: '교육 만족도',
        said: { unit: 'score' },
        right: 'MEAN_IN(교육!A:A, 교육!E:E, from, to)',
      },
    ],
  },
  'people in English': {
    sheets: PEOPLE_EN,
    wanted: [
      {
        metric: 'attrition rate',
        said: share,
        right: 'CHURN(Employees!D:D, Employees!E:E, from, to)',
      },
      {
        metric: 'employee turnover',
        said: share,
        right: 'CHURN(Employees!D:D, Employees!E:E, from, to)',
      },
      { metric: 'new hires', said: { unit: '#' }, right: 'COUNT_IN(Employees!D:D, from, to)' },
      {
        metric: 'headcount',
        right:
          'COUNT_IN(Employees!D:D, "1900-01-01", to) - COUNT_IN(Employees!E:E, "1900-01-01", to)',
      },
      {
        metric: 'average time to hire',
        said: { unit: 'd' },
        right: 'MEAN_IN(Applications!B:B, Applications!D:D, from, to)',
      },
      {
        metric: 'applications',
        said: { unit: '#' },
        right: 'COUNT_IN(Applications!B:B, from, to)',
      },
      {
        metric: 'referral applications',
        right: 'COUNT_IN(Applications!B:B, from, to, Applications!C:C, "Referral")',
      },
    ],
  },
  'a café in Korean': {
    sheets: CAFE_KO,
    wanted: [
      {
        metric: '일 매출',
        said: { unit: 'KRW' },
        right: 'SUM_IN(일매출!A:A, 일매출!E:E, from, to)',
      },
      {
        metric: '방문객 수',
        said: { unit: '명' },
        right: 'SUM_IN(일매출!A:A, 일매출!C:C, from, to)',
      },
      {
        metric: '주문 건수',
        said: { unit: '건' },
        right: 'SUM_IN(일매출!A:A, 일매출!D:D, from, to)',
      },
      {
        metric: '객단가',
        said: { unit: 'KRW' },
        right:
          'SUM_IN(일매출!A:A, 일매출!E:E, from, to) / SUM_IN(일매출!A:A, 일매출!D:D, from, to)',
      },
      {
        metric: '원가율',
        said: share,
        right:
          'SUM_IN(일매출!A:A, 일매출!F:F, from, to) / SUM_IN(일매출!A:A, 일매출!E:E, from, to)',
      },
      {
        metric: '일평균 매출',
        said: { unit: 'KRW' },
        right: 'MEAN_IN(일매출!A:A, 일매출!E:E, from, to)',
      },
      {
        metric: '폐기 금액',
        said: { unit: 'KRW' },
        right: 'SUM_IN(일매출!A:A, 일매출!G:G, from, to)',
      },
      {
        metric: '라떼 판매량',
        said: { unit: '개' },
        right: `SUM_IN(${MENU}A:A, ${MENU}D:D, from, to, ${MENU}B:B, "라떼")`,
      },
      {
        metric: '디저트 매출',
        said: { unit: 'KRW' },
        right: `SUM_IN(${MENU}A:A, ${MENU}E:E, from, to, ${MENU}C:C, "디저트")`,
      },
    ],
  },
  'a café in English': {
    sheets: CAFE_EN,
    wanted: [
      {
        metric: 'takings',
        said: { unit: 'GBP' },
        right: `SUM_IN(${TAKINGS}A:A, ${TAKINGS}E:E, from, to)`,
      },
      {
        metric: 'revenue',
        said: { unit: 'GBP' },
        right: `SUM_IN(${TAKINGS}A:A, ${TAKINGS}E:E, from, to)`,
      },
      { metric: 'number of visitors', right: `SUM_IN(${TAKINGS}A:A, ${TAKINGS}C:C, from, to)` },
      {
        metric: 'average order value',
        said: { unit: 'GBP' },
        right: `SUM_IN(${TAKINGS}A:A, ${TAKINGS}E:E, from, to) / SUM_IN(${TAKINGS}A:A, ${TAKINGS}D:D, from, to)`,
      },
      {
        metric: 'conversion of visitors',
        said: share,
        right: `SUM_IN(${TAKINGS}A:A, ${TAKINGS}D:D, from, to) / SUM_IN(${TAKINGS}A:A, ${TAKINGS}C:C, from, to)`,
      },
      {
        metric: 'bakery sales',
        said: { unit: 'GBP' },
        right: `SUM_IN(${ITEMS}A:A, ${ITEMS}E:E, from, to, ${ITEMS}C:C, "Bakery")`,
      },
      {
        metric: 'lattes sold',
        right: `SUM_IN(${ITEMS}A:A, ${ITEMS}D:D, from, to, ${ITEMS}B:B, "Latte")`,
      },
    ],
  },
} satisfies Record<string, { sheets: typeof CAFE_EN; wanted: readonly Wanted[] }>;

describe.each(Object.entries(WORKBOOKS))('%s', (_, { sheets, wanted }) => {
  test.each(wanted as readonly Wanted[])('$metric', ({ metric, said, right, at }) => {
    const measures = measuresFor({ metric, said }, sheets);
    expect(measures.length).toBeLessThanOrEqual(3);
    if (at === 'among') expect(measures).toContain(right);
    else expect(measures[0]).toBe(right);
  });
});
