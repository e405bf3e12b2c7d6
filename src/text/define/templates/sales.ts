import type { salesTemplates } from '../../../domain/define/templates/sales';
import type { WordsOf } from './words';

export function salesWords(): WordsOf<ReturnType<typeof salesTemplates>> {
  return {
    quarterly_sales: {
      name: { ko: '분기 매출', en: 'Quarterly sales' },
      definition: {
        ko: '분기 안에 수주가 확정된 금액의 합계. 취소와 부가세는 뺍니다.',
        en: 'Sum of the amounts of orders confirmed in the quarter, without cancellations and tax.',
      },
      columns: { ko: '수주일, 수주 금액', en: 'order date, order amount' },
      plan: {
        ko: ['단계별 전환율이 가장 낮은 단계 찾기', '마감이 가까운 기회를 팀장이 함께 점검하기'],
        en: ['Find the stage with the lowest conversion', 'Review late-stage deals with the lead'],
      },
    },
    new_contracts: {
      name: { ko: '월 신규 계약', en: 'Monthly new contracts' },
      definition: {
        ko: '한 달 동안 처음 거래하는 고객과 체결한 계약 수. 갱신은 뺍니다.',
        en: 'Number of contracts signed with first-time customers in the month, without renewals.',
      },
      columns: { ko: '계약일, 계약 구분', en: 'contract date, contract type' },
      unit: { ko: '건', en: 'contracts' },
      plan: {
        ko: ['제안이 멈춘 기회에 다시 연락하기', '잘 맞는 업종으로 대상 넓히기'],
        en: ['Contact stalled proposals again', 'Widen the target to industries that fit'],
      },
    },
    renewal_rate: {
      name: { ko: '재계약률', en: 'Renewal rate' },
      definition: {
        ko: '분기에 만료된 계약 가운데 다시 체결한 계약의 비율. 분모는 만료 계약 수입니다.',
        en: 'Share of the contracts expiring in the quarter that were renewed. The denominator is expiring contracts.',
      },
      columns: { ko: '만료일, 재계약 여부', en: 'expiry date, renewed or not' },
      plan: {
        ko: ['만료 90일 전에 성과 보고 회의 열기', '재계약하지 않은 이유를 고객에게 묻기'],
        en: ['Hold a results review 90 days before expiry', 'Ask lost customers for their reason'],
      },
    },
    opportunity_conversion: {
      name: { ko: '기회 대비 계약 전환율', en: 'Opportunity-to-contract conversion' },
      definition: {
        ko: '한 달에 종결된 영업 기회 가운데 계약으로 이어진 비율. 분모는 종결된 기회 수입니다.',
        en: 'Share of the opportunities closed in the month that became contracts. The denominator is closed opportunities.',
      },
      columns: { ko: '종결일, 결과', en: 'close date, outcome' },
      plan: {
        ko: ['기회로 올리는 기준을 다시 정하기', '성과가 좋은 담당자의 제안서를 함께 쓰기'],
        en: ['Tighten what counts as an opportunity', 'Share the proposals of the best sellers'],
      },
    },
    new_customers: {
      name: { ko: '분기 신규 고객 수', en: 'Quarterly new customers' },
      definition: {
        ko: '분기에 처음으로 구매한 고객 수. 같은 고객은 한 번만 셉니다.',
        en: 'Number of customers who bought for the first time in the quarter, each counted once.',
      },
      columns: { ko: '첫 구매일, 고객 번호', en: 'first purchase date, customer ID' },
      unit: { ko: '명', en: 'customers' },
      plan: {
        ko: ['영업 주기를 단계별로 줄이기', '기존 고객에게 소개 부탁하기'],
        en: ['Shorten the sales cycle stage by stage', 'Ask customers for referrals'],
      },
    },
    deal_size: {
      name: { ko: '평균 거래 규모', en: 'Average deal size' },
      definition: {
        ko: '분기에 체결한 계약의 평균 금액.',
        en: 'Average amount of the contracts signed in the quarter.',
      },
      columns: { ko: '계약일, 계약 금액', en: 'contract date, contract amount' },
      plan: {
        ko: ['묶음 상품 제안하기', '할인 승인 기준 점검하기'],
        en: ['Offer bundles', 'Review who may approve discounts'],
      },
    },
    sales_cycle: {
      name: { ko: '영업 사이클 길이', en: 'Sales cycle length' },
      definition: {
        ko: '첫 상담부터 계약까지 걸린 날의 평균. 분기에 계약된 건만 셉니다.',
        en: 'Average days from first contact to contract, over the contracts of the quarter.',
      },
      columns: { ko: '첫 상담일, 계약일', en: 'first contact date, contract date' },
      plan: {
        ko: ['가장 오래 머무는 단계의 승인을 줄이기', '견적과 계약서 양식을 미리 준비하기'],
        en: ['Cut approvals in the slowest stage', 'Prepare quote and contract templates'],
      },
    },
    annual_sales_growth: {
      name: { ko: '연간 매출 성장', en: 'Annual sales growth' },
      definition: {
        ko: '한 해의 매출 합계. 취소와 부가세는 뺍니다.',
        en: 'Sum of the year’s sales, without cancellations and tax.',
      },
      columns: { ko: '매출일, 매출 금액', en: 'sales date, sales amount' },
      plan: {
        ko: [
          '신규 고객과 거래 규모 가운데 어느 쪽이 부족한지 나누어 보기',
          '분기 목표 다시 배분하기',
        ],
        en: [
          'See whether new customers or deal size falls short',
          'Spread the rest over the quarters',
        ],
      },
    },
  };
}
