import type { AlertState, ClosedBecause } from '../../domain/alerts/alert';
import type { ActionState } from '../../domain/improve/action';
import type { MeasurementSource } from '../../domain/kpi/standing/history';
import type { Choices } from '../fields/choices';
import type { Field } from '../fields/field';
import { KPI_FIELDS, STATUSES } from '../fields/records/kpi-fields';
import type { Phrase } from '../language/language';

export type TableName = 'kpis' | 'measurements' | 'alerts' | 'actions' | 'changes' | 'reviews';

export interface TableDesign {
  name: TableName;
  /** The sheet's first title; people may rename it. */
  title: Phrase;
  fields: readonly Field[];
  /** Where people have moved columns apart, the piece with this key is written first: a run may die between two. */
  writtenFirst?: string;
}

export const MEASUREMENT_SOURCES: Choices<MeasurementSource> = {
  formula: { ko: '계산', en: 'Formula' },
  'check-in': { ko: '직접 입력', en: 'Check-in' },
  import: { ko: '가져오기', en: 'Import' },
};

export const ALERT_STATES: Choices<AlertState> = {
  pending: { ko: '확인 대기', en: 'Pending' },
  open: { ko: '열림', en: 'Open' },
  acknowledged: { ko: '확인함', en: 'Acknowledged' },
  recovered: { ko: '회복', en: 'Recovered' },
  closed: { ko: '닫힘', en: 'Closed' },
};

export const CLOSED_BECAUSE: Choices<ClosedBecause> = {
  met: { ko: '달성으로 기간 종료', en: 'Period ended, met' },
  short: { ko: '근접으로 기간 종료', en: 'Period ended, just short' },
  missed: { ko: '미달로 기간 종료', en: 'Period ended, missed', earlier: ['not_met'] },
  no_value: { ko: '값 없이 기간 종료', en: 'Period ended without a value' },
  recovered: { ko: '회복', en: 'Recovered' },
  never_confirmed: { ko: '연속 확인되지 않음', en: 'Not confirmed' },
  number_back: { ko: '값이 다시 들어옴', en: 'Number is back' },
  paused: { ko: '지표 일시 중지', en: 'KPI paused' },
  retired: { ko: '지표 종료', en: 'KPI retired' },
  deleted: { ko: '지표 삭제', en: 'KPI deleted' },
  news: { ko: '미달 아닌 소식', en: 'News, no miss' },
};

export const ACTION_STATES: Choices<ActionState> = {
  open: { ko: '예정', en: 'Open' },
  doing: { ko: '진행 중', en: 'Doing' },
  done: { ko: '완료', en: 'Done' },
  dropped: { ko: '중단', en: 'Dropped' },
};

const MEASUREMENT_FIELDS: readonly Field[] = [
  { key: 'kpi', heading: { ko: '지표 번호', en: 'KPI' }, kind: 'text', required: true },
  {
    key: 'kpi_name',
    heading: { ko: '지표명', en: 'KPI name' },
    kind: 'text',
    computed: true,
    width: 260,
  },
  {
    key: 'period',
    heading: { ko: '기간', en: 'Period' },
    kind: 'day',
    width: 170,
    required: true,
  },
  { key: 'value', heading: { ko: '값', en: 'Value' }, kind: 'number', required: true },
  { key: 'target', heading: { ko: '당시 목표값', en: 'Target at the time' }, kind: 'number' },
  { key: 'recorded_at', heading: { ko: '기록 시각', en: 'Recorded at' }, kind: 'instant' },
  { key: 'recorded_by', heading: { ko: '기록자', en: 'Recorded by' }, kind: 'text', width: 190 },
  {
    key: 'source',
    heading: { ko: '출처', en: 'Source' },
    kind: 'choice',
    choices: MEASUREMENT_SOURCES,
  },
  { key: 'note', heading: { ko: '메모', en: 'Note' }, kind: 'longText', width: 260 },
];

const ALERT_FIELDS: readonly Field[] = [
  {
    key: 'id',
    heading: { ko: '알림 번호', en: 'Alert' },
    kind: 'id',
    required: true,
    width: 150,
  },
  { key: 'kpi', heading: { ko: '지표 번호', en: 'KPI' }, kind: 'text', required: true },
  {
    key: 'kpi_name',
    heading: { ko: '지표명', en: 'KPI name' },
    kind: 'text',
    computed: true,
    width: 260,
  },
  {
    key: 'period',
    heading: { ko: '기간', en: 'Period' },
    kind: 'day',
    width: 170,
    required: true,
  },
  // What people write comes first, so that all that a run writes is one piece.
  { key: 'acknowledged', heading: { ko: '확인함', en: 'Acknowledged' }, kind: 'checkbox' },
  {
    key: 'plan',
    heading: { ko: '원인과 계획', en: 'Cause and plan' },
    kind: 'longText',
    width: 280,
  },
  {
    key: 'state',
    heading: { ko: '알림 상태', en: 'State' },
    kind: 'choice',
    choices: ALERT_STATES,
  },
  { key: 'status', heading: { ko: '지표 상태', en: 'Status' }, kind: 'choice', choices: STATUSES },
  { key: 'value', heading: { ko: '값', en: 'Value' }, kind: 'number' },
  { key: 'target', heading: { ko: '목표값', en: 'Target' }, kind: 'number' },
  { key: 'attainment', heading: { ko: '달성률', en: 'Attainment' }, kind: 'fraction' },
  { key: 'reason', heading: { ko: '이유', en: 'Reason' }, kind: 'longText', width: 260 },
  { key: 'bad_count', heading: { ko: '연속 횟수', en: 'Times in a row' }, kind: 'wholeNumber' },
  { key: 'opened_at', heading: { ko: '연 시각', en: 'Opened at' }, kind: 'instant' },
  { key: 'evaluated_at', heading: { ko: '마지막 계산', en: 'Last calculated' }, kind: 'instant' },
  { key: 'plan_due', heading: { ko: '계획 제출 기한', en: 'Plan due' }, kind: 'day' },
  { key: 'owed', heading: { ko: '보낼 메일', en: 'Mail to send' }, kind: 'text' },
  {
    key: 'deliveries',
    heading: { ko: '발송 기록', en: 'Deliveries' },
    kind: 'deliveries',
    width: 340,
  },
  { key: 'mailed_at', heading: { ko: '마지막 발송', en: 'Last mailed' }, kind: 'instant' },
  { key: 'closed_at', heading: { ko: '닫은 시각', en: 'Closed at' }, kind: 'instant' },
  {
    key: 'closed_because',
    heading: { ko: '닫은 이유', en: 'Closed because' },
    kind: 'choice',
    choices: CLOSED_BECAUSE,
  },
];

