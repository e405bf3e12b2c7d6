import type { Field } from '../field';

/** Who answers for it, who takes part, and what they do on a miss. */
export const PEOPLE_FIELDS: readonly Field[] = [
  {
    key: 'owner',
    heading: { ko: '담당자', en: 'Owner' },
    kind: 'email',
    required: true,
    width: 190,
    help: {
      ko: '책임자 한 사람의 메일 주소입니다.',
      en: 'One e-mail address: the accountable person.',
    },
  },
  {
    key: 'watchers',
    heading: { ko: '참조', en: 'Watchers' },
    kind: 'emails',
    width: 200,
    help: {
      ko: '함께 알 사람들의 메일 주소를 쉼표로 나눕니다.',
      en: 'More e-mail addresses, separated with commas.',
    },
  },
  {
    key: 'escalate_to',
    heading: { ko: '상위 보고', en: 'Escalate to' },
    kind: 'email',
    width: 190,
  },
  { key: 'team', heading: { ko: '팀', en: 'Team' }, kind: 'text' },
  {
    key: 'plan',
    heading: { ko: '미달 시 계획', en: 'Plan on a miss' },
    kind: 'longText',
    width: 240,
    help: { ko: '미달이면 담당자가 할 일입니다.', en: 'What the owner does if the KPI is missed.' },
  },
  {
    key: 'shared_with',
    heading: { ko: '공동 담당', en: 'Shared with' },
    kind: 'shares',
    width: 200,
    help: {
      ko: '함께 책임지는 팀과 비중입니다. 예: 영업: 0.6; 마케팅: 0.4',
      en: 'Teams that share the KPI and their shares, such as Sales: 0.6; Marketing: 0.4.',
    },
  },
  {
    key: 'resources',
    heading: { ko: '자원', en: 'Resources' },
    kind: 'longText',
    width: 200,
    help: {
      ko: '목표를 달성하는 데 쓸 사람, 예산, 도구입니다.',
      en: 'People, budget and tools for reaching the target.',
    },
  },
];
