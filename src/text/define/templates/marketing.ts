import type { marketingTemplates } from '../../../domain/define/templates/marketing';
import type { WordsOf } from './words';

export function marketingWords(): WordsOf<ReturnType<typeof marketingTemplates>> {
  return {
    monthly_leads: {
      name: { ko: '월 신규 리드', en: 'Monthly new leads' },
      definition: {
        ko: '한 달 동안 연락처를 남긴 잠재 고객 수. 중복과 내부 시험은 뺍니다.',
        en: 'Number of prospects who left contact details in the month, without duplicates and tests.',
      },
      columns: { ko: '등록일, 이메일', en: 'sign-up date, e-mail' },
      unit: { ko: '건', en: 'leads' },
      plan: {
        ko: ['성과가 좋은 채널로 예산 옮기기', '신청 양식의 항목 줄이기'],
        en: ['Move budget to the best channel', 'Shorten the form'],
      },
    },
    campaign_conversion: {
      name: { ko: '캠페인 전환율', en: 'Campaign conversion rate' },
      definition: {
        ko: '캠페인으로 들어온 방문자 가운데 신청하거나 구매한 사람의 비율. 분모는 캠페인 방문자입니다.',
        en: 'Share of the visitors from campaigns who signed up or bought. The denominator is campaign visitors.',
      },
      columns: { ko: '방문일, 전환 여부', en: 'visit date, converted or not' },
      plan: {
        ko: ['광고 문구와 도착 페이지를 맞추기', '도착 페이지 두 가지를 A/B 테스트하기'],
        en: ['Match the landing page to the ad', 'A/B test two landing pages'],
      },
    },
    visitor_growth: {
      name: { ko: '월 방문자 증가', en: 'Growth of monthly visitors' },
      definition: {
        ko: '유입 채널별 월간 고유 방문자 수. 로봇과 사내 방문은 뺍니다.',
        en: 'Monthly unique visitors by channel, without bots and staff.',
      },
      columns: { ko: '방문일, 방문자 번호', en: 'visit date, visitor ID' },
      unit: { ko: '명', en: 'visitors' },
      plan: {
        ko: ['줄어든 채널을 찾아 원인 확인하기', '검색에서 찾는 주제로 글 쓰기'],
        en: ['Find the channel that fell', 'Write about what people search for'],
      },
    },
    ad_inquiries: {
      name: { ko: '광고 유입 문의 수', en: 'Inquiries from ads' },
      definition: {
        ko: '분기에 광고를 거쳐 들어온 문의 수. 광고비와 나란히 봅니다.',
        en: 'Number of inquiries that came through ads in the quarter. Read it beside the ad spend.',
      },
      columns: { ko: '문의일, 유입 광고', en: 'inquiry date, ad' },
      unit: { ko: '건', en: 'inquiries' },
      plan: {
        ko: ['문의당 비용이 높은 광고 멈추기', '문의 버튼을 첫 화면에 두기'],
        en: [
          'Pause ads with a high cost per inquiry',
          'Put the contact button on the first screen',
        ],
      },
    },
  };
}
