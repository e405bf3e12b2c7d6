import type { peopleTemplates } from '../../../domain/define/templates/people';
import type { WordsOf } from './words';

export function peopleWords(): WordsOf<ReturnType<typeof peopleTemplates>> {
  return {
    time_to_hire: {
      name: { ko: '채용 소요 기간', en: 'Time to hire' },
      definition: {
        ko: '채용 공고를 낸 날부터 입사를 수락한 날까지의 평균 일수.',
        en: 'Average days from posting a job to the accepted offer.',
      },
      columns: { ko: '공고일, 수락일', en: 'posting date, acceptance date' },
      plan: {
        ko: ['면접 일정을 미리 비워 두기', '오래 걸리는 전형 단계 줄이기'],
        en: ['Reserve interview slots ahead', 'Cut the slowest stage'],
      },
    },
    probation_passed: {
      name: { ko: '정규 전환율', en: 'Probation pass rate' },
      definition: {
        ko: '반기에 수습이 끝난 사람 가운데 정규로 전환한 비율. 분모는 수습 종료자입니다.',
        en: 'Share of the people ending probation in the half-year who stayed. The denominator is ended probations.',
      },
      columns: { ko: '수습 종료일, 전환 여부', en: 'end of probation, passed or not' },
      plan: {
        ko: ['입사 첫 달 목표를 함께 정하기', '수습 중간 면담 하기'],
        en: ['Agree on goals for the first month', 'Hold a mid-probation talk'],
      },
    },
    staff_turnover: {
      name: { ko: '연간 이직률', en: 'Yearly staff turnover' },
      definition: {
        ko: '한 해 동안 퇴사한 사람을 연초 재직자로 나눈 비율. 계약 만료는 뺍니다.',
        en: 'People who left in the year divided by the staff at its start, without ended contracts.',
      },
      columns: { ko: '입사일, 퇴사일', en: 'joining date, leaving date' },
      plan: {
        ko: ['퇴사 면담에서 이유 모으기', '이직이 많은 팀의 업무량 살피기'],
        en: ['Collect reasons in exit talks', 'Look at the workload of teams that lose people'],
      },
    },
    staff_satisfaction: {
      name: { ko: '내부 만족도', en: 'Staff satisfaction' },
      definition: {
        ko: '반기 설문에서 받은 5점 만점 점수의 평균.',
        en: 'Average score of the half-yearly survey, out of 5.',
      },
      columns: { ko: '응답일, 점수', en: 'response date, score' },
      plan: {
        ko: ['점수가 낮은 문항을 팀별로 이야기하기', '한 가지를 골라 다음 설문 전에 고치기'],
        en: ['Discuss the lowest question team by team', 'Fix one thing before the next survey'],
      },
    },
  };
}
