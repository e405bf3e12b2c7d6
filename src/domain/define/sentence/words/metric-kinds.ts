/** What the name of a metric tells of its values: word lists, Korean by what a word contains, English by whole words. */
interface WordList {
  ko: string;
  en: string;
}

const RATES: WordList = {
  ko: '비율 비중 백분율 성공률 리텐션 전환 점유',
  en: 'rate rates ratio share retention churn conversion percentage proportion margin ctr cvr ctor attrition turnover utilization utilisation occupancy uptime availability coverage accuracy yield nrr grr adoption penetration completion',
};
const SCORES: WordList = {
  ko: '점수 만족도 평점 별점 지수 평가 인지도 선호도 추천도 몰입도 충성도',
  en: 'score scores rating ratings nps csat ces enps satisfaction grade index awareness sentiment survey',
};
const STOCKS: WordList = {
  ko: '회원 고객수 팔로워 구독자 재고 잔액 직원 이용자 사용자 유저 가입자 인원 미수금 백로그 점포 매장 거래처 제휴처',
  en: 'members customers clients accounts followers subscribers inventory active mau dau wau mrr arr balance headcount employees backlog stock users stores',
};
const FLOWS: WordList = {
  ko: '매출 신규 버그 사용량 생산량 배출량 지원자 방문객 건수 횟수 계약 리드 주문 문의 방문 가입 유입 판매 거래 이익 비용 수익 불만 민원 검색량 신청 참가 다운로드 조회 클릭 접수 요청 오류 사고 불량 결제 예약 환불 반품 이탈 미팅 리포트 보고서 개선안 제안 콘텐츠 게시 배포 출시 생산 상담 지출 전환수 클레임 장애 설치 수입 채용 면접 배송 출고 입고 견적 신고 기부 픽업 대여 반납 수강 납품 발주 수주 입찰 출원 행사 세미나 인터뷰 노쇼 결함 지각 낙상',
  en: 'sales revenue new production referrals upsells contracts contract leads lead orders order inquiries visits visitors signups sign-ups sign-up requests downloads tickets complaints deals deal bookings purchases transactions profit cost costs spend expenses errors incidents accidents defects returns refunds reports meetings demos trials installs clicks searches search registrations cancellations calls views traffic hires bugs posts interviews releases outages claims claim issues typos parcels shipments deliveries inspections webinars events campaigns donations applications applicants appointments no-shows enrollments enrolments admissions readmissions falls pickups rides trips passengers copies rentals loans offers quotes proposals patents lessons sessions attendees participants responses injuries breakdowns chargebacks disputes escalations',
};
const MONEY: WordList = {
  ko: '매출 금액 이익 비용 수익 객단가 단가 예산 거래액 결제액 판매액 원가 손실 투자 지출 수주액 손익 적자 흑자 급여 수입 요금 임차료 매입 보험료 구독료 인건비',
  en: 'revenue sales profit cost costs spend budget mrr arr',
};
const LOWER_IS_BETTER: WordList = {
  ko: '시간 기간 이탈 이직 비용 불만 민원 오류 반품 지연 불량 사고 환불 해지 취소 대기 리드타임 클레임 결함 장애 손실 소요 원가 결근 지각 노쇼 결품 공실 미납 연체 폐기 재작업 부채 체류비',
  en: 'time churn attrition turnover cost costs complaints complaint errors error returns refund refunds delay delays defects defect incidents accidents cancellation cancellations wait latency bounce cycle expenses outages downtime bugs backlog abandonment cac cpl cpa waste overdue shrinkage spoilage scrap rework vacancy absence injuries claims failures mistakes no-shows',
};
const GROWTH_RATES: WordList = { ko: '성장률 증가율 감소율 신장률 증감률 상승률 절감률', en: '' };
const RATIOS_IN_TIMES: WordList = {
  ko: '회전율 배수 비율 레버리지',
  en: 'turnover roas roi ltv multiple coverage ratio',
};
const TIME_TAKEN: WordList = {
  ko: '시간 기간 리드타임 타임 사이클 소요 회수기간 일수',
  en: 'time cycle length stay payback duration lead tenure age turnaround',
};

function mentions(metric: string, list: WordList): boolean {
  return mentionsKorean(metric, list) || mentionsEnglish(metric, list);
}

function mentionsKorean(metric: string, { ko }: WordList): boolean {
  const joined = metric.replace(/ /g, '');
  return ko.split(' ').some((part) => joined.includes(part));
}

function mentionsEnglish(metric: string, { en }: WordList): boolean {
  const words: readonly string[] = metric.toLowerCase().match(/[a-z0-9-]+/g) ?? [];
  return en.split(' ').some((word) => words.includes(word));
}

export const isRate = (metric: string) =>
  /[률율](?![가-힣])|\breturn on\b/i.test(metric) || mentions(metric, RATES);
export const isScore = (metric: string) => mentions(metric, SCORES);
/** Its last word says what a Korean name is of: `가맹점 점검` are checks, `회원 수` members. */
function headOf(metric: string): string {
  const words = metric.split(' ');
  const isMeasure = /(?:수|량|규모|금액|잔액)$/.test(words[words.length - 1]);
  return words.slice(isMeasure ? -2 : -1).join(' ');
}

export const isStock = (metric: string) =>
  /활성|보유|누적/.test(metric) ||
  mentionsKorean(headOf(metric), STOCKS) ||
  mentionsEnglish(metric, STOCKS);
export const isFlow = (metric: string) => mentions(metric, FLOWS);
/** `물류비`, `수수료`; `설비` and `준비` are none. */
const COSTS =
  /(?:^|[^대설장정준소예낭구수])비(?![가-힣])|(?:수수|임대|보험|사용|이용)료(?![가-힣])/;
/** `기부금`, `요금`, `폐기액`; `지금` is none. */
const SUMS = /(?:[^지조소황]금|[^용수]액)(?![가-힣])/;
export const isMoney = (metric: string) =>
  mentions(metric, MONEY) || COSTS.test(metric) || SUMS.test(metric);
/** `on time` is good, `time` is to be short. */
export const isBetterLow = (metric: string) =>
  !MENDED.test(metric) &&
  (COSTS.test(metric) || mentions(metric.replace(/\bon[- ]time\b/gi, ''), LOWER_IS_BETTER));
/** How much of something bad is gone: `민원 해결률`, `원가 절감액`, `complaint resolution rate`. */
const MENDED =
  /(?:절감|감소|단축|감축|저감|개선|해소|해결|처리|예방|방지|회수|복구)[률율액](?![가-힣])|\b(?:resolution|reduction|recovery|removal|prevention) (?:rate|share|percentage)\b/i;
/** `전년 대비 매출 성장률`: the comparison is part of what is counted. */
export const isGrowthRate = (metric: string) =>
  mentions(metric, GROWTH_RATES) || /\bgrowth rate\b/i.test(metric);
/** `ROAS 3배`, `LTV/CAC 3x`: told in times, and three times is no growth. */
export const isToldInTimes = (metric: string) => mentions(metric, RATIOS_IN_TIMES);
export const isTimeTaken = (metric: string) => mentions(metric, TIME_TAKEN);
