import { BUILDER_TEXT } from '../../../src/text/define/builder';
import { MEASURE_STEP_TEXT } from '../../../src/text/define/measure-step';
import { PROPOSE_TEXT } from '../../../src/text/define/propose';
import { CHURN_MEANINGS } from './churn-meanings';
import type { Shape, Slot } from './shape';

export type ShapeKind =
  | 'sum'
  | 'count'
  | 'distinct'
  | 'average'
  | 'churn'
  | 'retention'
  | 'nrr'
  | 'ltv'
  | 'nps'
  | 'csat'
  | 'one';

const DATES: Slot = { key: 'dates', takes: 'date', label: MEASURE_STEP_TEXT.datesColumn };

/** Of a function that has no period: with dates each period counts its own rows. */
const OWN_DATES: Slot = { ...DATES, help: BUILDER_TEXT.ownDatesHelp, usual: '' };

const STAY: readonly Slot[] = [
  {
    key: 'starts',
    takes: 'start',
    label: MEASURE_STEP_TEXT.startsColumn,
    help: MEASURE_STEP_TEXT.startsHelp,
  },
  {
    key: 'ends',
    takes: 'end',
    label: MEASURE_STEP_TEXT.endsColumn,
    help: MEASURE_STEP_TEXT.endsHelp,
  },
];

const LEAVING: readonly Slot[] = [
  ...STAY,
  {
    key: 'definition',
    takes: 'word',
    label: MEASURE_STEP_TEXT.churnDefinition,
    choices: CHURN_MEANINGS,
    usual: 'start',
  },
  {
    key: 'customers',
    takes: 'key',
    label: MEASURE_STEP_TEXT.customersColumn,
    help: MEASURE_STEP_TEXT.customersHelp,
    usual: '',
    rarely: true,
  },
];

function leavingTexts(name: string): string[] {
  return [
    `${name}({starts}, {ends}, from, to)`,
    `${name}({starts}, {ends}, from, to, "{definition}")`,
    `${name}({starts}, {ends}, from, to, "{definition}", {customers})`,
  ];
}

/** A column of rows by their dates; `takes` says what it holds. */
function dated(takes: Slot['takes'], label: Slot['label']): Slot[] {
  return [DATES, { key: 'column', takes, label }];
}

/** How much was said, of which a criterion counts a part: `{scores}, ">=9"`. */
const SCORES: Slot = { key: 'scores', takes: 'number', label: BUILDER_TEXT.scoresColumn };

function counted(criterion: string): string {
  return `COUNT_IN({dates}, from, to, {scores}, "${criterion}"{where})`;
}

