import type { Phrase } from '../../../contract/language/language';
import type { PackKey } from '../../../domain/define/templates/packs';

export function packNames(): Readonly<Record<PackKey, Phrase>> {
  return {
    sales: { ko: '영업', en: 'Sales' },
    marketing: { ko: '마케팅', en: 'Marketing' },
    people: { ko: '인사', en: 'Human resources' },
    support: { ko: '고객 지원', en: 'Customer support' },
    operations: { ko: '운영', en: 'Operations' },
    product: { ko: '제품', en: 'Product' },
    delivery_app: { ko: '배달 앱', en: 'Delivery app' },
    e_commerce: { ko: '이커머스', en: 'E-commerce' },
    saas: { ko: 'SaaS', en: 'SaaS' },
    cafe: { ko: '카페·매장', en: 'Café and retail' },
    fitness: { ko: '헬스장', en: 'Fitness' },
    fashion: { ko: '패션', en: 'Fashion' },
    logistics: { ko: '물류', en: 'Logistics' },
    organisation_objective: { ko: '조직 OKR의 핵심 결과', en: 'Key results of an organization' },
    team_objective: { ko: '팀 OKR의 핵심 결과', en: 'Key results of a team' },
    person_objective: { ko: '개인 OKR의 핵심 결과', en: 'Key results of a person' },
    turnarounds: { ko: '크게 줄이고 높이는 목표', en: 'Turnaround goals' },
    company_goals: { ko: '회사 목표에서 나온 지표', en: 'KPIs from company goals' },
    smart_goals: { ko: '숫자와 기한이 있는 목표', en: 'Goals with a number and a date' },
  };
}
