import type { Field } from '../field';
import { SWITCHED_OFF } from './kpi-choices';

/** When people are told of it. */
export const ALERT_FIELDS: readonly Field[] = [
  {
    key: 'muted_until',
    heading: { ko: '알림 중지일', en: 'Muted until' },
    kind: 'day',
  },
  {
    key: 'warn_at',
    heading: { ko: '주의 기준', en: 'At risk below' },
    kind: 'fraction',
    default: 1,
    min: 0,
    max: 10,
    help: {
      ko: '달성률이 이보다 낮으면 주의입니다.',
      en: 'The KPI is at risk below this attainment.',
    },
    folded: true,
  },
  {
    key: 'miss_at',
    heading: { ko: '미달 기준', en: 'Missed below' },
    kind: 'fraction',
    default: 0.9,
    min: 0,
    max: 10,
    help: {
      ko: '달성률이 이보다 낮으면 미달입니다.',
      en: 'The KPI is missed below this attainment.',
    },
    folded: true,
  },
  {
    key: 'confirm_after',
    heading: { ko: '연속 확인', en: 'Confirm after' },
    kind: 'wholeNumber',
    default: 1,
    min: 1,
    max: 30,
    help: {
      ko: '연속 몇 번 미달일 때 알릴지 정합니다.',
      en: 'Notify after this many results below target in a row.',
    },
    folded: true,
  },
  {
    key: 'repeat_days',
    heading: { ko: '다시 알림(일)', en: 'Remind after (days)' },
    kind: 'wholeNumber',
    default: 7,
    min: 0,
    max: 365,
    help: {
      ko: '확인이 없으면 다시 알리는 간격입니다. 0은 다시 알리지 않습니다.',
      en: 'Send a reminder after this many days without acknowledgment. 0 is never.',
    },
    folded: true,
  },
  {
    key: 'news_off',
    heading: { ko: '알리지 않을 소식', en: 'Do not mail' },
    kind: 'choices',
    choices: SWITCHED_OFF,
    help: {
      ko: '미달이 아닌 소식 가운데 받지 않을 것을 쉼표로 나눕니다.',
      en: 'News to leave out of the mails, separated with commas. A miss is always mailed.',
    },
    width: 200,
    folded: true,
  },
];
