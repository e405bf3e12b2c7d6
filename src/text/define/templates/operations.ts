import type { operationsTemplates } from '../../../domain/define/templates/operations';
import type { WordsOf } from './words';

export function operationsWords(): WordsOf<ReturnType<typeof operationsTemplates>> {
  return {
    order_lead_time: {
      name: { ko: '주문 처리 기간', en: 'Order lead time' },
      definition: {
        ko: '주문부터 출고까지 걸린 날의 평균. 취소 주문은 뺍니다.',
        en: 'Average days from order to dispatch, without cancelled orders.',
      },
      columns: { ko: '주문일, 출고까지 걸린 날', en: 'order date, days to dispatch' },
      plan: {
        ko: ['가장 오래 기다리는 공정 찾기', '재고 보충을 자동으로 바꾸기'],
        en: ['Find the step with the longest wait', 'Automate restocking'],
      },
    },
    on_time_delivery: {
      name: { ko: '납기 준수율', en: 'On-time delivery' },
      definition: {
        ko: '한 달에 배송한 주문 가운데 약속한 날까지 도착한 비율. 분모는 배송 완료 주문입니다.',
        en: 'Share of the month’s deliveries that arrived by the promised day. The denominator is completed deliveries.',
      },
      columns: { ko: '약속일, 도착일', en: 'promised date, arrival date' },
      plan: {
        ko: ['늦은 주문을 원인별로 나누기', '물류 업체와 SLA 다시 정하기'],
        en: ['Sort late orders by cause', 'Agree on a new SLA with the carrier'],
      },
    },
    sla_compliance: {
      name: { ko: 'SLA 준수율', en: 'SLA compliance' },
      definition: {
        ko: '한 달에 처리한 요청 가운데 약속한 시간 안에 끝난 비율.',
        en: 'Share of the month’s requests that were done within the agreed time.',
      },
      columns: { ko: '접수일, 준수 여부', en: 'received date, within SLA or not' },
      plan: {
        ko: ['기한이 가까운 요청을 먼저 보이게 하기', '지킬 수 없는 SLA 항목 다시 협의하기'],
        en: [
          'Show requests close to their deadline first',
          'Renegotiate terms that cannot be kept',
        ],
      },
    },
    inventory_turnover: {
      name: { ko: '재고 회전율', en: 'Inventory turnover' },
      definition: {
        ko: '분기의 매출 원가를 평균 재고 금액으로 나눈 값.',
        en: 'Cost of goods sold in the quarter divided by the average inventory.',
      },
      columns: { ko: '일자, 매출 원가, 재고 금액', en: 'date, cost of goods sold, inventory' },
      unit: { ko: '회', en: 'turns' },
      plan: {
        ko: ['팔리지 않는 품목 정리하기', '발주 단위 줄이기'],
        en: ['Clear slow items', 'Order in smaller lots'],
      },
    },
    delivery_errors: {
      name: { ko: '배송 오류율', en: 'Delivery error rate' },
      definition: {
        ko: '한 달에 배송한 건 가운데 오배송, 누락, 파손이 있었던 비율.',
        en: 'Share of the month’s deliveries that were wrong, incomplete or damaged.',
      },
      columns: { ko: '배송일, 오류 여부', en: 'delivery date, error or not' },
      plan: {
        ko: ['출고 전에 바코드로 확인하기', '오류가 잦은 품목의 보관 위치 바꾸기'],
        en: ['Scan before dispatch', 'Move items that are often mixed up'],
      },
    },
    recovery_time: {
      name: { ko: '장애 복구 시간', en: 'Recovery time' },
      definition: {
        ko: '장애를 알아차린 때부터 정상으로 돌아올 때까지 걸린 시간의 평균.',
        en: 'Average hours from noticing an outage to normal service.',
      },
      columns: { ko: '발생일, 복구까지 걸린 시간', en: 'outage date, hours to recover' },
      plan: {
        ko: ['자주 쓰는 복구 절차를 자동으로 바꾸기', '장애마다 원인을 한 쪽으로 남기기'],
        en: ['Automate the usual recovery steps', 'Write one page about each outage'],
      },
    },
    completion_rate: {
      name: { ko: '프로젝트 완료율', en: 'Project completion rate' },
      definition: {
        ko: '그달에 끝나기로 한 과제 가운데 실제로 끝난 비율.',
        en: 'Share of the work due in the month that was completed.',
      },
      columns: { ko: '예정일, 완료 여부', en: 'due date, completed or not' },
      plan: {
        ko: ['한꺼번에 진행하는 과제 줄이기', '막힌 일을 매주 한 번 풀기'],
        en: ['Run fewer projects at once', 'Clear blockers once a week'],
      },
    },
  };
}
