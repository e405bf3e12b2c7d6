import type { Phrase } from '../../../contract/language/language';
import type { Symptom } from '../../../domain/define/templates/symptoms';

export interface SymptomWords {
  name: Phrase;
  /** What to try first. */
  actions: { ko: readonly string[]; en: readonly string[] };
}

export function symptomWords(): Readonly<Record<Symptom, SymptomWords>> {
  return {
    conversion_falls: {
      name: { ko: '전환율이 떨어진다', en: 'Conversion falls' },
      actions: {
        ko: [
          '도착 페이지의 사용 경험을 고치고 A/B 테스트로 확인하기',
          '장바구니 화면을 다듬고 결제를 단순하게 하기',
        ],
        en: [
          'Rework the landing page and confirm it with an A/B test',
          'Improve the cart and simplify payment',
        ],
      },
    },
    few_new_customers: {
      name: { ko: '신규 고객이 부진하다', en: 'Few new customers' },
      actions: {
        ko: ['영업 사이클에서 가장 느린 단계 줄이기', '대상 고객의 범위 넓히기'],
        en: ['Shorten the slowest stage of the sales cycle', 'Widen the target group'],
      },
    },
    orders_late: {
      name: { ko: '주문이 늦어진다', en: 'Orders are late' },
      actions: {
        ko: ['재고 보충을 자동으로 바꾸기', '처리 기한(SLA)을 정하고 매주 확인하기'],
        en: ['Automate restocking', 'Agree on an SLA and check it weekly'],
      },
    },
    retention_falls: {
      name: { ko: '유지율이 떨어진다', en: 'Retention falls' },
      actions: {
        ko: ['오래 쓴 고객을 위한 로열티 프로그램 시작하기', '떠난 고객을 인터뷰하기'],
        en: ['Start a loyalty programme', 'Interview customers who left'],
      },
    },
    signups_without_use: {
      name: { ko: '가입은 느는데 쓰지 않는다', en: 'Sign-ups rise, use does not' },
      actions: {
        ko: ['온보딩에서 막히는 단계 없애기', '첫 주에 핵심 기능을 써 보게 하기'],
        en: [
          'Remove the onboarding step where people stop',
          'Lead to the key feature in the first week',
        ],
      },
    },
    sales_without_repurchase: {
      name: { ko: '매출은 느는데 다시 사지 않는다', en: 'Sales rise, repurchase falls' },
      actions: {
        ko: ['다음 구매에 쓰는 쿠폰 보내기', '충성 고객의 혜택 강화하기'],
        en: ['Send coupons for the next purchase', 'Strengthen benefits for loyal customers'],
      },
    },
    fast_answers_same_satisfaction: {
      name: {
        ko: '응답은 빨라졌는데 만족도가 그대로다',
        en: 'Answers are faster, satisfaction is not better',
      },
      actions: {
        ko: ['한 번에 해결한 비율을 재기', '해결의 품질을 상담 기록으로 함께 살피기'],
        en: ['Measure first-contact resolution', 'Review the quality of resolutions together'],
      },
    },
    visits_without_sales: {
      name: { ko: '방문은 느는데 매출이 그대로다', en: 'Visits rise, sales do not' },
      actions: {
        ko: ['단계별 전환율에서 가장 크게 새는 곳 찾기', '구매로 이어지는 채널에 집중하기'],
        en: ['Find the biggest leak in the funnel', 'Focus on channels that lead to purchases'],
      },
    },
    returns_rise: {
      name: { ko: '반품이 늘어난다', en: 'Returns rise' },
      actions: {
        ko: ['상품 설명과 치수를 자세히 적기', '반품 이유를 품질, 설명, 배송으로 나누기'],
        en: [
          'Describe products and sizes in detail',
          'Sort reasons into quality, description and delivery',
        ],
      },
    },
    staff_leave: {
      name: { ko: '사람이 자꾸 떠난다', en: 'People keep leaving' },
      actions: {
        ko: ['퇴사 면담의 이유를 팀별로 모으기', '만족도가 낮은 문항 하나를 먼저 고치기'],
        en: ['Collect exit reasons by team', 'Fix the lowest survey question first'],
      },
    },
  };
}
