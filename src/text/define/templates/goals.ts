import type { goalTemplates } from '../../../domain/define/templates/goals';
import type { WordsOf } from './words';

export function goalWords(): WordsOf<ReturnType<typeof goalTemplates>> {
  return {
    sales_in_three_months: {
      name: { ko: '3개월 내 월 매출 증가', en: 'Monthly sales within three months' },
      definition: {
        ko: '한 달 매출의 합계. 취소와 부가세는 뺍니다.',
        en: 'Sum of the month’s sales, without cancellations and tax.',
      },
      columns: { ko: '매출일, 매출 금액', en: 'sales date, sales amount' },
      plan: {
        ko: ['매출이 줄어든 상품군 찾기', '기존 고객 대상 제안 한 가지 시작하기'],
        en: ['Find the product group that fell', 'Start one offer to existing customers'],
      },
    },
    sales_this_year: {
      name: { ko: '올해 매출', en: 'Sales this year' },
      definition: {
        ko: '올해 1월 1일부터의 매출 합계.',
        en: 'Sum of sales since 1 January.',
      },
      columns: { ko: '매출일, 매출 금액', en: 'sales date, sales amount' },
      plan: {
        ko: ['남은 달의 예상 매출 다시 계산하기', '큰 거래 세 건에 집중하기'],
        en: ['Project the remaining months again', 'Focus on three large deals'],
      },
    },
    growth_this_year: {
      name: { ko: '올해 매출 성장', en: 'Sales growth this year' },
      definition: {
        ko: '올해 매출의 합계. 새 시장과 기존 시장을 나누어 봅니다.',
        en: 'Sum of this year’s sales. Read new and existing markets apart.',
      },
      columns: { ko: '매출일, 매출 금액', en: 'sales date, sales amount' },
      plan: {
        ko: ['성장이 빠른 시장에 예산 옮기기', '단계별 목표로 나누어 다시 정하기'],
        en: ['Move budget to the fastest market', 'Set milestones again'],
      },
    },
    customers_in_a_year: {
      name: { ko: '1년 내 거래 고객 증가', en: 'Customers within a year' },
      definition: {
        ko: '한 달에 한 번 이상 거래한 고객 수. 같은 고객은 한 번만 셉니다.',
        en: 'Number of customers with at least one order in the month, each counted once.',
      },
      columns: { ko: '거래일, 고객 번호', en: 'order date, customer ID' },
      unit: { ko: '명', en: 'customers' },
      plan: {
        ko: ['소개 고객에게 혜택 주기', '떠난 고객에게 다시 제안하기'],
        en: ['Reward referrals', 'Make lost customers a new offer'],
      },
    },
    signup_growth: {
      name: { ko: '신규 가입자 증가', en: 'Growth of sign-ups' },
      definition: {
        ko: '분기 동안 가입을 마친 사람 수. 활성화율과 나란히 봅니다.',
        en: 'Number of completed sign-ups in the quarter. Read it beside activation.',
      },
      columns: { ko: '가입일, 회원 번호', en: 'sign-up date, member ID' },
      unit: { ko: '명', en: 'sign-ups' },
      plan: {
        ko: ['가입 화면의 입력 줄이기', '가입으로 이어진 광고에 집중하기'],
        en: ['Ask for less at sign-up', 'Focus on ads that lead to sign-ups'],
      },
    },
    visitors_in_six_months: {
      name: { ko: '6개월 내 방문자 증가', en: 'Visitors within six months' },
      definition: {
        ko: '한 달 고유 방문자 수. 로봇과 사내 방문은 뺍니다.',
        en: 'Unique visitors in the month, without bots and staff.',
      },
      columns: { ko: '방문일, 방문자 번호', en: 'visit date, visitor ID' },
      unit: { ko: '명', en: 'visitors' },
      plan: {
        ko: ['찾는 사람이 많은 주제로 글 쓰기', '다른 매체와 서로 소개하기'],
        en: ['Write about what people look for', 'Exchange links with other media'],
      },
    },
    follower_growth: {
      name: { ko: 'SNS 팔로워 증가', en: 'Growth of followers' },
      definition: {
        ko: '분기 마지막 날의 팔로워 수. 방문과 전환을 함께 봅니다.',
        en: 'Followers on the last day of the quarter. Read visits and conversion beside it.',
      },
      columns: { ko: '팔로워 수가 있는 칸', en: 'the cell with the followers' },
      unit: { ko: '명', en: 'followers' },
      plan: {
        ko: ['반응이 좋은 형식으로 올리기', '고객이 만든 글 소개하기'],
        en: ['Post in the format that works', 'Share what customers write'],
      },
    },
    brand_searches: {
      name: { ko: '브랜드 검색량 증가', en: 'Brand searches' },
      definition: {
        ko: '분기에 브랜드 이름으로 검색한 횟수의 합계.',
        en: 'Number of searches for the brand name in the quarter.',
      },
      columns: { ko: '일자, 검색 횟수', en: 'date, searches' },
      unit: { ko: '회', en: 'searches' },
      plan: {
        ko: ['광고와 행사 시기를 맞추기', '부르기 쉬운 이름을 한 가지로 쓰기'],
        en: ['Time ads with events', 'Use one name everywhere'],
      },
    },
    conversion_rate: {
      name: { ko: '전환율', en: 'Conversion rate' },
      definition: {
        ko: '방문자 가운데 가입하거나 구매한 사람의 비율. 분모는 고유 방문자입니다.',
        en: 'Share of visitors who signed up or bought. The denominator is unique visitors.',
      },
      columns: { ko: '방문일, 전환 여부', en: 'visit date, converted or not' },
      plan: {
        ko: ['도착 페이지를 고쳐 A/B 테스트하기', '장바구니 화면과 결제를 단순하게 하기'],
        en: ['Rework the landing page and A/B test it', 'Simplify cart and payment'],
      },
    },
    repurchase_rate: {
      name: { ko: '재구매율', en: 'Repurchase rate' },
      definition: {
        ko: '구매한 고객 가운데 분기 안에 다시 구매한 고객의 비율.',
        en: 'Share of buyers who bought again within the quarter.',
      },
      columns: { ko: '구매일, 재구매 여부', en: 'purchase date, repurchased or not' },
      plan: {
        ko: ['다음 구매에 쓰는 쿠폰 보내기', '다 쓸 때쯤 알려 주기'],
        en: ['Send a coupon for the next purchase', 'Remind when it runs out'],
      },
    },
    churn_limit: {
      name: { ko: '월 이탈률', en: 'Monthly churn' },
      definition: {
        ko: '월초 고객 가운데 그달에 떠난 고객의 비율. 분모는 월초 고객입니다.',
        en: 'Share of the opening customers who left in the month. The denominator is opening customers.',
      },
      columns: { ko: '시작일, 종료일', en: 'start date, end date' },
      plan: {
        ko: ['떠난 이유를 세 가지로 묶기', '가입 첫 달 고객을 따로 돌보기'],
        en: ['Group the reasons into three', 'Care for customers in their first month'],
      },
    },
    churn_halved: {
      name: { ko: '이탈률 절반', en: 'Churn halved' },
      definition: {
        ko: '월초 고객 가운데 그달에 떠난 고객의 비율. 기준선은 지난 6개월 평균입니다.',
        en: 'Share of the opening customers who left in the month. The baseline is the mean of the last 6 months.',
      },
      columns: { ko: '시작일, 종료일', en: 'start date, end date' },
      plan: {
        ko: ['이탈이 가장 많은 코호트 찾기', '로열티 프로그램 시험하기'],
        en: ['Find the cohort that loses most', 'Try a loyalty programme'],
      },
    },
    complaints_halved: {
      name: { ko: '불만 건수 절반', en: 'Complaints halved' },
      definition: {
        ko: '한 달에 접수한 불만 수. 단순 문의는 뺍니다.',
        en: 'Number of complaints received in the month, without plain questions.',
      },
      columns: { ko: '접수일, 구분', en: 'received date, type' },
      unit: { ko: '건', en: 'complaints' },
      plan: {
        ko: ['가장 많은 불만 한 가지의 원인 없애기', '불만마다 담당과 기한 정하기'],
        en: [
          'Remove the cause of the most frequent complaint',
          'Give each an owner and a deadline',
        ],
      },
    },
    complaints_reduced: {
      name: { ko: '고객 불만 감소', en: 'Fewer complaints' },
      definition: {
        ko: '분기에 접수한 고객 불만 수. 같은 일로 다시 온 불만도 셉니다.',
        en: 'Number of customer complaints in the quarter, repeated ones included.',
      },
      columns: { ko: '접수일, 구분', en: 'received date, type' },
      unit: { ko: '건', en: 'complaints' },
      plan: {
        ko: ['불만을 제품, 배송, 응대로 나누기', '제품 팀과 매주 함께 읽기'],
        en: ['Sort by product, delivery and service', 'Read them weekly with the product team'],
      },
    },
    survey_score: {
      name: { ko: '고객 설문 점수', en: 'Customer survey score' },
      definition: {
        ko: '분기 고객 설문에서 받은 5점 만점 점수의 평균.',
        en: 'Average score of the quarterly customer survey, out of 5.',
      },
      columns: { ko: '응답일, 점수', en: 'response date, score' },
      plan: {
        ko: ['점수가 낮은 문항부터 고치기', '응답자에게 바뀐 점 알리기'],
        en: ['Fix the lowest question first', 'Tell respondents what has changed'],
      },
    },
    satisfied_customers: {
      name: { ko: '고객 만족 비율', en: 'Satisfied customers' },
      definition: {
        ko: '설문에 답한 고객 가운데 4점이나 5점을 준 고객의 비율.',
        en: 'Share of respondents who gave 4 or 5 points.',
      },
      columns: { ko: '응답일, 점수', en: 'response date, score' },
      plan: {
        ko: ['3점을 준 고객에게 이유 묻기', '약속을 지키지 못한 주문 살피기'],
        en: ['Ask those who gave 3 points why', 'Look at orders with broken promises'],
      },
    },
  };
}