const ACTION_FIELDS: readonly Field[] = [
  { key: 'id', heading: { ko: '과제 번호', en: 'Action' }, kind: 'id', required: true },
  { key: 'kpi', heading: { ko: '지표 번호', en: 'KPI' }, kind: 'text', required: true },
  { key: 'alert', heading: { ko: '알림 번호', en: 'Alert' }, kind: 'text' },
  { key: 'title', heading: { ko: '과제', en: 'Action' }, kind: 'text', required: true, width: 240 },
  { key: 'cause', heading: { ko: '원인', en: 'Cause' }, kind: 'longText', width: 240 },
  {
    key: 'expected',
    heading: { ko: '기대 효과', en: 'Expected effect' },
    kind: 'longText',
    width: 200,
  },
  {
    key: 'owner',
    heading: { ko: '담당자', en: 'Owner' },
    kind: 'email',
    required: true,
    width: 190,
  },
  { key: 'team', heading: { ko: '팀', en: 'Team' }, kind: 'text' },
  {
    key: 'state',
    heading: { ko: '진행 상태', en: 'State' },
    kind: 'choice',
    choices: ACTION_STATES,
    default: 'open',
  },
  { key: 'starts', heading: { ko: '시작일', en: 'Starts' }, kind: 'day' },
  { key: 'due', heading: { ko: '기한', en: 'Due' }, kind: 'day', required: true },
  { key: 'review_on', heading: { ko: '점검일', en: 'Review on' }, kind: 'day' },
  { key: 'done_at', heading: { ko: '완료일', en: 'Done on' }, kind: 'day' },
  { key: 'result', heading: { ko: '결과', en: 'Result' }, kind: 'longText', width: 240 },
  { key: 'note', heading: { ko: '메모', en: 'Note' }, kind: 'longText', width: 240 },
];

const CHANGE_FIELDS: readonly Field[] = [
  { key: 'at', heading: { ko: '시각', en: 'At' }, kind: 'instant', required: true },
  { key: 'by', heading: { ko: '바꾼 사람', en: 'By' }, kind: 'text', width: 190 },
  { key: 'kpi', heading: { ko: '지표 번호', en: 'KPI' }, kind: 'text', required: true },
  { key: 'field', heading: { ko: '항목', en: 'Field' }, kind: 'text', required: true },
  { key: 'before', heading: { ko: '이전', en: 'Before' }, kind: 'longText', width: 220 },
  { key: 'after', heading: { ko: '이후', en: 'After' }, kind: 'longText', width: 220 },
  { key: 'reason', heading: { ko: '사유', en: 'Reason' }, kind: 'longText', width: 240 },
  { key: 'effective_from', heading: { ko: '적용일', en: 'Effective from' }, kind: 'day' },
];

const REVIEW_FIELDS: readonly Field[] = [
  { key: 'id', heading: { ko: '리뷰 번호', en: 'Review' }, kind: 'id', required: true },
  { key: 'held_on', heading: { ko: '일자', en: 'Held on' }, kind: 'day', required: true },
  { key: 'team', heading: { ko: '팀', en: 'Team' }, kind: 'text' },
  { key: 'attendees', heading: { ko: '참석자', en: 'Attendees' }, kind: 'longText', width: 220 },
  { key: 'kpis', heading: { ko: '다룬 지표', en: 'KPIs' }, kind: 'text' },
  { key: 'decisions', heading: { ko: '결정', en: 'Decisions' }, kind: 'longText', width: 280 },
  { key: 'learned', heading: { ko: '배운 점', en: 'Learned' }, kind: 'longText', width: 280 },
  { key: 'next_on', heading: { ko: '다음 리뷰', en: 'Next review' }, kind: 'day' },
  { key: 'note', heading: { ko: '메모', en: 'Note' }, kind: 'longText', width: 240 },
];

export const TABLES: readonly TableDesign[] = [
  { name: 'kpis', title: { ko: '지표 정의서', en: 'KPIs' }, fields: KPI_FIELDS },
  { name: 'measurements', title: { ko: '측정값', en: 'Measurements' }, fields: MEASUREMENT_FIELDS },
  {
    name: 'alerts',
    title: { ko: '알림', en: 'Alerts' },
    fields: ALERT_FIELDS,
    // What is owed must be on the sheet before the state says that it was.
    writtenFirst: 'deliveries',
  },
  { name: 'actions', title: { ko: '실행 과제', en: 'Actions' }, fields: ACTION_FIELDS },
  { name: 'changes', title: { ko: '변경 이력', en: 'Changes' }, fields: CHANGE_FIELDS },
  { name: 'reviews', title: { ko: '리뷰', en: 'Reviews' }, fields: REVIEW_FIELDS },
];
