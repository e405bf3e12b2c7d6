import { presetsFor } from '../../../../sidebar/define/steps/presets';

/** As a new form begins. */
const BLANK = { aggregation: 'last', unit: null, direction: null };

test('a way of measuring fills what it entails where nothing was entered', () => {
  expect(presetsFor('churn', BLANK)).toEqual({ unit: '%', direction: 'at_most' });
  expect(presetsFor('nps', BLANK)).toEqual({ unit: 'score', direction: 'at_least' });
  expect(presetsFor('sum', BLANK)).toEqual({ aggregation: 'sum' });
  expect(presetsFor('formula', BLANK)).toEqual({});
  const said = { direction: 'at_least' };
  expect(presetsFor('churn', { ...BLANK, ...said }, said)).toEqual({ unit: '%' });
});

test('what another way of measuring had entailed gives way', () => {
  const churn = { aggregation: 'last', unit: '%', direction: 'at_most' };
  expect(presetsFor('retention', churn)).toEqual({ direction: 'at_least' });
  expect(presetsFor('nps', churn)).toEqual({ unit: 'score', direction: 'at_least' });
  expect(presetsFor('count', churn)).toEqual({ aggregation: 'sum', unit: '#' });
});

test('what only a person can have entered stays', () => {
  expect(presetsFor('csat', { aggregation: 'last', unit: 'stars', direction: 'between' })).toEqual(
    {},
  );
});
