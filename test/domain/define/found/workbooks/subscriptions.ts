import { aSheet, later, rowsOf, turn } from './cells';

/** A SaaS company: its subscriptions, what was paid, and the leads that it had. Each as it was exported. */
export const SUBSCRIPTIONS_EN = [
  aSheet('subscriptions', [
    [
      'subscription_id',
      'customer_id',
      'plan',
      'country',
      'started_at',
      'cancelled_at',
      'mrr_usd',
      'seats',
    ],
    ...rowsOf(60, (i) => [
      `sub_${1000 + i}`,
      `cus_${500 + i}`,
      turn(['Free', 'Pro', 'Enterprise'], i),
      turn(['US', 'DE', 'KR', 'JP'], i),
      later('2025-01-03', i * 6),
      i % 5 === 1 ? later('2025-03-20', i * 6) : '',
      turn([0, 49, 499], i),
      turn([1, 4, 25], i),
    ]),
  ]),
  aSheet('payments', [
    ['paymentId', 'customerId', 'paidAt', 'amountUsd', 'paymentStatus', 'refunded'],
    ...rowsOf(90, (i) => [
      9000 + i,
      `cus_${500 + (i % 40)}`,
      later('2025-01-05', i * 4),
      turn([49, 499, 98.5], i),
      turn(['succeeded', 'succeeded', 'failed'], i),
      i % 9 === 4,
    ]),
  ]),
  aSheet('Leads 2025', [
    ['Lead export, CRM', '', '', '', ''],
    ['', '', '', '', ''],
    ['Lead ID', 'Created date', 'Source', 'Demo date', 'Contract date'],
    ...rowsOf(80, (i) => [
      `L-${i + 1}`,
      later('2025-01-02', i * 4),
      turn(['Google Ads', 'Referral', 'Webinar'], i),
      i % 2 === 0 ? later('2025-01-09', i * 4) : '',
      i % 4 === 0 ? later('2025-02-01', i * 4) : '',
    ]),
  ]),
];

export const SUBSCRIPTIONS_KO = [
  aSheet('구독 현황', [
    ['2026년 구독 고객 관리 대장', '', '', '', '', '', ''],
    ['고객번호', '고객사명', '요금제', '구독 시작일', '해지일', '월 구독료(원)', '담당 팀'],
    ...rowsOf(60, (i) => [
      `C${100 + i}`,
      `고객사 ${i + 1}`,
      turn(['베이직', '프로', '엔터프라이즈'], i),
      later('2025-01-03', i * 6),
      i % 5 === 1 ? later('2025-03-20', i * 6) : '',
      turn([9900, 49000, 190000], i),
      turn(['영업1팀', '영업2팀'], i),
    ]),
  ]),
  aSheet('결제내역', [
    ['결제일시', '고객번호', '결제 금액', '결제수단', '결제상태'],
    ...rowsOf(90, (i) => [
      later('2025-01-05', i * 4),
      `C${100 + (i % 40)}`,
      turn([9900, 49000, 190000], i),
      turn(['카드', '계좌이체'], i),
      turn(['완료', '완료', '취소'], i),
    ]),
  ]),
];
