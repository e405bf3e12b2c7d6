import { choiceOption, choiceWords } from '../../../src/contract/fields/choices';
import { CADENCES } from '../../../src/contract/fields/records/kpi-fields';
import { column, shows } from '../functions/formula';

const inEveryWord = (word: (typeof cadences)[number]) => [
  word,
  CADENCES[word].ko,
  CADENCES[word].en,
  choiceOption(CADENCES, word, 'en').toUpperCase(),
];
const cadences = choiceWords(CADENCES);

test.each(cadences)(
  "a function by periods takes the register's own cell for a cadence: %s",
  (word) => {
    const by = (cell: string) => [
      shows(
        'CHURN_BY',
        column('2026-01-05'),
        column('2026-07-01'),
        cell,
        '2026-01-01',
        '2026-12-31',
      ),
      shows('COHORT', column('a', 'a'), column('2026-01-05', '2026-07-01'), cell),
    ];
    for (const cell of inEveryWord(word)) {
      expect([cell, ...by(cell)]).toEqual([cell, ...by(word)]);
      expect(by(cell).every(Array.isArray)).toBe(true);
    }
  },
);

test.each(['day', 'week', 'month'] as const)('so does the unit of a lifetime value: %s', (word) => {
  const buyers = ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'd', 'e'];
  const days = [5, 40, 80, 9, 30, 90, 2, 70, 12, 33].map((day) =>
    new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10),
  );
  const model = (cell: string) =>
    shows('LTV_MODEL', column(...buyers), column(...days), '', '', cell);
  for (const cell of inEveryWord(word)) expect([cell, model(cell)]).toEqual([cell, model(word)]);
});
