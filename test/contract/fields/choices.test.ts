import { choiceOption, choiceTyped, choiceWords } from '../../../src/contract/fields/choices';
import { AGGREGATIONS, DIRECTIONS } from '../../../src/contract/fields/records/kpi-fields';
import { TABLES } from '../../../src/contract/tables/tables';

const chosen = TABLES.flatMap(({ name, fields }) =>
  fields.flatMap(({ key, choices }) => (choices ? [{ place: `${name}.${key}`, choices }] : [])),
);

describe('a cell of a choice', () => {
  test.each(chosen)('$place: holds its token or its word in either language', ({ choices }) => {
    for (const token of choiceWords(choices)) {
      const { ko, en } = choices[token];
      for (const cell of [
        token,
        ko,
        en,
        ` ${en.toUpperCase()} `,
        choiceOption(choices, token, 'ko'),
      ]) {
        expect([cell, choiceTyped(choices, cell)]).toEqual([cell, token]);
      }
    }
  });

  test.each([
    ['at_least', 'at_least'],
    ['at least', 'at_least'],
    ['At least (≥)', 'at_least'],
    ['이상 (≥)', 'at_least'],
    ['이상', 'at_least'],
    ['Less  than', 'less_than'],
    ['leastwise', undefined],
  ])('a direction %j reads as %j', (cell, direction) => {
    expect(choiceTyped(DIRECTIONS, cell)).toBe(direction);
  });

  test('is offered with its hint, and shown without', () => {
    expect(choiceOption(AGGREGATIONS, 'last', 'ko')).toBe('마지막 값 (잔액, 비율)');
    expect(AGGREGATIONS.last).toMatchObject({ ko: '마지막 값', en: 'Last' });
  });
});
