import type { Field } from '../field';
import { KINDS, LEVELS, TIMINGS } from './kpi-choices';
import { CATEGORIES, CONTROLS, JOURNEY_STAGES } from './record-choices';

/** What the number means, and why anybody should look at it. */
export const MEANING_FIELDS: readonly Field[] = [
  {
    key: 'definition',
    heading: { ko: '정의', en: 'Definition' },
    kind: 'longText',
    required: true,
    width: 280,
    help: {
      ko: '분자, 분모, 제외하는 것을 말로 씁니다.',
      en: 'The calculation in words: numerator, denominator, exclusions.',
    },
  },
  {
    key: 'objective',
    heading: { ko: '연계 목표', en: 'Objective' },
    kind: 'longText',
    width: 220,
    help: {
      ko: '이 지표가 기여하는 전략 목표입니다.',
      en: 'The strategic goal that this KPI serves.',
    },
  },
  {
    key: 'kind',
    heading: { ko: '유형', en: 'Kind' },
    kind: 'choice',
    choices: KINDS,
    folded: true,
  },
  {
    key: 'timing',
    heading: { ko: '선행/후행', en: 'Timing' },
    kind: 'choice',
    choices: TIMINGS,
    folded: true,
  },
  {
    key: 'level',
    heading: { ko: '수준', en: 'Level' },
    kind: 'choice',
    choices: LEVELS,
    folded: true,
  },
  {
    key: 'parent',
    heading: { ko: '상위 지표', en: 'Parent' },
    kind: 'text',
    help: {
      ko: '기여하는 상위 지표의 번호입니다.',
      en: 'The ID of the KPI that this one contributes to.',
    },
    folded: true,
  },
  {
    key: 'weight',
    heading: { ko: '가중치', en: 'Weight' },
    kind: 'fraction',
    min: 0,
    max: 1,
    help: {
      ko: '상위 지표에 대한 기여 비중(0~1)입니다.',
      en: 'Its share of the parent KPI, from 0 to 1.',
    },
    folded: true,
  },
  {
    key: 'why',
    heading: { ko: '측정 이유', en: 'Why it is measured' },
    kind: 'longText',
    width: 240,
    help: {
      ko: '왜 이 지표를 보는지, 리더의 의도를 씁니다.',
      en: 'Why you look at this number: the intention behind it.',
    },
    folded: true,
  },
  {
    key: 'scope',
    heading: { ko: '범위', en: 'Scope' },
    kind: 'text',
    width: 180,
    help: {
      ko: '어느 고객, 채널, 지역을 세는지 씁니다. 예: 자연 유입 방문자',
      en: 'The segment, channel or region it covers, such as visitors from search.',
    },
    folded: true,
  },
  {
    key: 'contribution',
    heading: { ko: '기여 내용', en: 'Contribution' },
    kind: 'longText',
    width: 240,
    help: {
      ko: '상위 지표나 연계 목표에 어떻게 기여하는지 씁니다.',
      en: 'How it helps the parent KPI or the objective.',
    },
    folded: true,
  },
  {
    key: 'core_value',
    heading: { ko: '핵심 가치', en: 'Core value' },
    kind: 'text',
    help: {
      ko: '어떤 핵심 가치를 나타내는지 씁니다. 예: 고객 중심',
      en: 'The company value it reflects, such as customer focus.',
    },
    folded: true,
  },
  {
    key: 'hypothesis',
    heading: { ko: '성과 가설', en: 'Hypothesis' },
    kind: 'longText',
    width: 240,
    help: {
      ko: '무엇이 무엇으로 이어지는지 씁니다. 예: 온보딩 개선 → 활성화율 → 고객 생애 가치',
      en: 'What leads to what, such as better onboarding → activation → lifetime value.',
    },
    folded: true,
  },
  {
    key: 'category',
    heading: { ko: '영역', en: 'Category' },
    kind: 'choice',
    choices: CATEGORIES,
    help: {
      ko: '무엇에 관한 지표인지 고릅니다.',
      en: 'What the KPI is about.',
    },
    folded: true,
  },
  {
    key: 'journey',
    heading: { ko: '여정 단계', en: 'Journey stage' },
    kind: 'choice',
    choices: JOURNEY_STAGES,
    help: {
      ko: '고객 여정의 어느 단계인지 고릅니다.',
      en: 'The stage of the customer journey.',
    },
    folded: true,
  },
  {
    key: 'touchpoint',
    heading: { ko: '접점', en: 'Touchpoint' },
    kind: 'text',
    help: {
      ko: '고객과 만나는 곳입니다. 예: 콜센터, 채팅, 이메일, 앱',
      en: 'Where you meet the customer, such as call center, chat, e-mail or app.',
    },
    folded: true,
  },
  {
    key: 'control',
    heading: { ko: '통제 가능성', en: 'Control' },
    kind: 'choice',
    choices: CONTROLS,
    help: {
      ko: '담당자가 이 숫자를 얼마나 바꿀 수 있는지 고릅니다.',
      en: 'How far the owner can move the number.',
    },
    folded: true,
  },
  {
    key: 'evidence',
    heading: { ko: '정성 근거', en: 'Evidence' },
    kind: 'longText',
    width: 240,
    help: {
      ko: '숫자를 설명하는 인터뷰, 관찰, 링크입니다.',
      en: 'Interviews, observations or links that explain the number.',
    },
    folded: true,
  },
  {
    key: 'decision',
    heading: { ko: '의사결정', en: 'Decision' },
    kind: 'longText',
    width: 240,
    help: {
      ko: '이 지표로 무엇을 언제 누가 결정하는지 씁니다.',
      en: 'What is decided with it, when and by whom.',
    },
    folded: true,
  },
];
