import {
  DAYS,
  LOGISTICS,
  ORDERS,
  RATE,
  SERVICE,
  SUPPORT,
  YEAR,
  type SampleKpi,
} from './sample-kpi';

export const SERVICE_KPIS: readonly SampleKpi[] = [
  {
    name: { ko: '평균 배송 소요일', en: 'Average days to ship' },
    definition: {
      ko: '그달 주문 줄의 주문일부터 배송일까지 걸린 날수의 평균. 당일 배송은 0일이다.',
      en: 'Mean of the days from order to shipping over the order lines of the month; same day counts as 0.',
    },
    objective: SERVICE,
    source: ORDERS,
    plan: {
      ko: '가장 늦은 창고의 마감 시각을 2시간 당기고 표준 배송 재고를 나누어 둔다.',
      en: 'Move the closing time of the slowest warehouse two hours ahead and split the stock for standard shipping.',
    },
    team: LOGISTICS,
    unit: DAYS,
    measure: {
      ko: 'MEAN_IN(주문!C:C, 주문!V:V, from, to)',
      en: 'MEAN_IN(Orders!C:C, Orders!V:V, from, to)',
    },
    values: {
      ...YEAR,
      kind: 'operational',
      tier: 'supporting',
      timing: 'leading',
      level: 'team',
      cadence: 'month',
      aggregation: 'mean',
      direction: 'at_most',
      target: 4,
      owner: 'junho@example.com',
    },
  },
  {
    name: { ko: '고객 만족도', en: 'Customer satisfaction' },
    definition: {
      ko: '그 분기 고객 조사 응답 점수(1~5점)의 평균. 응답하지 않은 고객은 넣지 않는다.',
      en: 'Mean score (1–5) of the answers to the customer survey of the quarter; customers without an answer are left out.',
    },
    objective: SERVICE,
    source: {
      ko: '고객 조사 시트(응답이 들어오면 한 줄씩 쌓인다. 아직 응답 없음)',
      en: 'The Survey sheet: one row for each answer; none has come yet',
    },
    plan: {
      ko: '3점 이하로 답한 고객에게 일주일 안에 연락하고 원인을 유형별로 정리한다.',
      en: 'Call everybody who gave 3 points or fewer within a week and sort the causes.',
    },
    team: SUPPORT,
    unit: { ko: 'score', en: 'score' },
    measure: {
      ko: "MEAN_IN('고객 조사'!A:A, '고객 조사'!C:C, from, to)",
      en: 'MEAN_IN(Survey!A:A, Survey!C:C, from, to)',
    },
    values: {
      ...YEAR,
      kind: 'operational',
      tier: 'supporting',
      timing: 'leading',
      level: 'team',
      cadence: 'quarter',
      aggregation: 'mean',
      direction: 'at_least',
      target: 4.5,
      owner: 'haneul@example.com',
    },
  },
  {
    name: { ko: '월간 반품률', en: 'Monthly return rate' },
    definition: {
      ko: '그달에 접수된 반품 건수 ÷ 그달 주문 줄 수. 교환은 반품으로 세지 않는다.',
      en: 'Returns received in the month ÷ order lines of the month; exchanges are no returns.',
    },
    objective: SERVICE,
    source: {
      ko: '반품 시트(물류 시스템에서 가져올 예정이며 아직 만들지 않음)',
      en: 'The Returns sheet, which is to come from the logistics system and does not exist yet',
    },
    plan: {
      ko: '반품 사유 상위 3개를 골라 상품 설명과 포장을 고친다.',
      en: 'Improve product descriptions and packaging for the three most common reasons.',
    },
    team: LOGISTICS,
    unit: RATE,
    measure: {
      ko: 'COUNT_IN(반품!A:A, from, to) / COUNT_IN(주문!C:C, from, to)',
      en: 'COUNT_IN(Returns!A:A, from, to) / COUNT_IN(Orders!C:C, from, to)',
    },
    values: {
      ...YEAR,
      kind: 'operational',
      tier: 'supporting',
      timing: 'lagging',
      level: 'team',
      cadence: 'month',
      aggregation: 'last',
      direction: 'at_most',
      target: 0.05,
      owner: 'junho@example.com',
    },
  },
];
