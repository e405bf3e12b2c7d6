import { reviewMeasurable } from '../../../../src/domain/define/review/measurable';
import { NO_EVIDENCE, type Reviewed } from '../../../../src/domain/define/review/reviewed';
import { reviewed } from './reviewed';

const WHOLE = { name: '신규 계약', target: 30, unit: '건', isMeasured: true, source: 'CRM' };
const CHANGE = { name: '전환율', target: 0.2, unit: '%', change: 'relative' } as const;

const CASES: [string, Partial<Reviewed>, boolean | null, string, string][] = [
  ['a number, a unit and a measure with values', WHOLE, true, 'ok', 'measurable'],
  ['values although only a cell gives them', { ...WHOLE, source: '' }, true, 'ok', 'measurable'],
  ['no number', { ...WHOLE, target: null }, true, 'missing', 'number_missing'],
  ['no unit', { ...WHOLE, unit: '' }, true, 'missing', 'unit_missing'],
  ['a source without values', { ...WHOLE, isMeasured: false }, false, 'weak', 'values_missing'],
  ['a measure without values', { ...WHOLE, source: '' }, false, 'weak', 'values_missing'],
  ['a measure that nobody has read', WHOLE, null, 'weak', 'values_not_read'],
  ['no source', { ...WHOLE, isMeasured: false, source: '' }, null, 'weak', 'source_missing'],
  ['a rate to change by per cent', CHANGE, true, 'weak', 'percent_or_points'],
  ['a rate named in English', { ...CHANGE, name: 'retention' }, true, 'weak', 'percent_or_points'],
  ['a rate to improve', { ...CHANGE, name: '유지율 개선' }, true, 'weak', 'percent_or_points'],
  ['a rate in points', { ...CHANGE, change: 'points' }, true, 'ok', 'measurable'],
  ['a rate from where to where', { ...CHANGE, baseline: 0.25 }, true, 'ok', 'measurable'],
  ['a rate of which it was decided', { ...CHANGE, isChangeChosen: true }, true, 'ok', 'measurable'],
  ['sales to change by per cent', { ...CHANGE, name: '매출' }, true, 'ok', 'measurable'],
  [
    'a change without a unit of its own',
    { ...CHANGE, name: '매출', unit: '' },
    true,
    'ok',
    'measurable',
  ],
];

test.each(CASES)('%s: %j, readable %s, is %s: %s', (_, said, readable, status, reason) => {
  const review = reviewMeasurable(reviewed(said), { ...NO_EVIDENCE, readable });
  expect([review.letter, review.status, review.reason.code]).toEqual(['M', status, reason]);
  expect(review.proposal === null).toBe(status === 'ok');
});
