import type { businessTemplates } from '../../../domain/define/templates/businesses';
import type { WordsOf } from './words';

export function businessWords(): WordsOf<ReturnType<typeof businessTemplates>> {
  return {
    app_signups: {
      name: { ko: '신규 가입', en: 'New app sign-ups' },
      definition: {
        ko: '한 달 동안 가입을 마친 사람 수. 탈퇴 후 다시 가입한 사람은 뺍니다.',
        en: 'Number of people who completed sign-up in the month, without those who return.',
      },
      columns: { ko: '가입일, 회원 번호', en: 'sign-up date, member ID' },
      unit: { ko: '명', en: 'sign-ups' },
      plan: {
        ko: ['가입 단계 줄이기', '첫 주문 혜택을 광고에 먼저 보여 주기'],
        en: ['Cut sign-up steps', 'Show the first-order offer in ads'],
      },
    },
    first_order_conversion: {
      name: { ko: '첫 주문 전환율', en: 'First-order conversion' },
      definition: {
        ko: '그달 가입자 가운데 주문을 한 번이라도 한 사람의 비율. 분모는 그달 가입자입니다.',
        en: 'Share of the month’s sign-ups who ordered at least once. The denominator is sign-ups.',
      },
      columns: { ko: '가입일, 첫 주문 여부', en: 'sign-up date, ordered or not' },
      plan: {
        ko: ['가입 직후 가까운 가게 보여 주기', '첫 주문 쿠폰의 조건 낮추기'],
        en: ['Show nearby shops right after sign-up', 'Ease the terms of the first coupon'],
      },
    },
    reorder_rate: {
      name: { ko: '재주문율', en: 'Reorder rate' },
      definition: {
        ko: '첫 주문을 한 사람 가운데 한 달 안에 다시 주문한 사람의 비율.',
        en: 'Share of first-time buyers who ordered again within a month.',
      },
      columns: { ko: '첫 주문일, 재주문 여부', en: 'first order date, reordered or not' },
      plan: {
        ko: ['지난 주문을 한 번에 다시 담기', '늦은 배달을 겪은 고객에게 먼저 사과하기'],
        en: ['Offer one-tap reorder', 'Apologise first for late deliveries'],
      },
    },
    shop_visitors: {
      name: { ko: '쇼핑몰 방문자', en: 'Shop visitors' },
      definition: {
        ko: '한 달 동안 쇼핑몰을 찾은 고유 방문자 수. 전환율과 나란히 봅니다.',
        en: 'Unique visitors of the shop in the month. Read it beside the conversion rate.',
      },
      columns: { ko: '방문일, 방문자 번호', en: 'visit date, visitor ID' },
      unit: { ko: '명', en: 'visitors' },
      plan: {
        ko: ['구매로 이어지는 채널에 집중하기', '상품 페이지의 검색 노출 점검하기'],
        en: ['Focus on channels that lead to purchases', 'Check how products appear in search'],
      },
    },
    cart_abandonment: {
      name: { ko: '장바구니 이탈률', en: 'Cart abandonment' },
      definition: {
        ko: '상품을 담은 방문 가운데 결제하지 않고 끝난 비율. 분모는 담은 방문 수입니다.',
        en: 'Share of visits with a filled cart that ended without payment. The denominator is visits with a cart.',
      },
      columns: { ko: '방문일, 결제 여부', en: 'visit date, paid or not' },
      plan: {
        ko: ['장바구니에서 총액과 배송비 먼저 보여 주기', '결제 단계를 줄이고 간편결제 넣기'],
        en: ['Show total and shipping in the cart', 'Cut payment steps and add a quick way to pay'],
      },
    },
    average_order_value: {
      name: { ko: '객단가(AOV)', en: 'Average order value (AOV)' },
      definition: {
        ko: '한 달 주문의 평균 결제 금액. 반품은 뺍니다.',
        en: 'Average amount paid per order in the month, without returns.',
      },
      columns: { ko: '주문일, 결제 금액', en: 'order date, amount paid' },
      plan: {
        ko: ['함께 사는 상품 추천하기', '무료 배송 기준 금액 조정하기'],
        en: ['Recommend what is bought together', 'Adjust the free-shipping limit'],
      },
    },
    shop_conversion: {
      name: { ko: '구매 전환율', en: 'Shop conversion rate' },
      definition: {
        ko: '방문자 가운데 구매한 사람의 비율. 분모는 고유 방문자입니다.',
        en: 'Share of visitors who bought. The denominator is unique visitors.',
      },
      columns: { ko: '방문일, 구매 여부', en: 'visit date, bought or not' },
      plan: {
        ko: ['상품 상세 화면을 A/B 테스트하기', '구매 후기를 위로 올리기'],
        en: ['A/B test the product page', 'Move reviews up'],
      },
    },
    return_rate: {
      name: { ko: '반품률', en: 'Return rate' },
      definition: {
        ko: '한 달에 판매한 상품 가운데 반품된 비율.',
        en: 'Share of the items sold in the month that were returned.',
      },
      columns: { ko: '주문일, 반품 여부', en: 'order date, returned or not' },
      plan: {
        ko: ['치수와 소재를 자세히 적기', '반품이 잦은 상품의 품질 확인하기'],
        en: ['Describe sizes and materials in detail', 'Check the quality of often returned items'],
      },
    },
    subscription_churn: {
      name: { ko: '구독 이탈률', en: 'Subscription churn' },
      definition: {
        ko: '월초 구독 고객 가운데 그달에 해지한 고객의 비율. 분모는 월초 고객입니다.',
        en: 'Share of the customers at the start of the month who cancelled during it. The denominator is opening customers.',
      },
      columns: { ko: '구독 시작일, 해지일', en: 'start date, end date' },
      plan: {
        ko: ['해지 이유를 한 번의 클릭으로 묻기', '사용이 줄어든 고객에게 먼저 연락하기'],
        en: ['Ask for the reason in one click', 'Contact customers whose use drops'],
      },
    },
    subscriber_value: {
      name: { ko: '고객 생애 가치(LTV)', en: 'Customer lifetime value (LTV)' },
      definition: {
        ko: '고객 한 사람의 월 매출총이익을 월 이탈률로 나눈 값.',
        en: 'Monthly gross margin per customer divided by monthly churn.',
      },
      columns: { ko: '월 매출, 매출총이익률, 이탈률', en: 'monthly revenue, margin, churn' },
      plan: {
        ko: ['이탈이 많은 요금제 살피기', '오래 쓴 고객에게 상위 요금제 제안하기'],
        en: ['Look at the plan with the most churn', 'Offer upgrades to long-term customers'],
      },
    },
    net_revenue_retention: {
      name: { ko: '순매출유지율(NRR)', en: 'Net revenue retention (NRR)' },
      definition: {
        ko: '월초 고객의 반복 매출이 한 달 뒤 남은 비율. 증액과 감액, 해지를 포함합니다.',
        en: 'Recurring revenue of the opening customers after a month, with upgrades, downgrades and churn.',
      },
      columns: { ko: '고객 번호, 월, 반복 매출', en: 'customer ID, month, recurring revenue' },
      plan: {
        ko: ['감액한 고객의 이유 묻기', '많이 쓰는 고객에게 추가 좌석 제안하기'],
        en: ['Ask why customers downgrade', 'Offer seats to heavy users'],
      },
    },
    guest_return_rate: {
      name: { ko: '재방문율', en: 'Guest return rate' },
      definition: {
        ko: '지난달에 온 손님 가운데 한 달 안에 다시 온 손님의 비율.',
        en: 'Share of last month’s guests who came back within a month.',
      },
      columns: { ko: '방문일, 재방문 여부', en: 'visit date, returned or not' },
      plan: {
        ko: ['적립과 재방문 쿠폰 시작하기', '한가한 시간에만 쓰는 혜택 만들기'],
        en: ['Start stamps and return coupons', 'Offer a benefit for quiet hours'],
      },
    },
    average_ticket: {
      name: { ko: '매장 객단가', en: 'Average ticket' },
      definition: {
        ko: '한 달 동안 영수증 한 장의 평균 결제 금액.',
        en: 'Average amount per receipt in the month.',
      },
      columns: { ko: '결제일, 결제 금액', en: 'payment date, amount' },
      plan: {
        ko: ['음료와 디저트를 묶어 팔기', '계산대에서 한 가지 권하기'],
        en: ['Sell drinks and desserts as a set', 'Suggest one thing at the till'],
      },
    },
    guest_satisfaction: {
      name: { ko: '매장 만족도(CSAT)', en: 'Guest CSAT' },
      definition: {
        ko: '매장 설문에서 받은 5점 만점 점수의 평균.',
        en: 'Average score of the in-store survey, out of 5.',
      },
      columns: { ko: '응답일, 점수', en: 'response date, score' },
      plan: {
        ko: ['기다리는 시간을 시간대별로 재기', '낮은 점수의 이유를 그날 함께 읽기'],
        en: ['Measure waiting by hour', 'Read low scores together the same day'],
      },
    },
    membership_renewal: {
      name: { ko: '회원권 재등록률', en: 'Membership renewal' },
      definition: {
        ko: '그달에 회원권이 끝난 사람 가운데 다시 등록한 사람의 비율.',
        en: 'Share of the memberships ending in the month that were renewed.',
      },
      columns: { ko: '만료일, 재등록 여부', en: 'expiry date, renewed or not' },
      plan: {
        ko: ['만료 2주 전에 몸 상태 변화를 보여 주기', '2주 동안 오지 않은 회원에게 연락하기'],
        en: ['Show progress two weeks before expiry', 'Contact members absent for two weeks'],
      },
    },
    visits_per_member: {
      name: { ko: '회원당 방문 횟수', en: 'Visits per member' },
      definition: {
        ko: '한 달 방문 횟수를 활동 회원 수로 나눈 값.',
        en: 'Visits of the month divided by active members.',
      },
      columns: { ko: '방문일, 회원 번호', en: 'visit date, member ID' },
      unit: { ko: '회', en: 'visits' },
      plan: {
        ko: ['함께 운동하는 짝 만들기', '예약이 비는 시간에 수업 열기'],
        en: ['Pair members up', 'Open classes in quiet hours'],
      },
    },
    sell_through: {
      name: { ko: '판매율', en: 'Sell-through' },
      definition: {
        ko: '입고한 상품 가운데 정가나 할인으로 팔린 비율.',
        en: 'Share of the received items that were sold, at full price or reduced.',
      },
      columns: { ko: '입고일, 판매 여부', en: 'receipt date, sold or not' },
      plan: {
        ko: ['느린 상품을 잘 보이는 곳으로 옮기기', '다음 발주 수량 줄이기'],
        en: ['Move slow items to a better place', 'Order less next time'],
      },
    },
  };
}
