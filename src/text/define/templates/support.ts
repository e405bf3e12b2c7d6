import type { supportTemplates } from '../../../domain/define/templates/support';
import type { WordsOf } from './words';

export function supportWords(): WordsOf<ReturnType<typeof supportTemplates>> {
  return {
    answer_time: {
      name: { ko: '응답 시간', en: 'Time to first answer' },
      definition: {
        ko: '문의가 들어온 때부터 첫 답변까지 걸린 시간의 평균. 자동 답변은 뺍니다.',
        en: 'Average hours from an inquiry to its first answer, without automatic replies.',
      },
      columns: { ko: '접수 시각, 첫 응답 시간', en: 'received at, hours to first answer' },
      plan: {
        ko: ['문의가 몰리는 시간에 인력 옮기기', '자주 묻는 질문의 답변을 준비하기'],
        en: ['Move staff to the busy hours', 'Prepare answers to common questions'],
      },
    },
    tickets_resolved: {
      name: { ko: '처리 완료율', en: 'Resolution rate' },
      definition: {
        ko: '한 달에 접수한 문의 가운데 해결된 비율. 분모는 접수한 문의 수입니다.',
        en: 'Share of the month’s inquiries that were resolved. The denominator is inquiries received.',
      },
      columns: { ko: '접수일, 처리 상태', en: 'received date, status' },
      plan: {
        ko: ['오래 열린 문의부터 담당 정하기', '다른 팀으로 넘기는 기준 만들기'],
        en: ['Assign the oldest inquiries first', 'Agree when to hand over to other teams'],
      },
    },
    repeat_inquiries: {
      name: { ko: '반복 문의', en: 'Repeat inquiries' },
      definition: {
        ko: '같은 고객이 같은 주제로 30일 안에 다시 한 문의 수.',
        en: 'Number of inquiries on the same subject by the same customer within 30 days.',
      },
      columns: { ko: '접수일, 반복 여부', en: 'received date, repeated or not' },
      unit: { ko: '건', en: 'inquiries' },
      plan: {
        ko: ['가장 많이 되풀이되는 주제 세 가지의 원인 없애기', '안내 문서 고치기'],
        en: ['Remove the cause of the three most frequent subjects', 'Rewrite the guide'],
      },
    },
    csat_score: {
      name: { ko: '상담 만족도(CSAT)', en: 'Support CSAT' },
      definition: {
        ko: '상담이 끝난 뒤 받은 5점 만점 만족도 점수의 평균.',
        en: 'Average satisfaction score after a conversation, out of 5.',
      },
      columns: { ko: '응답일, 점수', en: 'response date, score' },
      plan: {
        ko: ['낮은 점수를 준 고객에게 전화하기', '한 번에 해결한 비율 살피기'],
        en: ['Call customers who gave low scores', 'Look at first-contact resolution'],
      },
    },
  };
}
