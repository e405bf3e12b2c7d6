import {
  keptText,
  type KnownDefinition,
  knownDefinitionsIn,
  knownDefinitionsText,
  readText,
} from '../../src/contract/known-definitions';

const known = (at: number, name: string): KnownDefinition => ({
  id: `K-${at}`,
  fields: { name },
});

const read = (text: string) => knownDefinitionsIn(JSON.parse(text) as unknown);

test('what is kept of definitions is read again as it was', () => {
  const all = [
    known(1, 'Churn'),
    { ...known(2, 'Sales'), since: { day: 20_000, fields: ['unit'] } },
  ];
  expect(read(knownDefinitionsText(all))).toEqual(all);
});

test('of more than there is room for, the first are kept', () => {
  const all = Array.from({ length: 1000 }, (_, at) => known(at, 'x'.repeat(200)));
  const text = knownDefinitionsText(all);
  const kept = read(text);
  expect(text.length).toBeLessThanOrEqual(90_000);
  expect(kept.length).toBeGreaterThan(300);
  expect(kept).toEqual(all.slice(0, kept.length));
});

test.each([
  ['no list', { K: {} }, []],
  ['an entry that is none', ['K', known(1, 'x')], []],
  ['an id that is no text', [[1, {}]], []],
  ['fields that are none', [['K', null]], []],
  [
    'a field that is no text',
    [['K', { name: 'x', target: 5 }]],
    [{ id: 'K', fields: { name: 'x' } }],
  ],
  ['a day that is none', [['K', {}, 'soon', ['unit']]], [{ id: 'K', fields: {} }]],
])('of %s nothing spoiled is taken', (_, stored, expected) => {
  expect(knownDefinitionsIn(stored)).toEqual(expected);
});

test('of a long text 48 letters are kept, and what tells it from others', () => {
  const long = 'a'.repeat(48);
  expect(keptText(long)).toBe(long);
  expect(keptText(`${long}b`)).not.toBe(keptText(`${long}c`));
  expect(readText(keptText(`${long}b`))).toBe(`${long}…`);
  expect(readText(long)).toBe(long);
});
