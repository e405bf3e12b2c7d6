import type { productTemplates } from '../../../domain/define/templates/product';
import type { WordsOf } from './words';

export function productWords(): WordsOf<ReturnType<typeof productTemplates>> {
  return {
    monthly_active_users: {
      name: { ko: '월간 활성 사용자(MAU)', en: 'Monthly active users (MAU)' },
      definition: {
        ko: '한 달 동안 핵심 행동을 한 번 이상 한 사용자 수. 같은 사람은 한 번만 셉니다.',
        en: 'Number of users with at least one core action in the month, each counted once.',
      },
      columns: { ko: '사용일, 사용자 번호', en: 'usage date, user ID' },
      unit: { ko: '명', en: 'users' },
      plan: {
        ko: ['쉬고 있는 사용자에게 새 기능 알리기', '처음 쓴 뒤 다시 오지 않는 화면 찾기'],
        en: ['Tell dormant users what is new', 'Find the screen after which people do not return'],
      },
    },
    activation_rate: {
      name: { ko: '첫 주 활성화율', en: 'First-week activation rate' },
      definition: {
        ko: '신규 가입자 가운데 7일 안에 핵심 행동을 한 사람의 비율. 분모는 신규 가입자입니다.',
        en: 'Share of new sign-ups who took the core action within 7 days. The denominator is new sign-ups.',
      },
      columns: { ko: '가입일, 활성화 여부', en: 'sign-up date, activated or not' },
      plan: {
        ko: ['온보딩 단계 줄이기', '첫날 안내 메일 바꾸기'],
        en: ['Cut onboarding steps', 'Change the first-day e-mail'],
      },
    },
    seven_day_retention: {
      name: { ko: '7일 유지율', en: 'Seven-day retention' },
      definition: {
        ko: '가입한 사람 가운데 7일 뒤에도 쓰는 사람의 비율.',
        en: 'Share of new users who still use it after 7 days.',
      },
      columns: { ko: '가입일, 마지막 사용일', en: 'sign-up date, last use' },
      plan: {
        ko: ['7일 안에 떠난 사람을 인터뷰하기', '다시 올 이유가 되는 알림 하나 만들기'],
        en: ['Interview people who left within 7 days', 'Add one reminder worth coming back for'],
      },
    },
    key_feature_reach: {
      name: { ko: '핵심 기능 도달률', en: 'Key feature reach' },
      definition: {
        ko: '활성 사용자 가운데 핵심 기능을 한 번이라도 쓴 사람의 비율.',
        en: 'Share of active users who used the key feature at least once.',
      },
      columns: { ko: '사용일, 핵심 기능 사용 여부', en: 'usage date, key feature used or not' },
      plan: {
        ko: ['기능까지 가는 단계 줄이기', '처음 화면에서 기능을 보여 주기'],
        en: ['Shorten the way to the feature', 'Show it on the first screen'],
      },
    },
    store_rating: {
      name: { ko: '앱 평점', en: 'App store rating' },
      definition: {
        ko: '앱 스토어에 보이는 5점 만점 평점.',
        en: 'Rating shown in the app store, out of 5.',
      },
      columns: { ko: '평점이 있는 칸', en: 'the cell with the rating' },
      plan: {
        ko: ['낮은 평점의 이유를 주제별로 묶기', '만족한 사용자에게 평가 부탁하기'],
        en: ['Group the reasons for low ratings', 'Ask satisfied users for a rating'],
      },
    },
    feature_use_in_seven_days: {
      name: { ko: '7일 내 핵심 기능 사용률', en: 'Key feature use within 7 days' },
      definition: {
        ko: '신규 가입자 가운데 7일 안에 핵심 기능을 쓴 사람의 비율.',
        en: 'Share of new sign-ups who used the key feature within 7 days.',
      },
      columns: { ko: '가입일, 7일 내 사용 여부', en: 'sign-up date, used within 7 days or not' },
      plan: {
        ko: ['온보딩에 핵심 기능 체험 넣기', '쓰지 않은 사람에게 3일째 안내하기'],
        en: ['Try the feature during onboarding', 'Remind those who have not used it on day 3'],
      },
    },
    onboarding_completion: {
      name: { ko: '온보딩 완료율', en: 'Onboarding completion' },
      definition: {
        ko: '온보딩을 시작한 사람 가운데 끝까지 마친 사람의 비율.',
        en: 'Share of the people who started onboarding and finished it.',
      },
      columns: { ko: '시작일, 완료 여부', en: 'start date, completed or not' },
      plan: {
        ko: ['가장 많이 그만두는 단계 없애기', '나중에 해도 되는 입력 미루기'],
        en: ['Remove the step where most stop', 'Ask later for what can wait'],
      },
    },
    new_user_churn: {
      name: { ko: '신규 이탈률', en: 'New user churn' },
      definition: {
        ko: '분기 초의 신규 사용자 가운데 분기 안에 떠난 사람의 비율.',
        en: 'Share of the new users at the start of the quarter who left during it.',
      },
      columns: { ko: '가입일, 이탈일', en: 'sign-up date, leaving date' },
      plan: {
        ko: ['떠나기 전 마지막 행동 살피기', '첫 주에 사람이 직접 도와주기'],
        en: ['Look at the last action before leaving', 'Offer personal help in the first week'],
      },
    },
    improvements_shipped: {
      name: { ko: '반영한 개선안', en: 'Improvements shipped' },
      definition: {
        ko: '분기에 제안하여 실제로 반영한 개선안 수.',
        en: 'Number of improvements proposed and shipped in the quarter.',
      },
      columns: { ko: '반영일, 개선안', en: 'shipping date, improvement' },
      unit: { ko: '건', en: 'improvements' },
      plan: {
        ko: ['작게 나누어 이번 주에 하나 끝내기', '막힌 개선안을 팀장과 정리하기'],
        en: ['Split one and finish it this week', 'Clear blocked ones with the lead'],
      },
    },
    analysis_reports: {
      name: { ko: '분석 리포트', en: 'Analysis reports' },
      definition: {
        ko: '한 달에 공유한 분석 리포트 수.',
        en: 'Number of analysis reports shared in the month.',
      },
      columns: { ko: '공유일, 리포트', en: 'sharing date, report' },
      unit: { ko: '회', en: 'reports' },
      plan: {
        ko: ['다음 질문을 월초에 정하기', '한 쪽짜리 양식으로 쓰기'],
        en: ['Choose the next question early in the month', 'Use a one-page form'],
      },
    },
    screen_exit_rate: {
      name: { ko: '화면 이탈률', en: 'Screen exit rate' },
      definition: {
        ko: '맡은 화면에 들어온 사람 가운데 다음 행동 없이 나간 사람의 비율.',
        en: 'Share of the visits to the screen that ended without a next action.',
      },
      columns: { ko: '방문일, 이탈 여부', en: 'visit date, left or not' },
      plan: {
        ko: ['화면의 선택지를 줄이기', '느린 화면의 속도 높이기'],
        en: ['Offer fewer choices on the screen', 'Make slow screens faster'],
      },
    },
  };
}
