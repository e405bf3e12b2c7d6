import type { Field } from '../field';
import { COLLECTIONS, REVIEW_CYCLES } from './record-choices';

/** Where the number comes from and how it is kept clean. */
export const DATA_FIELDS: readonly Field[] = [
  {
    key: 'measure',
    heading: { ko: '계산식', en: 'Measure' },
    kind: 'measure',
    width: 320,
    help: {
      ko: '기간의 첫날과 마지막 날을 from, to로 쓰는 식입니다. 예: CHURN(고객!C:C, 고객!D:D, from, to)',
      en: 'A formula with from and to for the first and last day of the period, such as CHURN(Customers!C:C, Customers!D:D, from, to).',
    },
  },
  {
    key: 'source',
    heading: { ko: '데이터 소스', en: 'Source' },
    kind: 'longText',
    required: true,
    width: 200,
    help: {
      ko: '숫자가 어디서 어떻게 오는지(시스템, 표, 시트) 씁니다.',
      en: 'Where the number comes from and how: system, table, sheet.',
    },
  },
  {
    key: 'extraction',
    heading: { ko: '추출 방법', en: 'Extraction' },
    kind: 'longText',
    width: 200,
    help: {
      ko: '데이터를 어떻게 꺼내는지 씁니다. 예: 매일 7시 CRM 내보내기',
      en: 'How the data is pulled, such as a CRM export at 7 every morning.',
    },
    folded: true,
  },
  {
    key: 'collection',
    heading: { ko: '수집 방식', en: 'Collection' },
    kind: 'choice',
    choices: COLLECTIONS,
    help: {
      ko: '자동으로 모으는지 손으로 적는지 고릅니다.',
      en: 'Whether it arrives by itself or somebody enters it.',
    },
    folded: true,
  },
  {
    key: 'tool',
    heading: { ko: '수집 도구', en: 'Tool' },
    kind: 'text',
    help: {
      ko: '데이터를 모으는 도구입니다. 예: GA, CRM',
      en: 'The tool that collects it, such as GA or a CRM.',
    },
    folded: true,
  },
  {
    key: 'flow',
    heading: { ko: '데이터 흐름', en: 'Data flow' },
    kind: 'longText',
    width: 240,
    help: {
      ko: '소스 → 정제 → 차트 → 보고서 순으로 씁니다.',
      en: 'Source → cleaning → chart → report.',
    },
    folded: true,
  },
  {
    key: 'data_owner',
    heading: { ko: '데이터 담당자', en: 'Data owner' },
    kind: 'email',
    width: 190,
    help: {
      ko: '데이터를 책임지는 사람의 메일 주소입니다. 지표 담당자와 달라도 됩니다.',
      en: 'The e-mail address of who is responsible for the data. It can differ from the owner.',
    },
    folded: true,
  },
  {
    key: 'blank_rule',
    heading: { ko: '결측치 처리', en: 'Missing values' },
    kind: 'longText',
    width: 200,
    help: {
      ko: '빈 값을 어떻게 다루는지 씁니다.',
      en: 'What happens to missing values.',
    },
    folded: true,
  },
  {
    key: 'duplicate_rule',
    heading: { ko: '중복 처리', en: 'Duplicates' },
    kind: 'longText',
    width: 200,
    help: {
      ko: '중복된 행을 어떻게 다루는지 씁니다.',
      en: 'What happens to duplicate rows.',
    },
    folded: true,
  },
  {
    key: 'review_every',
    heading: { ko: '리뷰 주기', en: 'Review cycle' },
    kind: 'choice',
    choices: REVIEW_CYCLES,
    help: {
      ko: '함께 검토하는 주기입니다. 비워 두면 핵심 지표는 매월, 보조 지표는 매주입니다.',
      en: 'How often it is reviewed. If blank: monthly for core KPIs, weekly for supporting ones.',
    },
    folded: true,
  },
];
