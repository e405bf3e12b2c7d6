import { inputFaults } from '../../../../sidebar/define/measure/input-faults';
import { measureForm } from '../../../../sidebar/define/measure/text';

const at = (text: string, wrong: string) => {
  const start = text.indexOf(wrong);
  return inputFaults(measureForm(text), { message: 'no', start, end: start + wrong.length });
};

test.each([
  ['SUM_IN(A!A:A, A!B:B, from, to)', 'A!B:B', ['sum-column']],
  ['SUM_IN(A!A:A, A!A:A, from, to)', 'A!A:A', ['sum-dates', 'sum-column']],
  ['COUNT_IN(A!A:A, from, to, A!C:C, "x")', 'A!C:C', ['count-condition-0-column']],
  ['COUNT_IN(A!A:A, from, to, A!C:C, "x")', '"x"', ['count-condition-0-test']],
  ['COUNT_IN(A!A:A, from, to) / B!C2', 'B!C2', ['bottom-cell']],
  ['SUM_IN(A!A:AB!, A!B:B, from, to)', 'B!', ['sum-dates']],
  ['SUM_IN(A!A:A, A!B:B, from, to)', 'from', []],
  ['SUM_IN(A!A:A, A!B:B, from, to)', ',', []],
  ['NRR(A!A:A, A!B:B) * 2', 'A!A:A', []],
])('in %s what is wrong with %s is said at %j', (text, wrong, ids) => {
  expect(Object.keys(at(text, wrong)).sort()).toEqual([...ids].sort());
});

test('a problem without a place, and none, are nobody’s', () => {
  const form = measureForm('COUNT_IN(A!A:A, from, to)');
  expect(inputFaults(form, null)).toEqual({});
  expect(inputFaults(form, { message: 'no', start: null, end: null })).toEqual({});
  expect(inputFaults(form, { message: 'no', start: 9, end: 9 })).toEqual({});
});
