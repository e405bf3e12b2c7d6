import type { Phrase } from '../../../contract/language/language';
import type { DataTool } from '../../../domain/define/templates/template';

/** Where the rows usually are, by name. */
export function toolNames(): Readonly<Record<DataTool, Phrase>> {
  return {
    crm: { ko: 'CRM', en: 'CRM' },
    web_log: { ko: '웹 로그', en: 'Web analytics' },
    marketing_automation: { ko: '마케팅 자동화(MA)', en: 'Marketing automation' },
    ad_platform: { ko: '광고·SNS 관리 도구', en: 'Ad and social media tools' },
    hr_system: { ko: '인사 시스템', en: 'HR system' },
    survey: { ko: '설문 응답', en: 'Survey responses' },
    tickets: { ko: '문의 티켓', en: 'Tickets' },
    erp: { ko: 'ERP', en: 'ERP' },
    warehouse: { ko: '창고·배송 기록', en: 'Warehouse and delivery records' },
    product_log: { ko: '제품 사용 기록', en: 'Product usage log' },
    app_store: { ko: '앱 스토어', en: 'App store' },
    orders: { ko: '주문 기록', en: 'Orders' },
    billing: { ko: '구독·결제 기록', en: 'Billing records' },
    pos: { ko: 'POS', en: 'Point of sale' },
    members: { ko: '회원 기록', en: 'Member records' },
    work_log: { ko: '과제 관리 도구', en: 'Work tracker' },
  };
}