export const SHAPES: Readonly<Record<ShapeKind, Shape>> = {
  sum: {
    name: MEASURE_STEP_TEXT.kindSum,
    meaning: MEASURE_STEP_TEXT.meansSum,
    slots: dated('number', MEASURE_STEP_TEXT.addedColumn),
    texts: ['SUM_IN({dates}, {column}, from, to{where})'],
    named: BUILDER_TEXT.nameSum,
    defined: PROPOSE_TEXT.definitionSum,
    entails: { aggregation: 'sum' },
  },
  count: {
    name: MEASURE_STEP_TEXT.kindCount,
    meaning: MEASURE_STEP_TEXT.meansCount,
    slots: [DATES],
    texts: ['COUNT_IN({dates}, from, to{where})'],
    named: PROPOSE_TEXT.nameCount,
    defined: PROPOSE_TEXT.definitionCount,
    entails: { aggregation: 'sum', unit: '#' },
  },
  distinct: {
    name: MEASURE_STEP_TEXT.kindDistinct,
    meaning: MEASURE_STEP_TEXT.meansDistinct,
    slots: dated('key', MEASURE_STEP_TEXT.idsColumn),
    texts: ['DISTINCT_IN({dates}, {column}, from, to{where})'],
    named: PROPOSE_TEXT.nameDistinct,
    defined: PROPOSE_TEXT.definitionDistinct,
    entails: { aggregation: 'sum', unit: '#' },
  },
  average: {
    name: MEASURE_STEP_TEXT.kindAverage,
    meaning: MEASURE_STEP_TEXT.meansAverage,
    slots: dated('number', MEASURE_STEP_TEXT.averagedColumn),
    texts: ['MEAN_IN({dates}, {column}, from, to{where})'],
    named: PROPOSE_TEXT.nameAverage,
    defined: PROPOSE_TEXT.definitionAverage,
    entails: { aggregation: 'mean' },
  },
  churn: {
    name: MEASURE_STEP_TEXT.kindChurn,
    meaning: MEASURE_STEP_TEXT.meansChurn,
    slots: LEAVING,
    texts: leavingTexts('CHURN'),
    named: PROPOSE_TEXT.nameChurn,
    defined: PROPOSE_TEXT.definitionChurn,
    entails: { aggregation: 'last', unit: '%', direction: 'at_most' },
  },
  retention: {
    name: BUILDER_TEXT.kindRetention,
    meaning: BUILDER_TEXT.meansRetention,
    slots: LEAVING,
    texts: leavingTexts('RETENTION'),
    named: BUILDER_TEXT.nameRetention,
    defined: BUILDER_TEXT.definitionRetention,
    entails: { aggregation: 'last', unit: '%', direction: 'at_least' },
  },
  nrr: {
    name: BUILDER_TEXT.kindNrr,
    meaning: BUILDER_TEXT.meansNrr,
    slots: [
      OWN_DATES,
      { key: 'opening', takes: 'number', label: BUILDER_TEXT.openingColumn },
      { key: 'closing', takes: 'number', label: BUILDER_TEXT.closingColumn },
    ],
    texts: [
      'NRR({opening}, {closing})',
      'SUM_IN({dates}, {closing}, from, to, {opening}, ">0"{where}) / ' +
        'SUM_IN({dates}, {opening}, from, to, {opening}, ">0"{where})',
    ],
    named: BUILDER_TEXT.nameNrr,
    defined: BUILDER_TEXT.definitionNrr,
    entails: { aggregation: 'last', unit: '%', direction: 'at_least' },
  },
  ltv: {
    name: BUILDER_TEXT.kindLtv,
    meaning: BUILDER_TEXT.meansLtv,
    slots: [
      { ...DATES, part: BUILDER_TEXT.revenuePart },
      { key: 'column', takes: 'number', label: BUILDER_TEXT.revenueColumn },
      { key: 'customers', takes: 'key', label: MEASURE_STEP_TEXT.customersColumn },
      {
        key: 'margin',
        takes: 'share',
        label: BUILDER_TEXT.margin,
        help: BUILDER_TEXT.marginHelp,
        usual: '',
      },
      { ...STAY[0], part: MEASURE_STEP_TEXT.kindChurn },
      STAY[1],
    ],
    texts: ['', ', {margin}'].map(
      (margin) =>
        'LTV(SUM_IN({dates}, {column}, from, to{where}) / DISTINCT_IN({dates}, {customers}, from, to{where}), ' +
        `CHURN({starts}, {ends}, from, to)${margin})`,
    ),
    named: BUILDER_TEXT.nameLtv,
    defined: BUILDER_TEXT.definitionLtv,
    entails: { aggregation: 'last', direction: 'at_least' },
  },
  nps: {
    name: BUILDER_TEXT.kindNps,
    meaning: BUILDER_TEXT.meansNps,
    slots: [OWN_DATES, SCORES],
    texts: ['NPS({scores})', `100 * (${counted('>=9')} - ${counted('<=6')}) / ${counted('>=0')}`],
    named: BUILDER_TEXT.nameNps,
    defined: BUILDER_TEXT.definitionNps,
    entails: { aggregation: 'last', unit: 'score', direction: 'at_least' },
  },
  csat: {
    name: BUILDER_TEXT.kindCsat,
    meaning: BUILDER_TEXT.meansCsat,
    slots: [
      OWN_DATES,
      SCORES,
      {
        key: 'satisfied',
        takes: 'digits',
        label: BUILDER_TEXT.satisfiedFrom,
        help: BUILDER_TEXT.satisfiedHelp,
        usual: '4',
      },
    ],
    texts: [
      'CSAT({scores})',
      'CSAT({scores}, {satisfied})',
      `${counted('>={satisfied}')} / ${counted('>=1')}`,
    ],
    named: BUILDER_TEXT.nameCsat,
    defined: BUILDER_TEXT.definitionCsat,
    entails: { aggregation: 'last', unit: '%', direction: 'at_least' },
  },
  /** Only as a side of a ratio: by itself it is `actual`, which needs no measure. */
  one: {
    name: MEASURE_STEP_TEXT.kindCell,
    meaning: MEASURE_STEP_TEXT.meansCell,
    slots: [{ key: 'cell', takes: 'cell', label: MEASURE_STEP_TEXT.cell }],
    texts: ['{cell}'],
    named: BUILDER_TEXT.nameOne,
    defined: BUILDER_TEXT.nameOne,
    entails: {},
  },
};

/** What each side of a ratio may be: those whose text is one value that a sign divides. */
export const SIDES: readonly ShapeKind[] = [
  'sum',
  'count',
  'distinct',
  'average',
  'one',
  'churn',
  'retention',
  'ltv',
];
