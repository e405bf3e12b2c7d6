import { complaintsIn } from './layer-probe';

/** Every list of choices with the union that types it, by files of `src`. */
const LISTS: readonly [list: string, listFile: string, union: string, unionFile: string][] = [
  ['STATES', 'contract/fields/records/kpi-fields', 'KpiState', 'domain/kpi/kpi'],
  ['KINDS', 'contract/fields/records/kpi-fields', 'KpiKind', 'domain/kpi/kpi'],
  ['TIERS', 'contract/fields/records/kpi-fields', 'Tier', 'domain/kpi/kpi'],
  ['TIMINGS', 'contract/fields/records/kpi-fields', 'Timing', 'domain/kpi/kpi'],
  ['LEVELS', 'contract/fields/records/kpi-fields', 'Level', 'domain/kpi/kpi'],
  ['AGGREGATIONS', 'contract/fields/records/kpi-fields', 'Aggregation', 'domain/kpi/kpi'],
  ['CADENCES', 'contract/fields/records/kpi-fields', 'Cadence', 'domain/calendar/period'],
  ['DIRECTIONS', 'contract/fields/records/kpi-fields', 'Direction', 'domain/kpi/kpi'],
  ['STATUSES', 'contract/fields/records/kpi-fields', 'Status', 'domain/kpi/standing/standing'],
  ['TRENDS', 'contract/fields/records/kpi-fields', 'Trend', 'domain/kpi/standing/standing'],
  ['CATEGORIES', 'contract/fields/records/record-choices', 'Category', 'domain/kpi/record'],
  ['JOURNEY_STAGES', 'contract/fields/records/record-choices', 'JourneyStage', 'domain/kpi/record'],
  ['CONTROLS', 'contract/fields/records/record-choices', 'Control', 'domain/kpi/record'],
  ['COLLECTIONS', 'contract/fields/records/record-choices', 'Collection', 'domain/kpi/record'],
  ['REVIEW_CYCLES', 'contract/fields/records/record-choices', 'ReviewCycle', 'domain/kpi/record'],
  [
    'TARGET_BASES',
    'contract/fields/records/record-choices',
    'TargetBasis',
    'domain/kpi/target-change',
  ],
  [
    'CHANGES_MEANT',
    'contract/fields/records/record-choices',
    'ChangeMeant',
    'domain/kpi/target-change',
  ],
  [
    'MEASUREMENT_SOURCES',
    'contract/tables/table-designs',
    'MeasurementSource',
    'domain/kpi/standing/history',
  ],
  ['ALERT_STATES', 'contract/tables/table-designs', 'AlertState', 'domain/alerts/alert'],
  ['CLOSED_BECAUSE', 'contract/tables/table-designs', 'ClosedBecause', 'domain/alerts/alert'],
  ['ACTION_STATES', 'contract/tables/table-designs', 'ActionState', 'domain/improve/action'],
];

const CHOICES = "import type { Choices } from './fields/choices';";

/** A file of the contract that takes each list for one of its union's words and one more. */
function withWord(word: string): string {
  const lines = LISTS.map(
    ([list, listFile, union, unionFile], index) => `
      import { ${list} as list${index} } from '../${listFile}';
      import type { ${union} as Union${index} } from '../${unionFile}';
      export const taken${index}: Choices<Union${index}${word}> = list${index};`,
  );
  return [CHOICES, ...lines].join('\n');
}

test('every list of choices has a text for each word of its union', () => {
  expect(complaintsIn('src/contract', withWord(''))).toEqual([]);
});

test('a new word without a text does not compile, in any of them', () => {
  const complaints = complaintsIn('src/contract', withWord(" | 'unsaid'"));
  expect(complaints).toHaveLength(LISTS.length);
  for (const complaint of complaints) expect(complaint).toContain("Property 'unsaid' is missing");
});

test('a text for no word does not compile', () => {
  const code = `${CHOICES}
    export const answers: Choices<'yes' | 'no'> = {
      yes: { ko: '예', en: 'Yes' },
      no: { ko: '아니요', en: 'No' },
      maybe: { ko: '글쎄', en: 'Maybe' },
    };`;
  expect(complaintsIn('src/contract', code).join('\n')).toContain("'maybe' does not exist");
});
