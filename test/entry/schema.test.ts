import {
  nullable,
  object,
  oneOf,
  optional,
  record,
  type Schema,
  suchThat,
  text,
  truth,
  wholeNumber,
  WrongAt,
} from '../../src/entry/schema';

/** What the schema keeps, or the place that it refuses. */
function parsed(schema: Schema<unknown>, sent: unknown): unknown {
  try {
    return schema(sent, '');
  } catch (wrong) {
    if (!(wrong instanceof WrongAt)) throw wrong;
    return `wrong at ${wrong.place || 'all'}`;
  }
}

const person = object({ name: text(3, 1), age: optional(wholeNumber(0, 150)) });
const family = object({ first: person, second: nullable(person) });

test.each<[string, Schema<unknown>, unknown, unknown]>([
  ['a text', text(3, 1), 'abc', 'abc'],
  ['a text that is too long', text(3, 1), 'abcd', 'wrong at all'],
  ['a text that is too short', text(3, 1), '', 'wrong at all'],
  ['a number for a text', text(3), 1, 'wrong at all'],
  ['a whole number', wholeNumber(1, 3), 3, 3],
  ['a number that is too large', wholeNumber(1, 3), 4, 'wrong at all'],
  ['a broken number', wholeNumber(1, 3), 1.5, 'wrong at all'],
  ['no number at all', wholeNumber(1, 3), NaN, 'wrong at all'],
  ['a word of a list', oneOf(['a', 'b']), 'b', 'b'],
  ['a word that is not on the list', oneOf(['a', 'b']), 'toString', 'wrong at all'],
  ['a truth', truth(), false, false],
  ['a text for a truth', truth(), 'false', 'wrong at all'],
  ['what a rule accepts', suchThat((sent) => sent === 7), 7, 7],
  ['an object without its optional', person, { name: 'A' }, { name: 'A' }],
  ['what nobody asked for', person, { name: 'A', rank: 1 }, { name: 'A' }],
  ['a property that is missing', person, { age: 3 }, 'wrong at name'],
  ['a property of a property', family, { first: { name: 5 } }, 'wrong at first.name'],
  [
    'a null where one may be',
    family,
    { first: { name: 'A' }, second: null },
    { first: { name: 'A' }, second: null },
  ],
  ['a null where none may be', family, { first: null, second: null }, 'wrong at first'],
  ['a text for an object', person, 'A', 'wrong at all'],
  ['a record', record(['a', 'b'], truth()), { b: true }, { b: true }],
  ['a record under a name that is none', record(['a'], truth()), { c: true }, 'wrong at c'],
  ['a record with a wrong value', record(['a'], truth()), { a: 1 }, 'wrong at a'],
  [
    'a prototype sent as data',
    record(['a'], truth()),
    JSON.parse('{"__proto__":{}}'),
    'wrong at __proto__',
  ],
  ['a property of the prototype', person, Object.create({ name: 'A' }), 'wrong at name'],
])('%s is judged by its schema', (_, schema, sent, expected) => {
  expect(parsed(schema, sent)).toEqual(expected);
});
