import {
  fieldsInOrder,
  firstOf,
  neighbourOf,
  stepOf,
} from '../../../../sidebar/define/draft/steps';
import { definitionFields } from '../../../../src/contract/define/draft-reading';

test('every field of a definition is asked in exactly one step, the state at the end', () => {
  const asked = [...fieldsInOrder(), 'state'].sort();
  const defined = definitionFields().map(({ key }) => key);
  expect(asked).toEqual(defined.sort());
});

test('a field leads to its step', () => {
  expect(['measure', 'target', 'weight', 'due', 'state'].map(stepOf)).toEqual([
    'measure',
    'aim',
    'own',
    'when',
    'review',
  ]);
});

test('the first bad field is the one that a person meets first', () => {
  expect(firstOf(['due', 'owner', 'target'])).toBe('target');
  expect(firstOf(['reason'])).toBe('reason');
  expect(firstOf([])).toBeUndefined();
});

test('the steps have a first and a last', () => {
  expect(neighbourOf('say', -1, true)).toBeUndefined();
  expect(neighbourOf('say', 1, true)).toBe('measure');
  expect(neighbourOf('review', 1, true)).toBeUndefined();
});

test('what is in the register is not said again', () => {
  expect(neighbourOf('measure', -1, true)).toBe('say');
  expect(neighbourOf('measure', -1, false)).toBeUndefined();
  expect(neighbourOf('measure', 1, false)).toBe('aim');
});
