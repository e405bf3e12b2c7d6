import type { DeliveryState, OwedKind, RecipientRole } from '../../domain/alerts/alert';
import type { Choices } from '../fields/choices';
import { STATUSES, SWITCHED_OFF } from '../fields/records/kpi-fields';

/** What a mail is about, as the alerts table lists it. */
export const OWED_KINDS: Choices<OwedKind> = {
  missed: STATUSES.missed,
  at_risk: STATUSES.at_risk,
  short: STATUSES.short,
  worse: { ko: '미달로 나빠짐', en: 'Now missed' },
  plan_due: { ko: '계획 요청', en: 'Plan due' },
  escalated: { ko: '상위 보고', en: 'Escalated' },
  no_data: STATUSES.no_data,
  error: STATUSES.error,
  ...SWITCHED_OFF,
};

/** As what somebody who is not the owner is mailed. */
export const RECIPIENT_ROLES: Choices<RecipientRole> = {
  watcher: { ko: '참조', en: 'Watcher' },
  escalation: { ko: '상위', en: 'Above' },
};

export const DELIVERY_STATES: Choices<DeliveryState> = {
  queued: { ko: '대기', en: 'Queued' },
  sending: { ko: '보내는 중', en: 'Sending' },
  sent: { ko: '보냄', en: 'Sent' },
  refused: { ko: '거절됨', en: 'Refused' },
  unknown: { ko: '전달 여부 모름', en: 'May have gone out' },
};
