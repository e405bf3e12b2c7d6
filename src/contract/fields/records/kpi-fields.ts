import type { Phrase } from '../../language/language';
import { ALERT_FIELDS } from './alert-fields';
import { CHOICE_FIELDS } from './choice-fields';
import { DATA_FIELDS } from './data-fields';
import type { Field } from '../field';
import { MEANING_FIELDS } from './meaning-fields';
import { PEOPLE_FIELDS } from './people-fields';
import { STANDING_FIELDS } from './standing-fields';
import { TARGET_FIELDS } from './target-fields';

export * from './kpi-choices';
export * from './record-choices';

/** Columns that belong together in the register, and lines on the card. */
export interface FieldGroup {
  name: string;
  heading: Phrase;
  fields: readonly Field[];
}

/**
 * The register, 지표 정의서: one row is one KPI definition with its current standing. Of the groups that are
 * folded the first columns stay open: they say what is behind them, and part groups that would else fold as
 * one. A new key comes at the end of its group.
 */
export const KPI_GROUPS: readonly FieldGroup[] = [
  { name: 'standing', heading: { ko: '현황', en: 'Standing' }, fields: STANDING_FIELDS },
  { name: 'target', heading: { ko: '목표', en: 'Target' }, fields: TARGET_FIELDS },
  { name: 'people', heading: { ko: '담당', en: 'People' }, fields: PEOPLE_FIELDS },
  { name: 'meaning', heading: { ko: '의미', en: 'Meaning' }, fields: MEANING_FIELDS },
  { name: 'data', heading: { ko: '데이터', en: 'Data' }, fields: DATA_FIELDS },
  { name: 'alerts', heading: { ko: '알림', en: 'Alerts' }, fields: ALERT_FIELDS },
  { name: 'choice', heading: { ko: '선정', en: 'Choice' }, fields: CHOICE_FIELDS },
];

export const KPI_FIELDS: readonly Field[] = [
  ...STANDING_FIELDS,
  ...TARGET_FIELDS,
  ...PEOPLE_FIELDS,
  ...MEANING_FIELDS,
  ...DATA_FIELDS,
  ...ALERT_FIELDS,
  ...CHOICE_FIELDS,
];
