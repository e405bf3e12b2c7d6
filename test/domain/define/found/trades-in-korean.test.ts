import * as trades from './workbooks/trades-korean';
import { type Asked, atTheEnd, averaged, describeTrades, RATE, summed } from './wanted';

/** Where several measures are as right, each of them is named. */
const TRADES: Record<keyof typeof trades, readonly Asked[]> = {
  SHOP_KO: [
    ['매출', summed('KRW'), 'SUM_IN(주문관리!B:B, 주문관리!I:I, from, to)'],
    [
      '취소율',
      RATE,
      'COUNT_IN(주문관리!B:B, from, to, 주문관리!K:K, "취소") / COUNT_IN(주문관리!B:B, from, to)',
    ],
    [
      '반품률',
      RATE,
      'COUNT_IN(주문관리!B:B, from, to, 주문관리!K:K, "반품") / COUNT_IN(주문관리!B:B, from, to)',
    ],
    ['주문 건수', summed('건'), 'COUNT_IN(주문관리!B:B, from, to)'],
    ['신규 가입자', summed('명'), 'COUNT_IN(회원!C:C, from, to)'],
    ['회원 탈퇴율', RATE, 'CHURN(회원!C:C, 회원!D:D, from, to)'],
    [
      '의류 매출',
      summed('KRW'),
      'SUM_IN(주문관리!B:B, 주문관리!I:I, from, to, 주문관리!F:F, "의류")',
    ],
    ['리뷰 평점', atTheEnd('score'), 'MEAN_IN(주문관리!B:B, 주문관리!M:M, from, to)'],
    [
      '객단가',
      { unit: 'KRW' },
      'SUM_IN(주문관리!B:B, 주문관리!I:I, from, to) / COUNT_IN(주문관리!B:B, from, to)',
    ],
    ['구매 고객 수', atTheEnd('명'), 'DISTINCT_IN(주문관리!B:B, 주문관리!C:C, from, to)'],
    [
      '인스타그램 신규 가입자',
      summed('명'),
      'COUNT_IN(회원!C:C, from, to, 회원!E:E, "인스타그램")',
    ],
    ['판매 수량', summed('개'), 'SUM_IN(주문관리!B:B, 주문관리!H:H, from, to)'],
    [
      'VIP 매출 비중',
      RATE,
      'SUM_IN(주문관리!B:B, 주문관리!I:I, from, to, 주문관리!D:D, "VIP") / SUM_IN(주문관리!B:B, 주문관리!I:I, from, to)',
    ],
  ],
  ADS_KO: [
    [
      '클릭률',
      RATE,
      "SUM_IN('캠페인 성과'!A:A, '캠페인 성과'!E:E, from, to) / SUM_IN('캠페인 성과'!A:A, '캠페인 성과'!D:D, from, to)",
    ],
    [
      '전환율',
      RATE,
      "SUM_IN('캠페인 성과'!A:A, '캠페인 성과'!H:H, from, to) / SUM_IN('캠페인 성과'!A:A, '캠페인 성과'!E:E, from, to)",
    ],
    ['광고비', summed('KRW'), "SUM_IN('캠페인 성과'!A:A, '캠페인 성과'!G:G, from, to)"],
    [
      'ROAS',
      RATE,
      "SUM_IN('캠페인 성과'!A:A, '캠페인 성과'!I:I, from, to) / SUM_IN('캠페인 성과'!A:A, '캠페인 성과'!G:G, from, to)",
    ],
    [
      '네이버 클릭수',
      summed('회'),
      "SUM_IN('캠페인 성과'!A:A, '캠페인 성과'!E:E, from, to, '캠페인 성과'!B:B, \"네이버\")",
    ],
    ['팔로워', atTheEnd('명'), 'LAST_IN(소셜!B:B, 소셜!C:C, from, to)'],
    ['노출수', summed('회'), "SUM_IN('캠페인 성과'!A:A, '캠페인 성과'!D:D, from, to)"],
    ['전환', atTheEnd('건'), "SUM_IN('캠페인 성과'!A:A, '캠페인 성과'!H:H, from, to)"],
  ],
  FACTORY_KO: [
    [
      '불량률',
      RATE,
      'SUM_IN(생산일보!A:A, 생산일보!F:F, from, to) / SUM_IN(생산일보!A:A, 생산일보!E:E, from, to)',
    ],
    ['생산량', summed('개'), 'SUM_IN(생산일보!A:A, 생산일보!E:E, from, to)'],
    [
      'A라인 불량 수량',
      summed('개'),
      'SUM_IN(생산일보!A:A, 생산일보!F:F, from, to, 생산일보!B:B, "A라인")',
    ],
    ['안전사고', summed('건'), 'COUNT_IN(안전!A:A, from, to)'],
    [
      '생산 계획 달성률',
      RATE,
      'SUM_IN(생산일보!A:A, 생산일보!E:E, from, to) / SUM_IN(생산일보!A:A, 생산일보!D:D, from, to)',
    ],
    ['평균 가동시간', averaged('h'), 'MEAN_IN(생산일보!A:A, 생산일보!G:G, from, to)'],
  ],
  DELIVERY_KO: [
    ['평균 배달 시간', averaged('min'), 'MEAN_IN(배달내역!A:A, 배달내역!E:E, from, to)'],
    [
      '배달 지연율',
      RATE,
      'COUNT_IN(배달내역!A:A, from, to, 배달내역!F:F, "지연") / COUNT_IN(배달내역!A:A, from, to)',
    ],
    ['고객 평점', atTheEnd('score'), 'MEAN_IN(배달내역!A:A, 배달내역!H:H, from, to)'],
    ['주문', summed('건'), 'COUNT_IN(배달내역!A:A, from, to)'],
    ['평균 주문 금액', averaged('KRW'), 'MEAN_IN(배달내역!A:A, 배달내역!G:G, from, to)'],
    ['거래액', summed('KRW'), 'SUM_IN(배달내역!A:A, 배달내역!G:G, from, to)'],
    ['주문 가게 수', summed('곳'), 'DISTINCT_IN(배달내역!A:A, 배달내역!C:C, from, to)'],
  ],
  ACADEMY_KO: [
    [
      '출석률',
      RATE,
      'COUNT_IN(출석부!A:A, from, to, 출석부!C:C, "출석") / COUNT_IN(출석부!A:A, from, to)',
    ],
    ['신규 등록생', summed('명'), 'COUNT_IN(수강생!D:D, from, to)'],
    ['수강생 이탈률', RATE, 'CHURN(수강생!D:D, 수강생!E:E, from, to)'],
    ['평균 숙제 점수', averaged('score'), 'MEAN_IN(출석부!A:A, 출석부!D:D, from, to)'],
    ['고급반 신규 등록', summed('명'), 'COUNT_IN(수강생!D:D, from, to, 수강생!C:C, "고급")'],
  ],
  CLINIC_KO: [
    [
      '노쇼율',
      RATE,
      'COUNT_IN(예약현황!B:B, from, to, 예약현황!F:F, "노쇼") / COUNT_IN(예약현황!B:B, from, to)',
    ],
    ['예약 건수', summed('건'), 'COUNT_IN(예약현황!B:B, from, to)'],
    ['평균 대기 시간', averaged('min'), 'MEAN_IN(예약현황!B:B, 예약현황!H:H, from, to)'],
    ['진료비 수입', summed('KRW'), 'SUM_IN(예약현황!B:B, 예약현황!G:G, from, to)'],
    ['환자 만족도', atTheEnd('score'), 'MEAN_IN(예약현황!B:B, 예약현황!I:I, from, to)'],
    ['피부과 예약', summed('건'), 'COUNT_IN(예약현황!B:B, from, to, 예약현황!D:D, "피부과")'],
    ['환자 수', { unit: '명' }, 'DISTINCT_IN(예약현황!B:B, 예약현황!C:C, from, to)'],
  ],
  SALES_KO: [
    ['신규 계약', summed('건'), 'COUNT_IN(영업현황!G:G, from, to)'],
    [
      '계약 금액',
      summed('KRW'),
      'SUM_IN(영업현황!G:G, 영업현황!H:H, from, to)',
      'SUM_IN(영업현황!B:B, 영업현황!H:H, from, to)',
    ],
    [
      '계약 전환율',
      RATE,
      'COUNT_IN(영업현황!B:B, from, to, 영업현황!G:G, "<>") / COUNT_IN(영업현황!B:B, from, to)',
    ],
    [
      '영업1팀 계약 건수',
      summed('건'),
      'COUNT_IN(영업현황!G:G, from, to, 영업현황!I:I, "영업1팀")',
    ],
    ['고객 방문', summed('회'), 'COUNT_IN(활동일지!A:A, from, to, 활동일지!C:C, "방문")'],
    ['신규 리드', summed('건'), 'COUNT_IN(영업현황!B:B, from, to)'],
    ['전화 활동', summed('건'), 'COUNT_IN(활동일지!A:A, from, to, 활동일지!C:C, "전화")'],
  ],
  SURVEY_KO: [
    [
      'NPS',
      atTheEnd('score'),
      "100 * (COUNT_IN('설문지 응답 시트1'!A:A, from, to, '설문지 응답 시트1'!C:C, \">=9\") - COUNT_IN('설문지 응답 시트1'!A:A, from, to, '설문지 응답 시트1'!C:C, \"<=6\")) / COUNT_IN('설문지 응답 시트1'!A:A, from, to, '설문지 응답 시트1'!C:C, \">=0\")",
    ],
    [
      '고객 만족도',
      atTheEnd('score'),
      "MEAN_IN('설문지 응답 시트1'!A:A, '설문지 응답 시트1'!D:D, from, to)",
    ],
    [
      '만족 비율',
      RATE,
      "COUNT_IN('설문지 응답 시트1'!A:A, from, to, '설문지 응답 시트1'!D:D, \">=4\") / COUNT_IN('설문지 응답 시트1'!A:A, from, to, '설문지 응답 시트1'!D:D, \">=1\")",
    ],
    ['설문 응답', summed('건'), "COUNT_IN('설문지 응답 시트1'!A:A, from, to)"],
  ],
};

describeTrades(trades, TRADES);
